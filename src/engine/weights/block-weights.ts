// Written by scripts/train-blocks; not to be edited. One line a trait: its name, then its weight for each kind,
// in the order of `kinds`, in hundredths. Pages of publishers that were left out are read with (per cent):
// pages 1300, blocks 6628, accuracy 90, macroF1 76.3, en 90.2, de 88.7, other 92.2, title 99.5, standfirst 90.8, byline 84.6, dateline 91.9, heading 80.9, paragraph 96.6, quote 43.5, list-item 32.7, image-alt 75.6, image-caption 76.7, image-credit 90.5, related-link 75.2, boilerplate 92, sure 75.1, sureRight 97.5
export const blockWeights = `
calibration	65 -12
first	58 -25 -16 -12 -29 -14 -3 -7 -25 -19 -7 -19 -21
last	-1 -29 -22 -26 -62 19 -50 -27 -58 -55 -34 -2 29
between title	-55 29 9 7 -8 -7 -21 -43 -9 -38 -25 -56 0
between standfirst	-9 26 42 -4 -38 -15 -20 -70 32 -32 -59 -44 -23
between byline	-4 1 -49 40 -7 -31 -9 -60 -1 -29 -14 -63 -28
between dateline	-5 9 5 1 -30 -11 -13 -52 24 -4 -50 -45 -5
between heading	-5 -35 -12 -29 -34 45 -27 -26 29 -34 -52 -59 -73
between paragraph	-35 -109 -45 -58 28 45 -9 -89 4 -33 -78 -35 -35
between quote	-1 -8 -14 -9 -1 -15 29 -75 -17 -15 1 -46 -36
between list-item	-5 -55 -44 -43 -10 -119 -53 72 -83 -105 -85 -102 -117
between image-alt	-9 -42 -10 -48 -9 -41 -28 -105 -38 78 33 -78 -53
between image-caption	-4 8 9 -2 -14 -8 -38 -98 -6 -3 39 -58 -50
between image-credit	-5 0 8 -25 1 -28 -20 -54 -61 47 -12 -56 -41
between related-link	-5 -53 -51 -30 -37 -51 -8 -119 -46 -70 -74 64 -41
between boilerplate	-19 -30 -30 -39 -36 -75 -36 -121 -13 -39 -39 -36 62
-1 a byline’s words: names	-1 -13 5 20 -17 -17 -1 -22 -18 -14 -3 3 -9
-1 a byline’s words: names behind “by”	-1 -13 -20 12 -5 -2 -2 -10 -16 5 -4 -3 -1
-1 a credit at its end, and its length: 20 and more, no stop	-1 -3 10 2 -18 0 -3 -7 -7 -13 -13 15 2
-1 a credit at its end, and its length: 40 and more, no stop	-1 7 -2 -2 -13 -5 -6 -3 3 0 -4 -2 -1
-1 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 5 1 0 0 -2 -5 0 0 0
-1 a credit at its end, and its length: 8 and more, no stop	-1 0 7 -8 1 2 -4 -10 -7 -11 -14 -18 -9
-1 a credit at its end, and its length: below 8, no stop	7 -4 1 -2 4 -4 -2 -3 0 8 -8 -14 -10
-1 a credit at its end: 0.9 and more	-2 -5 -3 -1 4 -2 -2 4 4 -9 -8 6 -4
-1 a credit at its end: 0.95 and more	4 0 12 -12 -7 -4 -17 -21 -10 -3 -30 -15 -16
-1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 5 -1 2 -3 1 -1 -2 2 0 -2 -1 0
-1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -1 4 0 0 7 0 -1 0 -2 -1 -2 -2
-1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -1 -1 0 -1 -2 6 -1 -2 -2 0 7 -5
-1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -5 0 0 0 -8 7 -1 -1 3 0 0 -1
-1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 3 0 4 -1 -5 0 -1 -2 -4 0 4 -6
-1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 5 -1 2 1 2 -1 1 -1 -7 -1 -1 -8
-1 a credit beside it, and its length: a credit before, 40 and more, a stop	0 -1 0 0 -13 12 -7 -6 -10 8 -1 -5 -7
-1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -1 0 0 3 -3 4 -1 -1 3 0 -1 -2
-1 a credit beside it, and its length: a credit before, 8 and more, a stop	0 0 -1 0 2 4 -1 3 -1 -2 -2 -4 -1
-1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 -2 1 0 8 -1 -1 -2 4 -5 -3 -7 -4
-1 a credit beside it, and its length: a credit before, below 4, no stop	0 3 6 7 -5 -6 -1 -4 -6 -5 -1 -1 1
-1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 0 -2 0 -11 -3 0 -2 -6 -3 10 -2 2
-1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 0 -1 -1 -7 0 0 0 -2 -2 11 -1 3
-1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 0 -2 0 -10 7 -1 -1 -4 -4 13 -2 -11
-1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 0 -1 0 5 12 0 -4 -4 -7 2 -3 -8
-1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 -1 0 -7 8 0 0 -1 -5 1 -3 -6
-1 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 -2 -1 -5 -8 -8 0 -4 -9 -1 22 1 -22
-1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 0 -1 0 -22 -1 -1 -1 -8 -1 22 -5 -4
-1 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 0 -1 0 -4 -1 0 -1 -2 -2 18 -1 -8
-1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 0 -3 -1 -4 -5 0 -1 0 -3 9 -1 0
-1 a credit beside it, and its length: a credit behind, 8 and more, no stop	0 -1 -15 -7 -10 -2 0 -3 -5 -10 24 -8 -6
-1 a credit beside it, and its length: a credit behind, below 4, no stop	0 0 -4 -1 -10 -6 0 0 -6 -5 23 -6 -11
-1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -2 -1 -4 -4 0 -6 5 7 7 -6 -11
-1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -5 -2 5 -6 0 0 -2 -9 -7 -3 7
-1 a credit with its lead-in at its end: yes	6 5 13 -15 -7 2 -14 -20 -10 3 -26 -32 -14
-1 a day of the week: yes	-15 -5 2 -2 1 2 -6 -9 -3 -4 -5 -3 -8
-1 a label such as “Related” above: yes	-3 -31 -14 -20 1 0 -11 -2 -38 -22 -29 8 -12
-1 a label such as “See also” before it: yes	0 -3 -3 -1 -8 -3 -9 -18 3 -2 -8 -15 10
-1 a line above that ends in a colon: yes	-7 -18 -40 -8 -4 18 -19 15 -23 -27 -39 -27 -12
-1 a month: yes	-14 5 -8 -5 -19 -1 -39 1 -17 7 0 1 -6
-1 a name in the next line: 60 and more	0 0 -1 0 -1 -7 -1 -4 3 2 -3 -5 -3
-1 a name in the next line: 8 and more	-3 -10 32 4 -25 -19 -2 -8 -3 -14 -13 -16 -9
-1 a name in the next line: below 8	-3 -8 35 10 -11 -16 -1 8 -16 -11 -19 -2 -22
-1 a note of credits: yes	0 3 -5 -2 5 -6 -2 -5 -9 -4 -5 -9 7
-1 a picture credit’s words: 0.01 and more	0 -6 -1 -1 3 -23 -4 -5 -7 21 -4 -13 -5
-1 a picture credit’s words: 0.7 and more	-1 -4 3 -5 -13 -3 -5 -28 4 4 -6 -12 9
-1 a picture credit’s words: 0.8 and more	-1 -8 -5 -2 5 -2 -1 -6 -7 10 1 -11 -6
-1 a picture credit’s words: 0.9 and more	0 2 -1 1 -3 -1 0 -1 0 4 -3 0 0
-1 a picture credit’s words: 0.95 and more	-1 -3 2 -9 9 -12 -9 -17 -31 14 -16 -15 -12
-1 a picture credit’s words: below 0.01	-51 2 1 4 -16 -3 -11 -1 -11 -9 -2 -2 -7
-1 a quotation by itself: before the text, 15 and more	0 2 3 -1 5 -1 0 0 -1 -1 -1 0 -7
-1 a quotation by itself: before the text, 6 and more	0 -1 -2 2 -1 1 0 -1 2 -6 -2 1 3
-1 a quotation by itself: before the text, below 6	-1 4 3 -4 -1 -2 0 0 -1 -2 0 -1 3
-1 a quotation by itself: behind the text, 15 and more	0 0 0 0 -1 -10 0 0 -2 0 0 -4 12
-1 a quotation by itself: in the text, 15 and more	0 -1 -1 1 -10 7 5 -10 -5 -9 -5 -10 -1
-1 a quotation by itself: in the text, 40 and more	0 0 -1 0 -3 -3 0 -7 -12 -16 2 6 -11
-1 a quotation by itself: in the text, 6 and more	0 0 0 0 -4 7 -4 6 -2 -4 -1 -2 -3
-1 a quotation by itself: in the text, below 6	0 0 0 0 -12 -4 -2 9 -1 8 -2 -7 -4
-1 a quotation mark before it: yes	-8 -8 -21 -13 -9 5 4 -18 -15 -4 10 -8 -3
-1 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 0 0 0 -11 -1 -3 -4 5 0 -4 8
-1 a rule: a credit that names known agencies	0 -3 2 1 1 0 -3 -9 -6 10 -8 -15 -9
-1 a rule: a credit with its lead-in ("Photo:", "©")	-1 0 4 -7 -1 -10 -6 -11 -27 10 -9 -7 2
-1 a rule: a headline behind the end of the text	-3 -14 -19 -28 -14 3 -9 4 -12 -27 -19 -12 -4
-1 a rule: a label such as "See also" with a title behind it	0 -3 -4 -1 -1 1 -7 -19 1 -1 -10 -13 10
-1 a rule: a line that begins with "by" before the text	0 -12 -19 14 -4 9 -1 -5 -8 -1 -9 -5 -1
-1 a rule: a phrase of the page’s furniture	-3 -1 -1 -20 0 -10 -11 -29 3 -2 -4 -16 -2
-1 a rule: a question or exclamation between paragraphs	0 -5 0 -1 -11 15 -7 -21 -2 -18 -1 5 1
-1 a rule: a quotation with its speaker behind a dash	0 0 -1 0 3 8 -4 -6 -5 -5 7 -4 -6
-1 a rule: a sentence before the text	-2 -13 6 -5 -1 8 0 -1 -2 0 -8 -6 1
-1 a rule: a sentence behind the end of the text	0 0 0 0 0 1 0 0 -1 -1 0 4 -2
-1 a rule: a sentence or two before the text	-1 1 -10 1 -10 5 -10 -2 -18 -25 -17 8 -12
-1 a rule: a sentence within the text	-12 -14 -11 -1 4 5 2 -2 -12 -21 -16 -20 -6
-1 a rule: a short line within the text	-3 -15 -7 -5 9 -14 -24 -10 -36 -7 -51 -6 3
-1 a rule: a short sentence within the text	-2 -19 -18 -18 -18 -19 23 8 -13 -17 -4 -18 -4
-1 a rule: a text that ends in a picture credit	-5 0 0 -7 -23 -3 -16 -28 -6 -6 -26 -2 -11
-1 a rule: a title below a label such as "Related"	0 -4 0 -2 -14 -11 -5 -8 -9 -5 -10 9 3
-1 a rule: an item below a line that announces a list	-2 -8 -16 -14 -13 16 -2 4 -9 -12 -26 -6 -13
-1 a rule: begins with a bullet	0 0 0 0 1 7 -1 -4 0 0 0 0 0
-1 a rule: begins with a list mark, as its neighbour does	0 -1 -4 -4 -20 16 -4 -12 -13 -11 -2 -4 1
-1 a rule: debris before the text	-9 3 -20 -10 -47 1 -7 -2 -7 -28 -12 -7 3
-1 a rule: debris behind the end of the text	-3 -19 -21 -23 -3 -4 -3 -7 -18 -20 -24 -4 4
-1 a rule: holds a phrase of the page’s furniture	-1 -18 0 -7 2 -24 -9 -14 4 2 -8 -16 27
-1 a rule: keywords of a picture	0 0 0 0 -8 -5 -1 0 -6 6 1 2 -8
-1 a rule: long line within the text, without a full stop	-1 -4 -9 -4 2 4 -1 -11 -14 -20 -18 -5 10
-1 a rule: names behind the end of the text	0 0 0 -2 -1 -2 0 -1 -1 -2 6 1 -8
-1 a rule: nothing but names before the text	0 -8 -2 12 -3 -3 0 -1 -3 -13 -4 1 -7
-1 a rule: nothing else fits	0 -2 -2 -3 8 -1 -3 3 -17 -6 -15 3 -17
-1 a rule: one of several short lines within the text	-3 -13 -43 -23 -8 4 -8 -17 -10 -7 -16 7 -7
-1 a rule: only a date or time	-3 5 -1 2 -21 -9 -8 -22 0 -17 -24 13 -2
-1 a rule: only a web or e-mail address	0 -1 -4 0 -5 -10 0 0 11 -2 -1 -8 8
-1 a rule: only marks or figures	-4 -11 -10 -7 10 10 -4 -21 -25 -8 -5 -4 2
-1 a rule: repeats the alternative text before it	0 0 -5 -4 -6 11 -2 -4 -2 -20 10 -9 1
-1 a rule: running text	-27 -22 -15 -12 -3 6 -5 -5 -1 -4 -11 -6 -3
-1 a rule: says again what stands elsewhere on the page	-2 -2 -15 -6 7 -15 -15 -2 -9 -15 -26 10 -6
-1 a rule: says where in a picture somebody stands	0 -1 -3 -1 -2 -4 0 -1 6 7 -5 -1 -2
-1 a rule: says who the author is	0 0 0 0 -2 -2 0 0 -1 0 0 -1 6
-1 a rule: short line before a picture or a list, without a full stop	0 0 -2 0 -7 -9 -1 -2 7 4 -1 -10 4
-1 a rule: short line between paragraphs, without a full stop	-1 -12 -6 -9 -24 12 -10 -29 -21 -36 -6 5 25
-1 a rule: short text after a credit, where this page has its captions	0 -4 -1 2 2 -3 -1 -2 -2 6 -3 -3 -5
-1 a rule: short text before a caption and its credit	-1 -5 -6 -3 -10 -4 -6 -5 0 12 -9 -10 -2
-1 a rule: short text before a caption with a credit	-1 -11 -4 1 -17 -28 -4 -9 4 29 0 -16 -11
-1 a rule: short text before a credit	-1 -2 -21 -8 -20 3 -2 -16 -15 -7 22 -20 -19
-1 a rule: short text before a credit that has its caption behind it	0 0 -2 0 -2 0 0 0 -5 -6 10 -2 -6
-1 a rule: stands between the title and the byline, date or picture	-1 -1 22 2 -9 -1 0 -1 1 -6 -8 3 -7
-1 a rule: the caption’s words once more, as alternative text	-1 -5 -4 -2 -17 -14 -2 -7 0 21 -18 -12 1
-1 a rule: the first line of the page	-16 9 9 1 -3 -12 -6 -16 -9 -23 -11 -18 -1
-1 a rule: the name of a picture file	0 -4 -3 -1 -2 1 0 -1 9 -3 -2 -8 3
-1 a sign in it: a bar	-1 5 -17 -3 10 -12 -8 -18 -13 1 -6 -11 11
-1 a sign in it: a capital within a word	-12 -14 -4 -8 -3 -12 -12 4 -4 -32 -22 -21 5
-1 a sign in it: a comma	-49 -10 -6 -2 1 4 5 2 0 -2 -2 -13 5
-1 a sign in it: a copyright sign	0 5 2 -3 -1 -5 -5 -8 -5 1 -5 -11 7
-1 a sign in it: a dash between words	-9 -5 -2 -21 -6 -9 3 9 -6 -19 -11 -6 3
-1 a sign in it: a question mark	-15 -8 -19 -5 0 -1 4 -14 11 -36 -28 -2 1
-1 a sign in it: a quotation mark	-31 -32 -41 -13 -7 6 5 -14 -1 -7 -1 -18 -7
-1 a sign in it: a sentence stuck to the next	0 -6 2 0 -3 12 -5 1 -9 -21 -5 -12 0
-1 a sign in it: a slash between words	-5 -12 3 -17 -3 -13 -10 7 -15 13 -22 -12 -10
-1 a sign in it: a time	-5 -1 -2 -24 3 -5 -18 -25 3 -17 -23 -14 -3
-1 a sign in it: a year	-25 2 -11 -19 7 -13 -6 -14 6 0 4 5 -1
-1 a sign in it: an address	0 -3 -6 -3 -5 4 2 -6 4 -15 -3 -21 12
-1 a sign in it: an asterisk	0 -6 0 0 4 -5 13 -10 -3 -8 -3 -19 9
-1 a sign in it: an at sign	0 -4 -7 4 -8 4 -4 -21 -11 -6 -10 -22 20
-1 a sign in it: an ellipsis	-2 -4 -8 -1 -3 -3 -6 -21 19 -12 -7 0 -10
-1 a sign in it: money or a share	-6 -7 -11 0 7 5 -28 7 -23 -30 -28 -4 -8
-1 a verb of saying: yes	-18 -42 2 -11 -11 6 -6 -23 -11 -1 -9 0 5
-1 a word that leads in credits: yes	-1 -2 2 -11 -4 -21 -11 -16 -33 23 -10 -19 -9
-1 an end as items of lists have it: yes	0 -2 -6 5 -9 -16 -1 18 -8 -7 0 -16 -8
-1 dates among the short lines around it: 0.2 and more	-11 -10 6 21 -32 5 -12 -47 -18 -12 -9 -11 4
-1 dates among the short lines around it: 0.4 and more	-5 7 -2 23 -25 -16 -9 -23 10 -30 -12 5 -3
-1 dates among the short lines around it: below 0.2	-27 3 -7 -1 -21 -13 -13 -24 17 7 -1 -4 -4
-1 furniture among the short lines around it: 0.01 and more	-17 0 -34 -8 -17 -7 -14 -12 -11 -22 -20 12 -3
-1 furniture among the short lines around it: 0.2 and more	-24 4 8 -5 -2 -28 -13 -27 8 -36 -5 6 1
-1 furniture among the short lines around it: 0.5 and more	-8 -26 -4 0 -8 -8 -24 -14 0 -3 -18 -20 4
-1 furniture among the short lines around it: below 0.01	-36 -1 0 -8 -6 3 -10 -7 -9 2 -16 2 -8
-1 how alike the short lines around it are: 0.2 and more	-7 -10 0 -7 -15 -3 -27 3 -18 -9 -18 -2 -3
-1 how alike the short lines around it are: 0.4 and more	-40 -12 4 -3 -6 -6 -27 -8 -20 -5 -6 -2 -10
-1 how alike the short lines around it are: 0.7 and more	-36 -11 -6 -15 0 -8 -5 -20 5 -1 10 -2 -9
-1 how alike the short lines around it are: below 0.2	-4 -17 -7 -10 -8 1 -10 0 -25 -6 -38 -12 -10
-1 how far it is from the text: before the text, 2 and more	-3 -9 0 0 -27 4 -6 -10 -6 -1 -9 -15 7
-1 how far it is from the text: before the text, 20 and more	-3 -10 -23 -12 -15 -12 -1 -13 -1 -7 -4 9 3
-1 how far it is from the text: before the text, 3 and more	-14 -9 -6 -1 -7 -3 -8 -6 -10 -7 -5 -13 -1
-1 how far it is from the text: before the text, 5 and more	-25 8 2 -2 -10 -10 -17 -23 8 -11 10 -20 -11
-1 how far it is from the text: before the text, 9 and more	-26 2 0 -9 -6 -24 -9 -15 -6 6 -19 -2 -12
-1 how far it is from the text: before the text, below 2	-1 21 -4 -5 -1 1 -3 -12 -28 -8 -3 -14 -26
-1 how far it is from the text: behind the text, 2 and more	0 -1 -2 -1 -2 4 -1 -5 -4 -3 -1 7 -8
-1 how far it is from the text: behind the text, 20 and more	-1 -8 -8 -12 14 4 -2 10 4 -1 -19 -18 -10
-1 how far it is from the text: behind the text, 3 and more	-1 -5 -6 -4 -2 1 1 -2 -16 -13 -7 -4 7
-1 how far it is from the text: behind the text, 5 and more	-2 -10 -11 -15 -6 -18 -1 -3 -2 -7 -9 3 0
-1 how far it is from the text: behind the text, 9 and more	-5 -19 -18 -22 5 -7 -8 -2 -23 -24 -6 4 3
-1 how far it is from the text: behind the text, below 2	-1 -1 -5 -6 -13 13 -1 -8 -3 -10 -4 -12 10
-1 how far it is from the text: in the text, below 2	-34 -33 3 -9 1 0 4 2 -1 1 4 0 1
-1 how frequent the kind is: yes	-69 1 4 -3 0 -5 -7 -2 0 1 1 -1 -4
-1 how it begins and ends: another sign, another sign	-1 -1 -2 -1 2 22 -4 -6 -2 -1 -3 -11 -17
-1 how it begins and ends: another sign, arrow	0 0 0 0 -6 6 0 -5 -3 -1 0 -1 3
-1 how it begins and ends: another sign, bar or asterisk	0 0 -1 -7 -2 -1 0 0 -1 -1 0 0 10
-1 how it begins and ends: another sign, bracket	0 0 0 0 -6 7 0 -12 -3 -4 -3 -6 9
-1 how it begins and ends: another sign, colon	0 0 0 -1 -2 0 0 6 0 0 0 0 -4
-1 how it begins and ends: another sign, ellipsis	0 0 0 3 -2 5 -1 0 -1 0 -1 0 -1
-1 how it begins and ends: another sign, exclamation mark	0 0 -2 3 -1 -4 0 5 0 0 -1 -1 -1
-1 how it begins and ends: another sign, figure	0 1 -6 -1 0 -4 -1 -12 -4 -4 -5 3 9
-1 how it begins and ends: another sign, full stop	0 0 0 1 0 7 -1 1 -1 -2 0 -5 -5
-1 how it begins and ends: another sign, letter	0 0 -1 0 8 10 2 -6 -2 -4 -1 -13 0
-1 how it begins and ends: at sign or hash, figure	0 -1 0 -1 8 -15 0 0 -5 -4 0 -5 5
-1 how it begins and ends: at sign or hash, full stop	0 0 0 0 7 -8 0 8 1 0 -1 -1 -7
-1 how it begins and ends: at sign or hash, letter	0 0 -1 1 -5 2 -1 8 -4 0 -1 -13 3
-1 how it begins and ends: bracket, bracket	-1 -11 0 -1 0 5 -5 -8 -3 6 -5 -14 1
-1 how it begins and ends: bracket, figure	0 -1 0 0 0 4 -1 -3 0 -1 0 0 0
-1 how it begins and ends: bracket, full stop	0 0 0 0 0 -4 4 -1 0 0 0 0 2
-1 how it begins and ends: bracket, letter	0 11 4 -4 -12 -14 -1 -4 1 4 0 -3 2
-1 how it begins and ends: capital, another sign	0 -3 -4 2 7 1 -2 2 -7 -1 7 -9 -5
-1 how it begins and ends: capital, arrow	0 0 0 0 4 6 0 -10 -1 0 -1 3 3
-1 how it begins and ends: capital, bar or asterisk	0 0 -1 1 -4 -3 -1 -3 -2 -6 -1 -10 20
-1 how it begins and ends: capital, bracket	2 5 14 -15 -26 0 -24 -5 -5 -13 -15 -2 -3
-1 how it begins and ends: capital, colon	-2 -21 0 -15 -29 -49 35 38 -13 -7 -16 -17 -24
-1 how it begins and ends: capital, comma	0 -2 -4 3 -3 1 6 -8 -2 -2 0 -5 6
-1 how it begins and ends: capital, ellipsis	-1 -2 -1 -2 -13 -4 -6 -12 6 -1 -6 3 3
-1 how it begins and ends: capital, exclamation mark	-3 -1 -12 4 -1 -3 -5 -21 -1 -4 -13 -1 0
-1 how it begins and ends: capital, figure	-4 -13 -22 -17 0 11 -13 -2 -31 -19 -18 -22 -10
-1 how it begins and ends: capital, full stop	-44 -12 -5 -21 -6 -2 -4 -2 -5 3 0 -16 0
-1 how it begins and ends: capital, letter	-56 -5 -3 10 2 -4 -27 -11 -4 -7 2 -1 -1
-1 how it begins and ends: capital, question mark	-11 -5 -24 5 -13 1 -9 -14 -4 -31 -20 -10 5
-1 how it begins and ends: capital, quotation mark	-2 3 3 -2 7 7 -6 -5 -3 -2 -4 -7 -7
-1 how it begins and ends: capital, semicolon	0 0 0 0 -5 -6 0 13 -1 -1 1 -4 -1
-1 how it begins and ends: capital, stop and quotation mark	-3 -5 -7 -3 5 -5 -20 -11 9 -4 1 -17 -4
-1 how it begins and ends: figure, bracket	-1 -1 -3 0 -10 -6 0 -4 -1 -4 -2 7 11
-1 how it begins and ends: figure, colon	0 0 -1 0 -4 9 -4 -13 -7 -6 0 -5 -4
-1 how it begins and ends: figure, figure	-2 3 -4 -7 0 -20 -3 -23 12 -7 -10 4 -3
-1 how it begins and ends: figure, full stop	0 3 -1 -1 -2 -1 -4 -2 -2 0 0 -1 -13
-1 how it begins and ends: figure, letter	-2 -13 -3 -20 -7 -1 -8 -6 16 -13 -3 -3 -14
-1 how it begins and ends: figure, question mark	0 0 1 0 1 9 0 -6 1 2 0 -11 -3
-1 how it begins and ends: figure, quotation mark	0 0 0 0 -5 0 0 -2 3 4 0 -2 0
-1 how it begins and ends: list mark, another sign	0 0 0 2 -2 7 0 -1 -1 -1 0 -1 -2
-1 how it begins and ends: list mark, bar or asterisk	0 0 0 0 5 11 -2 -2 -1 -1 -1 -1 -16
-1 how it begins and ends: list mark, figure	0 0 0 0 -3 6 -1 -5 1 -1 0 -3 2
-1 how it begins and ends: list mark, full stop	0 -8 -1 -1 -12 2 -3 -1 -1 -1 -1 2 8
-1 how it begins and ends: list mark, letter	0 -1 -3 -1 3 -8 0 3 3 1 -3 -11 -11
-1 how it begins and ends: number of an item, bracket	0 -1 0 0 -4 12 0 -6 0 -2 0 -1 -1
-1 how it begins and ends: number of an item, colon	0 0 0 0 -4 7 -1 -1 -2 -1 0 -2 -1
-1 how it begins and ends: number of an item, figure	0 2 -2 7 -7 -5 0 4 5 -6 1 -7 -14
-1 how it begins and ends: number of an item, full stop	0 0 -2 0 -16 24 -10 -22 -4 -8 -1 5 0
-1 how it begins and ends: number of an item, letter	-1 -11 -4 -5 -5 19 -12 -19 -1 -5 -3 -23 -21
-1 how it begins and ends: number of an item, question mark	0 0 0 0 0 3 1 -5 0 0 0 1 2
-1 how it begins and ends: quotation mark, bracket	0 0 -1 2 2 5 -1 -2 -1 -2 0 0 0
-1 how it begins and ends: quotation mark, colon	0 -1 -1 0 -5 -5 8 -8 -1 -2 -1 -6 11
-1 how it begins and ends: quotation mark, figure	0 -1 0 0 -6 1 -1 -1 -1 -1 -1 -2 7
-1 how it begins and ends: quotation mark, full stop	-2 -11 -12 -2 -8 9 0 -19 -14 1 5 -16 -6
-1 how it begins and ends: quotation mark, letter	-1 -2 -8 -8 -19 10 -6 -12 -7 -17 10 -3 24
-1 how it begins and ends: quotation mark, question mark	0 0 0 0 -5 0 -1 0 5 3 0 3 -3
-1 how it begins and ends: quotation mark, quotation mark	0 0 0 1 -18 2 0 9 -3 5 -3 -7 -11
-1 how it begins and ends: quotation mark, stop and quotation mark	-2 -3 -2 -2 -15 1 -4 -5 -16 -24 -10 0 -3
-1 how it begins and ends: small letter, another sign	0 0 0 0 8 -15 13 -11 -2 -1 -1 -1 -4
-1 how it begins and ends: small letter, colon	0 0 0 0 -3 -5 0 -5 1 3 0 -6 14
-1 how it begins and ends: small letter, comma	0 0 0 0 -3 -13 0 9 -3 -2 0 -12 -7
-1 how it begins and ends: small letter, exclamation mark	0 1 0 0 0 8 -1 -5 0 0 0 0 -3
-1 how it begins and ends: small letter, figure	0 7 -2 0 -1 -3 0 -5 3 -1 -1 -5 5
-1 how it begins and ends: small letter, full stop	0 -2 0 0 -5 -8 -5 5 2 5 -1 -4 -12
-1 how it begins and ends: small letter, letter	-2 -8 -7 -18 6 5 -4 -12 3 0 -18 -18 -1
-1 how it begins and ends: small letter, semicolon	0 0 0 0 -4 6 -1 1 -3 -2 0 -1 -2
-1 how it begins: another sign	-1 -2 -10 -6 4 20 -2 -7 -14 -12 -11 -18 -9
-1 how it begins: at sign or hash	0 -1 -1 1 7 -11 -1 14 -9 -5 -2 -12 -2
-1 how it begins: bracket	-1 -3 5 -6 -7 -3 -1 -13 -3 9 -5 -13 5
-1 how it begins: capital	-52 -4 -1 0 -1 -4 -5 -2 -5 -5 4 2 3
-1 how it begins: figure	-9 -2 -1 -22 -9 -10 -18 -10 11 -8 -11 5 -7
-1 how it begins: list mark	0 -10 -6 -2 -9 0 -5 5 -2 2 -10 -6 -3
-1 how it begins: number of an item	-2 -3 -9 3 -14 23 -20 -23 6 -4 -5 -19 -26
-1 how it begins: quotation mark	-8 -13 -21 -7 -11 4 -1 -8 -19 -1 8 -6 1
-1 how it begins: small letter	-2 -12 -10 -22 2 -12 1 -4 6 -7 -17 -20 5
-1 how it ends: another sign	-1 -5 -9 2 7 15 4 -7 -11 -8 3 -15 -18
-1 how it ends: arrow	0 0 0 0 -2 3 0 -7 -3 0 -1 2 5
-1 how it ends: bar or asterisk	0 1 -1 -5 -3 4 -2 -4 -3 -8 -1 -11 20
-1 how it ends: bracket	-2 -2 11 -23 -15 3 -31 -6 -2 -6 -20 -8 4
-1 how it ends: colon	-2 -16 -4 -14 -22 -32 34 35 -7 -4 -11 -13 -20
-1 how it ends: comma	0 -2 -3 2 -6 1 6 2 -3 -1 0 -10 -6
-1 how it ends: ellipsis	-1 -4 -1 -1 -14 -8 -6 -12 3 -3 -9 5 3
-1 how it ends: exclamation mark	-3 -2 -11 4 -6 -4 -6 -15 -7 -10 -15 1 1
-1 how it ends: figure	-10 8 -28 -13 -1 -1 -17 -13 -15 -13 -25 -9 0
-1 how it ends: full stop	-35 1 -3 -10 2 4 -9 -1 -3 1 4 -4 -4
-1 how it ends: letter	-54 1 -3 0 -6 -2 -30 -6 0 -5 1 0 -3
-1 how it ends: question mark	-10 -15 -16 1 -11 0 -10 -19 13 -24 -20 -9 5
-1 how it ends: quotation mark	-2 5 6 -1 -12 -4 -12 6 0 4 -9 -11 -16
-1 how it ends: semicolon	0 0 0 0 -6 1 -2 8 -3 -3 1 -6 -4
-1 how it ends: stop and quotation mark	-6 -11 -9 -7 -2 4 -11 -19 4 -21 6 -15 -8
-1 how long the short lines around it are: 11 and more	-8 6 3 -23 4 -9 6 -5 -4 -4 -9 -4 -29
-1 how long the short lines around it are: 2 and more	-9 0 -5 -18 -23 -14 -14 -13 -2 -10 -22 -12 4
-1 how long the short lines around it are: 3 and more	-37 -17 -18 -23 -20 2 -34 -20 1 -3 -16 0 -10
-1 how long the short lines around it are: 5 and more	-25 -25 -1 -3 -3 -2 -7 -3 -10 -14 4 -3 -9
-1 how long the short lines around it are: 8 and more	-12 -2 -1 2 6 -6 -29 -9 -10 -4 -3 -2 -7
-1 how long the short lines around it are: below 2	-5 -3 -19 -22 -8 9 -18 -30 -5 -24 -40 -20 0
-1 how many short lines stand together: 15 and more	-18 -2 -14 -33 -3 -9 -3 4 -6 -2 -24 0 -17
-1 how many short lines stand together: 2 and more	-17 -6 -4 2 -5 -16 -34 -37 -1 -16 -8 8 2
-1 how many short lines stand together: 3 and more	-9 -18 -3 -10 -3 -5 -10 -17 -15 -7 -3 -18 -2
-1 how many short lines stand together: 4 and more	-15 -18 8 -4 -20 6 -20 0 5 -8 -8 -3 6
-1 how many short lines stand together: 6 and more	-29 -10 -17 5 -7 -9 -3 -12 1 0 -2 4 -6
-1 how many short lines stand together: 9 and more	-24 9 -4 -7 -29 -26 -33 -23 -23 -7 -8 5 0
-1 how many short lines stand together: below 2	-18 -2 -46 -26 4 0 1 -24 -32 -8 -49 1 0
-1 it repeats its neighbour: the block before	-2 2 -12 -15 -9 -2 -6 -15 -8 -11 19 -12 -23
-1 it repeats its neighbour: the next block	-3 -7 0 -8 -15 -24 -5 -20 -22 29 -19 -14 0
-1 it repeats its neighbour: the second before	0 -7 9 5 7 8 -3 -18 -7 -13 -8 -6 -9
-1 it repeats its neighbour: the second behind	-1 -3 -4 -4 2 0 -2 -14 -19 -10 10 -4 -7
-1 it says where in a picture somebody stands: yes	0 1 -4 0 -6 -3 -2 -8 8 14 -2 -4 -8
-1 it speaks to the reader: more, 20 and more	0 0 -1 -1 12 -11 1 4 -12 -13 -4 -21 1
-1 it speaks to the reader: more, 40 and more	0 -1 0 0 -5 -6 7 6 -15 -3 -4 -8 -7
-1 it speaks to the reader: more, 8 and more	0 2 0 0 3 -8 -1 6 0 -1 0 0 -1
-1 it speaks to the reader: one, 20 and more	-3 3 -2 5 3 -8 -21 7 15 -24 -20 -6 -3
-1 it speaks to the reader: one, 40 and more	0 -2 -3 -2 -9 -9 -10 7 2 -10 -9 -19 0
-1 it speaks to the reader: one, 8 and more	-3 -9 -29 3 -9 -24 -12 18 -22 -18 -5 -10 20
-1 it speaks to the reader: one, below 8	0 -5 1 -9 -37 -10 -7 -19 0 -1 -7 5 24
-1 it speaks to the reader: two, 20 and more	0 -2 -4 8 -8 -16 -16 10 -12 -5 -5 -12 7
-1 it speaks to the reader: two, 40 and more	0 -1 -1 0 1 -9 -22 2 -2 -3 -3 -9 5
-1 it speaks to the reader: two, 8 and more	0 -2 -5 2 -10 12 -5 8 -1 -4 -1 -12 0
-1 it speaks to the reader: two, below 8	0 0 0 0 -1 -1 0 0 -1 1 -1 -13 11
-1 it stands on the page again: 12 and more	-1 -5 4 -9 -12 -4 -4 -8 1 -3 -5 -7 11
-1 it stands on the page again: 3 and more	-1 12 -6 -5 5 -20 -3 -11 -17 -3 -13 11 9
-1 it stands on the page again: 6 and more	0 -5 0 -4 -7 -7 -1 -6 -5 4 -13 7 0
-1 it stands on the page again: below 3	-1 -17 -24 -3 -16 -13 1 -5 -1 -4 -3 1 -21
-1 it stood on the page before: 12 and more	-1 -2 -13 -1 -12 -7 1 -13 -5 -6 14 0 -17
-1 it stood on the page before: 3 and more	-1 -13 3 -8 12 -8 -7 -5 -18 6 -14 -2 -17
-1 it stood on the page before: 6 and more	0 13 -2 2 -2 -7 -1 -3 0 -14 1 -18 -3
-1 it stood on the page before: below 3	-1 -17 -10 -2 2 -7 -8 -13 -8 -7 -11 -2 -10
-1 it tells the reader what to do: 20 and more	0 0 -2 0 -2 -9 1 -1 -4 -2 -1 -5 19
-1 it tells the reader what to do: 40 and more	0 0 0 0 4 -7 -1 4 -2 -1 0 1 1
-1 it tells the reader what to do: 8 and more	-1 -5 -5 -2 1 -30 -8 -6 -4 -4 -16 -14 16
-1 it tells the reader what to do: below 8	-1 -22 -17 -13 6 -29 -4 -24 6 -9 -33 -13 16
-1 its capitals and length: 0.15 and more, 15 and more	-16 -8 11 -5 -15 7 -30 -16 -20 -2 10 1 -10
-1 its capitals and length: 0.15 and more, 2 and more	-2 8 -26 -9 -9 -4 -7 6 -4 -24 -11 8 -8
-1 its capitals and length: 0.15 and more, 30 and more	-29 -1 -6 -12 -8 1 -5 -6 -7 -24 -9 -14 -10
-1 its capitals and length: 0.15 and more, 4 and more	-3 -12 -1 -9 -7 0 -5 0 -2 -11 -14 -11 -9
-1 its capitals and length: 0.15 and more, 8 and more	-19 1 -6 -20 -23 2 -18 -4 -1 -2 1 -15 -10
-1 its capitals and length: 0.5 and more, 15 and more	-2 5 2 1 -1 -10 4 -27 -2 2 -11 -12 -5
-1 its capitals and length: 0.5 and more, 2 and more	-4 3 -31 -29 -11 1 -15 -14 6 -13 -17 -3 -13
-1 its capitals and length: 0.5 and more, 30 and more	0 -2 -2 -5 0 4 -4 -5 -11 -6 -3 -6 13
-1 its capitals and length: 0.5 and more, 4 and more	-13 -4 -28 -24 -7 -8 -30 6 -6 0 4 2 -7
-1 its capitals and length: 0.5 and more, 8 and more	-11 -4 3 -11 -9 -19 -22 -39 -4 8 4 13 -4
-1 its capitals and length: 0.8 and more, 15 and more	-1 7 -5 -2 -6 4 -1 -8 -7 -2 -4 12 -1
-1 its capitals and length: 0.8 and more, 4 and more	-2 -10 -20 0 -1 6 -10 -13 -6 6 -27 -3 -7
-1 its capitals and length: 0.8 and more, 8 and more	-4 -13 -7 1 14 1 3 -27 -23 -15 -23 -8 11
-1 its capitals and length: 1 and more, 15 and more	0 -1 -2 0 1 5 0 -2 0 4 -1 -2 -7
-1 its capitals and length: 1 and more, 2 and more	-6 -16 -4 11 -7 -19 -18 -17 -16 -6 -10 2 -3
-1 its capitals and length: 1 and more, 30 and more	0 0 -1 0 -7 8 -4 -3 -3 -4 -2 -5 -5
-1 its capitals and length: 1 and more, 4 and more	-1 -1 -8 5 -2 -21 -2 -12 -10 -7 -13 -5 20
-1 its capitals and length: 1 and more, 8 and more	-1 7 -7 2 -8 -14 -1 -13 3 0 -2 -5 15
-1 its capitals and length: 1 and more, below 2	-6 -24 -3 -25 -20 12 -15 -8 -9 -17 -14 2 -14
-1 its capitals and length: below 0.15, 15 and more	-14 -24 -24 1 6 5 -7 9 -2 -16 -18 -13 3
-1 its capitals and length: below 0.15, 2 and more	-1 -3 -3 -16 -4 10 1 -19 -18 -7 -8 -8 8
-1 its capitals and length: below 0.15, 30 and more	-32 -58 -56 -25 -1 0 -9 -13 -3 3 -8 -6 6
-1 its capitals and length: below 0.15, 4 and more	-1 -9 -5 -5 -5 2 -9 2 -31 -5 5 -11 -22
-1 its capitals and length: below 0.15, 8 and more	-7 1 -17 -12 5 -5 -25 11 -16 -19 -22 -9 -9
-1 its capitals and length: below 0.15, below 2	-5 -4 -3 -7 7 -20 -2 -12 7 -6 -17 -12 6
-1 its capitals: 0.01 and more	-51 -17 -28 -26 2 -5 0 0 -8 -1 -9 -4 1
-1 its capitals: 0.15 and more	-47 -15 5 -29 -23 9 1 9 -13 -20 -10 -9 -9
-1 its capitals: 0.3 and more	-30 -4 1 -19 -5 -13 -14 -10 11 -9 12 2 -13
-1 its capitals: 0.5 and more	-33 8 -20 -20 0 -12 -18 -2 -7 -6 3 -3 -5
-1 its capitals: 0.7 and more	-18 -23 -19 -9 6 0 -17 -18 -21 -7 -32 2 4
-1 its capitals: 0.9 and more	-1 -4 -5 7 3 -3 -3 -9 -9 -8 -4 -11 3
-1 its capitals: 1 and more	-29 -9 3 15 -17 -7 -27 -9 -15 -9 -12 3 -3
-1 its capitals: below 0.01	-10 1 -6 -15 -6 -2 -8 -23 1 -7 -12 -14 4
-1 its figures: 0.01 and more	-47 5 -31 -16 -7 2 -24 -10 -4 -6 -21 -16 -11
-1 its figures: 0.15 and more	-10 0 -23 -29 -1 14 3 -11 -6 -4 -8 -22 -26
-1 its figures: 0.4 and more	-5 6 -11 -12 -12 -13 -12 -27 6 -6 -19 6 2
-1 its figures: below 0.01	-41 -12 1 -1 -3 -5 -6 7 -11 -2 4 -1 0
-1 its last words on the page: more often	-17 -14 7 -22 17 0 -21 -9 -6 10 -15 -17 -8
-1 its last words on the page: once	-41 -6 -2 2 -7 -3 3 -1 -1 -7 -4 5 -7
-1 its last words on the page: twice	-23 -3 -21 -7 -4 3 -14 -4 5 3 14 -9 -3
-1 its lead-in on the page: more often	-6 3 -37 -21 8 -14 -25 -9 -10 3 -5 -29 -21
-1 its lead-in on the page: once	-20 -13 -7 1 -5 -17 -13 19 1 -15 -16 -10 0
-1 its lead-in on the page: twice	-4 2 -15 4 -5 -2 -6 -30 -3 -14 -10 12 -4
-1 its length among the short lines around it: 0.4 and more	-14 -22 -20 -2 -13 -4 -1 4 -13 -9 2 -19 -14
-1 its length among the short lines around it: 0.7 and more	-48 1 -1 -15 -13 4 -5 -3 -18 4 -12 -6 -10
-1 its length among the short lines around it: 1.4 and more	-15 -15 -16 -9 -14 -17 -14 4 -5 -31 -16 -2 5
-1 its length among the short lines around it: 2 and more	-5 -17 11 -10 -31 -14 1 -3 -7 -13 -9 -17 1
-1 its length among the short lines around it: below 0.4	-11 -3 -3 -10 -4 -6 -11 -13 -7 -13 -29 7 -8
-1 its length and end: 10 and more, another sign	0 0 0 0 3 -5 -1 7 -2 -5 0 -4 1
-1 its length and end: 10 and more, arrow	0 0 0 0 6 1 0 -10 -5 0 -1 2 3
-1 its length and end: 10 and more, bracket	-1 -8 6 -4 -12 12 -4 -19 -7 -6 0 1 -4
-1 its length and end: 10 and more, colon	0 0 -1 0 -3 -22 10 18 0 -1 -2 -11 1
-1 its length and end: 10 and more, ellipsis	0 0 0 0 -1 -1 0 -2 6 3 -2 -3 -1
-1 its length and end: 10 and more, exclamation mark	0 -3 0 4 3 15 -2 -6 3 -1 -1 1 -14
-1 its length and end: 10 and more, figure	0 -9 -1 -4 3 3 -3 -13 -4 -9 -5 -1 7
-1 its length and end: 10 and more, full stop	-4 -1 -15 -10 -5 -9 -21 -13 -22 2 0 -32 7
-1 its length and end: 10 and more, letter	-15 -3 0 8 3 -10 -12 -17 -6 7 -6 -13 -7
-1 its length and end: 10 and more, question mark	-3 -2 -8 5 -4 11 -7 -7 -15 -11 0 14 -2
-1 its length and end: 10 and more, quotation mark	0 2 5 -1 1 3 -2 0 -1 -4 -2 -7 -1
-1 its length and end: 10 and more, semicolon	0 0 0 0 -6 -6 0 10 -1 -1 0 -1 -1
-1 its length and end: 10 and more, stop and quotation mark	0 0 -1 0 2 -1 6 -6 0 -4 3 2 -3
-1 its length and end: 15 and more, another sign	0 0 -3 2 6 -2 -1 1 -2 -2 4 -1 -5
-1 its length and end: 15 and more, bracket	0 7 9 -1 -15 -3 -3 -13 1 -4 -8 2 -1
-1 its length and end: 15 and more, colon	0 -1 -3 -1 4 -21 17 16 -5 -3 -2 -8 -10
-1 its length and end: 15 and more, comma	0 0 0 0 -5 -5 -1 11 -2 -1 0 -13 6
-1 its length and end: 15 and more, ellipsis	0 0 -1 0 5 1 0 2 -2 -1 -1 -3 1
-1 its length and end: 15 and more, exclamation mark	0 -2 -1 0 4 -4 2 -8 -3 -3 -1 6 7
-1 its length and end: 15 and more, figure	0 -1 5 -2 -1 2 -1 -6 2 3 -4 -3 -3
-1 its length and end: 15 and more, full stop	-14 -20 4 0 -5 3 -9 -10 -14 -9 4 -18 -3
-1 its length and end: 15 and more, letter	-8 9 -13 -7 -8 -4 -21 -12 -12 -1 2 2 4
-1 its length and end: 15 and more, question mark	0 -3 -1 0 -8 -3 -5 -5 11 -1 0 -5 4
-1 its length and end: 15 and more, quotation mark	0 6 1 0 1 -6 -2 2 -1 7 -1 -2 -8
-1 its length and end: 15 and more, stop and quotation mark	0 -1 1 -1 -2 3 3 -13 3 -13 -4 -7 3
-1 its length and end: 2 and more, another sign	0 -1 0 -1 -2 7 0 -3 -1 1 0 -1 1
-1 its length and end: 2 and more, arrow	0 0 0 0 0 6 0 -4 0 -1 0 -3 2
-1 its length and end: 2 and more, bar or asterisk	0 -1 0 0 -1 -1 0 0 -1 -1 0 -7 11
-1 its length and end: 2 and more, bracket	0 -4 -1 -12 0 3 -1 -8 -8 -14 -2 -12 20
-1 its length and end: 2 and more, colon	0 1 -4 -4 -16 -12 3 -3 -1 -1 -6 5 3
-1 its length and end: 2 and more, comma	0 0 -2 2 0 1 0 -3 0 3 0 3 -3
-1 its length and end: 2 and more, ellipsis	0 -1 0 0 -6 4 -1 -1 4 -3 -1 2 -1
-1 its length and end: 2 and more, exclamation mark	0 -1 0 0 -1 1 -1 -1 -3 -4 -2 8 -8
-1 its length and end: 2 and more, figure	-1 7 -6 -7 -4 -1 -3 -16 -6 -8 -7 -3 -3
-1 its length and end: 2 and more, full stop	0 -5 -3 -1 7 7 0 -3 -14 -5 0 -6 -4
-1 its length and end: 2 and more, letter	-16 6 -16 -5 -11 -5 -27 -7 -6 -8 -9 -5 3
-1 its length and end: 2 and more, question mark	0 0 0 0 -2 3 0 -1 -1 0 0 -1 2
-1 its length and end: 2 and more, quotation mark	0 0 2 -1 -2 1 0 2 -1 0 0 4 -3
-1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -5 -4 -3 7 -2 -2 2 -1 0
-1 its length and end: 25 and more, another sign	0 0 0 0 5 -13 18 -10 -3 -1 0 -1 1
-1 its length and end: 25 and more, arrow	0 0 0 0 -11 -3 0 -3 -4 -1 0 0 12
-1 its length and end: 25 and more, bar or asterisk	0 0 0 0 2 4 -3 -2 -1 -2 0 -4 3
-1 its length and end: 25 and more, bracket	-1 -3 5 -2 -3 4 -2 -5 -8 -7 5 9 -10
-1 its length and end: 25 and more, colon	0 -3 -1 0 -1 -23 16 20 -10 -9 -2 -10 -9
-1 its length and end: 25 and more, ellipsis	0 0 -1 0 -12 -7 -1 4 1 0 -1 7 4
-1 its length and end: 25 and more, exclamation mark	0 0 0 0 0 5 -2 -4 -2 3 0 -5 4
-1 its length and end: 25 and more, figure	0 0 0 0 1 9 -1 -3 -2 -2 0 -3 -2
-1 its length and end: 25 and more, full stop	-10 -9 -4 4 -7 4 -17 -4 -8 0 -12 7 -13
-1 its length and end: 25 and more, letter	-2 7 -3 -1 1 3 -5 -7 -6 -8 -10 -17 9
-1 its length and end: 25 and more, question mark	0 0 0 0 0 5 -2 0 -2 -4 -1 3 -4
-1 its length and end: 25 and more, quotation mark	0 0 0 1 -1 -2 -1 5 0 -1 0 -1 -1
-1 its length and end: 25 and more, stop and quotation mark	0 -1 -2 -1 -4 5 -22 -7 10 -12 -8 -20 6
-1 its length and end: 4 and more, another sign	0 -2 0 1 7 1 0 0 -1 -2 1 -1 -6
-1 its length and end: 4 and more, arrow	0 0 0 0 0 7 0 -7 -2 3 0 -1 0
-1 its length and end: 4 and more, bar or asterisk	0 0 -2 -2 -8 -7 0 -6 -3 -5 -1 -2 18
-1 its length and end: 4 and more, bracket	6 -3 -5 -2 -15 6 -2 -11 -6 5 -9 -2 0
-1 its length and end: 4 and more, colon	0 -7 6 -1 -6 4 2 9 -1 -8 -1 1 -15
-1 its length and end: 4 and more, comma	0 -1 0 0 -2 7 0 -6 -1 -2 0 -2 -1
-1 its length and end: 4 and more, ellipsis	0 -4 4 -1 -7 9 -3 -4 3 2 0 -1 0
-1 its length and end: 4 and more, exclamation mark	0 -1 0 0 -1 -10 -1 -4 3 0 -1 -1 12
-1 its length and end: 4 and more, figure	0 -8 -10 -4 -12 1 -3 3 6 -9 4 -12 -6
-1 its length and end: 4 and more, full stop	-1 1 -1 1 -18 3 -3 1 -3 2 0 -15 -3
-1 its length and end: 4 and more, letter	-6 -16 -14 -5 -6 -13 -10 -6 -8 -13 -14 -17 3
-1 its length and end: 4 and more, question mark	-1 -6 -5 1 -6 8 0 -10 9 -8 0 -5 8
-1 its length and end: 4 and more, quotation mark	0 0 0 0 -16 2 -1 -10 -1 11 -2 5 -6
-1 its length and end: 4 and more, stop and quotation mark	0 -1 0 0 -5 -8 -2 11 0 -3 0 -1 0
-1 its length and end: 40 and more, another sign	0 0 0 0 8 1 -3 4 -1 -2 -1 -3 -7
-1 its length and end: 40 and more, bracket	-2 2 -6 -3 -10 -3 -10 -5 12 -4 -7 -7 -3
-1 its length and end: 40 and more, colon	0 0 0 0 -8 -32 16 20 3 1 0 -6 -4
-1 its length and end: 40 and more, ellipsis	0 0 -1 0 3 -5 -1 -3 -1 -2 -2 -1 5
-1 its length and end: 40 and more, exclamation mark	0 0 -1 0 -1 -1 2 2 1 0 -1 -16 -10
-1 its length and end: 40 and more, figure	0 0 0 0 1 13 -2 -6 -2 -1 0 0 -5
-1 its length and end: 40 and more, full stop	-29 -53 -35 -13 -3 0 1 -7 5 -12 -4 -11 2
-1 its length and end: 40 and more, letter	-1 -2 -2 -6 13 9 -13 -11 -9 1 -3 -12 -13
-1 its length and end: 40 and more, question mark	0 0 0 0 8 -8 6 -4 -6 -1 -1 -4 3
-1 its length and end: 40 and more, quotation mark	0 0 -1 0 -4 3 -1 -1 5 -4 0 0 -1
-1 its length and end: 40 and more, semicolon	0 0 0 0 6 7 -2 -6 0 0 0 0 -3
-1 its length and end: 40 and more, stop and quotation mark	-3 -4 -4 -2 -4 1 -13 -19 -18 -12 10 -7 -9
-1 its length and end: 6 and more, another sign	0 0 0 0 1 -2 -1 1 0 0 -1 -3 6
-1 its length and end: 6 and more, arrow	0 0 0 0 -1 6 0 -8 0 0 0 3 -2
-1 its length and end: 6 and more, bar or asterisk	0 0 0 3 -1 -4 0 -1 -1 -1 0 -2 7
-1 its length and end: 6 and more, bracket	-1 -7 2 -1 -14 0 -2 14 -16 5 -5 -18 4
-1 its length and end: 6 and more, colon	0 0 -1 -2 -13 -20 9 11 -2 3 -3 -4 1
-1 its length and end: 6 and more, ellipsis	0 0 0 0 -1 0 0 -5 -1 -1 0 7 -11
-1 its length and end: 6 and more, exclamation mark	0 8 -2 3 -2 2 0 -5 -1 -1 0 -4 2
-1 its length and end: 6 and more, figure	-2 -10 -12 -9 -4 4 -4 -1 -12 -9 -9 -11 -6
-1 its length and end: 6 and more, full stop	-2 -7 -6 -18 -9 -9 -14 -28 -4 -1 0 -23 5
-1 its length and end: 6 and more, letter	-16 -1 -7 -18 -11 -5 -51 -10 1 -5 10 2 -10
-1 its length and end: 6 and more, question mark	-3 1 1 -1 -8 5 -2 -7 5 -12 -9 -6 -4
-1 its length and end: 6 and more, quotation mark	0 -2 2 1 6 3 -1 5 -2 -4 -2 -12 -2
-1 its length and end: 6 and more, stop and quotation mark	0 0 0 0 3 5 -1 -1 -4 -1 -1 0 -1
-1 its length and end: below 2, another sign	-1 -2 -3 1 -2 23 -3 -3 -6 4 -2 -10 -16
-1 its length and end: below 2, bar or asterisk	0 0 -1 -4 0 5 -1 0 -1 -1 0 -1 2
-1 its length and end: below 2, bracket	0 0 0 0 -3 0 0 0 -1 -1 0 -4 8
-1 its length and end: below 2, colon	0 1 7 0 -9 -3 -1 12 -9 -7 9 -22 -6
-1 its length and end: below 2, comma	0 -1 0 0 -1 4 0 -6 -1 -1 -1 -4 3
-1 its length and end: below 2, ellipsis	0 -1 0 4 0 2 0 0 0 0 0 -2 -2
-1 its length and end: below 2, figure	-2 0 -10 -1 2 -24 2 -24 -6 -11 -2 -3 10
-1 its length and end: below 2, full stop	0 0 -1 0 -1 10 0 -10 4 2 -1 -1 -9
-1 its length and end: below 2, letter	-7 -26 -4 -23 -27 -3 -15 -9 -1 -7 -41 2 -7
-1 its length and end: below 2, quotation mark	0 -1 0 0 -1 7 -1 -2 0 -1 0 0 -1
-1 its length and sentences: 15 and more, more	0 -1 5 0 -5 -1 -1 0 -1 1 -1 5 -3
-1 its length and sentences: 15 and more, none	-11 9 -3 -8 -28 -6 -5 0 -7 0 -11 -16 1
-1 its length and sentences: 15 and more, one	-17 -11 -12 -10 3 3 -24 -1 -4 -11 2 -5 -2
-1 its length and sentences: 15 and more, three	0 -3 -1 -2 -20 -10 1 -4 11 1 -9 0 -4
-1 its length and sentences: 15 and more, two	-3 -18 -8 7 -1 -7 0 -12 -11 -15 -10 -26 -2
-1 its length and sentences: 30 and more, more	-1 -4 -3 -1 -4 2 -23 -10 3 -8 -9 -7 6
-1 its length and sentences: 30 and more, none	-1 7 -7 -6 4 -11 12 -3 -7 -10 -1 -16 3
-1 its length and sentences: 30 and more, one	-4 -10 -1 -9 -17 -6 -3 -29 -15 3 -7 9 6
-1 its length and sentences: 30 and more, three	-3 -13 -15 1 5 5 -16 4 -18 -6 -5 -17 -7
-1 its length and sentences: 30 and more, two	-11 -22 -6 -10 -3 0 -4 1 10 -7 -6 -15 -8
-1 its length and sentences: 6 and more, more	0 0 0 0 -1 -7 -2 7 -2 -5 0 -1 -4
-1 its length and sentences: 6 and more, none	-44 -8 1 -4 -12 -6 -4 -2 -1 -12 1 -4 -2
-1 its length and sentences: 6 and more, one	-25 5 -6 -6 -5 -1 -52 -16 -20 1 4 -28 0
-1 its length and sentences: 6 and more, three	0 -1 -4 6 -6 -2 1 -9 -7 5 -4 -8 -2
-1 its length and sentences: 6 and more, two	-1 2 -6 -3 -19 -9 5 -5 1 -8 -4 9 -1
-1 its length and sentences: 60 and more, more	-14 -17 -20 -17 -4 -13 -3 -12 -10 -7 -11 -18 -11
-1 its length and sentences: 60 and more, none	0 0 0 0 -1 10 -3 -7 1 0 -1 4 -8
-1 its length and sentences: 60 and more, one	0 0 0 0 4 13 -4 -5 0 -4 1 -5 -3
-1 its length and sentences: 60 and more, three	-2 -2 -5 -4 -4 -2 -12 3 9 -8 -9 -4 -12
-1 its length and sentences: 60 and more, two	-2 -2 -2 -1 -14 5 7 -20 -7 -15 -9 7 -6
-1 its length and sentences: below 6, none	-45 -1 -9 0 3 -3 -21 -9 -12 1 -3 -3 -6
-1 its length and sentences: below 6, one	2 -20 -15 0 -7 10 -12 -2 -6 -9 -13 -3 -3
-1 its length and sentences: below 6, two	0 1 -1 0 -3 0 -1 -3 7 3 0 1 -4
-1 its length, and what follows the credit behind it: 25 and more, a short line	0 0 -2 0 -2 12 -1 -3 -12 -10 13 -6 -15
-1 its length, and what follows the credit behind it: 25 and more, a short sentence	0 0 -1 0 -3 0 0 0 -2 -2 10 0 -3
-1 its length, and what follows the credit behind it: 25 and more, running text	0 0 0 0 -7 -1 0 0 -2 1 9 0 0
-1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 -1 0 -6 1 0 -2 -6 -4 11 -1 -6
-1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 -1 0 -9 -1 0 -1 -10 -2 15 -1 -5
-1 its length, and what follows the credit behind it: 45 and more, running text	0 0 0 0 -16 -3 0 -1 4 5 14 -3 -3
-1 its length, and what follows the credit behind it: 8 and more, a short line	0 -1 -11 -7 -7 -6 0 -5 -13 -12 18 -6 -6
-1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 0 -2 -1 -2 -1 0 -1 -2 -4 16 -1 -3
-1 its length, and what follows the credit behind it: 8 and more, nothing	0 0 -1 0 -1 -6 0 -1 0 0 -1 -3 6
-1 its length, and what follows the credit behind it: 8 and more, running text	0 0 -7 -1 -19 -1 -1 -1 4 9 12 -5 -7
-1 its length, and what follows the credit behind it: below 8, a short line	0 -1 -8 -1 -1 -4 0 -2 -17 -5 25 -2 -19
-1 its length, and what follows the credit behind it: below 8, a short sentence	0 -2 3 -4 -5 -3 0 -1 0 5 4 -3 -4
-1 its length, and what follows the credit behind it: below 8, running text	0 0 -6 -1 -15 -1 0 -2 1 1 18 -7 -16
-1 its length: 10 and more	-11 -12 2 2 -8 1 -15 -8 -11 5 -8 -10 -7
-1 its length: 12 and more	-17 7 -6 -3 -2 -13 -13 -6 -1 -2 -7 -9 -8
-1 its length: 15 and more	-14 -5 7 -14 -8 -8 -8 -7 -8 -8 -2 -8 -10
-1 its length: 19 and more	-14 -24 -12 -2 -8 0 -17 -1 0 -10 7 -9 5
-1 its length: 2 and more	-7 0 -17 -2 -4 -3 -23 -16 -3 -5 -24 -11 -12
-1 its length: 25 and more	-15 -5 -16 -7 -7 0 -8 -13 -15 -8 -16 -11 -8
-1 its length: 3 and more	-9 5 -20 -7 -25 -5 -17 -11 -2 -1 -19 2 -12
-1 its length: 35 and more	-19 -30 -23 -17 -6 -4 2 1 6 -23 -18 -15 0
-1 its length: 4 and more	-6 -8 -2 -6 -18 9 -17 6 -13 0 -5 -2 -1
-1 its length: 5 and more	0 -22 -20 -4 11 -9 -2 -3 -2 -9 -16 -6 -9
-1 its length: 50 and more	-18 -35 -33 -16 11 6 -8 -18 -1 -12 -13 -3 -7
-1 its length: 6 and more	-21 -2 -17 -14 -7 1 -32 -2 -21 -19 -12 -2 -10
-1 its length: 8 and more	-11 -12 -7 -18 -12 -12 -23 -4 -3 -23 -5 -6 6
-1 its length: 80 and more	-9 -10 -13 -16 -6 -14 -7 -13 -4 6 -6 -11 -1
-1 its length: below 2	-16 -15 -1 -21 -21 2 -19 -9 -5 -17 -10 -2 -2
-1 its phrases elsewhere on the page: 0.01 and more	-41 5 16 -21 -8 -8 -10 -1 1 -3 -3 -20 -7
-1 its phrases elsewhere on the page: 0.3 and more	-12 -4 -16 -4 5 -19 -13 0 -10 -10 -12 -15 -3
-1 its phrases elsewhere on the page: 0.8 and more	-23 0 -16 -12 -15 -10 -42 -16 -16 5 7 -10 -2
-1 its phrases elsewhere on the page: below 0.01	-39 -15 -3 -7 -6 1 1 -3 4 -5 -9 1 -4
-1 its phrases elsewhere, and its length: in part, 15 and more	-1 0 -5 5 7 2 -2 -8 -17 -4 -7 -14 -6
-1 its phrases elsewhere, and its length: in part, 30 and more	0 4 -1 1 -24 -4 2 -2 -15 6 -1 8 5
-1 its phrases elsewhere, and its length: in part, 8 and more	-4 -11 -1 -7 12 8 -11 -7 -1 -17 -25 -29 0
-1 its phrases elsewhere, and its length: in part, below 8	-2 -12 -5 -1 5 -4 -1 4 -11 -20 -10 -8 -5
-1 its phrases elsewhere, and its length: nearly all, 15 and more	-2 -8 7 -14 -32 -3 -7 -21 -15 -6 17 9 -3
-1 its phrases elsewhere, and its length: nearly all, 30 and more	-3 -6 -6 -6 -6 -12 -6 -13 4 4 4 5 0
-1 its phrases elsewhere, and its length: nearly all, 8 and more	-7 -8 -27 -6 -8 -3 -12 -17 -23 12 12 -16 1
-1 its phrases elsewhere, and its length: nearly all, below 8	-4 -2 -23 0 2 0 -15 -5 -1 -6 -20 -17 -11
-1 its phrases elsewhere, and its place: in part, before the text	-3 1 -7 2 -2 -11 -3 2 -15 -9 -6 -1 5
-1 its phrases elsewhere, and its place: in part, behind the text	0 -2 -1 -1 13 10 3 -3 -4 -6 -10 -16 0
-1 its phrases elsewhere, and its place: in part, in the text	-2 -6 -11 -7 -11 -7 -11 -11 -15 2 -8 -8 -13
-1 its phrases elsewhere, and its place: nearly all, before the text	-10 7 -9 -6 -4 -7 -4 -11 -10 0 11 -9 1
-1 its phrases elsewhere, and its place: nearly all, behind the text	0 -1 -3 -2 1 -4 -1 12 0 1 -1 -7 -10
-1 its phrases elsewhere, and its place: nearly all, in the text	-4 -28 -19 -6 -19 -8 -33 -10 -7 6 10 -9 -5
-1 its place among short lines: first, 2 and more	-6 -14 15 -11 3 -26 -9 -26 -1 -8 2 -11 -3
-1 its place among short lines: first, 3 and more	-6 -12 12 -4 -16 -13 -5 -22 -3 -2 -9 -15 -5
-1 its place among short lines: first, 5 and more	-10 7 -12 -6 -20 -6 -2 4 -2 -20 -5 -7 6
-1 its place among short lines: first, below 2	-17 6 -37 -15 3 0 -1 -19 -14 -4 -39 0 -4
-1 its place among short lines: last, 2 and more	-1 -4 -15 -8 -14 -4 -11 -18 -1 -22 -10 2 9
-1 its place among short lines: last, 3 and more	-1 -17 -11 -9 -12 19 -5 -16 -1 -16 -8 -13 -14
-1 its place among short lines: last, 5 and more	0 -10 -5 -8 -11 0 1 -14 -2 5 -8 -10 -8
-1 its place among short lines: within, 3 and more	-6 -21 -15 -8 -11 -16 -6 -12 -8 5 -5 -6 -1
-1 its place among short lines: within, 5 and more	-32 -35 -10 -3 0 -9 -12 -1 -13 -1 -7 -2 1
-1 its place by the text, and its end: before the text, another sign	0 -3 -4 4 5 4 0 -2 -8 0 6 -1 -7
-1 its place by the text, and its end: before the text, arrow	0 0 -1 0 -1 -1 0 -1 -5 1 -3 -1 7
-1 its place by the text, and its end: before the text, bar or asterisk	0 0 -1 -5 -3 0 0 0 -2 -3 -1 -1 13
-1 its place by the text, and its end: before the text, bracket	0 8 -1 -15 -19 -3 -3 -9 1 -11 -8 -3 14
-1 its place by the text, and its end: before the text, colon	0 -5 10 0 -3 -5 7 13 -8 -4 -3 -5 -11
-1 its place by the text, and its end: before the text, comma	0 -2 -4 5 0 4 0 0 0 -1 0 0 -1
-1 its place by the text, and its end: before the text, ellipsis	0 -1 0 1 8 7 0 -1 -2 -1 -2 -2 -7
-1 its place by the text, and its end: before the text, exclamation mark	-1 0 -3 6 3 -2 -1 -1 0 -2 -1 -1 -1
-1 its place by the text, and its end: before the text, figure	-4 10 -15 -8 -6 -12 -6 -10 -4 -7 -13 -16 11
-1 its place by the text, and its end: before the text, full stop	-7 -2 -8 -8 -20 -3 -10 -8 -22 3 -4 -4 -7
-1 its place by the text, and its end: before the text, letter	-48 12 -4 7 -15 -3 -38 -15 1 0 -5 -18 -13
-1 its place by the text, and its end: before the text, question mark	-4 0 -9 8 5 3 -2 -3 5 1 -8 -2 -12
-1 its place by the text, and its end: before the text, quotation mark	-2 7 7 0 2 -7 -1 -2 3 2 -2 0 -14
-1 its place by the text, and its end: behind the text, another sign	0 -1 0 0 -3 15 -2 3 -1 -1 0 -12 -13
-1 its place by the text, and its end: behind the text, arrow	0 0 0 0 0 0 0 -1 -1 0 0 3 2
-1 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 -1 -3 0 -1 -1 -1 0 -8 11
-1 its place by the text, and its end: behind the text, bracket	0 0 0 0 -2 9 0 1 0 -1 0 -19 13
-1 its place by the text, and its end: behind the text, colon	0 0 -2 -1 -5 5 -1 11 -3 -4 -1 -8 -10
-1 its place by the text, and its end: behind the text, comma	0 0 -1 0 -4 -2 -1 9 -3 -3 0 -8 -5
-1 its place by the text, and its end: behind the text, ellipsis	0 0 0 0 -4 0 -1 -6 -2 -1 0 5 -6
-1 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 -2 7 0 -2 -1 0 -1 -7 4
-1 its place by the text, and its end: behind the text, figure	-1 -6 -3 -2 -9 -5 -1 -22 -10 -13 -4 2 -1
-1 its place by the text, and its end: behind the text, full stop	-1 -2 -2 -1 -1 5 5 -18 0 -5 -2 -16 6
-1 its place by the text, and its end: behind the text, letter	-12 -33 -45 -44 -3 -3 -11 -8 -4 -16 -24 -2 1
-1 its place by the text, and its end: behind the text, question mark	0 0 0 -3 -2 -6 3 -2 -1 0 0 -1 8
-1 its place by the text, and its end: behind the text, quotation mark	0 0 -1 0 -2 3 0 -4 -1 0 0 -3 5
-1 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 -1 -6 -1 -1 -1 -1 0 2 8
-1 its place by the text, and its end: in the text, another sign	0 -1 -1 -2 10 -5 9 -9 -3 -3 -4 0 -10
-1 its place by the text, and its end: in the text, arrow	0 0 0 0 -1 10 0 -10 -2 0 0 1 3
-1 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 1 13 -2 -5 -1 -3 -1 -3 -8
-1 its place by the text, and its end: in the text, bracket	-2 -20 1 -8 -8 5 -27 -4 -8 -1 -14 1 -19
-1 its place by the text, and its end: in the text, colon	-1 -11 -13 -9 -21 -46 36 27 -9 -3 -2 -13 -11
-1 its place by the text, and its end: in the text, comma	0 0 0 0 -3 -6 6 0 -1 2 0 -1 -1
-1 its place by the text, and its end: in the text, ellipsis	0 -1 -2 -1 -17 -8 -6 -2 8 0 -7 4 10
-1 its place by the text, and its end: in the text, exclamation mark	-1 -5 -5 -3 -9 -8 -4 -12 -2 -5 -11 -3 4
-1 its place by the text, and its end: in the text, figure	-2 -28 -15 -9 11 2 -15 2 -10 -13 -7 -14 -23
-1 its place by the text, and its end: in the text, full stop	-24 -18 -8 -6 -4 4 -4 -1 -13 -2 3 -7 -6
-1 its place by the text, and its end: in the text, letter	-22 -34 -13 -8 -1 5 -29 -11 -6 -6 -6 -4 4
-1 its place by the text, and its end: in the text, question mark	-1 -13 -5 -2 -20 4 -7 -15 4 -35 -7 -1 3
-1 its place by the text, and its end: in the text, quotation mark	0 -1 -2 1 -16 8 -6 0 -7 4 -3 -13 -10
-1 its place by the text, and its end: in the text, semicolon	0 0 0 0 -6 3 -2 3 -2 -1 0 -2 -1
-1 its place by the text, and its end: in the text, stop and quotation mark	-5 -8 -12 -5 -5 5 -7 -20 1 -11 1 -12 2
-1 its place by the text, and its length: before the text, 13 and more	-9 17 -3 -1 -2 -10 -8 4 -14 4 -12 -19 -5
-1 its place by the text, and its length: before the text, 19 and more	-4 -1 -5 -2 -14 2 -4 -12 -6 5 -4 -7 -2
-1 its place by the text, and its length: before the text, 2 and more	-1 -8 -17 11 -6 -5 -3 -9 -9 -24 5 -11 -5
-1 its place by the text, and its length: before the text, 3 and more	-3 6 -9 -1 -5 -13 -4 -11 3 -1 -15 -16 -10
-1 its place by the text, and its length: before the text, 30 and more	-2 9 -7 -2 -4 4 3 -4 5 -16 -2 -1 -12
-1 its place by the text, and its length: before the text, 4 and more	-2 -10 -16 7 -10 -1 0 -13 -21 -4 -3 -4 -4
-1 its place by the text, and its length: before the text, 6 and more	-10 5 -9 2 -21 -10 -6 -11 -11 -4 -8 -8 8
-1 its place by the text, and its length: before the text, 9 and more	-11 6 5 -20 -13 -3 -10 -11 -7 0 -1 -12 -16
-1 its place by the text, and its length: before the text, below 2	-6 3 2 -24 -21 -1 -1 -10 11 5 -15 -21 -8
-1 its place by the text, and its length: behind the text, 13 and more	0 -3 -4 -4 -10 -4 -3 2 6 -1 -1 -10 -5
-1 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -1 11 -2 3 -3 -2 -5 -12 -15 7
-1 its place by the text, and its length: behind the text, 2 and more	0 -3 -4 -6 -2 -3 5 -17 -7 -6 -4 -6 8
-1 its place by the text, and its length: behind the text, 3 and more	0 -5 -5 -9 1 10 -2 -11 -6 -9 -2 -5 -4
-1 its place by the text, and its length: behind the text, 30 and more	0 0 0 -1 1 4 0 3 -1 0 0 -3 -6
-1 its place by the text, and its length: behind the text, 4 and more	-1 -2 -3 -9 -22 -5 -2 -5 1 -16 -6 2 6
-1 its place by the text, and its length: behind the text, 6 and more	-1 -4 -6 -9 -1 10 1 2 -5 -12 -11 -5 -7
-1 its place by the text, and its length: behind the text, 9 and more	0 -3 -6 -6 -16 -12 -2 5 -7 -10 -4 -7 8
-1 its place by the text, and its length: behind the text, below 2	-2 -7 -8 -3 -6 -1 -4 -1 -18 -12 -6 -3 3
-1 its place by the text, and its length: in the text, 13 and more	-5 -46 -6 -11 -7 -12 -8 -3 -4 -3 -4 -4 -6
-1 its place by the text, and its length: in the text, 19 and more	-12 -43 -7 1 -3 2 -5 1 0 -12 -9 3 -10
-1 its place by the text, and its length: in the text, 2 and more	-2 -16 -18 -19 -4 0 -12 -12 -10 -6 -15 -14 -10
-1 its place by the text, and its length: in the text, 3 and more	-2 -26 -19 -15 -22 2 -19 -10 -2 -6 -15 4 -7
-1 its place by the text, and its length: in the text, 30 and more	-35 -35 -21 -20 -2 4 3 5 -4 2 -2 -2 -5
-1 its place by the text, and its length: in the text, 4 and more	-4 -34 0 -16 -2 5 -8 1 12 2 -12 -18 -4
-1 its place by the text, and its length: in the text, 6 and more	-5 -41 -16 -23 -3 1 -18 -8 -7 -12 8 -6 4
-1 its place by the text, and its length: in the text, 9 and more	-4 -33 -24 5 -4 -8 -15 -1 -30 -7 -2 -11 -13
-1 its place by the text, and its length: in the text, below 2	-2 -33 -15 -5 0 -2 -15 -4 -19 -11 -24 3 -17
-1 its place by the text, its length and end: before the text, 10 and more, a stop	-6 -3 -1 2 -1 -3 -8 0 -27 3 -11 -1 -24
-1 its place by the text, its length and end: before the text, 10 and more, no stop	-9 8 7 -9 -8 -10 -10 -15 -7 7 -9 -14 3
-1 its place by the text, its length and end: before the text, 18 and more, a stop	-2 -11 -8 -1 -1 19 -1 -5 0 -11 -5 -3 -1
-1 its place by the text, its length and end: before the text, 18 and more, no stop	-3 13 -7 2 -8 -12 0 -2 -11 6 4 -6 -3
-1 its place by the text, its length and end: before the text, 3 and more, a stop	-1 0 -4 3 -4 -3 2 -1 -1 4 4 -5 -2
-1 its place by the text, its length and end: before the text, 3 and more, no stop	-5 9 -16 8 -14 -16 -12 -9 -3 -7 -12 -15 -3
-1 its place by the text, its length and end: before the text, 30 and more, a stop	0 0 -2 0 11 8 -1 -1 -3 -2 0 -5 -10
-1 its place by the text, its length and end: before the text, 30 and more, no stop	-2 7 -4 0 -12 -5 1 -3 13 -8 -1 1 -7
-1 its place by the text, its length and end: before the text, 6 and more, a stop	-3 12 0 -9 -7 -16 -2 -4 9 -2 -2 -5 -2
-1 its place by the text, its length and end: before the text, 6 and more, no stop	-8 -6 -2 -2 -19 -1 -7 -12 -16 -10 -3 -9 4
-1 its place by the text, its length and end: before the text, below 3, a stop	0 -3 -1 1 -1 8 0 -2 2 1 -1 -1 -2
-1 its place by the text, its length and end: before the text, below 3, no stop	-9 -2 0 -7 -9 -3 -8 -21 -3 -6 -5 -18 -10
-1 its place by the text, its length and end: behind the text, 10 and more, a stop	0 0 -1 -1 -2 -3 -1 -9 2 2 -1 -4 12
-1 its place by the text, its length and end: behind the text, 10 and more, no stop	-1 -5 -9 -8 -17 3 -4 4 1 -7 -1 -6 -10
-1 its place by the text, its length and end: behind the text, 18 and more, a stop	0 0 0 0 4 -7 5 -7 2 2 -1 -10 4
-1 its place by the text, its length and end: behind the text, 18 and more, no stop	-1 -1 -1 -1 8 2 -1 5 -4 -6 -10 -11 3
-1 its place by the text, its length and end: behind the text, 3 and more, a stop	0 0 -1 0 -2 4 0 -3 2 -1 -1 -14 11
-1 its place by the text, its length and end: behind the text, 3 and more, no stop	-1 -8 -9 -18 -22 5 -4 -15 -8 -20 -10 -3 7
-1 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 0 -3 -1 0 0 0 0 0 -1 6
-1 its place by the text, its length and end: behind the text, 30 and more, no stop	0 0 0 -1 2 5 0 5 0 0 0 -3 -11
-1 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -1 -1 -1 -5 3 3 -8 -3 -3 -1 5 -1
-1 its place by the text, its length and end: behind the text, 6 and more, no stop	-1 -4 -7 -7 -5 -1 -3 -4 -2 -11 -10 -4 -4
-1 its place by the text, its length and end: behind the text, below 3, a stop	0 0 0 0 -1 3 0 -3 0 0 0 2 -2
-1 its place by the text, its length and end: behind the text, below 3, no stop	-2 -14 -16 -14 -5 0 -1 -17 -21 -15 -14 2 6
-1 its place by the text, its length and end: in the text, 10 and more, a stop	-4 -19 -21 -19 -10 0 -11 -10 -19 -1 5 -25 -9
-1 its place by the text, its length and end: in the text, 10 and more, no stop	-2 -43 -19 3 -5 -10 2 -6 -15 -2 -12 -4 -8
-1 its place by the text, its length and end: in the text, 18 and more, a stop	-10 -31 -3 1 -1 0 -18 -3 6 -7 -8 -2 -5
-1 its place by the text, its length and end: in the text, 18 and more, no stop	-1 -8 -3 -6 4 -4 9 1 -21 -28 -9 -11 7
-1 its place by the text, its length and end: in the text, 3 and more, a stop	-1 -5 -2 -4 -14 7 -18 4 1 -16 -13 1 -10
-1 its place by the text, its length and end: in the text, 3 and more, no stop	-6 -67 -19 -23 -17 -5 -3 -11 -4 7 -11 -7 -3
-1 its place by the text, its length and end: in the text, 30 and more, a stop	-28 -30 -16 -21 -3 0 4 -13 2 -8 -3 0 2
-1 its place by the text, its length and end: in the text, 30 and more, no stop	-3 -10 -6 -7 5 -22 14 8 -18 1 -14 -4 -15
-1 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -12 -5 -1 -13 9 -18 -16 -4 -9 0 -17 2
-1 its place by the text, its length and end: in the text, 6 and more, no stop	-3 -45 -13 -33 -4 -13 -23 -4 -12 -17 10 -15 0
-1 its place by the text, its length and end: in the text, below 3, a stop	0 -2 0 -1 -7 4 2 -1 -6 -2 1 -5 4
-1 its place by the text, its length and end: in the text, below 3, no stop	-6 -17 -12 -16 -15 -3 -10 -10 -14 -8 -27 -6 -7
-1 its place from the end: 1 and more	0 -7 -6 -8 -26 8 -19 -21 -20 -20 -8 1 21
-1 its place from the end: 12 and more	-32 8 -8 -14 -1 0 -1 -5 2 -8 -13 -4 -11
-1 its place from the end: 2 and more	0 -3 -5 2 -14 3 -4 -3 -15 -15 -3 1 3
-1 its place from the end: 20 and more	-37 5 3 -5 1 -4 -10 -3 0 0 4 -22 -6
-1 its place from the end: 3 and more	-3 -19 -21 2 -18 -8 -16 -2 -26 -19 -6 7 -6
-1 its place from the end: 40 and more	-37 4 -7 -3 6 3 -11 5 2 5 -7 -18 2
-1 its place from the end: 5 and more	-8 -40 -18 -7 -15 -13 -3 -4 -15 -6 -6 8 4
-1 its place from the end: 8 and more	-22 -28 -21 -18 -22 -8 -22 -9 2 -25 -4 0 -7
-1 its place from the top: 1 and more	-7 -4 7 3 -24 -11 -3 -22 4 0 -13 -24 4
-1 its place from the top: 13 and more	-55 -65 -49 -31 3 0 -4 -2 -10 -3 -16 4 6
-1 its place from the top: 2 and more	-2 -7 4 2 -25 -12 0 -15 -8 2 10 -25 -8
-1 its place from the top: 3 and more	-2 -11 -8 3 -18 -1 -11 -15 5 -1 5 -15 -5
-1 its place from the top: 4 and more	-6 -13 6 4 -15 -9 -2 -27 -3 4 8 -19 -18
-1 its place from the top: 6 and more	-11 2 -25 -13 5 1 2 -15 -23 -23 2 -11 -24
-1 its place from the top: 9 and more	-17 -21 -31 -14 -5 -1 -5 -11 -3 -4 -11 -3 -11
-1 its place from the top: below 1	-14 4 8 2 -2 -4 -9 -15 -9 -24 -14 -18 3
-1 its sentences: more	-18 -33 -18 -28 -1 -15 -4 2 -8 -10 -15 -9 -8
-1 its sentences: none	-63 1 1 -8 -4 0 0 -4 -3 -4 -5 -5 0
-1 its sentences: one	-18 3 -9 -15 -12 9 -9 -11 -16 -7 2 -5 3
-1 its sentences: three	-12 -30 -16 2 0 -1 -19 0 7 -2 -28 -10 -12
-1 its sentences: two	-24 -4 -5 5 1 -2 2 4 13 -18 -17 -7 -4
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 -1 0 0 0 4 -2 -2 0 1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 -1 -1 -1 4 0 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -1 -6 0 -4 -5 1 -1 7 4
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 11 -3 -6 -2 0 -5 -4 -4 -6 -5 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -11 8 6 0 1 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -3 -15 -4 18 0 1 0 -1 1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 5 -3 -3 6 -1 -2 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 2 8 -1 -7 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -5 3 -2 3 -1 -3 -1 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 2 -1 0 3 -2 -2 -1 -3 3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -3 -1 -6 0 -1 0 0 6
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -3 17 -3 -5 -2 -1 0 -4 -15
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 6 -1 0 -5 -4 -2 -2 -2 3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 -1 0 0 0 0 -2 -1 2 5 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 6 and more	0 0 0 0 -1 5 -1 -2 0 -1 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 12 -9 0 -13 -1 -2 0 6 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 -4 0 -9 -3 0 -8 11 10 -6 -5 -11
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -2 0 0 -2 23 -3 -15 -2 -8 0 -3 -3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -8 13 -6 -1 -5 -5 -1 -4 -15
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 7 4 0 -7 0 1 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 0 -2 1 -2 0 5 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 -1 -1 3 -13 -1 -7 -3 19 0 -4 -12
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 -2 -2 8 -1 -1 -9 4 -1 -4 4 -7
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 -3 0 0 -2 6 3 -25 10 -19 0 2 -4
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -1 -16 -1 -1 1 15 0 -4 -6
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 11 -3 -3 -1 -7 -3 -8 -1 -13 -5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 -1 -1 4 -1 -1 -2 4 0 -5 -5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -1 -2 -1 1 -13 0 -8 -6 14 -3 -4 5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 -7 11 -1 -3 0 -5 -5 -3 1 -17 3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 0 13 -2 -9 -1 -1 0 -1 3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -2 11 -2 -1 -2 -1 0 -1 -5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 0 4 -1 -1 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -6 13 -1 -8 -1 -1 0 -2 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 -2 -2 -13 -1 0 -3 -6 -5 4 5 9
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 -1 0 3 -2 0 -1 4 2 0 -10 4
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 5 -3 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 -2 1 -5 -2 -2 4 -2 9
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 -6 6 -2 -3 -5 -1 -1 -7
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, below 6	0 0 0 0 8 1 0 0 -2 -1 -3 0 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 0 -6 9 -6 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 11 -1 0 -1 -5 -1 -1 -1 -6
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -1 -1 -5 0 1 5 0 3 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 -1 14 -1 -4 -2 -1 0 -2 -5
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 0 5 -1 0 -2 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 -1 0 -8 4 0 -1 7 3 -5 -8 -4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 6 0 0 -1 -3 -2 -1 -1 2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -32 24 8 0 2 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 -2 4 2 -1 -1 -2 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 8 -9 -4 0 -2 2 -1 -7 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 5 -2 -3 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -6 -1 -3 13 -1 -3 0 -6 -4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, below 6	0 0 -2 0 10 -1 -1 1 -4 -2 -1 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 0 6 -1 -4 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 6 -9 -3 4 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 -1 0 -11 -2 -1 -1 -3 -3 0 2 8
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 9 4 -3 -5 -2 -1 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 20 and more	0 0 0 0 0 4 -1 -1 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -8 0 -1 5 2 3 0 -5 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 1 -1 0 -1 0 1 0 -2 3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 10 -4 -2 0 -1 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 0 7 0 -2 -4 -4 0 -4 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 6 0 0 0 -2 0 -1 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-5 -22 -6 -7 -42 4 -6 9 -10 0 -11 -21 -33
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	-1 -5 -1 -1 -4 12 8 -28 -1 -21 -2 -34 -15
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 -3 9 -4 -5 -9 0 -6 1 -6 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -17 -10 4 0 -6 19 -1 -4 -20
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	-5 -1 -2 -5 -5 -2 -15 -50 0 2 -6 11 -9
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	-2 -1 -25 3 19 -27 -10 -48 -4 -16 1 -13 17
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 -1 10 -5 -1 0 -2 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -3 4 -6 -4 -1 0 0 -1 3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -1 -7 -2 2 -1 10 -1 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 1 0 1 0 0 4 2 -5 -1 -8 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 0 -5 -2 0 -1 -3 -3 0 -3 13
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 -1 -5 3 -3 10 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 6 and more	0 0 0 0 4 2 0 1 -2 -1 0 -4 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 9 0 0 0 -3 -1 0 -5 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 2 0 0 0 -3 0 -1 -1 4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 5 -2 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 -9 6 0 0 -1 3 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 -2 0 0 0 0 -1 0 0 5
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -8 3 -21 -3 -1 -11 -1 -9 -4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 2 7 1 -6 -1 -6 0 -4 -6
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -12 5 0 -1 -1 0 6 -1 2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 -1 9 1 0 -4 0 0 -4 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	-1 0 -1 0 2 -2 -5 -8 1 -11 1 0 1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 -1 0 1 -10 -1 -3 -17 -7 4 0 17
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -3 -3 -1 -5 0 8 0 2 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 0 4 0 0 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 -1 -1 3 -6 -1 0 -3 -2 2 0 3 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 8 -4 -1 -8 -1 0 2 0 -3 -6 -2 -7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 -12 7 -1 3 6 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -6 -12 -1 17 0 -1 0 -4 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 0 12 0 -12 0 1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 0 0 -1 -7 5 -1 3 -2 -5 -2 3 -7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -2 -1 0 5 1 0 0 1 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 9 0 -2 0 0 0 -1 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 -4 -3 0 -2 8 5 -1 -4 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 6 -1 -3 0 0 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -1 -14 -5 -9 -6 -7 0 -3 15
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 -1 0 1 -3 0 -1 -1 0 0 -8 5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -6 -1 0 0 4 0 -1 0 3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 0 0 0 0 4 0 -2 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 -1 0 0 -3 3 0 1 0 0 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	-1 0 -1 -1 10 -15 -1 -5 -3 -7 -1 -10 -9
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 -1 0 -10 -4 0 14 -7 -4 -3 -3 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 14 -1 -9 -1 6 0 -2 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -8 1 -4 -1 4 3 -1 -2 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 3 1 0 1 -1 -2 0 0 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 -1 0 0 -13 14 -6 -1 -1 -5 0 -2 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -3 -4 0 -2 -2 12 -4 -3 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 -1 0 0 -1 0 -1 1 -2 -1 0 3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -17 -1 -1 -12 7 -10 -49 -6 -36 -2 6 5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 0 13 -14 -1 -18 6 -11 0 -3 10
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 0 0 0 0 1 0 -4 3 -2 -1 -3 5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 -1 0 0 -2 -1 -1 -7 -2 2 0 6 2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 1 -8 -4 5 -1 -22 3 -5 1 -10 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 -8 -14 -8 -15 -1 -6 4 -1 4 0 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 -2 0 0 0 29 -4 -16 -4 -4 0 -4 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -2 10 -1 -3 -4 -7 0 0 3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 -13 0 -3 -3 7 5 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 6 -2 0 -2 -3 -4 0 -11 3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -3 -1 0 3 -3 -1 6 2 -6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -1 -1 -2 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, no stop, below 6	0 0 -1 -1 -13 -3 0 -1 -5 15 -4 -13 -7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 3 0 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -9 10 -3 -4 -2 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 2 18 -2 -1 0 -1 0 -3 -16
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, no stop, 6 and more	0 0 0 -1 -3 8 0 -4 -3 0 0 -6 1
-1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 0 9 0 -3 0 -5 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -3 4
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 20 and more	0 0 0 0 0 -9 -3 7 -1 -2 0 0 6
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 2 0 0 -2 -12 -2 10 -1 -3 0 2 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -14 -4 0 -4 3 3 -1 13 -4
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 -1 0 2 -1 0 -10 3 5 -1 -4 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 -1 -1 0 -1 5 -4 -5 -4 1
-1 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 0 10 -1 -2 0 -1 0 -1 -7
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 7 0 0 0 -7 -1 -1 0 -1 0 0 4
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 -1 0 0 6 2 0 -2 -2 -2 0 -13 3
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 -1 -1 0 -8 1 0 -1 -9 -6 0 3 7
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 0 -1 0 1 -1 0 -1 -5 1 -3 0 5
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 6 -1 -2 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 -1 -4 -1 -6 -2 4 0 -1 7
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 -1 11 -8 5 -2 -3 -9 0 -6 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 5 -2 0 -3 -1 -1 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 -1 0 -1 -5 16 -15 -13 -13 -24 -1 -20 2
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 -4 0 -1 3 -10 -1 -7 4 0 -1 9 4
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 0 0 1 9 -3 0 -5 -11 -5 -1 -4 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 -1 0 0 4 -18 5 0 0 7 0 2 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 -2 4 -2 1 -8 -1 -7 -4 -19 -5 5 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 -1 1 2 -18 -11 0 -4 5 0 -7 -1 -4
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 -6 0 7 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 6 0 0 -1 5 -1 -1 -1 -6 0 -3 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 -1 0 1 -4 0 -14 -2 -4 -3 10 -3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 4 1 0 -3 0 -1 0 -2 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 7 -3 -6 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 1 5 -3 -4 -1 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 -1 0 3 -5 0 -6 -4 -9 0 -5 6
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 5 -2 0 -3 -1 0 -1 -1 -3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -6 -3 0 -1 -1 0 0 -4 10
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 -8 0 0 -3 16 -2 -1 -1 -10 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, no stop, below 6	0 0 4 -1 -1 0 0 0 0 0 -3 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -5 0 0 -1 12 1 -4 -2 -4 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 11 -1 -1 -18 -7 -11 8 -11 -16 -3 -16 -15
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -8 7 0 6 -1 -4 2 -1 -11
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -5 -1 -4 8 -1 -1 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -1 5 -2 11 -4 0 -14 -2 -1 -1 1 -2
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 -5 -1 1 -11 -1 2 -8 -1 -4 -7 5
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -3 0 0 0 12 -1 -4 0 -5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 9 2 -1 -7 0 -3 -1 -1 -6
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 -2 1 -5 2 0 -5 -3 11 0 -7 1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	0 0 -3 2 1 -2 0 -2 5 -6 -4 -4 5
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 0 6 -1 -4 0 -2 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -11 -12 -2 14 -1 -1 0 6 -3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -2 5 -2 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 1 6 -5 0 -1 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 -1 -2 -12 7 0 -3 -1 -1 0 -3 6
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 6 0 0 0 5 -2 -4 0 -6 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 5 0 -1 -2 0 0 0 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 -1 0 0 -1 -1 6 -3 -1 -2 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 -1 -12 14 -2 -10 -6 0 -4 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -6 -3 0 -1 4 5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 -1 0 -5 -1 -1 -1 1 3 -1 0 2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 6 -1 -4 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 9 -3 -2 -6 -2 -2 0 -2 -4
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 -1 0 -4 -1 0 2 -1 0 0 -1 4
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -5 0 0 -8 3 -13 -2 -8 -2 -1 -13 -4
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -5 0 -1 0 5 -18 -15 -3 -19 -2 -3 -8
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 8 -5 -1 -5 1 0 0 -2 1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -1 -1 1 0 6 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	-1 0 2 0 -12 15 -1 -5 -8 -10 2 -1 -2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 0 -9 3 4 -10 -1 -10 4 -7 -7 -5 13
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 4 0 0 0 1 -1 -2 0 -1 0 0 2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 -1 5 0 -1 4 0 -3 -2 -4 0 -2 2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	0 0 1 0 -4 -1 0 -1 0 1 1 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 -5 -1 6 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 10 -1 0 -1 -10 -1 5 -1 -8
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 5 -2 -2 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 8 -4 -3 0 -1 0 0 2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 6 1 2 -2 1 -2 0 -4 -3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 1 3 0 0 0 0 0 -6 -4
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -6 -2 0 0 9 -7 2 -6 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -2 -1 0 -1 1 -4 0 -2 7
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 3 0 0 -1 -2 -1 -2 0 -9 0 -1 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -8 0 0 -5 11 0 -9 -2 3 0 -1 -3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 2 11 0 -16 0 2 -1 -4 -5
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	-1 0 -3 0 -9 0 0 7 -3 -10 -4 0 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -1 -11 -1 5 0 -1 0 -1 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 -1 0 0 -2 -9 -2 8 -1 -2 0 -2 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 -1 0 0 1 9 0 -8 0 -6 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -4 -6 -1 -9 -1 0 0 12 -9
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -7 -2 -4 10 6 0 0 -6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 -1 0 0 7 -6 0 -3 -2 -2 0 -6 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -5 0 0 -1 -1 0 -1 -1 7
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 -1 0 0 -1 6 0 -1 0 -2 0 0 -2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 -1 0 0 -1 -13 0 5 0 2 0 2 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 1 -6 0 3 0 -1 0 4 -3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -5 0 0 0 14 -2 -7 -1 -2 0 -1 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 4 0 0 -9 -8 -5 10 -2 -7 -1 -4 -2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -3 -8 0 1 -2 -2 -1 1 1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -2 0 -1 3 -1 -4 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 3 -2 14 -7 0 -7 1 -6 0 -2 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 4 -1 0 -3 1 -2 5 -2 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 -5 0 0 -1 17 -1 -8 -1 -6 0 -7 3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -5 0 0 -9 -7 -1 2 -3 4 0 2 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -8 8 0 -7 -1 -1 0 0 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 -2 0 0 -1 1 0 -3 0 7 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 -1 -2 0 1 -5 0 6 2 -4 -1 -15 8
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	0 0 -3 1 7 -8 0 -3 7 -9 7 2 -20
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 4 0 0 0 -1 0 -1 0 0 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 5 -9 5 6 -1 -1 0 -2 -6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 0 -4 0 -2 0 0 0 8 -3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 7 -4 3 0 -2 0 0 0 -1 -5
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 3 0 0 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, a stop, 20 and more	0 -3 0 0 -1 -4 0 0 0 5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 0 0 -1 -1 -1 0 -2 5
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -2 -9 6 8 0 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, below 6	0 0 7 0 -6 0 0 -3 3 4 -1 -2 -7
-1 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 -3 0 -1 -5 1 -2 -1 -2 -2 0 -9 6
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	0 12 0 0 0 -12 -1 0 -1 -1 0 0 2
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 6 and more	-1 -4 0 0 -9 -1 -1 -1 -1 -1 0 -12 6
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, 6 and more	0 -1 -1 0 -6 -7 0 -1 -14 9 -4 2 1
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 -1 0 -4 2 0 0 0 1 -1 -1 -1 5
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 3 -1 -1 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -4 0 0 -1 1 0 3 0 0 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 7 -4 0 2 -2 -4 0 -9 -4
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 -11 0 0 2 1 3 1 1 -6 0 1 4
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	0 1 -1 -1 -4 -1 -2 -9 -4 9 0 -4 -12
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 -1 0 -2 -4 -10 0 -3 -6 -6 -1 16 -3
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 -10 0 0 -1 6 0 -1 -1 12 0 -3 -4
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 -2 -4 3 -9 4 0 0 -3 2 -1 3 -5
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 -1 5 -8 1 -4 0 1 -3 -10 -8 -3 -3
-1 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 4 0 0 0 -2 -1 1 0 0 0 -1 -7
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -1 7 -1 -1 0 3 0 0 -9
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -3 0 0 -4 1 0 -1 -3 -2 0 -2 1
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 0 -1 0 -18 -1 0 -3 -1 0 9 0 7
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 0 0 5 0 -3 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -8 17 0 -15 2 -1 0 -12 -3
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	0 0 -1 0 -3 0 0 0 -1 0 -3 -4 9
-1 its shape among its neighbours: a stop, below 6, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -15 13 2 0 0 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -1 0 0 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 -4 8 -1 -8 -1 0 0 0 -2
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 9 -3 -2 1 0 0 -1 -2
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 0 3 9 -3 1 -6 -3 0 -2 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 8 -6 -1 -4 -2 -2 0 -1 -3
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 8 -4 -3 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 5 -1 0 -2 0 -4 3 -2 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 5 -1 0 -2 -4 -2 -1 -1 4
-1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -5 -3 6 0 -1 -2 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 8 0 0 0 0 0 0 0 -7
-1 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 6 0 0 -2 0 0 0 -2 -1
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 10 2 -10 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -4 -1 0 2 4 1 0 -1 -2
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 -1 -10 0 -1 6 -4 -6 -1 -1 0
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 14 -9 0 -8 -1 -1 0 -2 -1
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -6 0 0 -4 -8 -3 -2 5 7
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 6 and more	0 0 0 0 0 -3 0 -2 6 0 0 0 -2
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 -1 0 -1 1 -4 0 -1 -2 -1 0 7 -4
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 -1 0 -4 -2 0 0 -1 6 -1 1 -3
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 0 -1 0 5 0 0 1 -1 -1 5 -2 -4
-1 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -7 -1 -1 0 0 0 0 8
-1 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 -1 0 -3 0 0 -8 -1 0 0 -1 10
-1 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 -1 0 -2 -8 0 -1 0 0 0 -1 9
-1 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 0 0 1 0 0 0 0 -1 0 0 6 -5
-1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -1 6 0 -5 -1 -2 0 0 -1
-1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -1 -6 1 -1 3 -3 -2 -2 -2 -6
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 20 and more	0 -3 0 0 -1 9 0 -2 0 -2 0 -1 -1
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 -1 0 5 -3 1 -1 0 -3 -7 0 0 3
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -5 -3 0 -1 -4 -2 -1 11 1
-1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 9 -2 0 0 0 -3 0 0 -3
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 6 -1 0 -5 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -2 -2 -2 8 0 -2 0 -2 -3
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 5 -1 0 -3 -1 0 -1 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 -1 0 -1 -1 0 -1 0 -1 -2 -1 5
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 -1 0 0 0 9 -1 -3 0 -2 0 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -7 -2 -1 9 -1 -4 0 0 -2
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 -1 0 0 -1 0 0 8 -1 -3 0 -3 -3
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -2 0 0 -1 -2 0 13 -2 1 0 -5 -4
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 -2 0 -1 0 0 -1 0 -1 1 -3 6
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	-1 -1 -9 0 2 -1 0 0 -2 -9 8 0 -3
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 -1 7 -1 -1 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-2 -1 -1 -1 -2 -5 -1 3 10 0 -2 -1 -4
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	-1 -1 -7 0 -7 -3 0 3 -7 -10 -4 7 -5
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 0 -2 -6 0 0 0 0 0 7 0 1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -2 6 -10 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 9 0 -9 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -4 1 -5 -3 0 3 0 -3 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -1 4 -3 4 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 6 0 0 -3 -12 2 13 -3 -6 0 -2 -5
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 3 -10 6 4 2 1 0 -2 -5
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -3 8 -1 -2 -1 -1 0 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 5 -3 -3 0 3 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 3 0 -10 -2 2 0 4 -4 -1 -1 2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 0 -1 0 9 -2 0 -3 -6 -2 4 -5 2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -4 0 0 0 5 -1 1 0 -3 0 0 2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -6 12 -5 -8 -5 -8 -1 -7 -11
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 11 -4 0 1 6 0 -4 -4 -7 0 -11 -7
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 0 -2 -1 0 0 -1 -3 4 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -2 -1 3 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -3 6 4 -3 -5 -4 0 -7 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 11 -4 -1 -1 -3 0 -2 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 -1 0 3 -1 0 -1 6 2 0 -7 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 1 -7 0 0 -1 -1 -1 11 -17
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 -1 -1 -1 -3 0 8 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -2 -6 0 5 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -3 -2 -1 -9 -2 -1 -1 12 -3
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 -3 10 0 -8 0 -3 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	-1 7 -1 0 -4 1 0 -4 -4 1 0 0 -3
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 0 0 0 0 0 -1 -1 0 0 0 3
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 0 -6 10 -4 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -3 -6 -2 3 -1 -2 0 -1 8
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 5 -3 0 -1 -1 1 -2 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 8 0 0 -2 -1 0 -1 0 -4
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -1 0 0 0 2 -1 -4 0 2 0 -2 4
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 0 -3 -18 -1 22 -2 -1 0 -5 -7
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 -2 0 0 -1 4 -1 -1 -1 6 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 2 1 -4 1 0 5 -4 -1 -1 0 -2
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 0 0 5 -1 0 -1 -1 -5 1 -3 1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 5 0 -1 -1 0 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 -1 0 0 -7 -20 -4 10 12 -11 0 -4 -3
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, stop and quotation mark, a stop, 6 and more	0 0 0 -1 -1 9 -1 0 -1 -1 0 -6 -2
-1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 -2 0 -11 4 -1 -7 -7 -5 0 10 -7
-1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -5 0 0 -3 7 6 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 -3 0 0 -1 8 0 -1 0 -1 0 -1 -2
-1 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -2 0 0 0 1 0 0 -4 3
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 -3 0 0 7 8 -1 -3 -1 -6 0 -2 -4
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 -1 0 0 -2 7 0 -3 2 -5 0 3 -3
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	0 3 0 0 0 0 0 -2 -3 -7 0 -4 5
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 6 0 5 -2 0 1 -3 -6 -1 -10 1
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 0 1 2 -3 -1 0 5 -5 -6 0 -1 4
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 0 0 0 -2 -5 0 3 -2 -2 -1 -3 5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 -1 0 0 0 0 0 -3 -2 7 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 12 5 0 -11 -1 0 0 1 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -4 0 0 0 11 -1 -3 0 -2 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 5 20 0 -13 -1 -2 0 -14 -13
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -2 -3 0 -1 0 -5 0 9 -3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 -1 -1 0 -3 -3 -1 -4 4 0 -2 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 0 0 0 -4 -2 -2 5 0 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -4 -1 4 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -2 -14 -3 15 -1 -2 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -5 11 0 -8 -5 -5 0 -3 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 0 0 4 0 0 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 -1 0 0 0 -2 0 -6 7 5 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -1 -7 0 6 0 1 0 -4 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -4 1 0 3 -4 -3 0 -3 6
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 0 -1 0 2 0 0 -3 -1 -1 0 -1 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -3 0 0 0 -3 -2 7 0 1 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 1 0 0 5 3 -1 -5 0 -2 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 5 -10 0 -1 0 7 -6 -1 2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -6 -1 -6 0 4 -1 -2 7
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	-1 0 -2 4 3 5 0 -7 -3 2 -2 1 -6
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -1 5 -3 0 -2 0 2 -4 -5 -6 3 7
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 1 0 0 -1 10 -1 -9 -3 -1 0 -3 -3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 3 -2 0 -1 -1 0 3 -5 -1 0 7 -6
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	0 0 -1 -1 4 0 0 0 0 0 0 -3 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 -3 -1 -1 -1 -7 0 8 4 -6 0 0 2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	-1 -9 -13 -1 5 -10 -1 -3 -16 -4 -6 12 -12
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	0 0 2 -1 0 -9 0 5 -2 -10 0 -20 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 0 7 0 -4 0 0 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -2 0 0 0 -10 0 2 6 7 0 -8 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 -2 -5 5 0 -4 -1 -1 0 -2 5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 0 -4 2 1 -1 0 -1 -2 -1 -1 5 1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	0 -4 0 0 0 -1 -1 -2 2 6 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	0 -1 7 -1 -2 -5 0 4 0 -1 0 3 -5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -7 -12 0 12 -3 -2 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -2 -1 0 4 -1 1 0 -2 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 0 -1 0 0 -1 0 0 -1 -2 5 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 7 0 0 0 -5 -1 1 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 -1 0 -19 -1 -1 -3 -1 -2 -1 14 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -2 0 0 -1 0 -1 -3 6 -6 -1 0 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 0 8 -2 -10 0 0 -3 1 -2 -2 6 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 5 -1 7 -1 0 -2 -3 -4 -5 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -6 -3 8 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 9 -19 -3 9 -1 -2 0 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 4 -6 0 4 0 2 0 -4 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 5 0 0 -2 -1 0 -1 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 -2 0 -11 -13 0 -5 -6 -5 -1 5 3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 0 -1 0 4 -1 0 -1 -4 -1 -4 -6 4
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 -1 3 9 -1 -3 0 -4 0 -6 -4
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 2 1 0 -4 -2 -1 0 -1 2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 6 -1 -5 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	-1 0 -3 -2 -4 8 0 -7 0 5 0 -9 -9
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, below 6	0 0 0 0 1 0 0 0 0 0 1 -4 2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -12 0 0 -4 20 -22 -4 -19 -8 -1 -17 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -3 0 0 1 3 -1 -11 12 -3 -1 -9 -7
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 -1 0 7 -1 -4 -4 1 -1 -3 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 -1 0 0 -3 -3 2 1 7 -1 0 -1 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	-2 -1 3 9 -1 -20 -4 -6 -10 -11 -3 9 -32
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	-1 -1 -4 -3 -4 -10 -1 -11 -8 -13 -2 -8 19
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -3 0 0 0 4 0 -1 1 1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 -1 0 0 -5 8 0 0 0 -6 0 4 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -1 6 -1 -2 -4 5 -1 -3 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	-1 -3 -6 1 -1 8 -1 2 5 -5 -10 -5 -18
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	0 0 -3 -1 0 -2 0 1 -3 -2 2 -4 8
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 4 0 -2 0 0 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 -1 1 -8 0 -2 -2 -1 0 -4 9
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 5 -2 -1 0 -3 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, below 6	0 0 -2 0 -2 0 0 0 -1 0 0 3 3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 12 -5 2 -1 -4 0 -1 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 -3 -1 -1 -3 -4 0 4 7
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 3 -4 -1 -1 5 -2 4 -5 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 1 -2 0 0 9 -1 -1 -4 -6
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 0 0 2 -6 -2 0 -4 0 0 -1 -1 8
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 2 0 0 0 -8 0 9 0 -2 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -4 0 0 0 -1 0 0 -2 5 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -5 -1 -8 1 0 3 0 2 -1 -9 -2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 2 2 0 -5 0 1 0 -1 3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 -3 0 0 0 -3 0 5 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 0 10 9 -15 0 0 0 -2 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 -2 6 0 -10 0 -1 0 3 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 0 5 -1 -2 0 0 -1 -1 0 -1 -3 1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -4 1 0 0 0 0 -2 2 4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 -7 0 0 0 10 0 -2 -2 -1 0 0 1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 -7 0 0 -1 3 0 -3 11 -6 0 1 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 -5 -1 -1 -1 16 -1 -5 -7 -7 -1 -4 -5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	-1 -3 -2 0 4 -14 0 -10 1 8 -1 5 -10
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 -3 -3 5 -3 0 3 5 -1 -3 -3 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 -1 0 -4 0 -2 0 0 7
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 7 0 -1 0 -4 -1 6 -1 -1 0 -1 -11
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -1 2 0 -5 0 0 0 -1 4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 -1 5 -2 2 -2 0 -1 -2 4 1 -4 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -7 -1 0 1 -2 0 -2 3 9
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 0 -1 -2 -2 26 1 -22 -2 -12 -1 -15 -5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -7 -1 -2 4 -17 -1 -13 -2 -4 -1 6 18
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -6 12 0 -4 0 -1 0 -2 -5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 -3 -1 -1 -2 -9 -1 3 0 1 0 -2 6
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	-1 -9 -14 1 -4 -6 -1 6 -18 -9 -6 -8 4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	0 -2 -18 -4 -1 -12 0 -5 -18 -4 -1 2 7
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 3 0 -2 0 0 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -10 -8 -2 16 -2 -1 0 -4 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 2 -2 0 -1 -3 0 0 -12 12
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -2 -1 0 3 2 0 0 2 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 11 0 -7 0 -1 0 -2 -1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -4 -4 0 7 0 -2 0 -3 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -10 -2 0 -8 -2 9 -1 6 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -1 -3 0 5 0 0 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 -3 0 3 1 0 2 -1 0 0 0 4
-1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, a stop, 20 and more	0 -1 0 0 0 4 0 -1 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -8 8
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 0 8 0 -4 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -1 0 -1 -2 0 -1 -2 4 3 0 -3 -7
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 -2 -2 -1 -1 4 -1 -7 -1 -4 -1 5 -15
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 -2 -6 2 4 -8 -1 -1 0 -2 11
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 0 -1 0 -12 0 0 -3 -3 -2 11 -7 1
-1 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 -1 0 -1 -1 0 0 -4 0 -1 -1 7
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 0 0 0 4 2 -1 -1 -2 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 0 0 -1 -11 0 7 -2 -2 0 0 3
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 20 and more	0 -1 0 0 0 -8 0 0 0 -1 0 15 -17
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 -1 -1 0 4 -2 0 -12 0 8 0 5 -10
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 0 -2 -2 3 -1 0 -2 -9 -2 2 -2 11
-1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 -3 3 -3 -1 0 -1 -2 -1 0 7 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, below 6	0 0 0 1 -1 0 0 0 -1 0 0 5 -3
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 11 -1 -3 -2 13 -2 -14 -16 -27 -1 3 -11
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 -3 0 4 -2 4 -1 -12 5 -6 -1 -7 2
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 -1 -1 12 5 -14 0 -3 0 -1 1 -5 -4
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 -1 -1 -2 -7 0 -2 -5 16 0 2 -13
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	-1 -10 -7 -4 5 5 -1 -26 0 8 4 -18 -23
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	0 -2 -8 2 -4 -9 0 -5 16 -14 -1 -14 -6
-1 its shape among its neighbours: no stop, below 6, 10 and more, another sign, no stop, below 6	0 0 -1 0 4 -1 0 -1 0 0 -2 0 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 4 1 0 -7 -1 1 -1 8 -7
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 -6 0 0 0 13 0 -4 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 0 9 0 -8 0 -1 0 -13 11
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 0 9 -2 -5 -1 0 -7 -3 -3 -1 -3 -5
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 0 0 -1 -8 -3 11 0 0 0 0 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 -2 9 4 -15 -1 -1 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 -2 0 0 3 4 0 1 -1 -5 -2 -3 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 -5 0 0 2 3 3 1 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 8 -1 -2 1 -1 0 -1 -9
-1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, no stop, below 6	0 0 0 -1 -1 0 0 -1 0 0 0 3 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 -1 16 -2 -2 0 -2 0 -1 -7
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 6 and more	0 -4 0 0 8 -10 0 -1 -2 -5 0 8 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 0 0 -3 -1 0 -1 0 6
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 -2 0 0 0 8 0 -1 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 0 0 -5 2 0 1 0 -6 0 0 4
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, below 6	0 0 1 -1 -1 0 0 0 -6 -2 -3 -1 10
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 6 -2 -8 0 1 0 -1 3
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 3 0 -1 -12 -8 -2 5 -21 1 0 -5 7
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 0 0 0 -3 7 0 1 -1 -1 -1 -1 -5
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 -3 0 0 0 1 -1 2 -1 5 -1 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 0 -1 0 -7 -7 -1 4 1 4 5 -10 2
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -1 3 3 -5 2 0 -3 -3 -8 5 -6 3
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	0 1 0 0 -2 10 0 -13 -4 6 -1 -8 -19
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -3 5 0 -1 0 2 0 2 -9
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 0 0 -2 -3 0 6 0 0 0 0 1
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 -1 0 0 -1 0 0 1 -1 3 0 -2 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	0 -3 1 -3 -10 2 0 -3 -10 0 -3 13 -13
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	0 -1 7 -5 -6 -9 0 -8 -2 -6 -5 -5 -3
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -1 -2 0 -1 0 0 0 8 -7
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 -1 -1 -1 -3 -3 0 -1 -3 8 -2 1 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 0 -1 0 0 1 0 -5 -1 -2 -1 9 -4
-1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 -1 0 0 0 8 -1 -2 0 -2 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 -1 -1 0 6 -1 0 -1 1 3 -1 -9 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -1 -4 0 7 -1 0 0 -2 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 3 -1 0 0 -1 0 -1 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, another sign, no stop, below 6	0 0 -2 4 3 1 0 -5 0 -1 -2 0 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 4 0 0 0 2 0 -3 0 -4 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 -1 0 0 -6 11 -1 -3 -1 -5 -1 -1 -5
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	-1 -3 -1 0 -2 7 -1 -1 9 -9 -2 -1 -4
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 0 0 7 -4 0 -2 -5 -5 0 -3 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 0 -4 1 8 -3 0 -3 -7 -4 7 -2 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 -1 0 0 0 -14 13 1 0 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 6 and more	0 0 0 0 -2 -13 -4 15 3 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 -2 -5 4 0 -2 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 0 0 0 -5 0 -1 9 -3 -3 0 -6 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 -4 -1 0 5 2 -1 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 -1 4 -1 -1 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 0 0 -1 4 -2 0 -1 -4 -1 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -2 0 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -3 -2 -1 -1 0 0 -2 5
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 -5 0 -1 7 8 0 -6 -5
-1 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 5 -1 -3 0 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -20 -1 -1 -21 24 -4 -12 -14 -6 -2 -21 -25
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 -1 0 0 -2 -9 1 3 3 -8 0 -10 4
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 -1 -5 -1 -3 2 2 0 -2 7
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -2 -1 6 -4 0 6 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	-1 -1 -8 -2 -4 -4 -4 -23 -15 -1 -2 0 -15
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	-1 5 -3 0 15 -23 -3 -37 2 -10 -7 -17 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 -8 0 0 0 3 -1 -5 -2 9 0 0 -4
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 0 0 0 8 1 -2 -6 -2 -3 0 -2 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 0 0 0 -2 -4 0 -1 -1 -1 0 -1 4
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 2 -1 0 0 -1 0 -2 -3 -4 0 -2 7
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 -1 -1 1 1 0 0 -1 -4 -3 3 -7 3
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 -1 -5 -6 10 -6 0 -2 -14 -9 -2 -3 1
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 0 0 -1 -1 6 -3 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, 6 and more	0 0 -3 0 -2 -2 0 -3 11 -2 0 -8 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 0 1 0 -2 -1 0 -1 7 -2 -2 -2 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 5 0 -3 0 0 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	0 -1 -3 -2 -10 -2 0 0 9 -8 -1 -1 -6
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -2 5 -6 2 3 -2 0 -2 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -3 -4 -3 -1 -8 12 0 -2 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 1 6 0 -1 -3 -2 -1 -7 -4
-1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 -2 0 0 5 -4 0 4 -3 -5 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 0 0 1 -1 -2 0 2 0 -1 5 0 -4
-1 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 0 0 0 -1 0 0 -3 3 0 6 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 -1 -8 -1 0 -5 -2 -1 0 -1 11
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 -4 0 0 0 -2 0 6 0 2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 -1 0 0 -1 -1 0 5 -1 -7 0 -3 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 -2 0 4 2 0 -1 -2 1 0 -6 6
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 0 8 0 -9 -1 0 5 -1 -2 -2 -2 4
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 -10 0 0 0 -17 6 18 -1 -2 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 0 0 0 -2 0 3 1 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -1 -1 -6 -7 0 11 0 2 0 -9 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -4 0 0 1 -1 -1 0 -1 6
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 0 6 0 -1 0 0 0 0 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 5 -8 0 -2 -1 0 0 -5 6
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 -3 7 -2 3 0 -3 0 -3 -1 -11 1
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, below 6	0 0 1 0 0 0 0 0 0 0 -2 -1 3
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 -1 0 0 0 4 0 -1 1 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 6 and more	0 0 0 -1 -1 4 -1 -2 2 -6 0 -1 1
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, below 6	0 -4 -6 -2 -2 -6 0 0 -8 -6 -2 -1 15
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 -4 0 -1 0 2 -1 -6 -11 9 0 -2 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 5 -2 -2 1 -3 0 -7 -4 6 -1 2 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 -1 -8 0 -13 -3 0 5 5 -1 7 -2 -7
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 4 0 0 0 1 -1 -11 -1 4 0 -1 3
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -3 0 -1 -8 5 -2 -1 2 -8
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -3 2 0 2 -1 3 3 -1 -4
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -2 1 0 -2 14 -13 0 0 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 -1 -1 -2 -2 0 -1 -1 -7 -7 8 -9 2
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 0 -4 -1 -4 -2 0 -3 0 -5 4 -2 9
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	0 -6 0 -1 -3 13 -3 -17 -5 -17 -1 -7 10
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -5 -1 -1 1 0 -1 -10 -7 -19 -2 11 5
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 -1 -1 -1 -3 1 0 1 -4 13 -1 -5 -4
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 0 0 0 -1 6 -1 -1 -1 -2 -1 -2 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	0 -2 -6 -3 -14 -1 -1 2 -3 -7 -6 -18 11
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	0 -5 -12 7 1 -27 -1 2 -9 -2 -9 5 -14
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -7 2 -1 0 0 0 10 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 -8 0 0 -3 2 0 2 -3 -5 0 6 -3
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 -2 0 0 0 3 0 -1 -1 0 0 -3 3
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -2 5 0 -2 3 2 0 -5 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 0 -2 -1 -1 -1 0 -2 9 3 -7 1 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 7 -1 0 1 -1 -1 -1 4 -4
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 -1 0 0 0 6 0 -1 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, 6 and more	0 -1 0 1 -3 -5 0 0 -4 6 -1 -2 -3
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 -1 1 -5 -1 0 -1 1 1 0 -2 9
-1 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, a stop, 6 and more	0 0 0 0 0 -6 0 0 0 0 0 -5 11
-1 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 0 -1 -3 0 -1 0 0 -2 0 -1 -2 8
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 -1 0 0 0 7 0 -1 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 -2 -4 0 -2 -1 -1 0 -13 13
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 -1 -13 10 -2 0 3 -9 -12 -3 -3 16
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 0 0 -1 3 -1 1 -2 -5 0 0 0
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 4 0 -1 -1 -12 -1 8 -3 -3 0 -3 4
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 -1 0 0 -1 -6 -2 -6 3 8 -2 -9 4
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 0 0 0 6 0 -5 -2 -2 0 -1 0
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 -2 2 0 16 -1 -1 0 -14 -11
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 0 1 -2 0 0 5 -4 -1 -1 -6 5
-1 its shape among its neighbours: no stop, below 6, below 4, comma, a stop, 20 and more	0 -4 0 0 0 8 0 0 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 -6 7 -2 -2 0 -9 -1 2 0 4 0
-1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 -6 0 -1 -3 -14 -1 -1 4 -8 -1 15 -9
-1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 11 0 0 0 -8 -1 -1 -1 -2 0 -3 1
-1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 6 and more	0 6 -1 0 -3 -1 0 -1 8 -6 0 -3 -5
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 20 and more	0 -7 0 0 0 5 0 0 11 -10 0 -1 -3
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 0 1 -1 3 0 0 0 0 -2 0 -4
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	-1 -4 -1 -1 1 -5 0 -9 -10 -4 -3 -18 5
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 -1 0 0 0 8 -1 -2 0 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 -1 0 0 -2 7 -1 -7 -7 4 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 0 -1 -2 6 -3 0 -5 -2 -2 1 -2 -6
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 2 -1 -2 6 -2 4 -20 -11 -21 -1 -16 20
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 0 -1 -3 3 7 -1 -9 9 0 -1 -6 -21
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 -1 0 -1 -6 -5 0 4 7 3 2 -5 -6
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 -6 0 0 -2 -15 0 1 10 5 -1 1 1
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	-1 -10 -6 0 -10 0 -1 -1 0 -6 -5 13 -20
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-3 -21 -8 -19 -31 -11 -2 16 -19 13 -11 -16 1
-1 its shape among its neighbours: no stop, below 6, below 4, question mark, no stop, below 6	0 0 0 0 0 0 0 0 3 2 -1 0 -3
-1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, a stop, 20 and more	0 0 0 0 0 3 0 -1 0 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, no stop, below 6	0 0 0 0 -1 -1 0 -5 -1 -1 0 6 2
-1 its short words and length: 0.01 and more, 15 and more	-1 -9 2 -3 3 7 -4 -3 -10 -10 -14 -6 -26
-1 its short words and length: 0.01 and more, 30 and more	0 -2 -1 0 6 7 1 8 -12 -11 -2 -12 -8
-1 its short words and length: 0.01 and more, 4 and more	-2 -4 -5 -3 -7 3 -10 -1 -13 -9 -8 -16 -8
-1 its short words and length: 0.01 and more, 8 and more	-2 -4 17 1 -9 0 -18 -6 -30 -5 -22 -15 -5
-1 its short words and length: 0.01 and more, below 4	0 0 0 0 0 -7 8 -2 1 0 0 0 -3
-1 its short words and length: 0.2 and more, 15 and more	-14 7 0 1 6 -2 -29 7 -9 -8 -2 -23 -3
-1 its short words and length: 0.2 and more, 30 and more	-5 -6 -19 -3 0 -8 -3 -8 -13 -7 -5 -2 -16
-1 its short words and length: 0.2 and more, 4 and more	-11 -10 -49 -10 -22 -4 -19 -13 -30 -1 -18 -5 6
-1 its short words and length: 0.2 and more, 8 and more	-16 -7 -8 0 -12 -18 -18 -8 -18 1 0 -9 5
-1 its short words and length: 0.2 and more, below 4	-2 -26 -15 2 -24 11 -5 -12 -10 -6 -10 -4 -1
-1 its short words and length: 0.35 and more, 15 and more	-20 -19 -7 -10 -19 -3 -3 -7 -5 -1 5 6 1
-1 its short words and length: 0.35 and more, 30 and more	-15 -5 0 -19 -9 -5 -11 -1 -6 -2 -5 -11 11
-1 its short words and length: 0.35 and more, 4 and more	-17 -16 -4 -7 5 -8 -14 -7 -9 -6 -8 -15 -12
-1 its short words and length: 0.35 and more, 8 and more	-25 -10 -5 -13 -1 -5 4 -7 8 -5 0 2 -10
-1 its short words and length: 0.35 and more, below 4	-11 13 -2 -15 -5 -19 -16 -8 -7 -8 -38 3 -5
-1 its short words and length: below 0.01, 15 and more	0 -5 0 0 4 12 0 0 -10 -9 0 -2 -4
-1 its short words and length: below 0.01, 4 and more	-1 -11 -15 -17 -21 -7 -8 -13 -6 1 -7 9 -4
-1 its short words and length: below 0.01, 8 and more	0 -2 -3 -2 -2 1 -1 -11 2 -3 -4 0 8
-1 its short words and length: below 0.01, below 4	-20 0 -6 1 -23 1 -36 0 -10 -24 -8 3 -6
-1 its short words: 0.01 and more	-3 5 19 -8 -10 -4 -12 0 -14 -8 -13 -20 -8
-1 its short words: 0.15 and more	-44 -3 -21 6 6 -6 -9 -11 -27 0 -2 1 -7
-1 its short words: 0.3 and more	-48 1 -8 -2 -16 -3 -5 0 -1 4 -4 -9 4
-1 its short words: 0.4 and more	-37 -12 -4 -14 -4 -3 -1 -4 -1 -2 -1 3 -11
-1 its short words: 0.5 and more	-32 1 0 -27 7 1 5 2 1 -19 -1 -8 -9
-1 its short words: below 0.01	-13 -2 -11 -4 -8 -9 -7 -7 -3 -4 -7 2 -6
-1 its small words and length: 0.01 and more, 15 and more	-1 -5 -3 -3 11 -9 -6 4 -6 1 -5 -21 -3
-1 its small words and length: 0.01 and more, 30 and more	0 -1 -3 -6 4 1 -4 -7 -14 2 1 -13 6
-1 its small words and length: 0.01 and more, 4 and more	-2 -1 -18 -5 -8 0 -2 0 -9 -17 -13 -6 -5
-1 its small words and length: 0.01 and more, 8 and more	-5 -14 -7 -8 9 -6 -15 0 -8 -6 -15 -5 -3
-1 its small words and length: 0.01 and more, below 4	0 -1 7 0 1 -2 0 0 2 1 0 -1 -9
-1 its small words and length: 0.2 and more, 15 and more	-10 11 -7 -6 2 -1 -17 -2 -11 -16 -9 4 -6
-1 its small words and length: 0.2 and more, 30 and more	-3 -3 -6 -3 -4 -14 -1 -10 -30 -11 1 -2 2
-1 its small words and length: 0.2 and more, 4 and more	-8 -12 -22 -6 0 -3 -1 6 -26 -14 6 2 1
-1 its small words and length: 0.2 and more, 8 and more	-16 -9 3 -10 -7 -6 -13 -13 -17 -5 3 -2 -4
-1 its small words and length: 0.2 and more, below 4	-1 -19 -15 -1 -14 -10 -2 -3 -1 -4 -12 -22 17
-1 its small words and length: 0.35 and more, 15 and more	-21 -22 3 -8 -9 2 -2 1 -4 -2 3 -13 -3
-1 its small words and length: 0.35 and more, 30 and more	-27 -18 -32 -17 -10 0 0 -2 6 -13 -37 -12 0
-1 its small words and length: 0.35 and more, 4 and more	-8 -28 -14 -16 -12 5 -26 -2 -5 -17 -7 -19 6
-1 its small words and length: 0.35 and more, 8 and more	-20 -8 -19 -11 -6 -15 -11 -6 -8 -15 -3 1 -4
-1 its small words and length: 0.35 and more, below 4	-1 6 0 -9 -7 -8 -6 -21 -10 -23 -16 20 -6
-1 its small words and length: below 0.01, 15 and more	0 0 -4 0 1 10 -1 -6 -6 -4 -2 -8 7
-1 its small words and length: below 0.01, 30 and more	0 0 2 0 -1 -9 12 -7 -3 -2 0 -1 -2
-1 its small words and length: below 0.01, 4 and more	-5 -11 -5 6 -17 2 -15 -3 -15 8 -27 -27 -11
-1 its small words and length: below 0.01, 8 and more	0 -8 -5 -8 -16 -8 -3 3 -2 -1 1 -20 0
-1 its small words and length: below 0.01, below 4	-37 -8 -18 -1 -11 -11 -46 -6 -21 -17 -21 -2 5
-1 its small words: 0.01 and more	-7 -3 -12 -11 2 -5 -17 -10 -8 -3 -20 1 5
-1 its small words: 0.15 and more	-42 -13 -11 2 -7 -13 0 -3 -17 -12 -1 -10 -2
-1 its small words: 0.3 and more	-28 9 -3 -10 -1 -1 -14 -1 -14 -18 2 -8 2
-1 its small words: 0.4 and more	-32 -10 -11 -5 5 -14 1 14 -3 6 7 -3 -5
-1 its small words: 0.5 and more	-40 -14 9 -34 -3 -1 7 -13 2 -16 -28 4 2
-1 its small words: below 0.01	-27 -11 -9 0 -18 -3 -23 -6 -14 5 -12 -10 -9
-1 its words in the text, and its length: 0 and more, 12 and more	-1 -11 -9 -7 -13 -24 -2 -1 -14 -14 -16 9 10
-1 its words in the text, and its length: 0 and more, 25 and more	0 -2 -4 -3 -8 -2 -7 8 -14 2 -5 -6 -7
-1 its words in the text, and its length: 0 and more, 3 and more	-9 3 -10 -8 -13 -7 -34 -7 -10 2 -13 3 -2
-1 its words in the text, and its length: 0 and more, 6 and more	-3 -30 -28 -17 -22 1 -11 -7 0 0 -23 -9 -11
-1 its words in the text, and its length: 0 and more, below 3	-9 -8 -14 -8 -17 5 -22 -8 -5 -17 -15 -8 2
-1 its words in the text, and its length: 0.01 and more, 12 and more	-1 1 -20 -2 -21 9 -15 -15 -6 -9 -12 -6 12
-1 its words in the text, and its length: 0.01 and more, 25 and more	-1 -8 -3 -5 0 -11 -9 -5 2 -13 -8 -13 -7
-1 its words in the text, and its length: 0.01 and more, 3 and more	0 -1 0 0 -11 2 -1 -2 -1 8 0 -6 3
-1 its words in the text, and its length: 0.01 and more, 6 and more	0 -12 -3 -3 -7 -21 -3 -15 -12 -14 -2 15 16
-1 its words in the text, and its length: 0.01 and more, below 3	0 0 0 0 5 -9 0 -3 2 9 -1 -8 -4
-1 its words in the text, and its length: 0.2 and more, 12 and more	-4 -16 -3 -6 -4 3 -11 -9 -3 1 -12 -5 -10
-1 its words in the text, and its length: 0.2 and more, 25 and more	-7 -24 -23 -5 1 6 -6 -47 0 -5 -38 -12 -8
-1 its words in the text, and its length: 0.2 and more, 3 and more	3 4 -11 -3 -4 -19 -5 6 -6 -8 -11 -17 4
-1 its words in the text, and its length: 0.2 and more, 6 and more	-4 -10 -19 -9 -6 -5 -8 -6 -21 -23 -17 -13 -9
-1 its words in the text, and its length: 0.2 and more, below 3	0 -2 -1 0 1 3 0 -2 6 -8 -1 -4 5
-1 its words in the text, and its length: 0.4 and more, 12 and more	-7 -7 -16 7 1 -8 10 -6 -17 -5 -7 -5 -5
-1 its words in the text, and its length: 0.4 and more, 25 and more	-7 -31 -14 -5 -4 11 -8 -8 -1 -17 -20 1 -7
-1 its words in the text, and its length: 0.4 and more, 3 and more	-3 -7 3 -5 -22 -9 -5 -1 -24 -20 -12 2 -14
-1 its words in the text, and its length: 0.4 and more, 6 and more	-2 -12 9 -24 -7 -10 -14 -11 -12 1 -7 -9 -5
-1 its words in the text, and its length: 0.4 and more, below 3	0 -11 -5 -4 -2 -11 5 -9 1 0 -7 -19 11
-1 its words in the text, and its length: 0.6 and more, 12 and more	-8 -6 4 -11 -11 0 -19 -2 7 -7 -3 -21 -7
-1 its words in the text, and its length: 0.6 and more, 25 and more	-6 -2 5 -8 3 2 -13 0 -8 -9 -14 0 -1
-1 its words in the text, and its length: 0.6 and more, 3 and more	-1 -16 -21 -1 -12 8 -1 -13 -12 -8 -3 -14 8
-1 its words in the text, and its length: 0.6 and more, 6 and more	-6 5 -16 -6 -15 -3 -9 -2 -22 -15 -4 -14 9
-1 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 1 -9 0 -2 1 3 -1 -1 1
-1 its words in the text, and its length: 0.8 and more, 12 and more	-6 5 8 -6 -2 -6 -10 -3 -13 -6 -4 -4 -3
-1 its words in the text, and its length: 0.8 and more, 25 and more	-2 -2 -14 1 -15 -20 -8 7 8 -4 0 -3 -3
-1 its words in the text, and its length: 0.8 and more, 3 and more	0 0 0 -1 2 9 0 -1 0 -5 0 -6 -2
-1 its words in the text, and its length: 0.8 and more, 6 and more	-4 3 -8 2 0 5 -10 1 -11 -14 -2 -25 -6
-1 its words in the text, and its length: 1 and more, 12 and more	-4 11 0 -8 -17 -2 -10 -11 -25 4 8 -12 -28
-1 its words in the text, and its length: 1 and more, 25 and more	-1 6 -7 0 -10 -23 8 -17 -2 3 -1 3 7
-1 its words in the text, and its length: 1 and more, 3 and more	-4 -11 -14 -18 -6 0 -22 -13 11 -3 -10 -29 -4
-1 its words in the text, and its length: 1 and more, 6 and more	-11 -26 2 -9 -5 15 -17 -2 7 14 -33 -40 -2
-1 its words in the text, and its length: 1 and more, below 3	-2 -22 -15 -17 -19 8 0 -6 -1 1 -5 -1 -5
-1 its words in the text, and its length: below 0, 25 and more	-25 -33 -34 -29 7 -4 -2 -9 3 -10 -25 -4 -12
-1 its words in the text, and its length: below 0, 3 and more	0 -7 -3 -4 -1 0 -2 -9 -2 -6 -3 8 -8
-1 its words in the text, and its length: below 0, 6 and more	0 0 0 0 -6 3 -1 -3 -3 -1 0 -6 5
-1 its words in the text, and its length: below 0, below 3	-5 -2 0 -15 2 -11 -7 -17 -26 -10 -21 3 -4
-1 its words in the text, and its place: before the text, 0 and more	-16 -3 -11 -2 -32 0 -27 -35 -2 7 -8 -19 -8
-1 its words in the text, and its place: before the text, 0.01 and more	-1 -1 0 -4 -11 -10 0 -7 -11 0 0 1 10
-1 its words in the text, and its place: before the text, 0.2 and more	0 10 -7 -4 -16 -13 1 -5 -10 -4 -5 -5 -12
-1 its words in the text, and its place: before the text, 0.4 and more	-6 5 5 8 -5 -5 -4 -17 -31 -13 -6 -7 -3
-1 its words in the text, and its place: before the text, 0.6 and more	-8 11 -15 -4 -7 -13 -6 3 -10 -11 -2 -18 -4
-1 its words in the text, and its place: before the text, 0.8 and more	-7 12 -3 0 -4 -3 -6 -7 -4 -10 -9 -1 -18
-1 its words in the text, and its place: before the text, 1 and more	-13 0 3 -2 -11 -15 -3 -10 -9 9 -7 -19 -3
-1 its words in the text, and its place: before the text, below 0	-3 7 -4 -11 1 -12 -3 -1 6 -19 -6 -2 3
-1 its words in the text, and its place: behind the text, 0 and more	-3 -23 -28 -31 -23 -14 -10 -9 -17 -23 -17 3 4
-1 its words in the text, and its place: behind the text, 0.01 and more	0 -1 -2 -2 -9 0 -2 -5 -4 -7 0 -3 1
-1 its words in the text, and its place: behind the text, 0.2 and more	-1 -4 -3 -4 -13 -4 2 -5 2 -6 -3 -8 11
-1 its words in the text, and its place: behind the text, 0.4 and more	0 -2 -5 -4 -6 6 1 -2 -3 -5 -6 -19 4
-1 its words in the text, and its place: behind the text, 0.6 and more	0 -1 -3 -4 10 5 -1 -11 -7 -6 -8 -8 9
-1 its words in the text, and its place: behind the text, 0.8 and more	0 0 0 -1 0 2 0 1 -3 -4 -1 -7 4
-1 its words in the text, and its place: behind the text, 1 and more	0 -2 -6 -7 -10 20 3 9 -3 -3 -9 -18 -16
-1 its words in the text, and its place: behind the text, below 0	-1 -4 -2 -1 5 8 -2 -9 -7 -5 -1 2 -11
-1 its words in the text, and its place: in the text, 0 and more	-8 -37 -8 0 -8 -9 -8 -3 -12 -10 -15 -11 -11
-1 its words in the text, and its place: in the text, 0.01 and more	-2 -19 -15 -2 -8 -12 -29 -24 1 -7 -19 -1 10
-1 its words in the text, and its place: in the text, 0.2 and more	-14 -54 -1 -6 8 0 2 -9 1 -6 -11 -11 -9
-1 its words in the text, and its place: in the text, 0.4 and more	-15 -61 -2 0 -5 1 8 -3 -11 -2 -3 -2 -8
-1 its words in the text, and its place: in the text, 0.6 and more	-11 -9 6 -26 -1 3 -19 2 -2 -14 -6 -10 8
-1 its words in the text, and its place: in the text, 0.8 and more	-2 -11 0 -3 -5 -8 -12 6 -11 -3 -3 -31 2
-1 its words in the text, and its place: in the text, 1 and more	-9 -38 -38 -22 3 7 -11 -4 -11 -4 0 -8 -1
-1 its words in the text, and its place: in the text, below 0	-28 -52 -15 -36 4 -7 -3 -8 -8 -10 -18 -2 -3
-1 its words in the text: 0 and more	-42 -24 -14 -7 -18 -3 -21 -9 -1 -9 -15 -1 -5
-1 its words in the text: 0.01 and more	-4 -21 -25 -11 -9 -20 -32 -17 -11 -23 -20 2 5
-1 its words in the text: 0.2 and more	-11 -11 -16 -3 0 -1 3 -3 -5 -14 -4 -5 -1
-1 its words in the text: 0.4 and more	-31 -13 -2 -1 -5 -3 9 -4 -17 -1 2 2 -2
-1 its words in the text: 0.6 and more	-35 2 -6 -11 -7 3 -36 1 -4 0 0 -27 1
-1 its words in the text: 0.8 and more	-20 8 1 -3 -14 -10 -17 7 -13 -16 -10 -31 -5
-1 its words in the text: 1 and more	-29 -16 0 -8 -6 8 -9 1 2 7 2 -16 -1
-1 its words in the text: below 0	-35 -10 -19 -46 6 3 -12 -8 -10 -18 -15 0 -6
-1 its words in the title: 0.01 and more	-26 4 -1 -16 -11 -5 -1 -6 0 6 11 3 -7
-1 its words in the title: 0.3 and more	-6 -14 -19 -20 -6 -6 -3 16 -21 -2 13 -21 7
-1 its words in the title: 0.6 and more	-1 2 -7 -12 2 12 -3 -11 -30 1 1 -10 -13
-1 its words in the title: below 0.01	-49 -13 -5 5 1 -5 -15 4 2 -3 -10 -5 1
-1 lines around it that begin alike: more	-8 -32 -19 -16 -24 -12 -6 0 9 8 -8 -4 -15
-1 lines around it that begin alike: two	-7 0 -20 -13 -7 -9 -9 -8 11 -5 -10 -8 -14
-1 neighbours of its shape: five	-1 -2 -4 -2 -21 -4 -35 5 -18 -3 -11 -13 -4
-1 neighbours of its shape: four	-2 -11 -12 -15 -17 8 -18 1 -10 6 -33 -15 -6
-1 neighbours of its shape: none	-47 -6 9 -3 -4 -2 0 -2 0 -5 -3 -10 3
-1 neighbours of its shape: one	-40 8 -18 2 3 -1 -9 -7 -7 0 5 7 -15
-1 neighbours of its shape: six	0 0 0 0 -11 3 -11 1 -7 -7 -1 -10 -1
-1 neighbours of its shape: three	-10 -8 -27 -11 0 -9 6 4 -7 -16 -21 -12 -5
-1 neighbours of its shape: two	-25 -8 -7 -22 -6 -4 -17 0 1 -9 -5 -1 -6
-1 no block	33 -7 -4 -3 -7 -2 -1 -2 -6 -6 -2 -5 -5
-1 no small letter in it: yes	-7 15 -22 -2 6 1 -16 -25 -6 -17 -6 -2 -3
-1 nothing but a date or time: yes	-3 10 -4 5 -19 -2 -7 -22 4 -3 -24 0 -9
-1 nothing but a label such as “Related”: yes	0 -3 3 -4 -11 -18 -2 -19 -5 -19 -5 37 -32
-1 quotation marks around it: yes	-2 -3 0 -2 -23 -1 0 1 -14 -4 -13 -5 -4
-1 somebody does something at present: yes	-8 -37 -2 -9 4 -8 -14 10 -8 -2 -11 -2 -14
-1 somebody speaks of himself: before the text, one	-3 9 7 -6 -7 7 8 -13 6 -6 -9 0 -13
-1 somebody speaks of himself: before the text, two	0 5 -1 -1 6 4 -1 -2 -3 -2 -1 -1 -8
-1 somebody speaks of himself: behind the text, more	0 0 0 0 -1 0 0 0 0 -1 0 5 -3
-1 somebody speaks of himself: behind the text, one	0 0 -1 0 0 -11 0 -1 0 3 -2 -5 11
-1 somebody speaks of himself: behind the text, two	0 0 0 -1 -2 9 0 -2 -3 -1 0 -7 1
-1 somebody speaks of himself: in the text, more	-1 -2 -5 -3 -12 9 -12 -25 3 1 0 -34 14
-1 somebody speaks of himself: in the text, one	-3 -20 -26 2 13 -2 6 5 -13 -16 -19 -16 1
-1 somebody speaks of himself: in the text, two	-1 -5 -10 1 2 -6 -1 -11 -8 -31 -5 -5 -8
-1 somebody’s role: yes	-24 -15 11 -1 -6 -4 -8 -24 -1 -12 2 5 -3
-1 the language: English	-33 -27 -5 -18 -3 1 -4 7 0 -2 -9 -9 -1
-1 the language: German	-33 14 8 5 -3 -7 6 -36 6 2 17 10 -19
-1 the language: another	-26 14 2 7 2 1 -27 -26 -8 6 -2 -6 3
-1 the length of its words: 13 and more	0 -5 -6 -3 -6 7 4 -11 0 -11 -7 -26 0
-1 the length of its words: 4 and more	-16 -20 -16 -11 -14 -1 -20 -15 -2 -5 -16 -2 -10
-1 the length of its words: 5 and more	-38 14 -8 -12 -13 -9 -1 1 -5 6 -5 -6 1
-1 the length of its words: 6 and more	-56 -8 8 0 -7 2 -12 -2 -11 -2 4 5 -6
-1 the length of its words: 7 and more	-16 1 3 -14 7 1 4 -4 9 -15 -3 -4 3
-1 the length of its words: 9 and more	-10 -11 -34 -16 -11 9 -21 -5 -12 -17 -20 2 -10
-1 the length of its words: below 4	-7 -15 -2 -23 14 -7 2 -25 -17 -25 -8 0 -5
-1 the parts of a credit: more, more, a name	0 1 3 -1 -13 2 -2 2 -7 7 0 -6 4
-1 the parts of a credit: more, more, no name	0 -3 0 0 9 -8 0 -3 -2 4 0 -2 -2
-1 the parts of a credit: none, more, a name	-1 -9 -4 -1 -21 2 -7 -8 -2 -1 -5 -14 4
-1 the parts of a credit: none, more, no name	-2 -5 -9 -16 -15 3 -2 -4 -8 -4 -22 -20 -15
-1 the parts of a credit: none, none, a name	-5 -14 -2 8 -16 -24 -13 -27 -7 -6 -8 15 -1
-1 the parts of a credit: none, none, no name	-80 -5 -7 -4 -25 -3 -21 -9 -2 -11 -1 4 -6
-1 the parts of a credit: none, one, a name	-1 -9 2 2 -11 -15 8 -23 -3 8 5 -19 1
-1 the parts of a credit: none, one, no name	-12 1 -21 -35 3 -1 -23 -5 -12 -14 -16 -9 3
-1 the parts of a credit: one, more, a name	0 -4 -2 0 -2 5 -1 -4 -9 4 2 -4 4
-1 the parts of a credit: one, more, no name	0 -3 0 -2 1 1 -1 -1 0 2 -1 -7 7
-1 the parts of a credit: one, none, no name	-1 -4 -4 -3 13 -11 -3 -10 -8 20 -2 -16 -11
-1 the parts of a credit: one, one, a name	0 -7 -1 0 4 -4 -3 -11 -10 8 -9 -13 -10
-1 the parts of a credit: one, one, no name	0 -8 -4 0 14 0 -2 1 -9 0 -3 -6 -11
-1 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-8 -28 -11 -14 -58 2 2 2 -10 -1 -24 -4 -16
-1 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-3 -27 -5 -7 -4 0 10 -9 7 -2 -12 -21 -10
-1 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 -1 -1 -1 14 -5 -13 -18 0 -1 1 -17 -1
-1 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	-1 -4 -1 -2 -21 -6 5 -14 -13 24 -4 -11 -32
-1 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-14 -16 -7 -25 2 -16 -3 -30 13 7 1 3 -3
-1 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-5 -2 -11 -4 10 -58 -32 -27 5 -5 2 0 8
-1 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-1 -1 -2 -2 -18 16 -4 -2 -18 -20 -5 -31 3
-1 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-2 9 -9 -10 -13 -14 -27 4 -17 -17 -14 -12 -10
-1 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	-1 -1 -1 -1 -6 -3 3 -4 -1 -9 -1 10 -4
-1 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	0 -8 0 0 -4 1 -3 -6 4 15 -1 -5 -10
-1 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-3 -9 3 -2 -9 0 -4 -24 -14 5 -6 7 4
-1 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	-2 -6 12 -4 -9 -36 -4 -13 6 -28 2 -10 2
-1 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 2 0 0 -2 10 5 -5 -1 -6 0 -3 -3
-1 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -2 0 3 -4 0 2 2 -6 0 0 -4 -5
-1 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -1 0 2 5 -8 -2 2 -7 -7 -2 6 -2
-1 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 0 0 0 0 4 -1 0 3 -2 0 -1 -1
-1 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 0 0 0 7 9 0 -15 2 -3 4 -5 -6
-1 the shapes of its neighbours: a stop, below 6, no stop, below 6	0 0 -4 0 -5 -5 0 -5 -7 -3 9 0 10
-1 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	0 -1 0 0 -6 0 6 2 -7 -19 -1 -10 -7
-1 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 -3 0 -1 -6 -9 5 18 6 -11 0 -5 -13
-1 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 -1 1 3 -1 5 -1 -2 0 -1 -5
-1 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-1 -4 -3 -1 -1 18 -14 -16 -3 -8 -4 -20 -15
-1 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-1 7 5 -2 -9 1 1 11 -13 -12 -6 -5 -4
-1 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	0 0 -3 -1 8 -10 -1 -12 -16 -18 1 -3 9
-1 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-1 6 -5 -10 -23 25 -26 -19 -36 -28 -7 -11 -16
-1 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	-1 -13 -6 -2 -3 -7 -6 -5 11 -8 -6 -2 6
-1 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -1 -1 0 4 11 -2 -11 -9 -3 0 -5 -4
-1 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	-1 -8 -4 -3 -13 -7 0 1 3 11 -5 5 -9
-1 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-22 -51 -10 -5 -14 -21 -10 4 -19 4 -10 0 -20
-1 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-5 -16 14 -5 -9 -46 -6 -17 -3 -21 3 -32 11
-1 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-2 5 -10 -13 -17 11 6 -19 -12 -9 -16 -43 10
-1 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	-1 -5 -8 -10 -15 -4 -10 -12 3 -6 -8 5 -5
-1 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 -3 -4 -3 -12 -3 -3 4 2 10 -1 -19 4
-1 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	0 -18 -2 -2 -10 4 0 -9 10 0 -4 -10 -7
-1 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-10 -7 -30 -1 -14 -7 -15 -4 -6 6 -9 10 -17
-1 the shapes of its neighbours: no stop, below 6, no stop, below 6	-19 -31 -2 -12 4 -49 -23 7 -7 -6 -17 -12 0
-1 the short lines around it, and their place: 3 and more, before the text, 2 and more	-2 3 13 18 -24 2 0 3 5 -33 -8 -21 -19
-1 the short lines around it, and their place: 3 and more, before the text, 4 and more	-14 -18 -7 -6 -6 -1 -12 -17 -6 0 -5 -14 9
-1 the short lines around it, and their place: 3 and more, before the text, 8 and more	-22 1 1 -2 -13 -6 -14 -15 -1 0 -11 4 -4
-1 the short lines around it, and their place: 3 and more, before the text, below 2	0 3 -1 1 8 -8 0 -3 -7 -1 0 -3 4
-1 the short lines around it, and their place: 3 and more, behind the text, 2 and more	0 -2 -4 -6 4 -1 -1 -12 -6 -7 -3 3 4
-1 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-1 -4 -10 -12 -27 -1 -2 0 -9 -2 -13 2 -1
-1 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-2 -9 -14 -23 -11 4 -3 -47 -2 -1 1 1 -2
-1 the short lines around it, and their place: 3 and more, behind the text, below 2	0 -1 0 0 -2 -1 0 -1 -1 -2 0 6 0
-1 the short lines around it, and their place: 3 and more, in the text, 2 and more	-3 -28 -7 -19 -1 -14 -18 -17 1 -7 -7 5 -4
-1 the short lines around it, and their place: 3 and more, in the text, 4 and more	-4 -25 -8 0 -15 10 -4 -3 2 -1 0 -15 -4
-1 the short lines around it, and their place: 3 and more, in the text, 8 and more	-4 -22 -27 -30 -3 3 1 2 -29 -11 -13 -15 0
-1 the short lines around it, and their place: 3 and more, in the text, below 2	-1 -25 -2 -4 -4 -2 -3 -25 -2 -17 -6 -3 27
-1 the short lines around it, and their place: 6 and more, before the text, 2 and more	-1 -6 8 -9 -28 -1 -8 -24 -7 0 -6 1 11
-1 the short lines around it, and their place: 6 and more, before the text, 4 and more	-10 -11 -4 12 -5 2 -6 -1 11 -2 -1 -22 -7
-1 the short lines around it, and their place: 6 and more, before the text, 8 and more	-6 0 -15 2 -28 -15 -1 1 -3 6 -8 -3 2
-1 the short lines around it, and their place: 6 and more, before the text, below 2	0 9 -2 0 -3 6 -2 -3 0 4 -1 -3 -12
-1 the short lines around it, and their place: 6 and more, behind the text, 2 and more	0 -1 -4 -4 -12 -1 -1 -11 2 -2 0 -3 6
-1 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-1 -4 -5 -4 5 -16 -2 -5 8 1 -6 1 -7
-1 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-2 -10 -12 -10 14 -21 -4 12 -24 -25 -13 -6 -8
-1 the short lines around it, and their place: 6 and more, behind the text, below 2	0 -1 0 0 0 -6 0 -4 0 -1 0 1 5
-1 the short lines around it, and their place: 6 and more, in the text, 2 and more	-2 -21 -36 0 1 -1 -7 -23 -10 4 -1 -11 -26
-1 the short lines around it, and their place: 6 and more, in the text, 4 and more	-1 -15 3 -15 -10 -14 -12 -2 -5 -17 -16 0 4
-1 the short lines around it, and their place: 6 and more, in the text, 8 and more	-2 -13 -16 -11 -3 -6 1 1 0 -4 -6 -8 -4
-1 the short lines around it, and their place: 6 and more, in the text, below 2	0 -14 -1 -1 -1 -12 -4 -25 -3 5 -3 19 -25
-1 the short lines around it, and their place: 9 and more, before the text, 2 and more	-5 -4 0 -2 -6 6 -4 -4 -1 1 -13 -15 -1
-1 the short lines around it, and their place: 9 and more, before the text, 4 and more	-7 -6 -9 7 -8 -14 -2 -12 3 1 0 -3 11
-1 the short lines around it, and their place: 9 and more, before the text, below 2	-1 9 -3 -3 3 -10 -6 -3 -16 4 -1 -2 0
-1 the short lines around it, and their place: 9 and more, behind the text, 2 and more	0 -1 -1 -2 -13 15 -1 12 -5 -9 -2 0 -30
-1 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-1 -3 -5 -4 -13 -1 -2 5 -5 -4 -2 1 -22
-1 the short lines around it, and their place: 9 and more, behind the text, 8 and more	-1 -2 -2 -4 -10 -2 -1 -19 -5 -8 -4 -3 6
-1 the short lines around it, and their place: 9 and more, behind the text, below 2	0 -1 0 -1 -2 15 -1 2 -2 -3 0 -8 -7
-1 the short lines around it, and their place: 9 and more, in the text, 2 and more	-2 -11 -13 -13 20 -3 -17 -20 -10 2 -9 -9 -17
-1 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -5 -4 -4 6 11 -6 -19 -14 -20 -6 4 -14
-1 the short lines around it, and their place: 9 and more, in the text, 8 and more	-1 -4 -4 -1 -3 -10 -3 -2 1 -2 -11 -1 -19
-1 the short lines around it, and their place: 9 and more, in the text, below 2	0 -26 -1 4 -12 -16 11 -1 -4 -3 -4 -6 -7
-1 the short lines around it, and their place: below 3, before the text, 2 and more	-1 4 6 -13 -7 -3 4 -3 4 -26 0 -6 9
-1 the short lines around it, and their place: below 3, before the text, 4 and more	-1 -6 -20 3 -7 20 -3 -11 0 -22 -11 -21 -6
-1 the short lines around it, and their place: below 3, before the text, 8 and more	-7 11 0 -17 -20 -11 -4 -7 -4 -2 -5 -39 2
-1 the short lines around it, and their place: below 3, before the text, below 2	0 -5 -1 2 -1 1 -1 -1 -7 14 0 -2 -7
-1 the short lines around it, and their place: below 3, behind the text, 2 and more	0 -1 -1 0 0 -15 0 -3 -1 -1 -1 -3 12
-1 the short lines around it, and their place: below 3, behind the text, 4 and more	0 -1 -6 -4 -11 -14 0 -8 -11 -5 -3 -7 14
-1 the short lines around it, and their place: below 3, behind the text, 8 and more	0 -3 -3 -11 -11 -28 0 -23 -15 -5 -4 3 3
-1 the short lines around it, and their place: below 3, behind the text, below 2	0 -2 0 0 0 14 3 1 0 -1 0 -11 -10
-1 the short lines around it, and their place: below 3, in the text, 2 and more	-1 -9 -5 -6 -5 -22 -7 -11 1 4 1 -12 5
-1 the short lines around it, and their place: below 3, in the text, 4 and more	-1 -9 -12 0 -14 -4 -4 -18 -5 1 -25 -17 3
-1 the short lines around it, and their place: below 3, in the text, 8 and more	0 -12 -4 -6 -23 -15 -6 10 -6 -27 -20 -22 -1
-1 the short lines around it, and their place: below 3, in the text, below 2	-1 -18 -2 -13 8 6 -12 -11 -7 -10 -5 -7 -6
-1 the title’s words: yes	0 16 6 1 7 -10 0 -1 -4 -14 -4 -8 -13
-1 what a rule takes it for: boilerplate	-47 -7 -15 -16 7 -5 -25 -17 -2 -25 -16 0 -1
-1 what a rule takes it for: byline	-1 -17 -17 19 -9 3 -2 -6 -9 -10 -7 -8 -8
-1 what a rule takes it for: dateline	-3 3 -3 -2 -20 -7 -7 -23 7 -7 -24 8 -5
-1 what a rule takes it for: heading	-9 -36 -23 -27 -17 2 -22 -24 -27 -4 -26 -4 -2
-1 what a rule takes it for: image-alt	-2 -25 -16 -7 -22 -26 -15 -18 0 28 5 -28 -15
-1 what a rule takes it for: image-caption	-8 -1 1 -24 -19 0 -10 -23 -13 -19 19 -27 -21
-1 what a rule takes it for: image-credit	-1 1 0 -7 8 -16 -10 -22 -30 15 -19 -14 -16
-1 what a rule takes it for: list-item	-3 -11 -22 -20 -14 21 -5 7 -14 -17 -29 -20 -26
-1 what a rule takes it for: paragraph	-32 -12 -6 -9 -8 -1 0 4 -4 -14 -18 -11 -12
-1 what a rule takes it for: quote	0 0 0 0 4 5 -4 -6 -4 -6 1 3 -4
-1 what a rule takes it for: related-link	-11 -36 -47 -47 -10 -2 -22 -6 3 -3 -19 -5 -6
-1 what a rule takes it for: standfirst	-3 -13 19 -4 -13 3 0 -2 5 -10 -13 -5 1
-1 what a rule takes it for: title	-14 14 1 0 1 -14 -8 -15 -3 -26 -9 -19 5
-1 what follows the short lines: 18 and more	-30 22 -19 -15 2 -17 -15 -1 -4 7 -10 -13 -11
-1 what follows the short lines: 30 and more	-25 -8 0 -17 -5 9 2 -15 -6 -12 -3 -1 3
-1 what follows the short lines: 9 and more	-21 -16 15 0 6 -18 -50 -9 -3 -6 -14 3 -4
-1 what follows the short lines: below 9	-18 -22 -12 4 4 -10 -6 5 -5 -9 -9 -10 -18
-1 what follows the short lines: the edge of the page	-4 -9 -27 -24 -25 -9 -6 -10 -5 -14 -12 6 2
-1 what stands before the short lines: 18 and more	-14 -18 -7 -12 -15 4 3 2 7 -7 -16 -7 -10
-1 what stands before the short lines: 30 and more	-25 -40 -16 -19 -9 -7 -13 -2 -15 -7 5 0 -6
-1 what stands before the short lines: 9 and more	-11 -7 -5 -18 -5 -7 -32 -11 -4 -9 -25 -7 -1
-1 what stands before the short lines: below 9	-4 -2 -19 4 -12 2 -13 0 -11 -6 -18 -5 -12
-1 what stands before the short lines: the edge of the page	-28 13 -3 0 -15 -7 -32 -27 -2 -2 -8 -20 -3
-1 words it shares with its neighbour: the block before, 0.01 and more	-17 -8 -8 -17 -5 1 -1 0 -3 8 -21 -2 -7
-1 words it shares with its neighbour: the block before, 0.25 and more	-11 -10 -12 -3 -16 -2 -6 5 5 -12 -5 -1 6
-1 words it shares with its neighbour: the block before, 0.5 and more	-9 -3 -13 -13 -11 2 -7 1 0 5 -11 -3 -7
-1 words it shares with its neighbour: the block before, 0.9 and more	-5 0 0 -13 -18 8 -10 -34 -13 -14 20 -24 -16
-1 words it shares with its neighbour: the block before, below 0.01	-51 -7 1 -1 -4 -8 -8 3 -7 -7 -5 -2 2
-1 words it shares with its neighbour: the next block, 0.01 and more	-7 13 -28 -12 -31 2 -14 2 6 -12 -15 -2 -14
-1 words it shares with its neighbour: the next block, 0.25 and more	-19 12 -31 -21 -6 -8 -22 -5 3 -5 1 1 -4
-1 words it shares with its neighbour: the next block, 0.5 and more	-16 -11 -34 -9 -10 -6 4 -13 4 16 -3 -7 8
-1 words it shares with its neighbour: the next block, 0.9 and more	-8 -47 -9 -21 -23 -16 2 -22 -5 30 -18 -34 -5
-1 words it shares with its neighbour: the next block, below 0.01	-64 0 15 3 4 -5 -1 -1 2 -14 4 -1 -4
-1 words it shares with its neighbour: the second before, 0.01 and more	-18 -11 -5 -12 -10 -1 -14 6 -3 8 -16 5 -5
-1 words it shares with its neighbour: the second before, 0.25 and more	-7 -34 2 -15 -14 -8 9 -9 1 -10 0 -5 -6
-1 words it shares with its neighbour: the second before, 0.5 and more	-5 2 -9 -24 -16 -4 -9 7 -24 -1 -10 -6 8
-1 words it shares with its neighbour: the second before, 0.9 and more	-2 -18 3 3 20 8 -16 -26 -11 -28 -5 -9 -6
-1 words it shares with its neighbour: the second before, below 0.01	-39 -5 -8 -11 -4 -6 -2 -3 -3 -2 -1 4 -1
-1 words it shares with its neighbour: the second behind, 0.01 and more	-21 -5 5 0 -3 -4 -5 3 -10 -3 -26 3 4
-1 words it shares with its neighbour: the second behind, 0.25 and more	-12 3 1 -13 -13 10 -4 -6 1 -1 -8 7 -10
-1 words it shares with its neighbour: the second behind, 0.5 and more	-11 -20 -5 -7 -17 4 11 -11 -4 5 -3 -19 11
-1 words it shares with its neighbour: the second behind, 0.9 and more	-3 7 -17 -18 -9 12 11 -26 -9 -14 11 -15 -16
-1 words it shares with its neighbour: the second behind, below 0.01	-44 -7 -8 1 -5 -1 -16 6 1 0 -3 -3 -10
-1 words of the page’s furniture and its length: whole, below 8	-4 -10 -4 -30 -4 -1 -9 -33 0 -9 -4 -10 -10
-1 words of the page’s furniture and its length: within, 20 and more	0 0 4 -2 10 -14 -2 -7 -6 -5 -2 0 13
-1 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 -5 0 2 -5 -2 -3 -1 -3 10
-1 words of the page’s furniture and its length: within, 8 and more	0 0 -6 -2 -6 -20 -3 -5 1 2 -3 -7 22
-1 words of the page’s furniture and its length: within, below 8	0 -9 -3 -1 -6 -10 -2 -12 0 -2 -2 -15 20
-1 words of the page’s furniture: whole	-3 -7 -3 -36 -3 -6 -12 -28 1 -8 -14 -9 1
-1 words of the page’s furniture: within	-1 -13 -9 -8 0 -27 -7 -22 2 -8 -9 -17 35
-2 a byline’s words: names	0 -10 -8 2 -3 -2 -3 -20 -11 2 1 -8 -3
-2 a byline’s words: names behind “by”	-1 1 -16 7 -6 -12 -1 -14 6 -1 -5 -2 -16
-2 a credit at its end: 0.9 and more	-1 -4 3 -4 -3 -7 -2 3 6 -6 -4 4 -3
-2 a credit at its end: 0.95 and more	-1 -18 -8 3 2 -3 -6 -17 -27 -13 -13 -13 3
-2 a label such as “See also” before it: yes	0 -2 -3 -4 -5 -2 -3 -13 -2 2 -1 -19 14
-2 a picture credit’s words: 0.01 and more	0 -1 0 0 12 7 -2 -3 -3 -6 -2 -8 -6
-2 a picture credit’s words: 0.7 and more	-1 -12 -9 -4 -5 10 -5 -10 -10 -9 -2 -31 17
-2 a picture credit’s words: 0.8 and more	0 5 6 0 3 -4 1 -8 -7 -10 2 -11 -7
-2 a picture credit’s words: 0.9 and more	0 -2 -1 0 3 2 0 -1 -2 1 -1 -3 4
-2 a picture credit’s words: 0.95 and more	-1 7 3 10 -15 -3 -3 -17 -15 -8 -18 -14 -28
-2 a picture credit’s words: below 0.01	-73 -7 -19 -6 -8 -4 -15 -6 -7 -9 -1 4 -6
-2 a quotation mark before it: yes	-6 -12 -4 -4 -1 4 -1 -11 -31 11 -16 9 -5
-2 a word that leads in credits: yes	-1 2 8 13 -1 8 -1 -15 -4 -16 -15 -13 -21
-2 furniture among the short lines around it: 0.01 and more	-16 -10 -27 -7 -3 -7 -21 -4 -13 -11 -10 -2 -9
-2 furniture among the short lines around it: 0.2 and more	-14 -3 -4 8 -8 -17 -13 -18 -7 -25 8 10 0
-2 furniture among the short lines around it: 0.5 and more	-10 -25 -13 -4 -11 -16 -17 -17 0 -6 1 -22 6
-2 furniture among the short lines around it: below 0.01	-53 -11 -8 -21 -2 5 -18 3 -1 4 -6 -5 -9
-2 how frequent the kind is: yes	-43 -4 -9 -6 1 0 -2 -3 -2 -3 0 -6 -2
-2 how it ends: another sign	0 -1 -3 3 0 -3 12 -2 -11 -1 -2 -14 4
-2 how it ends: arrow	0 0 8 -2 -2 4 -2 -7 -3 -7 -2 7 2
-2 how it ends: bar or asterisk	0 7 -1 -1 -3 -4 -1 -5 0 1 -1 -9 10
-2 how it ends: bracket	-6 -32 -10 -14 -6 8 -21 -5 -29 -16 -10 -7 -4
-2 how it ends: colon	-1 -5 -11 -9 -1 -21 -1 37 -14 -25 -16 -15 -26
-2 how it ends: comma	0 -1 -1 2 -3 12 -2 -2 2 -2 -1 -11 -6
-2 how it ends: ellipsis	0 -4 3 -1 -10 -11 7 -4 5 6 1 3 -14
-2 how it ends: exclamation mark	-1 -15 -8 -5 -7 4 -16 -23 6 4 -14 0 6
-2 how it ends: figure	-6 -27 -29 -22 -8 7 -10 -10 -3 -15 -22 -17 1
-2 how it ends: full stop	-29 1 -11 -9 4 0 -4 -6 -2 -3 -1 -6 -2
-2 how it ends: letter	-47 -7 2 5 -12 4 -21 -12 -1 2 2 2 -3
-2 how it ends: question mark	-3 -18 8 -10 -6 -7 1 -11 2 -30 -8 2 2
-2 how it ends: quotation mark	0 -2 -7 -1 -13 -6 5 0 -14 -13 -5 6 -8
-2 how it ends: semicolon	0 0 -1 -1 -4 -10 -1 12 -2 -1 5 -6 -4
-2 how it ends: stop and quotation mark	-4 -16 -11 -12 -18 2 -7 -21 1 -1 -12 1 -3
-2 it stands on the page again: 12 and more	-1 -7 -2 -1 -16 -8 -2 -8 -9 2 15 -5 -14
-2 it stands on the page again: 3 and more	0 -12 -1 -1 -1 12 -3 -11 -10 -8 -7 -8 13
-2 it stands on the page again: 6 and more	0 -3 -4 2 -13 2 -2 -11 1 -4 4 -3 -4
-2 it stands on the page again: below 3	-1 -13 -11 -11 -13 -1 -5 -7 -7 -2 -3 -3 -1
-2 it stood on the page before: 12 and more	0 3 1 -6 -21 -4 -8 -2 -9 -6 5 2 5
-2 it stood on the page before: 3 and more	0 -7 -4 0 15 0 -4 -8 -18 -17 -13 3 -9
-2 it stood on the page before: 6 and more	0 -1 8 0 5 -8 -4 -13 -9 -15 -10 -7 3
-2 it stood on the page before: below 3	-1 -19 -17 -8 5 -11 -5 1 -25 -18 0 -15 0
-2 its length and end: 10 and more, another sign	0 0 0 0 -9 2 -1 -1 -1 -1 0 0 12
-2 its length and end: 10 and more, arrow	0 2 0 0 7 6 0 -12 -2 -3 -1 5 -7
-2 its length and end: 10 and more, bracket	0 0 -8 -1 2 4 -3 -1 -15 -16 1 1 -9
-2 its length and end: 10 and more, colon	0 0 0 -1 -9 -13 -2 25 -2 -1 -1 -9 -5
-2 its length and end: 10 and more, ellipsis	-1 -1 -1 -1 -2 4 0 -4 -1 0 0 3 0
-2 its length and end: 10 and more, exclamation mark	0 -6 -1 0 -1 -4 -1 -3 -1 4 0 1 8
-2 its length and end: 10 and more, figure	0 0 -2 -3 -11 7 -1 3 -1 -2 -1 -6 1
-2 its length and end: 10 and more, full stop	-3 0 -18 -15 -13 4 -19 -4 -17 -18 -16 -19 5
-2 its length and end: 10 and more, letter	-11 -11 -4 -6 -15 -3 -26 -16 -6 -6 1 5 1
-2 its length and end: 10 and more, question mark	0 -2 15 -4 -11 -12 -7 -5 -8 -14 -2 -2 7
-2 its length and end: 10 and more, quotation mark	0 -2 0 -1 -3 1 -1 0 3 -4 0 0 1
-2 its length and end: 10 and more, semicolon	0 0 0 0 -4 -14 -1 13 2 0 0 -1 -1
-2 its length and end: 10 and more, stop and quotation mark	0 0 0 -1 -3 2 8 -7 0 -1 0 -1 3
-2 its length and end: 15 and more, bracket	0 -4 1 0 1 5 0 1 -6 -4 2 -19 -2
-2 its length and end: 15 and more, colon	0 -3 -1 0 -13 -5 8 17 0 -6 -1 -8 -3
-2 its length and end: 15 and more, comma	0 0 0 0 -3 -13 -1 12 -2 -3 0 -6 2
-2 its length and end: 15 and more, ellipsis	0 -1 5 0 7 1 0 -3 -2 -2 -1 1 -6
-2 its length and end: 15 and more, exclamation mark	0 -1 -1 0 -2 2 -2 -11 3 2 -1 -1 5
-2 its length and end: 15 and more, figure	0 -3 -1 5 -3 -5 -1 5 -8 -5 -1 -10 2
-2 its length and end: 15 and more, full stop	-9 3 -11 0 -2 -1 -13 -10 -5 -2 -5 -4 -6
-2 its length and end: 15 and more, letter	-3 0 12 -6 1 -2 -2 -20 0 -9 9 5 -21
-2 its length and end: 15 and more, question mark	0 -6 -1 1 -10 5 -4 -1 -6 -3 0 -1 15
-2 its length and end: 15 and more, quotation mark	0 6 -3 2 3 -7 3 2 -3 -1 -1 -6 -1
-2 its length and end: 15 and more, semicolon	0 0 -1 -1 -8 -1 0 1 -1 3 2 -1 -2
-2 its length and end: 15 and more, stop and quotation mark	0 0 -2 1 -7 15 1 -12 -2 -1 -2 -2 -5
-2 its length and end: 2 and more, another sign	0 4 0 -1 -2 -1 0 0 -3 3 0 -2 0
-2 its length and end: 2 and more, arrow	0 0 0 0 6 -4 -4 1 -1 0 0 -5 -2
-2 its length and end: 2 and more, bar or asterisk	0 0 0 0 0 -2 0 0 -1 -1 0 -5 8
-2 its length and end: 2 and more, bracket	0 -2 -4 -3 -11 -2 -2 -6 -10 6 -2 -9 9
-2 its length and end: 2 and more, colon	0 6 -1 -4 8 -16 -3 -3 -10 -11 -2 -17 5
-2 its length and end: 2 and more, comma	0 0 -1 1 -2 4 0 -4 -2 -2 0 3 0
-2 its length and end: 2 and more, ellipsis	0 0 0 0 1 0 -1 -1 -1 -1 4 3 -4
-2 its length and end: 2 and more, exclamation mark	0 -1 0 0 -4 21 -2 -3 -3 -3 -1 4 -11
-2 its length and end: 2 and more, figure	-1 -18 -8 -8 4 7 -4 -7 9 -4 -5 1 -21
-2 its length and end: 2 and more, full stop	0 -1 -1 3 -3 16 -3 -11 -2 -3 0 -7 -3
-2 its length and end: 2 and more, letter	-16 5 2 -9 -2 -10 -11 -3 -14 -5 -12 -7 -1
-2 its length and end: 2 and more, question mark	0 0 0 0 1 0 2 -1 -1 1 0 1 -4
-2 its length and end: 2 and more, quotation mark	0 0 0 0 -5 -3 -1 5 -1 0 0 1 -1
-2 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -4 -2 -1 6 -1 -7 -1 -1 3
-2 its length and end: 25 and more, another sign	0 0 0 0 -2 -7 15 -11 -1 -2 0 -1 -2
-2 its length and end: 25 and more, arrow	0 0 0 0 0 -9 0 -3 -1 -2 0 0 9
-2 its length and end: 25 and more, bar or asterisk	0 0 0 0 -6 13 -2 -6 -2 -1 -1 -2 -4
-2 its length and end: 25 and more, bracket	0 -3 1 2 -2 10 -2 -4 -3 -7 0 6 -11
-2 its length and end: 25 and more, colon	0 -1 0 0 -9 -12 -2 22 6 -10 -1 -8 -6
-2 its length and end: 25 and more, ellipsis	0 0 0 0 -2 -16 13 7 4 -1 0 -5 -1
-2 its length and end: 25 and more, exclamation mark	0 0 -1 -3 3 7 -2 -5 -1 1 -1 2 -3
-2 its length and end: 25 and more, figure	0 0 0 0 1 6 -1 -2 -1 -2 0 -1 -1
-2 its length and end: 25 and more, full stop	-11 -10 2 -9 3 -3 -6 -5 13 -7 -22 2 -2
-2 its length and end: 25 and more, letter	0 -1 5 0 4 11 -5 -9 -8 -11 -1 -15 4
-2 its length and end: 25 and more, question mark	0 -1 -3 0 1 -6 0 2 3 -4 3 1 -3
-2 its length and end: 25 and more, quotation mark	0 -2 0 0 0 0 0 4 0 -1 0 -1 0
-2 its length and end: 25 and more, stop and quotation mark	0 -3 2 -2 -18 10 -13 -12 -2 7 -5 -10 -11
-2 its length and end: 4 and more, arrow	0 0 0 0 0 10 0 -3 0 -8 0 0 0
-2 its length and end: 4 and more, bar or asterisk	-1 -1 -2 0 -5 -7 0 -2 -8 -3 -2 -1 14
-2 its length and end: 4 and more, bracket	-1 -6 -2 -2 -13 5 -3 -7 -1 -5 -4 2 9
-2 its length and end: 4 and more, colon	0 -1 -1 3 0 -16 -1 18 -1 1 -3 4 -13
-2 its length and end: 4 and more, comma	0 0 0 0 -2 10 -1 -4 -1 -2 0 -3 -1
-2 its length and end: 4 and more, ellipsis	0 0 0 1 4 5 -1 -2 -1 0 0 0 -4
-2 its length and end: 4 and more, exclamation mark	0 0 0 0 -3 -3 4 0 -2 -2 -1 -4 8
-2 its length and end: 4 and more, figure	0 2 -4 0 2 1 1 -6 -10 -4 -2 -13 -14
-2 its length and end: 4 and more, full stop	0 4 -1 -1 8 3 1 -12 -13 -14 7 -9 1
-2 its length and end: 4 and more, letter	-7 -27 -13 -22 -14 5 -20 4 -8 6 -12 0 -7
-2 its length and end: 4 and more, question mark	0 -4 -2 0 -2 2 2 -7 -1 -5 7 -1 -4
-2 its length and end: 4 and more, quotation mark	0 0 0 0 -1 3 5 -14 -1 -2 0 12 -8
-2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -1 -8 -2 8 1 -1 0 -2 0
-2 its length and end: 40 and more, another sign	0 0 0 0 8 -4 0 3 -1 -1 0 -3 -4
-2 its length and end: 40 and more, bracket	-1 -5 0 -3 -1 -2 -2 -9 0 -3 7 -6 -1
-2 its length and end: 40 and more, colon	0 0 0 0 -6 -4 2 18 -2 -4 -1 -3 -8
-2 its length and end: 40 and more, ellipsis	0 0 0 0 -7 -3 0 -4 8 6 0 -2 -6
-2 its length and end: 40 and more, exclamation mark	0 -1 -1 -1 0 -8 -9 0 5 5 -2 -2 -9
-2 its length and end: 40 and more, figure	0 0 0 0 -2 -10 -3 -4 3 9 0 -1 8
-2 its length and end: 40 and more, full stop	-33 -74 -42 -22 -1 0 13 -19 -8 11 -7 -4 -7
-2 its length and end: 40 and more, letter	0 -2 -3 -2 -1 17 2 -9 -15 -26 -4 -9 4
-2 its length and end: 40 and more, question mark	0 -1 0 0 -3 15 -4 -1 3 -6 -1 0 -9
-2 its length and end: 40 and more, quotation mark	0 -1 0 0 0 6 -3 -3 -3 2 -4 6 -3
-2 its length and end: 40 and more, semicolon	0 0 0 0 1 13 -2 -6 -1 -1 0 -2 -3
-2 its length and end: 40 and more, stop and quotation mark	-1 -5 -9 -6 -14 -12 8 -28 4 -2 -3 10 8
-2 its length and end: 6 and more, another sign	0 -1 0 0 7 -4 -1 5 -1 -2 0 -5 -3
-2 its length and end: 6 and more, arrow	0 0 -1 0 -9 3 0 -7 -2 -1 -2 14 -2
-2 its length and end: 6 and more, bar or asterisk	-1 -1 0 0 -1 -4 0 -2 6 7 0 -2 -6
-2 its length and end: 6 and more, bracket	0 -5 0 -2 9 2 -2 8 -11 -5 -6 -21 0
-2 its length and end: 6 and more, colon	0 -1 -1 -2 -2 -16 6 18 -4 -3 -1 -2 -5
-2 its length and end: 6 and more, ellipsis	0 -2 0 0 -5 1 -1 0 -1 -1 0 8 -4
-2 its length and end: 6 and more, exclamation mark	0 0 -1 0 0 -6 -1 -3 8 0 -1 -2 3
-2 its length and end: 6 and more, figure	-1 -4 -13 -9 -8 10 -4 0 -9 -20 -10 -18 3
-2 its length and end: 6 and more, full stop	-1 2 -13 -3 -5 -9 -16 -4 -14 -11 2 3 -15
-2 its length and end: 6 and more, letter	-13 -34 -29 -7 -15 -1 -23 -14 -4 -2 -9 0 -17
-2 its length and end: 6 and more, question mark	-1 -3 2 -6 -2 -8 11 -17 10 -8 -3 -8 -3
-2 its length and end: 6 and more, quotation mark	0 -2 1 -2 -2 3 -1 1 -4 -10 -1 -1 4
-2 its length and end: 6 and more, stop and quotation mark	0 0 -1 0 5 8 -2 -1 -3 -2 0 -4 1
-2 its length and end: below 2, another sign	0 -5 -1 -1 -7 10 -1 -4 -5 5 -2 -6 6
-2 its length and end: below 2, bar or asterisk	0 5 0 -1 1 -6 0 -2 -2 -2 0 -2 3
-2 its length and end: below 2, colon	0 0 -2 0 -8 1 -1 12 3 -3 -4 -14 -4
-2 its length and end: below 2, comma	0 0 0 0 -1 -4 0 -7 7 5 0 -9 4
-2 its length and end: below 2, ellipsis	0 0 0 0 -6 6 0 -1 -1 0 0 0 -2
-2 its length and end: below 2, figure	-1 -19 -3 -11 1 -7 0 -10 5 7 -14 -1 -4
-2 its length and end: below 2, full stop	0 -7 0 5 -3 0 0 -11 6 8 0 -1 1
-2 its length and end: below 2, letter	-6 -14 -19 -11 -11 -3 -12 -15 -5 -7 -3 -6 -4
-2 its length and end: below 2, quotation mark	0 0 0 0 0 -7 8 -1 -2 -3 0 -1 -1
-2 its length: 10 and more	-7 -6 -1 -18 -10 1 -35 -4 -9 -4 -13 -10 7
-2 its length: 12 and more	-8 -13 -17 0 -15 -2 -19 2 -1 -18 4 -2 -10
-2 its length: 15 and more	-6 -2 7 -1 -6 -5 -1 -3 -8 -5 -2 -10 -8
-2 its length: 19 and more	-8 0 -6 3 -4 -2 -22 2 -7 1 -8 -2 -7
-2 its length: 2 and more	-7 -13 -6 -5 6 -14 -21 3 -7 0 -14 -4 -4
-2 its length: 25 and more	-11 -10 6 -5 1 4 -2 -15 2 -1 -14 -2 -15
-2 its length: 3 and more	-8 4 -14 -7 -8 0 -9 -3 -9 -3 -5 -11 5
-2 its length: 35 and more	-14 -46 -9 -18 8 -3 2 -2 -4 -5 -1 -8 7
-2 its length: 4 and more	-4 -10 -14 -6 -1 10 -17 8 -6 1 -24 -7 -9
-2 its length: 5 and more	-4 -33 -24 -19 -15 -1 -10 -3 -18 -8 -9 1 -15
-2 its length: 50 and more	-15 -42 -27 -2 8 -2 6 -18 -14 3 -14 3 -2
-2 its length: 6 and more	-10 -24 -38 -25 -15 -4 -25 -5 -7 -13 -12 -11 -2
-2 its length: 8 and more	-10 -24 -11 2 4 2 -11 7 -15 -4 -7 -7 -28
-2 its length: 80 and more	-10 -23 -25 -21 -15 -8 3 -18 16 -2 -3 0 -18
-2 its length: below 2	-10 -20 -31 -15 -20 -1 -4 -13 -4 -5 -7 -20 2
-2 its place by the text, and its length: before the text, 13 and more	-3 7 6 10 -18 -16 -7 -5 5 -13 -11 -9 -8
-2 its place by the text, and its length: before the text, 19 and more	-1 3 5 -1 -7 0 -6 -2 -23 -1 -2 -7 -20
-2 its place by the text, and its length: before the text, 2 and more	-1 -6 -5 -2 -7 -9 -7 -18 -7 5 -4 -13 -1
-2 its place by the text, and its length: before the text, 3 and more	-2 10 0 -5 -10 -4 -2 -18 7 -8 -10 -15 1
-2 its place by the text, and its length: before the text, 30 and more	-1 -10 5 1 4 7 -3 -6 3 -9 -1 2 -12
-2 its place by the text, and its length: before the text, 4 and more	-2 -11 -9 2 -25 -2 -6 -8 2 -14 -7 -2 -5
-2 its place by the text, and its length: before the text, 6 and more	-4 -3 -17 -9 -17 -5 -11 -10 -4 2 -4 -8 -13
-2 its place by the text, and its length: before the text, 9 and more	-5 -5 -6 5 -16 5 -7 -13 -5 -6 3 -14 -4
-2 its place by the text, and its length: before the text, below 2	-4 -6 -18 -16 -10 5 -11 -11 -8 12 -2 -22 -12
-2 its place by the text, and its length: behind the text, 13 and more	-1 -5 -3 -2 0 6 -2 -2 -4 -12 -6 -1 -13
-2 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 0 -1 -1 -1 1 0 -1 -1 -8 1
-2 its place by the text, and its length: behind the text, 2 and more	0 -3 -5 -7 -11 -12 -1 -8 -6 -10 -4 -1 4
-2 its place by the text, and its length: behind the text, 3 and more	0 -3 -5 -3 -16 -1 -1 0 -1 1 -5 -5 -3
-2 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 -1 -1 7 0 0 0 0 0 -5
-2 its place by the text, and its length: behind the text, 4 and more	0 -1 -2 -4 -4 -3 -1 -9 -5 -4 -3 2 0
-2 its place by the text, and its length: behind the text, 6 and more	-1 -3 -3 -10 3 -11 1 1 -11 -7 -5 -7 8
-2 its place by the text, and its length: behind the text, 9 and more	-1 -4 -3 -4 0 -4 -2 -13 -1 -5 -2 -2 4
-2 its place by the text, and its length: behind the text, below 2	0 -2 -4 -5 -6 -6 -2 4 0 -2 -5 -6 2
-2 its place by the text, and its length: in the text, 13 and more	-5 -42 -12 -18 2 1 -13 2 -32 -8 0 -5 5
-2 its place by the text, and its length: in the text, 19 and more	-11 -39 -2 7 -6 4 -5 0 1 -1 -9 -7 -2
-2 its place by the text, and its length: in the text, 2 and more	-1 -19 -4 -7 3 -10 -19 -6 -11 -7 -18 -19 -8
-2 its place by the text, and its length: in the text, 3 and more	-1 -29 -17 -8 -17 14 -23 -8 -20 9 -17 -24 3
-2 its place by the text, and its length: in the text, 30 and more	-34 -39 -23 -25 0 -2 3 -15 4 4 -1 6 -3
-2 its place by the text, and its length: in the text, 4 and more	-5 -27 -28 -21 -1 8 -4 6 -5 0 -13 -6 -9
-2 its place by the text, and its length: in the text, 6 and more	-5 -28 -35 -3 -8 11 -4 1 -5 -22 -3 -11 -5
-2 its place by the text, and its length: in the text, 9 and more	-5 -22 -33 -18 -10 -2 -27 -7 -17 -10 -20 10 5
-2 its place by the text, and its length: in the text, below 2	-2 -26 -13 -11 -18 3 2 -13 -17 -24 -16 -10 14
-2 no block	31 9 3 3 -10 -12 -18 -29 -14 -23 -25 -39 -6
-2 nothing but a date or time: yes	-2 -11 -8 -32 -15 -5 -3 -25 10 -1 1 -11 9
-2 nothing but a label such as “Related”: yes	0 -2 -1 -1 -1 -13 -2 -7 -12 -7 -4 21 -15
-2 what a rule takes it for: boilerplate	-39 -17 -11 -25 -2 -11 -37 -1 -1 -12 -20 0 0
-2 what a rule takes it for: byline	-1 1 -23 9 -11 -3 -5 -11 13 3 -9 -9 -16
-2 what a rule takes it for: dateline	-2 -6 -5 -29 -20 -4 -3 -23 5 -1 -2 -16 4
-2 what a rule takes it for: heading	-15 -24 -44 -17 -10 -4 -16 -15 -2 -14 -9 3 -1
-2 what a rule takes it for: image-alt	-2 -2 -1 -13 -31 -9 -15 -27 -26 -1 18 -24 -19
-2 what a rule takes it for: image-caption	-5 -14 -1 -7 10 -6 9 -12 -31 -16 -12 -16 -9
-2 what a rule takes it for: image-credit	-1 8 4 10 -8 -7 -6 -19 -21 0 -12 -5 -18
-2 what a rule takes it for: list-item	-2 -16 -18 -15 1 24 -28 5 -20 -19 -24 -13 -19
-2 what a rule takes it for: paragraph	-32 -13 -17 -5 -4 -1 4 2 2 0 -6 -6 -10
-2 what a rule takes it for: quote	0 0 0 0 -1 17 -3 -5 -4 -6 2 -2 -9
-2 what a rule takes it for: related-link	-11 -41 -53 -41 -5 4 -14 -11 -34 13 -27 -5 -5
-2 what a rule takes it for: standfirst	-1 4 -3 14 -1 -18 -2 -2 -3 2 10 -2 -20
-2 what a rule takes it for: title	-6 -9 5 10 -16 -17 -2 -20 -16 3 -8 -20 8
-2 words of the page’s furniture: whole	-5 -9 -37 -22 -12 -15 -12 -15 3 -11 -3 0 -3
-2 words of the page’s furniture: within	-1 -14 0 -2 -19 -17 -7 -13 -5 8 -5 -8 18
-3 a byline’s words: names	0 4 -7 -6 -17 -9 3 -21 17 -20 -4 2 -5
-3 a byline’s words: names behind “by”	0 -4 -8 -1 -8 4 -4 -13 1 6 -1 -7 -6
-3 a credit at its end: 0.9 and more	-1 -4 -4 -3 8 -5 5 -3 -13 -1 -4 6 -7
-3 a credit at its end: 0.95 and more	-1 1 -10 6 -1 3 -7 -11 -11 -3 -16 10 -10
-3 a label such as “See also” before it: yes	0 -3 -2 -2 2 -5 -5 -13 1 -6 -4 -15 15
-3 a picture credit’s words: 0.01 and more	0 -1 0 0 8 -4 -2 -1 -5 -8 5 -4 2
-3 a picture credit’s words: 0.7 and more	0 -5 -3 -2 -6 -9 -5 2 9 -8 -3 -15 4
-3 a picture credit’s words: 0.8 and more	0 2 -7 6 1 7 -3 -8 -4 8 -6 -18 -11
-3 a picture credit’s words: 0.9 and more	0 2 0 0 -4 1 -1 -1 2 0 1 -6 5
-3 a picture credit’s words: 0.95 and more	-1 11 2 4 -19 5 4 -24 -7 -15 -14 -6 -9
-3 a picture credit’s words: below 0.01	-48 -8 -23 -19 -7 -3 -1 1 -7 -4 -1 -2 0
-3 a quotation mark before it: yes	-5 -19 -27 -23 -8 -3 -20 -24 -22 -4 -19 15 -20
-3 a word that leads in credits: yes	-1 9 5 0 -11 -1 -4 -14 -1 -23 -7 -5 0
-3 furniture among the short lines around it: 0.01 and more	-14 -7 -26 -16 -4 -13 -26 -14 -12 -29 -14 11 -4
-3 furniture among the short lines around it: 0.2 and more	-15 -15 -16 -5 -12 -11 -25 -14 0 -12 -2 9 6
-3 furniture among the short lines around it: 0.5 and more	-7 -33 -9 -11 -2 -24 -31 -13 -4 3 2 -10 10
-3 furniture among the short lines around it: below 0.01	-50 2 -17 -9 -10 0 -11 -1 -5 2 8 -14 -14
-3 how frequent the kind is: yes	-49 -13 -19 -19 -3 2 -3 2 -1 -3 4 0 -5
-3 how it ends: another sign	0 -5 -1 -1 3 10 7 -2 2 -8 0 -6 -22
-3 how it ends: arrow	0 -1 0 0 0 6 -1 -12 -1 -2 -1 4 2
-3 how it ends: bar or asterisk	0 -4 0 -1 0 5 -1 -6 -1 -3 7 -3 5
-3 how it ends: bracket	-5 -16 -19 -3 -3 1 -38 4 -24 -15 -16 -4 -7
-3 how it ends: colon	-1 -3 -15 -4 -12 -17 -1 40 -11 -13 -9 -21 -17
-3 how it ends: comma	0 -3 0 0 -6 18 -2 -6 -3 -5 0 -7 -3
-3 how it ends: ellipsis	0 -2 0 -1 4 3 -5 -7 -1 3 -2 4 -17
-3 how it ends: exclamation mark	0 -4 -9 -1 7 -2 -7 -16 0 -10 -10 -3 8
-3 how it ends: figure	-5 -2 -13 -26 3 -4 -11 -17 -9 -2 3 -11 -7
-3 how it ends: full stop	-31 -10 -8 -16 -1 0 -1 -11 -10 1 -1 -6 -6
-3 how it ends: letter	-43 -2 -3 -15 -5 0 -17 -12 -2 -5 -2 -8 3
-3 how it ends: question mark	-2 -17 -23 -11 -5 -13 6 -2 -17 -2 -14 -15 -6
-3 how it ends: quotation mark	-1 -8 -3 1 -4 -1 -4 -4 8 -7 -5 1 -12
-3 how it ends: semicolon	0 0 0 0 1 5 -2 1 0 0 -1 -6 -6
-3 how it ends: stop and quotation mark	-3 -11 -9 -12 -30 6 -5 -30 2 -11 -2 6 11
-3 it stands on the page again: 12 and more	0 -1 1 -6 -15 -8 -5 -17 12 -19 0 8 2
-3 it stands on the page again: 3 and more	-1 3 -1 4 -4 -1 -4 0 -12 -20 0 -3 -2
-3 it stands on the page again: 6 and more	0 -4 0 2 -14 8 -4 -6 -2 -5 -4 -16 7
-3 it stands on the page again: below 3	-1 -4 -3 -2 9 -19 -7 -13 -10 -7 -8 -5 0
-3 it stood on the page before: 12 and more	0 -5 -2 -2 -20 -3 -4 -16 -8 -9 2 18 -2
-3 it stood on the page before: 3 and more	-1 -6 -10 -3 0 -1 -12 5 -12 -7 -6 -8 -15
-3 it stood on the page before: 6 and more	0 -2 4 1 -10 -7 -8 -1 2 -1 -10 -10 -4
-3 it stood on the page before: below 3	-1 -15 -9 -14 1 -12 -3 2 -23 -3 -4 -16 -9
-3 its length and end: 10 and more, another sign	0 0 0 0 0 -9 -5 11 -1 -2 0 0 -5
-3 its length and end: 10 and more, arrow	0 0 -2 0 1 3 0 -9 -2 -2 -3 1 5
-3 its length and end: 10 and more, bracket	0 -1 -3 -1 3 8 -3 -4 -9 -6 -5 -6 -14
-3 its length and end: 10 and more, colon	0 0 0 -1 -12 -14 0 26 -6 -4 -1 -4 -1
-3 its length and end: 10 and more, ellipsis	0 0 0 0 1 -2 0 -2 3 0 0 1 -4
-3 its length and end: 10 and more, exclamation mark	0 0 1 0 1 0 -1 1 -5 2 -4 3 2
-3 its length and end: 10 and more, figure	0 -2 0 -3 11 1 -2 -5 -5 -10 -3 -16 15
-3 its length and end: 10 and more, full stop	-2 -4 -4 -4 -16 4 -8 -7 -15 -15 -14 -5 -10
-3 its length and end: 10 and more, letter	-5 -25 -11 -14 -9 1 -9 -14 -5 8 1 -6 -1
-3 its length and end: 10 and more, question mark	0 -6 -2 -1 4 -4 -3 -4 1 0 -4 -4 5
-3 its length and end: 10 and more, quotation mark	0 -1 0 1 -6 -2 -4 0 -1 0 -2 -1 6
-3 its length and end: 10 and more, semicolon	0 0 0 0 5 5 0 -3 0 -1 0 -1 -4
-3 its length and end: 10 and more, stop and quotation mark	0 0 2 -1 -8 -3 5 -4 6 -3 0 -2 7
-3 its length and end: 15 and more, bracket	0 -1 -2 1 8 12 -4 -10 -3 -8 -6 -13 3
-3 its length and end: 15 and more, colon	0 -1 0 0 -1 -8 3 7 -3 -1 -1 0 -11
-3 its length and end: 15 and more, comma	0 -2 0 0 -1 11 -1 -3 -1 -1 0 -5 -9
-3 its length and end: 15 and more, ellipsis	0 -1 0 0 4 5 -1 -2 1 -1 0 -2 -5
-3 its length and end: 15 and more, exclamation mark	0 0 0 0 -4 -5 -2 6 0 -2 0 0 9
-3 its length and end: 15 and more, figure	0 0 -1 -1 0 2 -1 -2 -4 -5 -2 -8 9
-3 its length and end: 15 and more, full stop	-9 -14 -40 -15 -4 -6 -13 -12 -17 -2 -12 -8 -10
-3 its length and end: 15 and more, letter	-2 -3 -4 -2 6 -2 -19 -13 -3 -7 -10 -2 -6
-3 its length and end: 15 and more, question mark	0 -2 -1 -1 2 -6 -3 -2 0 2 -3 -7 11
-3 its length and end: 15 and more, quotation mark	-1 -1 -1 0 -5 10 -1 4 6 0 0 -8 -6
-3 its length and end: 15 and more, stop and quotation mark	0 -1 -2 0 -2 3 0 -9 0 1 1 -4 -7
-3 its length and end: 2 and more, arrow	0 0 0 0 -11 0 -2 7 -3 -2 0 3 -10
-3 its length and end: 2 and more, bar or asterisk	0 0 0 0 0 -2 0 0 -1 -1 0 -5 8
-3 its length and end: 2 and more, bracket	0 -1 -2 -1 6 -12 -2 0 -8 3 2 -10 5
-3 its length and end: 2 and more, colon	0 4 -2 -1 -8 -9 -4 8 3 -3 -2 -9 4
-3 its length and end: 2 and more, comma	0 -2 0 0 -2 8 -1 -4 -1 -2 0 2 3
-3 its length and end: 2 and more, ellipsis	0 0 0 0 5 0 -1 1 -1 -1 0 -1 -2
-3 its length and end: 2 and more, exclamation mark	0 -1 0 0 2 -4 -1 -3 -1 -3 -1 8 1
-3 its length and end: 2 and more, figure	-1 -7 -1 -6 3 8 -6 -13 9 4 2 -14 -25
-3 its length and end: 2 and more, full stop	0 -1 -1 8 13 -2 -3 -14 0 -3 -1 -7 -9
-3 its length and end: 2 and more, letter	-16 4 -37 -1 -8 -2 -28 -13 6 -19 -12 -7 8
-3 its length and end: 2 and more, question mark	0 0 0 0 -2 0 4 0 -1 -1 0 2 -2
-3 its length and end: 2 and more, quotation mark	0 0 0 0 9 2 -1 -12 -2 -3 0 1 0
-3 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -8 -9 -2 10 -3 -3 -1 -2 1
-3 its length and end: 25 and more, another sign	0 0 0 0 8 -11 15 -7 -3 -1 0 -1 -2
-3 its length and end: 25 and more, arrow	0 0 0 0 -9 -1 0 -1 -2 -2 -1 -2 11
-3 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 5 -2 -3 0 -1 0 0 0
-3 its length and end: 25 and more, bracket	0 4 -4 -1 -10 10 -2 4 -6 -11 -3 4 -6
-3 its length and end: 25 and more, colon	0 0 0 0 -14 -13 1 14 4 -3 13 -6 -8
-3 its length and end: 25 and more, ellipsis	0 0 0 0 0 -3 -1 7 -1 -1 0 0 -3
-3 its length and end: 25 and more, exclamation mark	0 0 0 0 -2 9 -2 -3 -1 -8 -1 1 1
-3 its length and end: 25 and more, full stop	-10 -34 3 -10 -3 2 -1 -6 1 -1 -18 12 -2
-3 its length and end: 25 and more, letter	0 -3 6 1 -8 11 -4 -10 1 -10 -4 -10 -1
-3 its length and end: 25 and more, question mark	0 0 0 0 -8 8 -6 -2 -2 5 0 1 -6
-3 its length and end: 25 and more, quotation mark	0 0 0 0 0 -4 0 5 0 0 0 -1 0
-3 its length and end: 25 and more, stop and quotation mark	0 -1 -2 -2 -2 20 -18 -31 -4 -6 -5 -5 -1
-3 its length and end: 4 and more, arrow	0 -1 0 0 5 2 0 -5 0 0 0 0 -1
-3 its length and end: 4 and more, bracket	0 1 0 0 -9 2 -5 -4 -6 -4 -1 4 2
-3 its length and end: 4 and more, colon	0 -1 -4 3 -3 -11 -1 11 2 -4 0 1 -1
-3 its length and end: 4 and more, comma	0 0 0 0 -5 6 0 0 0 0 0 -2 0
-3 its length and end: 4 and more, ellipsis	0 -1 0 0 2 14 -1 -2 -5 -5 -1 -6 -11
-3 its length and end: 4 and more, exclamation mark	0 1 0 0 2 -3 2 1 -2 -1 1 -5 2
-3 its length and end: 4 and more, figure	-1 2 2 -2 -10 -2 1 1 -8 -10 -3 -18 6
-3 its length and end: 4 and more, full stop	0 1 -1 -1 8 -4 -6 -13 -1 4 -2 -4 12
-3 its length and end: 4 and more, letter	-7 -11 -9 -12 -14 8 -7 3 -4 -19 -15 -4 -6
-3 its length and end: 4 and more, question mark	0 -2 -1 -2 10 -4 6 -1 -4 -1 3 -8 -9
-3 its length and end: 4 and more, quotation mark	0 -1 0 0 1 -6 7 -11 -5 -4 0 13 -7
-3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -2 -9 -1 9 0 1 0 -2 0
-3 its length and end: 40 and more, bracket	-2 -5 -5 -1 5 -5 -10 -12 -21 -1 5 10 -3
-3 its length and end: 40 and more, colon	0 0 0 0 -4 -9 0 17 1 1 0 -3 -9
-3 its length and end: 40 and more, ellipsis	0 0 0 0 -1 0 -1 -4 1 5 0 3 -5
-3 its length and end: 40 and more, exclamation mark	0 0 -1 0 10 3 -9 -18 0 5 -2 -11 2
-3 its length and end: 40 and more, figure	0 0 0 0 -1 -4 -3 -3 1 8 0 -1 0
-3 its length and end: 40 and more, full stop	-26 -62 -17 -22 0 -4 1 -12 -4 -7 3 -9 1
-3 its length and end: 40 and more, letter	0 -1 -2 -7 22 8 -5 -9 -11 -15 -4 -8 -9
-3 its length and end: 40 and more, question mark	0 0 0 2 -13 8 -7 8 2 -4 1 -2 -3
-3 its length and end: 40 and more, quotation mark	0 0 0 0 7 -5 2 -3 4 2 0 -5 -1
-3 its length and end: 40 and more, semicolon	0 0 0 0 2 5 -2 -3 -1 -1 0 -1 1
-3 its length and end: 40 and more, stop and quotation mark	-1 -4 -14 -5 -27 3 -9 -29 -1 -13 2 4 10
-3 its length and end: 6 and more, another sign	0 -1 0 0 -1 0 -1 5 0 -1 0 -2 -1
-3 its length and end: 6 and more, arrow	0 0 0 0 2 2 0 -6 0 -1 0 3 2
-3 its length and end: 6 and more, bar or asterisk	0 -1 -1 0 -2 -1 0 -2 -1 -1 12 2 -11
-3 its length and end: 6 and more, bracket	0 -2 3 4 9 4 -4 -7 2 -4 -1 -21 -5
-3 its length and end: 6 and more, colon	0 -1 -1 -2 4 -14 3 14 -4 -3 -1 -8 -9
-3 its length and end: 6 and more, ellipsis	0 -1 0 0 -1 -2 -1 0 -3 -1 0 6 -2
-3 its length and end: 6 and more, exclamation mark	0 -1 -2 2 -3 -2 4 -5 5 -4 -1 -2 3
-3 its length and end: 6 and more, figure	-1 -5 -2 -3 -12 1 -4 -5 -22 -7 -5 -10 -16
-3 its length and end: 6 and more, full stop	-1 -10 -14 -10 -7 13 1 -22 -15 -10 -9 -12 -2
-3 its length and end: 6 and more, letter	-7 -23 -14 -15 6 -1 -15 -24 -22 3 0 0 1
-3 its length and end: 6 and more, question mark	-1 2 -10 -4 -7 -13 8 -6 -3 6 -4 1 -7
-3 its length and end: 6 and more, quotation mark	0 0 -1 3 -6 3 -2 2 4 -4 0 -3 -3
-3 its length and end: 6 and more, stop and quotation mark	0 0 0 0 -6 1 7 -2 -2 -3 -1 -4 -1
-3 its length and end: below 2, another sign	0 -9 -1 -1 -1 16 -1 0 4 -7 3 -3 -11
-3 its length and end: below 2, bar or asterisk	0 -4 0 -1 1 2 -1 -4 2 -1 0 -4 4
-3 its length and end: below 2, bracket	0 0 0 0 -3 6 0 -1 0 0 0 0 0
-3 its length and end: below 2, colon	0 2 -1 1 1 -14 4 4 -6 0 0 -1 1
-3 its length and end: below 2, comma	0 0 0 0 -1 8 -1 -9 -1 -1 -1 -3 2
-3 its length and end: below 2, ellipsis	0 0 0 2 0 1 0 0 -3 -1 -1 -1 0
-3 its length and end: below 2, exclamation mark	0 0 -9 0 8 0 0 0 1 0 -1 0 -6
-3 its length and end: below 2, figure	-1 3 -7 -2 1 -12 2 -15 -6 12 -8 -3 -9
-3 its length and end: below 2, full stop	0 -1 0 0 -7 11 -1 -6 -1 -2 -1 2 -5
-3 its length and end: below 2, letter	-6 -9 1 -4 -20 -3 -19 -1 -18 -12 -6 -3 -7
-3 its length: 10 and more	-4 -17 -10 1 -7 -3 -20 -10 -9 -1 -10 -6 -7
-3 its length: 12 and more	-5 -26 -23 -14 -8 6 -27 -6 -1 -13 -16 -4 4
-3 its length: 15 and more	-5 -4 0 -4 8 -4 -10 1 -3 -15 -5 -5 -15
-3 its length: 19 and more	-9 -14 -38 -15 -3 4 -9 -5 -17 3 -5 -5 -2
-3 its length: 2 and more	-6 9 -28 -20 -7 -9 -11 2 -2 -9 -12 -16 5
-3 its length: 25 and more	-9 -16 5 -7 -6 11 -27 -12 -3 -12 -7 11 -5
-3 its length: 3 and more	-7 -28 -25 2 -9 2 -50 -5 3 -19 -9 -4 3
-3 its length: 35 and more	-18 -46 -14 -26 -15 -12 6 -8 -13 10 -9 -3 -3
-3 its length: 4 and more	-5 -9 -15 -9 -11 13 4 11 -7 -7 -10 -3 -3
-3 its length: 5 and more	-3 -11 -17 -16 -10 -2 -19 -11 -10 -14 -26 -20 0
-3 its length: 50 and more	-12 -50 -53 -21 5 -9 -13 -5 -2 -6 1 5 3
-3 its length: 6 and more	-7 -14 -29 -20 -10 0 -18 0 -16 -9 -17 -8 -11
-3 its length: 8 and more	-4 -20 -9 -1 6 -3 7 10 -28 -9 -2 -15 -14
-3 its length: 80 and more	-5 -15 -24 -10 -4 -5 -41 -22 12 1 0 -5 -12
-3 its length: below 2	-11 -3 -7 -12 -13 -8 -14 -16 -14 -5 -5 -10 -3
-3 its place by the text, and its length: before the text, 13 and more	-1 -2 9 4 -5 -13 -11 -5 -11 -13 2 -6 -10
-3 its place by the text, and its length: before the text, 19 and more	-1 -2 -14 -5 -29 10 -11 3 -13 -8 -9 6 1
-3 its place by the text, and its length: before the text, 2 and more	-2 7 -21 -8 -8 -12 -1 -15 -8 -14 -5 -9 2
-3 its place by the text, and its length: before the text, 3 and more	-2 -2 -11 8 -6 13 -9 -17 8 -14 -17 -20 -3
-3 its place by the text, and its length: before the text, 30 and more	-1 -4 3 -3 3 11 -3 -7 -5 -13 -3 5 -5
-3 its place by the text, and its length: before the text, 4 and more	-2 4 -7 -10 -29 1 -15 -10 1 -8 -8 -8 -14
-3 its place by the text, and its length: before the text, 6 and more	-2 -9 -14 -13 -17 -6 -5 -12 -16 3 2 -4 -11
-3 its place by the text, and its length: before the text, 9 and more	-2 -13 -3 -5 -9 5 -8 -32 -22 0 -1 -10 5
-3 its place by the text, and its length: before the text, below 2	-3 -1 1 -6 -14 -13 -25 1 7 2 -1 -9 -21
-3 its place by the text, and its length: behind the text, 13 and more	0 -3 -3 -4 -3 6 -2 0 4 1 -9 -5 -8
-3 its place by the text, and its length: behind the text, 19 and more	-1 -1 -1 -1 7 3 -1 4 -6 -10 -1 -22 12
-3 its place by the text, and its length: behind the text, 2 and more	0 -3 -1 -3 -14 -10 -1 -11 -1 0 -2 0 7
-3 its place by the text, and its length: behind the text, 3 and more	0 -2 -3 -5 -5 4 -1 -1 -2 -5 0 2 -14
-3 its place by the text, and its length: behind the text, 30 and more	0 0 0 -1 5 -1 0 11 -1 -1 0 -2 -11
-3 its place by the text, and its length: behind the text, 4 and more	0 -2 -2 -1 -8 3 4 -7 -1 -4 -2 -5 -1
-3 its place by the text, and its length: behind the text, 6 and more	-1 -4 -4 -7 -10 -16 3 14 0 -4 -6 -4 -10
-3 its place by the text, and its length: behind the text, 9 and more	0 -2 -3 -3 5 -5 -1 -6 3 -4 -3 -2 1
-3 its place by the text, and its length: behind the text, below 2	-1 -6 -5 -7 -6 -9 -2 -4 -9 -8 -2 2 0
-3 its place by the text, and its length: in the text, 13 and more	-5 -32 -24 -18 8 -1 -13 -1 -15 -7 -1 -9 -11
-3 its place by the text, and its length: in the text, 19 and more	-10 -39 -7 -16 3 2 -7 -4 0 -9 1 2 -8
-3 its place by the text, and its length: in the text, 2 and more	-1 -2 -20 -9 3 -8 -13 4 -1 -24 -13 -16 -4
-3 its place by the text, and its length: in the text, 3 and more	-2 -31 -11 -11 -12 -4 -26 -9 -8 -18 -9 -2 1
-3 its place by the text, and its length: in the text, 30 and more	-48 -107 -12 -9 -7 -5 -2 -18 -3 2 -5 -6 4
-3 its place by the text, and its length: in the text, 4 and more	-5 -27 -26 -9 -5 -1 3 10 -8 2 -5 -9 -2
-3 its place by the text, and its length: in the text, 6 and more	-6 -41 -36 -13 -16 -2 -15 2 -33 -26 -31 -9 -14
-3 its place by the text, and its length: in the text, 9 and more	-5 -15 -32 -21 0 -3 0 -6 -15 -9 -51 2 0
-3 its place by the text, and its length: in the text, below 2	-3 -27 -28 -15 -8 1 2 -17 -38 -13 -23 -4 5
-3 no block	31 3 2 4 -26 -26 -31 -51 -9 -16 -32 -35 -7
-3 nothing but a date or time: yes	-1 -1 -3 -23 -20 10 -7 -20 -11 2 4 -16 -19
-3 nothing but a label such as “Related”: yes	0 -5 0 -3 -12 9 -4 -15 -15 -11 -5 21 -7
-3 what a rule takes it for: boilerplate	-33 -15 -12 -20 -5 -17 -33 3 -14 -2 1 -1 0
-3 what a rule takes it for: byline	0 -2 -12 -2 -14 -1 -1 -12 14 7 0 -9 -15
-3 what a rule takes it for: dateline	-1 -7 -4 -25 -22 7 -7 -24 -6 15 4 -8 -23
-3 what a rule takes it for: heading	-15 -5 -48 -7 -4 3 -10 2 -15 -17 -15 5 8
-3 what a rule takes it for: image-alt	-2 -2 -5 7 7 -3 -6 -13 -17 -8 -13 -22 -7
-3 what a rule takes it for: image-caption	-8 9 -18 10 5 2 8 -35 -28 -27 -11 7 -13
-3 what a rule takes it for: image-credit	-1 8 0 4 -17 0 2 -20 -14 -15 -4 2 -12
-3 what a rule takes it for: list-item	-2 -20 -27 -23 -7 18 -3 -1 -17 -12 -24 -19 -12
-3 what a rule takes it for: paragraph	-31 -35 -18 -14 -4 0 -1 -2 1 0 0 0 -4
-3 what a rule takes it for: quote	0 0 0 0 2 -4 7 -5 -2 -8 -5 0 -6
-3 what a rule takes it for: related-link	-12 -35 -40 -41 -6 7 -15 1 -16 -17 -21 -5 1
-3 what a rule takes it for: standfirst	-1 -13 -4 -6 -5 -5 -2 -2 4 -3 4 -8 3
-3 what a rule takes it for: title	-2 -4 8 -3 -24 -11 0 -17 1 -2 -9 -20 -4
-3 words of the page’s furniture: whole	-5 -22 -1 -30 0 -18 -26 -16 -1 -4 8 4 -8
-3 words of the page’s furniture: within	-1 -3 2 -2 -22 -11 0 -15 9 -1 -3 -13 10
0 a byline’s words: names	-1 -4 18 -8 -58 -8 3 -22 14 8 -28 12 -15
0 a byline’s words: names behind “by”	-2 -10 50 -24 -11 -16 -1 -9 -25 -26 -18 -29 -6
0 a credit at its end, and its length: 20 and more, no stop	0 -12 -1 -1 -8 -25 -3 -3 5 34 -2 -3 -6
0 a credit at its end, and its length: 40 and more, no stop	-2 -12 -5 -2 7 -9 -7 -2 11 9 -5 -6 -15
0 a credit at its end, and its length: 8 and more, a stop	0 0 0 0 0 -11 0 0 1 12 0 0 0
0 a credit at its end, and its length: 8 and more, no stop	-1 -4 -4 -1 -25 -5 -2 -11 -22 35 -15 -28 -12
0 a credit at its end, and its length: below 8, no stop	-11 -1 -4 -2 -16 -6 -1 -3 -13 9 22 -6 -20
0 a credit at its end: 0.9 and more	-2 -5 -2 -1 6 -5 -2 -1 7 4 -8 -5 -11
0 a credit at its end: 0.95 and more	-17 -26 -13 -7 -39 -41 -14 -21 -8 48 17 -34 -31
0 a credit beside it, and its length: a credit before, 15 and more, a stop	0 -3 -1 -1 -1 -21 -1 -3 -1 22 0 -2 3
0 a credit beside it, and its length: a credit before, 15 and more, no stop	0 -3 0 0 -6 -8 0 -1 -1 17 0 0 -1
0 a credit beside it, and its length: a credit before, 25 and more, a stop	0 -13 0 0 11 4 -2 -2 0 -2 0 -4 -2
0 a credit beside it, and its length: a credit before, 25 and more, no stop	0 -6 0 0 -2 0 0 0 -1 8 0 -2 0
0 a credit beside it, and its length: a credit before, 4 and more, a stop	0 2 -1 -1 -15 -4 0 0 -7 3 0 13 -4
0 a credit beside it, and its length: a credit before, 4 and more, no stop	0 0 7 0 8 0 0 6 -5 -11 -10 -9 -4
0 a credit beside it, and its length: a credit before, 40 and more, a stop	0 9 0 -1 -3 9 -3 -8 -1 -12 0 -2 -3
0 a credit beside it, and its length: a credit before, 40 and more, no stop	0 -4 -1 -1 -2 3 0 0 1 5 -1 -1 -4
0 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -8 -1 -1 0 -5 0 0 -2 -1 0 2 10
0 a credit beside it, and its length: a credit before, 8 and more, no stop	0 -3 -2 -1 0 -9 0 -1 -7 18 -2 -14 -4
0 a credit beside it, and its length: a credit before, below 4, a stop	0 0 0 0 -9 0 0 -2 -6 6 -2 -3 -5
0 a credit beside it, and its length: a credit before, below 4, no stop	0 8 5 1 7 -2 0 -3 -5 -20 -2 -6 -5
0 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 -3 0 0 -1 -1 -4 -4 -17 11 0 -2 -5
0 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 3 -1 1 -1 -3 -1 0 4 -3 0 3 -1
0 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -4 0 0 0 -7 -3 -1 -6 15 0 0 -3
0 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 -1 0 0 0 -4 -1 8 9 -10 0 -1 -1
0 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 -2 -1 -1 5 7 -1 -2 8 -13 -2 -3 -11
0 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 -1 -3 -1 -11 -4 0 -3 11 0 -1 -6 -4
0 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 0 0 0 0 -12 -5 1 -5 16 0 0 -2
0 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 -1 0 -1 0 -13 9 -1 -6 -3 0 6 -2
0 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -5 0 0 -2 -5 -1 -2 3 5 0 -2 0
0 a credit beside it, and its length: a credit behind, 8 and more, no stop	1 -3 -3 0 -12 -5 -1 -4 -2 18 -3 -12 -5
0 a credit beside it, and its length: a credit behind, below 4, no stop	0 0 -1 -3 -14 -1 -1 1 9 -14 -1 -2 5
0 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -2 0 -4 -2 0 -5 -5 13 -3 -8 -8
0 a credit beside it, and its length: credits on both sides, below 4, no stop	0 0 -1 0 7 0 0 0 -3 -7 -2 0 -2
0 a credit with its lead-in at its end: yes	-10 -23 -12 -5 -36 -26 -14 -18 -3 33 16 -31 -22
0 a day of the week: yes	-12 -30 -35 7 3 8 -9 -25 -21 -1 -45 -3 -17
0 a label such as “Related” above: yes	-3 -11 -5 -23 5 -6 -6 -2 -24 -40 -35 9 -26
0 a label such as “See also” before it: yes	-1 -3 -5 -3 -28 -42 -5 -16 -32 -23 -6 44 -13
0 a line above that ends in a colon: yes	-11 -26 -18 -15 -10 5 -14 11 -17 -10 -23 -20 -19
0 a month: yes	-17 -42 -7 42 -28 -24 -43 -4 -6 6 -37 -38 -5
0 a name in the next line: 60 and more	0 0 0 0 0 -8 15 -3 1 0 0 -1 -4
0 a name in the next line: 8 and more	4 17 -22 -6 -9 -19 27 -10 -29 -22 -10 7 -20
0 a name in the next line: below 8	1 -1 -5 -10 -3 -14 -2 -9 -15 -18 4 -3 -5
0 a note of credits: yes	0 -2 -1 2 -11 -11 -2 -1 8 11 2 -19 -8
0 a picture credit’s words: 0.01 and more	0 -1 -1 -1 -23 -17 -5 -5 -5 -18 21 -18 -7
0 a picture credit’s words: 0.7 and more	-1 -5 8 -4 -14 -5 9 -11 -9 -4 8 -17 5
0 a picture credit’s words: 0.8 and more	0 -1 8 -2 -19 -3 0 -5 -10 -11 20 -8 -7
0 a picture credit’s words: 0.9 and more	0 -2 5 -2 -5 3 -1 -2 -4 12 -4 -4 -7
0 a picture credit’s words: 0.95 and more	-1 -5 -42 -23 -43 -3 -2 -21 -23 -22 40 -20 -27
0 a picture credit’s words: below 0.01	13 -6 7 10 6 -18 -12 -8 5 -1 -88 0 1
0 a quotation by itself: before the text, 15 and more	0 -1 -1 -1 -3 -1 -3 0 -1 -3 0 0 6
0 a quotation by itself: before the text, 6 and more	-1 -5 -5 -2 -8 14 -2 -2 -7 -11 0 -1 1
0 a quotation by itself: behind the text, 15 and more	0 0 0 0 0 7 -1 0 0 0 0 -2 -1
0 a quotation by itself: behind the text, 6 and more	0 0 0 0 0 -3 0 0 -1 -1 0 2 0
0 a quotation by itself: in the text, 15 and more	0 -1 0 0 -15 13 12 -4 -3 -16 0 -4 -12
0 a quotation by itself: in the text, 40 and more	0 -1 0 0 -4 11 5 -13 -1 -5 0 -3 -5
0 a quotation by itself: in the text, 6 and more	0 0 0 0 11 -16 9 5 -6 -7 -1 -6 -2
0 a quotation by itself: in the text, below 6	0 0 0 0 16 -6 -3 6 -13 -4 -2 -8 -7
0 a quotation mark before it: yes	-4 -9 -19 -14 10 7 20 -20 -23 -24 -16 -16 -24
0 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 -2 0 -10 0 0 -2 -1 -2 0 -4 15
0 a rule: a credit that names known agencies	0 -2 -3 -5 -25 3 -1 -5 -14 7 25 -8 -12
0 a rule: a credit with its lead-in ("Photo:", "©")	-1 -3 -31 -15 -33 -6 -2 -21 -17 -16 31 -25 -20
0 a rule: a headline behind the end of the text	-9 -18 -24 -18 -12 2 -16 1 -20 -15 -15 2 -17
0 a rule: a label such as "See also" with a title behind it	-1 -3 -5 -3 -25 -38 -5 -18 -29 -14 -7 36 -14
0 a rule: a line that begins with "by" before the text	-2 -7 46 -17 -7 -6 0 -2 -20 -19 -12 -10 -18
0 a rule: a phrase of the page’s furniture	-3 -14 -51 -25 -53 -20 -8 -48 -65 -40 -63 -11 55
0 a rule: a question or exclamation between paragraphs	-1 -2 -2 -2 27 -23 -9 -18 -18 -23 -6 16 -10
0 a rule: a quotation that the text has once more	0 0 0 0 -3 -15 14 -1 -2 -4 0 0 -2
0 a rule: a quotation with its speaker behind a dash	0 0 0 0 -6 -8 10 -4 -2 -9 0 -8 -8
0 a rule: a sentence before the text	-4 20 -12 2 4 -12 2 0 -4 -17 -2 -6 0
0 a rule: a sentence behind the end of the text	0 0 0 0 -1 6 -1 -1 -2 -1 0 2 -8
0 a rule: a sentence or two before the text	-1 12 -7 -6 -4 4 -7 -1 -15 -21 -4 -13 -11
0 a rule: a sentence within the text	-10 -40 -16 -21 -10 10 3 3 -16 -10 -23 -9 -8
0 a rule: a short line within the text	-10 -14 -8 -35 7 -29 -30 -1 5 8 -30 6 -12
0 a rule: a short sentence within the text	-2 -19 -15 3 -12 26 -30 -22 0 -9 -20 -32 -3
0 a rule: a text that ends in a picture credit	-3 -25 -11 -4 -28 -30 -16 -18 0 38 -3 -31 -34
0 a rule: a title below a label such as "Related"	-1 -6 0 -7 -11 -15 -2 -10 -8 -9 -10 25 -26
0 a rule: an item below a line that announces a list	-4 -4 -26 -15 -10 7 -1 5 -11 -9 -34 -12 -14
0 a rule: begins with a bullet	0 0 0 0 -5 10 -3 -8 -2 -4 0 4 -6
0 a rule: begins with a list mark, as its neighbour does	0 -1 -3 -4 -11 10 -4 -5 -11 -12 -3 -9 -8
0 a rule: debris before the text	-19 -5 -3 -36 -23 -6 -8 -6 -3 4 -10 2 -8
0 a rule: debris behind the end of the text	-3 -20 -32 -15 -4 19 -3 -32 -28 -25 -42 -21 7
0 a rule: holds a phrase of the page’s furniture	-1 -16 -10 10 -25 -13 -12 -7 -2 -16 -9 -26 33
0 a rule: keywords of a picture	0 -3 -4 -3 -8 -5 0 0 15 -8 -3 -11 -11
0 a rule: long line within the text, without a full stop	-1 -4 -2 1 0 -5 7 -2 -27 -7 -5 1 -3
0 a rule: names behind the end of the text	0 0 3 0 -3 -1 0 -3 2 1 -1 -9 0
0 a rule: nothing but names before the text	0 -2 12 -5 -5 -1 0 -1 7 5 -12 3 -9
0 a rule: nothing else fits	0 0 1 -2 25 -1 -6 -13 -4 -11 -6 -11 -11
0 a rule: one of several short lines within the text	-8 -15 -20 -34 -1 -13 -17 -7 -22 -13 -23 5 -3
0 a rule: only a date or time	-2 -9 -31 50 -24 -16 -1 -21 -31 -31 -22 -20 4
0 a rule: only a web or e-mail address	0 0 -2 -1 -1 0 0 0 -2 -1 -1 -1 7
0 a rule: only marks or figures	-1 -4 -9 -37 -24 -6 -1 -20 -14 -11 -12 -5 42
0 a rule: repeats the alternative text before it	-1 -2 -2 -2 -3 -8 -1 -1 -2 9 -5 -7 1
0 a rule: running text	-13 5 -24 -30 -57 15 5 5 -36 -26 -40 -22 -14
0 a rule: says again what stands elsewhere on the page	-7 -13 -7 -32 -8 -7 -13 -10 0 -2 -11 0 -4
0 a rule: says where in a picture somebody stands	0 -9 -1 -1 -5 -15 -1 -1 16 12 -1 -2 -3
0 a rule: says who the author is	0 0 0 0 -1 -20 -2 -3 -3 -5 0 -10 24
0 a rule: short line before a picture or a list, without a full stop	0 0 9 -2 1 -4 0 -2 0 -13 -5 -10 4
0 a rule: short line between paragraphs, without a full stop	-10 -8 -30 -24 36 -42 -21 -55 -11 -26 -11 -3 -9
0 a rule: short text after a credit, where this page has its captions	0 -1 4 -1 -4 -11 0 -2 -6 15 -4 -5 -10
0 a rule: short text before a caption and its credit	-1 -6 -9 -8 -10 -13 -6 -2 10 -3 -18 -10 12
0 a rule: short text before a caption with a credit	-2 4 -2 -12 -23 12 -8 -15 16 -14 -11 -18 -18
0 a rule: short text before a credit	-1 -12 -9 -8 -15 -9 -11 -4 5 16 -16 -23 -4
0 a rule: short text before a credit that has its caption behind it	0 0 -3 0 -6 -5 -1 -2 25 -12 -2 -5 -7
0 a rule: stands between the title and the byline, date or picture	-4 16 4 -19 9 -4 -4 -3 6 -16 -2 -4 -12
0 a rule: the caption’s words once more, as alternative text	-1 -12 -6 -2 -10 -20 -6 -11 33 6 -11 -12 -3
0 a rule: the first line of the page	32 -7 -4 -3 -6 -3 -1 -2 -6 -4 -2 -5 -5
0 a rule: the name of a picture file	0 0 -2 -5 -2 -1 0 -1 14 -2 -1 -3 -12
0 a sign in it: a bar	-1 -13 23 -8 -8 -22 2 -16 -11 -5 1 -5 11
0 a sign in it: a capital within a word	-5 -29 -13 -26 4 -7 1 2 -26 -12 5 -9 7
0 a sign in it: a comma	-14 6 -6 10 -33 16 7 10 -12 -4 -27 -25 -17
0 a sign in it: a copyright sign	-1 -4 -11 -3 -25 -15 -6 -4 -11 15 25 -22 -1
0 a sign in it: a dash between words	-4 7 18 -23 5 1 5 7 -3 -32 -25 -14 -27
0 a sign in it: a question mark	9 15 -15 -14 11 -27 -40 -24 -48 -47 -24 22 5
0 a sign in it: a quotation mark	-2 6 -32 -30 -13 17 15 -9 -25 -28 -43 -1 -48
0 a sign in it: a sentence stuck to the next	0 -6 -1 -1 -13 -9 -1 -15 -11 22 -3 -25 15
0 a sign in it: a slash between words	-6 -24 -39 -2 -38 -29 -27 4 0 24 17 -60 -22
0 a sign in it: a time	-8 -29 3 44 -30 -8 9 -14 -66 -65 -29 -33 -34
0 a sign in it: a year	-7 -20 10 39 -24 -16 -11 -23 23 7 -41 -25 -16
0 a sign in it: an address	-1 -2 0 -3 -12 -4 -6 9 -8 -7 4 -19 11
0 a sign in it: an asterisk	0 -2 -1 0 0 -7 11 -9 -8 -9 -1 -14 16
0 a sign in it: an at sign	-1 -2 27 -8 -20 1 -4 -18 -21 1 -10 -32 4
0 a sign in it: an ellipsis	0 -11 -9 -3 -1 -10 4 -13 -1 2 -6 10 -26
0 a sign in it: money or a share	-3 -10 -18 -21 -6 15 -13 7 -37 -30 -20 -10 -19
0 a verb of saying: yes	-7 20 -34 -22 -24 22 -55 -9 -33 -17 -57 -17 6
0 a word that leads in credits: yes	-1 -8 -36 -24 -47 -12 -7 -27 -32 -22 50 -29 -38
0 an end as items of lists have it: yes	0 -1 0 0 -21 -7 -3 15 6 -18 -4 -15 7
0 dates among the short lines around it: 0.2 and more	-1 -27 2 17 -29 -10 -1 -38 -14 1 -13 -9 8
0 dates among the short lines around it: 0.4 and more	0 -5 6 26 -21 -25 -3 -20 -20 -38 -18 7 -11
0 dates among the short lines around it: below 0.2	0 -7 -2 0 -24 -22 -6 -21 14 7 4 -11 -1
0 furniture among the short lines around it: 0.01 and more	-13 -32 -25 -5 -9 -4 -15 -5 -11 -20 -10 4 -11
0 furniture among the short lines around it: 0.2 and more	-2 -3 -1 -9 -6 -27 -19 -17 -6 -11 -3 7 2
0 furniture among the short lines around it: 0.5 and more	-5 -9 -4 -8 -27 -31 -6 -13 -17 -33 -25 -6 21
0 furniture among the short lines around it: below 0.01	12 -33 11 6 5 -23 -36 -10 0 5 3 -1 -12
0 how alike the short lines around it are: 0.2 and more	-12 -27 -1 -5 -11 -22 -23 6 -15 0 0 -4 0
0 how alike the short lines around it are: 0.4 and more	-12 -30 -17 -15 6 -13 -25 1 -4 -9 -7 -7 -10
0 how alike the short lines around it are: 0.7 and more	-9 -7 0 7 7 -18 -12 -18 -1 -7 12 0 -5
0 how alike the short lines around it are: below 0.2	-4 -15 -5 -6 -16 -8 -8 2 -19 -8 -22 -4 -7
0 how far it is from the text: before the text, 2 and more	5 -21 -2 -5 -15 1 -2 -8 -5 -5 -6 -11 -6
0 how far it is from the text: before the text, 20 and more	2 -1 -21 -16 -20 -14 -1 -13 -3 -8 -13 7 -7
0 how far it is from the text: before the text, 3 and more	3 3 -2 6 -5 -22 -5 -6 -3 4 -16 -12 -6
0 how far it is from the text: before the text, 5 and more	3 10 0 -1 -14 -15 -12 -17 1 -8 -3 -24 -8
0 how far it is from the text: before the text, 9 and more	13 -13 -1 -9 -7 -18 -7 -18 -12 -12 -20 3 -11
0 how far it is from the text: before the text, below 2	8 -22 -3 0 -37 0 -8 -17 -9 -7 -8 -24 8
0 how far it is from the text: behind the text, 2 and more	-1 -1 -4 -6 -11 9 0 -4 -1 -10 -4 -5 5
0 how far it is from the text: behind the text, 20 and more	-1 -7 -9 -15 2 -2 -3 0 -2 -4 -15 -13 -12
0 how far it is from the text: behind the text, 3 and more	-1 -4 -7 -5 -10 8 -3 0 -14 -9 -6 -1 -5
0 how far it is from the text: behind the text, 5 and more	-2 -12 -12 -17 -2 -22 2 1 -13 -16 -6 5 6
0 how far it is from the text: behind the text, 9 and more	-6 -23 -21 -24 -8 -17 -10 -3 -19 -18 -11 0 5
0 how far it is from the text: behind the text, below 2	-2 -1 -2 -4 -20 -1 -10 -14 -24 -8 -8 -11 16
0 how far it is from the text: in the text, below 2	-33 2 0 -3 2 -1 4 8 -2 -5 0 -3 -6
0 how frequent the kind is: yes	13 -5 2 -6 -3 -4 3 -1 3 -2 -7 -2 -4
0 how it begins and ends: another sign, another sign	0 0 0 -1 -4 -2 0 0 4 1 -3 -3 8
0 how it begins and ends: another sign, arrow	0 0 0 0 1 9 -1 -8 -2 -2 0 -5 4
0 how it begins and ends: another sign, bar or asterisk	0 -2 -2 -1 0 -1 0 0 -3 -1 0 -1 8
0 how it begins and ends: another sign, bracket	0 0 -1 -2 -9 5 0 -8 -3 -9 -1 -6 11
0 how it begins and ends: another sign, colon	0 0 0 0 -1 8 0 -5 -1 0 0 -1 -4
0 how it begins and ends: another sign, ellipsis	0 0 0 0 7 -6 0 0 0 1 1 -3 -4
0 how it begins and ends: another sign, exclamation mark	0 0 0 0 -2 7 -3 6 -1 -1 0 -5 -6
0 how it begins and ends: another sign, figure	0 0 -2 1 0 4 0 -10 -1 -2 0 -1 9
0 how it begins and ends: another sign, full stop	0 0 0 0 -3 -1 2 7 -1 -2 0 -3 -3
0 how it begins and ends: another sign, letter	0 0 -1 -1 -1 4 0 -4 3 -1 -1 -10 2
0 how it begins and ends: at sign or hash, full stop	0 0 0 0 -1 -9 -1 9 0 -1 0 0 -1
0 how it begins and ends: at sign or hash, letter	0 0 9 -1 -4 0 0 4 -5 -3 1 -18 -2
0 how it begins and ends: bracket, bracket	0 -1 1 -4 -18 8 -4 -15 -13 -19 25 -18 -18
0 how it begins and ends: bracket, figure	0 0 0 0 -1 -6 0 -2 0 6 0 -1 -1
0 how it begins and ends: bracket, full stop	0 0 0 0 -1 -4 7 -2 0 -3 -1 -1 3
0 how it begins and ends: bracket, letter	0 -1 -9 -1 -10 0 0 -1 -6 -9 24 -7 -5
0 how it begins and ends: capital, another sign	0 -1 1 -1 5 -6 -3 10 -7 -3 -1 -11 -1
0 how it begins and ends: capital, arrow	0 0 0 0 0 2 0 -10 0 -1 0 0 6
0 how it begins and ends: capital, bar or asterisk	0 -1 -1 -1 2 -8 -1 -3 -2 -4 -1 -13 17
0 how it begins and ends: capital, bracket	-19 -31 -10 -18 -16 -5 -27 -11 10 21 -2 -23 -25
0 how it begins and ends: capital, colon	-1 -10 -22 -10 -23 52 -8 -55 -44 -49 -10 -23 -23
0 how it begins and ends: capital, comma	0 0 0 0 -9 2 -1 -8 -1 -6 -2 -1 14
0 how it begins and ends: capital, ellipsis	0 5 -1 -1 -2 -7 -6 -7 -12 -2 -2 2 -8
0 how it begins and ends: capital, exclamation mark	6 -14 -6 -5 -11 -3 -13 -19 -2 -28 -7 -2 19
0 how it begins and ends: capital, figure	0 -15 -15 14 -21 -28 -8 -3 -27 -14 -19 -22 -1
0 how it begins and ends: capital, full stop	-16 11 -48 -26 -61 14 -2 3 -4 -6 -41 -34 0
0 how it begins and ends: capital, letter	19 -2 4 -25 -1 -30 -51 -9 -4 5 5 10 3
0 how it begins and ends: capital, question mark	6 -13 -7 -8 28 -31 -46 -21 -51 -37 -12 17 -9
0 how it begins and ends: capital, quotation mark	3 2 -2 -2 10 -27 -8 -16 -2 -28 -4 21 -14
0 how it begins and ends: capital, semicolon	0 0 -1 0 -11 -7 0 9 8 -8 0 -6 -3
0 how it begins and ends: capital, stop and quotation mark	-1 -5 -3 -3 -32 17 -15 -7 -24 -9 -6 -32 -32
0 how it begins and ends: figure, bracket	0 0 -2 -1 8 -6 0 -2 -16 5 -1 0 3
0 how it begins and ends: figure, colon	0 0 0 -6 7 3 -3 -15 -6 -7 -2 -4 -7
0 how it begins and ends: figure, figure	0 -4 -15 9 1 -21 -1 -12 -7 -18 -11 -12 4
0 how it begins and ends: figure, full stop	0 0 -3 -4 -14 3 -5 13 -5 -10 -1 -4 -10
0 how it begins and ends: figure, letter	1 -10 2 7 -2 -20 -9 -6 -50 -50 -12 2 -17
0 how it begins and ends: figure, question mark	1 -1 0 0 -4 3 0 -7 1 -4 0 7 -2
0 how it begins and ends: figure, quotation mark	0 0 0 0 -5 -6 0 -1 -5 -3 -1 2 6
0 how it begins and ends: list mark, another sign	-1 -1 -2 0 0 0 0 -1 -1 -1 -1 0 4
0 how it begins and ends: list mark, bar or asterisk	0 0 0 0 6 3 0 -1 0 0 0 0 -7
0 how it begins and ends: list mark, figure	0 0 -1 0 1 -4 0 -3 -2 -1 0 4 5
0 how it begins and ends: list mark, full stop	0 7 0 13 -1 6 -4 -2 -3 -4 -1 -13 -17
0 how it begins and ends: list mark, letter	0 0 -2 3 -7 0 -1 4 -3 -3 -1 -6 -4
0 how it begins and ends: number of an item, bracket	0 0 -1 0 13 -7 0 -2 -4 -6 -1 -3 -3
0 how it begins and ends: number of an item, exclamation mark	0 0 0 0 7 -4 -1 -2 -1 -1 -1 0 -1
0 how it begins and ends: number of an item, figure	0 0 -3 14 -6 -4 0 3 -2 -1 0 -3 -10
0 how it begins and ends: number of an item, full stop	0 -1 0 -2 19 -3 -18 -26 -10 -13 -1 -11 -11
0 how it begins and ends: number of an item, letter	-2 -2 -16 10 29 -7 -7 -19 -30 -33 -21 -32 -30
0 how it begins and ends: number of an item, question mark	0 0 0 0 2 -15 -3 -9 -2 -2 0 6 -3
0 how it begins and ends: quotation mark, bracket	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
0 how it begins and ends: quotation mark, colon	-1 -2 0 -1 12 -5 0 -3 -2 -5 0 -8 -3
0 how it begins and ends: quotation mark, full stop	0 -2 -1 -2 -9 32 -41 -23 -23 -17 -2 -7 -33
0 how it begins and ends: quotation mark, letter	0 -3 -12 -4 4 -25 20 -14 -7 -5 -4 -13 -7
0 how it begins and ends: quotation mark, quotation mark	-1 -4 -4 -2 13 3 -2 10 -16 -20 -5 -5 -10
0 how it begins and ends: quotation mark, stop and quotation mark	0 -3 -1 -1 -7 -2 18 -13 -19 -27 -2 -21 -13
0 how it begins and ends: small letter, another sign	0 0 0 0 -3 -1 12 -7 -4 -7 -1 -1 -3
0 how it begins and ends: small letter, bracket	0 0 -6 -4 -2 3 1 -3 0 6 -1 0 4
0 how it begins and ends: small letter, colon	0 0 -1 -1 0 2 -1 -3 -1 -1 -1 -6 12
0 how it begins and ends: small letter, comma	0 0 0 0 -2 -15 0 9 -2 -3 0 -13 -4
0 how it begins and ends: small letter, exclamation mark	0 0 0 0 -1 8 -3 -2 0 -1 0 -1 -4
0 how it begins and ends: small letter, figure	0 -1 10 -2 -12 -2 0 -3 9 1 0 -3 3
0 how it begins and ends: small letter, full stop	0 -1 0 5 0 -20 -2 20 -5 -8 0 -10 -16
0 how it begins and ends: small letter, letter	-3 -11 14 -17 -59 -32 -7 -15 40 24 -26 -28 -2
0 how it begins and ends: small letter, quotation mark	0 0 -1 0 2 1 0 -3 0 0 0 -1 4
0 how it begins and ends: small letter, semicolon	0 0 0 0 -3 -5 0 7 0 0 0 -4 -2
0 how it begins: another sign	0 -2 -5 -4 -11 9 -1 -6 1 -8 -8 -21 1
0 how it begins: at sign or hash	0 0 12 -1 -8 -8 0 16 -6 -3 0 -21 -9
0 how it begins: bracket	0 -2 -5 -5 -27 8 1 -20 -18 -19 28 -27 -16
0 how it begins: capital	2 2 -17 -32 -4 2 -10 3 -10 3 -5 -2 -1
0 how it begins: figure	-2 -13 -5 11 13 -14 -21 -8 -46 -29 -16 -1 0
0 how it begins: list mark	0 3 -5 11 -12 5 -6 3 -12 -13 -4 -10 -11
0 how it begins: number of an item	-3 -4 -22 22 27 -18 -19 -15 -34 -38 -22 -13 -33
0 how it begins: quotation mark	-3 -2 -21 -14 9 2 12 -4 -37 -26 -19 -10 -24
0 how it begins: small letter	-3 -18 15 -10 -61 -33 -6 1 46 21 -29 -38 -5
0 how it ends: another sign	0 -2 -1 -3 -10 -9 6 9 -7 -2 -11 -19 6
0 how it ends: arrow	0 0 0 0 -1 2 0 -13 -2 -2 0 3 3
0 how it ends: bar or asterisk	0 -2 -2 -2 1 -9 -1 -4 -5 -4 -1 -14 20
0 how it ends: bracket	-22 -41 -9 -29 -14 -11 -36 -22 4 14 14 -17 -18
0 how it ends: colon	-2 -6 -24 -17 -5 50 -11 -51 -42 -42 -15 -29 -20
0 how it ends: comma	0 0 0 0 -10 -6 -1 0 -1 -7 -2 -8 12
0 how it ends: ellipsis	0 4 -1 -1 1 -9 -7 -7 -15 -8 -2 17 -18
0 how it ends: exclamation mark	7 -13 -4 -4 -14 -3 -18 -13 0 -26 -8 8 15
0 how it ends: figure	-1 -27 -23 31 -23 -35 -14 -20 -20 -13 -39 -32 8
0 how it ends: full stop	-19 8 -44 -12 -37 10 4 3 7 -14 -31 -41 -1
0 how it ends: letter	17 -11 8 -14 2 -38 -2 -2 4 3 -1 5 1
0 how it ends: question mark	10 -10 -7 -8 26 -23 -46 -25 -48 -35 -12 21 -14
0 how it ends: quotation mark	2 -2 -8 -6 12 -13 -9 5 -14 -43 -12 11 -24
0 how it ends: semicolon	0 0 0 0 -10 -9 0 8 8 -8 0 -3 -4
0 how it ends: stop and quotation mark	-2 -6 -6 -6 -22 10 14 -14 -43 -7 -12 -44 -29
0 how long the short lines around it are: 11 and more	6 -8 8 -21 -32 -21 2 -16 -14 -2 12 10 -30
0 how long the short lines around it are: 2 and more	-5 -17 -8 -8 -3 -28 -18 -10 4 3 -17 -23 -4
0 how long the short lines around it are: 3 and more	-5 -21 -3 6 -4 -19 -52 -19 -8 -15 -9 0 -6
0 how long the short lines around it are: 5 and more	2 -29 1 -8 6 -16 -18 -5 -10 -2 3 1 -8
0 how long the short lines around it are: 8 and more	2 -26 7 7 -4 -14 -43 -8 -15 -14 -4 -4 0
0 how long the short lines around it are: below 2	-4 -10 -10 -4 -12 -19 -11 -24 -15 -45 -18 -13 13
0 how many short lines stand together: 15 and more	-11 -14 -21 -31 0 -7 -15 6 -4 -3 -24 0 -16
0 how many short lines stand together: 2 and more	1 -10 10 -2 -9 -17 -40 -31 -9 -12 -1 -3 -3
0 how many short lines stand together: 3 and more	-3 -21 -1 -4 -1 -29 -27 -12 2 0 -2 -10 3
0 how many short lines stand together: 4 and more	-9 -19 7 1 1 -10 -11 -11 0 -3 -21 0 6
0 how many short lines stand together: 6 and more	-6 -28 -3 10 3 -4 -16 -12 -10 -6 1 2 -3
0 how many short lines stand together: 9 and more	-7 -10 -11 -3 -9 -12 -18 -3 -19 -10 -4 -3 4
0 how many short lines stand together: below 2	12 -23 -10 -2 2 -30 -13 -51 -8 -13 12 4 6
0 it repeats its neighbour: the block before	-2 -7 -2 -5 -17 -23 -4 -23 -21 29 -21 -15 3
0 it repeats its neighbour: the next block	1 -20 -20 -5 -20 -33 -14 -23 48 6 -6 -13 -20
0 it repeats its neighbour: the second before	-2 -11 -2 -1 -38 -26 -5 -5 -3 43 2 -13 -7
0 it repeats its neighbour: the second behind	0 -7 -7 -1 -21 -17 -5 -15 44 -1 -1 -14 -6
0 it says where in a picture somebody stands: yes	0 -13 -3 -2 -10 -28 -3 -5 11 28 -5 -11 -9
0 it speaks to the reader: more, 20 and more	0 -4 0 0 -2 -9 5 9 -4 -11 0 -10 7
0 it speaks to the reader: more, 40 and more	0 -5 0 0 -4 7 -19 14 -7 -17 -1 -6 -4
0 it speaks to the reader: more, 8 and more	0 -2 0 0 -3 -7 -2 6 -1 -4 0 -1 11
0 it speaks to the reader: one, 20 and more	2 13 -3 -3 -7 -9 13 -8 -6 9 -3 -29 -3
0 it speaks to the reader: one, 40 and more	0 1 -1 -1 -5 2 -23 6 -9 -19 -1 -13 -1
0 it speaks to the reader: one, 8 and more	3 -13 -13 -8 -5 -20 0 9 -12 -10 -9 -9 21
0 it speaks to the reader: one, below 8	0 -1 -8 -2 9 -22 -4 -11 -11 -16 -10 -4 15
0 it speaks to the reader: two, 20 and more	0 -8 0 -1 -4 -9 0 7 -11 -7 -1 -15 19
0 it speaks to the reader: two, 40 and more	0 -5 0 0 -1 12 -2 -6 -2 -10 0 -5 0
0 it speaks to the reader: two, 8 and more	1 -6 0 -1 -4 1 6 3 -2 -6 -1 -28 10
0 it speaks to the reader: two, below 8	0 0 0 0 0 -5 -1 -1 3 -1 -1 -14 14
0 it stands on the page again: 12 and more	1 -8 -2 -2 -2 -16 -8 -7 11 -16 3 10 4
0 it stands on the page again: 3 and more	1 -2 -8 -10 -23 -9 -1 -12 -9 -13 20 -3 1
0 it stands on the page again: 6 and more	2 -4 -7 -2 -14 -6 1 -14 -3 -10 -9 3 19
0 it stands on the page again: below 3	-1 -2 -9 -19 -18 -15 -1 2 -24 -16 -11 -15 28
0 it stood on the page before: 12 and more	-1 13 -1 -2 -23 -25 -10 -9 -31 8 6 -8 -1
0 it stood on the page before: 3 and more	-1 -1 -13 -12 -20 -19 -3 -16 -5 8 7 -23 9
0 it stood on the page before: 6 and more	0 -4 -2 -1 -14 -17 4 -6 -15 8 -5 -10 9
0 it stood on the page before: below 3	-1 -2 -25 -22 -26 -32 -4 -16 -27 -12 -3 -29 36
0 it tells the reader what to do: 20 and more	0 -3 0 0 -2 -8 8 2 -1 -2 0 3 2
0 it tells the reader what to do: 40 and more	0 -1 0 0 0 -8 -1 7 0 -1 0 4 -1
0 it tells the reader what to do: 8 and more	-1 -8 -4 -3 -33 -20 -8 1 -6 -36 -3 11 20
0 it tells the reader what to do: below 8	-1 -6 -41 -20 -48 -37 -7 -12 -52 -48 -54 -9 59
0 its capitals and length: 0.15 and more, 15 and more	2 9 -33 -20 -11 -4 -3 -7 -8 19 -34 0 -6
0 its capitals and length: 0.15 and more, 2 and more	-1 -8 -52 16 9 -24 -11 7 -10 -26 -30 -17 -6
0 its capitals and length: 0.15 and more, 30 and more	-15 7 -36 -39 -42 7 -14 -14 -1 5 -47 -13 -21
0 its capitals and length: 0.15 and more, 4 and more	-10 -15 -18 9 -2 -12 -27 12 -1 -22 -31 -19 -1
0 its capitals and length: 0.15 and more, 8 and more	3 -1 -13 -20 -1 -15 1 -7 -13 0 -52 8 -25
0 its capitals and length: 0.5 and more, 15 and more	0 -17 1 -5 -5 -2 -10 -22 8 3 -6 0 -14
0 its capitals and length: 0.5 and more, 2 and more	-1 -21 -19 -13 2 -27 -14 2 -18 -18 -5 -4 8
0 its capitals and length: 0.5 and more, 30 and more	0 -14 -2 -1 -5 6 -6 -8 3 -17 -4 -2 2
0 its capitals and length: 0.5 and more, 4 and more	3 -24 3 -21 18 -8 -17 -25 -15 1 -10 2 -15
0 its capitals and length: 0.5 and more, 8 and more	4 -9 -7 7 -9 -20 -25 -33 -3 3 -1 0 -14
0 its capitals and length: 0.8 and more, 15 and more	1 0 0 0 1 1 -1 -5 -5 -10 0 7 3
0 its capitals and length: 0.8 and more, 30 and more	0 -1 -1 0 -1 12 -1 -3 -1 -4 -1 -8 -11
0 its capitals and length: 0.8 and more, 4 and more	2 -7 5 -18 6 -20 -4 -18 -23 -1 -11 -18 -5
0 its capitals and length: 0.8 and more, 8 and more	7 -6 2 -6 -8 -25 -9 -35 -3 -33 9 10 -23
0 its capitals and length: 1 and more, 15 and more	0 -1 0 0 -1 -3 0 -2 4 2 0 2 -3
0 its capitals and length: 1 and more, 2 and more	-5 -9 21 -42 4 -42 -16 -27 -2 -6 15 -43 -11
0 its capitals and length: 1 and more, 30 and more	0 0 -1 0 -8 9 -6 -4 -3 -5 -2 -4 -5
0 its capitals and length: 1 and more, 4 and more	1 -6 -6 -18 -18 -20 -6 -11 -3 -29 5 9 8
0 its capitals and length: 1 and more, 8 and more	0 -1 0 0 8 -4 -1 -16 -6 -9 -3 2 6
0 its capitals and length: 1 and more, below 2	-4 -17 -55 -23 2 -19 -10 -13 -29 -29 -18 -68 21
0 its capitals and length: below 0.15, 15 and more	-6 7 -23 -10 -20 17 11 6 -24 -19 -20 -26 -15
0 its capitals and length: below 0.15, 2 and more	0 -2 -24 7 -14 -1 -4 -13 28 3 -16 -20 5
0 its capitals and length: below 0.15, 30 and more	-10 -18 -17 -18 -61 15 9 0 -41 -16 -31 -54 -21
0 its capitals and length: below 0.15, 4 and more	-1 -1 -24 6 -25 -15 -11 5 19 2 -20 -32 5
0 its capitals and length: below 0.15, 8 and more	-3 1 -30 -22 -10 1 -2 0 3 -5 -25 -5 -9
0 its capitals and length: below 0.15, below 2	-2 -6 -2 -12 -20 -18 -2 -24 -15 -22 -21 -7 18
0 its capitals: 0.01 and more	-10 6 -57 -53 -16 15 11 1 -30 -20 -58 -14 -15
0 its capitals: 0.15 and more	2 13 -68 8 -4 7 -4 4 -17 -8 -83 -8 -8
0 its capitals: 0.3 and more	-4 -3 -13 3 -3 -18 -19 -7 3 14 -43 10 -16
0 its capitals: 0.5 and more	3 -29 -11 -22 6 -17 -69 -21 4 8 -17 -8 2
0 its capitals: 0.7 and more	6 -33 8 -35 19 -30 -13 -43 -23 -18 5 13 -10
0 its capitals: 0.9 and more	5 -3 8 -2 -2 -4 -5 -16 4 -21 4 -17 -4
0 its capitals: 1 and more	-10 -40 14 -78 1 -41 -57 -22 -7 -28 15 -26 6
0 its capitals: below 0.01	-6 -22 -37 5 -29 -19 12 -10 36 10 -43 -37 -11
0 its figures: 0.01 and more	0 -4 -33 -62 -3 -4 9 -11 11 9 -22 5 -35
0 its figures: 0.15 and more	-2 -36 22 13 10 7 5 -15 -24 -37 -22 -21 -4
0 its figures: 0.4 and more	-6 -20 -22 42 -2 -29 -9 -33 -39 -36 -40 -27 16
0 its figures: below 0.01	3 5 -18 -100 -9 0 -6 8 -2 -2 6 -4 -6
0 its last words on the page: more often	2 -13 -8 -28 -2 1 -29 -32 0 18 1 -33 -1
0 its last words on the page: once	2 3 -7 -8 -2 -4 3 7 -9 -9 -35 4 -12
0 its last words on the page: twice	4 -5 -27 -42 -5 -5 -13 -1 13 10 -11 -8 -4
0 its lead-in on the page: more often	-4 -19 -11 -22 -44 13 -12 -19 -56 -49 20 8 -50
0 its lead-in on the page: once	3 -24 -18 29 -22 -35 -5 26 -37 -29 6 15 -22
0 its lead-in on the page: twice	3 -19 -12 -15 -7 -9 -5 -26 -4 -14 15 26 -21
0 its length among the short lines around it: 0.4 and more	-25 -27 9 3 2 -49 -16 9 8 -15 -4 -26 0
0 its length among the short lines around it: 0.7 and more	17 -45 4 -6 -3 -23 -39 -1 -2 -10 -3 2 0
0 its length among the short lines around it: 1.4 and more	-1 -20 -8 -6 -14 -4 -13 -20 -9 1 -7 7 -12
0 its length among the short lines around it: 2 and more	2 5 -6 2 -24 0 -3 -16 -11 3 -12 -2 -16
0 its length among the short lines around it: below 0.4	-7 -27 -9 -15 10 -40 -7 -14 -31 -32 0 -35 21
0 its length and end: 10 and more, another sign	0 0 0 0 0 0 0 3 -2 -11 -1 -8 3
0 its length and end: 10 and more, arrow	0 0 0 0 -2 6 0 -16 -3 -1 0 -8 9
0 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 -3 0 0 0 0 0 -5 9
0 its length and end: 10 and more, bracket	-1 -3 -2 -3 -2 5 -3 -11 -11 9 -2 3 -5
0 its length and end: 10 and more, colon	0 0 0 0 -22 53 -2 -35 -6 -7 0 -18 -8
0 its length and end: 10 and more, ellipsis	0 -1 0 0 -2 -8 0 2 -1 7 0 6 -7
0 its length and end: 10 and more, exclamation mark	1 -2 0 0 -3 4 -3 -8 -4 -3 0 7 1
0 its length and end: 10 and more, figure	0 -3 4 1 -3 -13 -1 6 -10 -2 -1 0 -5
0 its length and end: 10 and more, full stop	-2 7 -10 -13 -75 -2 -8 -3 8 2 -12 -42 9
0 its length and end: 10 and more, letter	14 -22 -15 -7 -19 -20 -21 -5 -4 3 -7 11 -24
0 its length and end: 10 and more, question mark	3 -3 -1 -1 25 -35 -10 -3 -9 -15 -1 8 -9
0 its length and end: 10 and more, quotation mark	0 -3 -2 -2 -2 -9 -2 5 -13 -17 -1 15 2
0 its length and end: 10 and more, semicolon	0 0 0 0 0 -2 0 6 -1 0 0 -4 -1
0 its length and end: 10 and more, stop and quotation mark	0 0 0 0 1 -3 7 -8 -1 -1 0 -2 -2
0 its length and end: 15 and more, another sign	0 -1 0 0 1 -10 -2 15 -2 4 0 -6 -5
0 its length and end: 15 and more, bar or asterisk	0 -2 -1 0 -1 -10 0 -1 0 0 0 -12 12
0 its length and end: 15 and more, bracket	0 -6 -1 -1 -23 -15 -5 -7 -2 33 -2 -21 -17
0 its length and end: 15 and more, colon	0 -6 0 0 -9 42 1 -28 -4 -14 0 -8 -5
0 its length and end: 15 and more, comma	0 0 0 0 -3 -8 0 9 -2 -4 0 -8 6
0 its length and end: 15 and more, ellipsis	0 6 0 0 2 -3 -1 0 -2 0 0 0 -10
0 its length and end: 15 and more, exclamation mark	1 0 0 0 -2 9 -4 3 -3 -6 0 -3 -2
0 its length and end: 15 and more, figure	0 -3 -2 5 10 -12 -1 -7 -6 -10 -1 -1 -3
0 its length and end: 15 and more, full stop	-11 -13 -23 -20 -11 -1 2 4 -4 -8 -21 -24 1
0 its length and end: 15 and more, letter	1 6 -13 -9 -7 -19 1 -10 -3 5 -19 13 -17
0 its length and end: 15 and more, question mark	1 -2 -1 0 -2 4 -8 -6 -10 -8 0 9 -7
0 its length and end: 15 and more, quotation mark	1 -2 -1 0 6 -10 2 -1 8 -17 -1 13 -8
0 its length and end: 15 and more, semicolon	0 0 0 0 -1 -3 0 -2 10 -7 0 -2 -1
0 its length and end: 15 and more, stop and quotation mark	-1 9 -1 0 -9 9 6 -10 -5 -13 0 -4 -8
0 its length and end: 2 and more, another sign	0 0 0 0 1 -1 0 -2 5 3 0 0 -4
0 its length and end: 2 and more, arrow	0 0 0 0 2 1 0 -3 0 0 0 0 1
0 its length and end: 2 and more, bar or asterisk	0 0 0 0 3 0 0 0 -1 -2 0 -1 2
0 its length and end: 2 and more, bracket	0 0 -7 -5 -16 -5 0 1 -11 -11 10 6 -1
0 its length and end: 2 and more, colon	0 7 -6 -8 -6 -17 -1 -19 -8 -7 3 14 -2
0 its length and end: 2 and more, comma	0 0 0 0 -6 0 0 -2 1 0 -2 -1 10
0 its length and end: 2 and more, ellipsis	0 0 0 0 10 -3 -1 -2 -3 -2 -1 -3 1
0 its length and end: 2 and more, exclamation mark	0 -1 -2 -1 -9 2 -1 -1 11 -5 -2 3 0
0 its length and end: 2 and more, figure	1 -2 -20 27 -23 -8 -1 -6 16 6 -7 -17 -14
0 its length and end: 2 and more, full stop	0 -3 -2 6 -4 5 -8 -9 -3 -4 5 -15 -27
0 its length and end: 2 and more, letter	-8 -46 13 -14 10 -66 -30 3 2 -10 -4 -26 5
0 its length and end: 2 and more, question mark	0 0 0 0 6 -1 0 -1 0 -1 0 -2 -1
0 its length and end: 2 and more, quotation mark	0 0 0 -1 9 -2 -1 2 0 -2 -3 -1 -3
0 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -12 -9 -3 6 -5 9 -1 -1 -1
0 its length and end: 25 and more, another sign	0 0 0 0 -4 -4 12 -3 -2 -5 0 -1 -1
0 its length and end: 25 and more, arrow	0 0 0 0 0 3 -1 -7 0 -2 0 -1 5
0 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 0 -3 -4 -1 -2 0 -2 4
0 its length and end: 25 and more, bracket	0 -6 0 -1 -4 -14 -3 -8 12 15 -1 -3 -4
0 its length and end: 25 and more, colon	0 -7 0 0 -2 29 2 -20 -1 -5 0 -2 -2
0 its length and end: 25 and more, ellipsis	0 0 0 0 0 -4 -1 4 -1 -3 0 1 2
0 its length and end: 25 and more, exclamation mark	0 -2 0 0 -1 -8 -1 0 -1 -2 0 -1 12
0 its length and end: 25 and more, figure	0 0 0 0 0 10 -1 -3 0 7 0 -7 -10
0 its length and end: 25 and more, full stop	-7 12 -12 -15 -21 1 -2 -2 -14 -7 -16 0 -5
0 its length and end: 25 and more, letter	0 9 -3 -1 -12 -2 0 3 -8 17 -3 -11 -17
0 its length and end: 25 and more, question mark	0 6 0 0 -6 5 -3 -1 -1 -4 0 3 -3
0 its length and end: 25 and more, quotation mark	0 0 0 0 0 -8 6 4 0 1 0 -1 0
0 its length and end: 25 and more, stop and quotation mark	0 -4 0 0 -3 4 3 -2 -4 0 0 -16 -10
0 its length and end: 4 and more, another sign	0 0 2 -1 -4 -1 0 -1 0 6 0 -4 0
0 its length and end: 4 and more, arrow	0 0 0 -1 3 3 0 -6 0 0 0 4 -1
0 its length and end: 4 and more, bar or asterisk	0 0 -1 0 -4 -2 0 -5 -1 -2 0 -1 8
0 its length and end: 4 and more, bracket	-10 -1 -8 -6 -8 -8 -1 -3 -18 -6 22 -8 1
0 its length and end: 4 and more, colon	0 1 -5 0 4 18 0 -7 -5 -4 -4 -9 -12
0 its length and end: 4 and more, comma	0 0 0 0 3 0 0 -2 -1 0 0 12 -8
0 its length and end: 4 and more, ellipsis	0 0 0 0 -3 15 -4 -8 -6 -7 -1 -4 -7
0 its length and end: 4 and more, exclamation mark	1 0 0 -1 -1 -12 -2 -4 -6 -4 -1 0 15
0 its length and end: 4 and more, figure	0 -1 -15 18 -2 -18 -1 -10 -23 -8 -6 -11 12
0 its length and end: 4 and more, full stop	0 -5 -3 1 -7 8 -2 -2 -3 5 -7 -15 -8
0 its length and end: 4 and more, letter	2 -28 6 -3 6 -53 -14 3 2 -2 0 0 -7
0 its length and end: 4 and more, question mark	1 -1 0 -1 4 -4 -3 -11 -14 -2 -3 -1 6
0 its length and end: 4 and more, quotation mark	0 0 -1 0 10 -9 -1 -8 5 -4 -2 5 -14
0 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -2 -9 4 9 -4 -1 0 0 0
0 its length and end: 40 and more, another sign	0 0 0 0 0 -1 -2 6 0 -1 0 0 -1
0 its length and end: 40 and more, bracket	-1 -13 -4 -2 2 -5 -13 -7 16 -2 -4 -5 -18
0 its length and end: 40 and more, colon	0 0 0 0 -1 10 0 -5 0 -2 0 0 -1
0 its length and end: 40 and more, ellipsis	0 0 0 0 0 -2 -1 -1 0 -1 0 5 -1
0 its length and end: 40 and more, exclamation mark	0 -1 0 0 -1 17 -8 -4 3 -3 0 -3 -4
0 its length and end: 40 and more, figure	0 0 0 0 -1 -4 2 -3 0 6 0 0 -1
0 its length and end: 40 and more, full stop	-11 -8 -23 -30 -60 23 -16 5 -41 -34 -42 -82 -17
0 its length and end: 40 and more, letter	-1 -5 -4 -3 -11 9 -6 -16 -20 11 -5 -3 -12
0 its length and end: 40 and more, question mark	0 -5 0 -1 -5 18 -3 -3 -1 -3 -1 -5 4
0 its length and end: 40 and more, quotation mark	0 8 0 0 -2 7 -7 -2 -1 -6 0 -1 -1
0 its length and end: 40 and more, semicolon	0 0 0 0 1 4 1 -5 0 0 0 0 0
0 its length and end: 40 and more, stop and quotation mark	0 -7 -2 -2 -17 20 0 -18 -13 -25 -5 -26 -28
0 its length and end: 6 and more, another sign	0 0 0 0 3 5 0 1 -3 -6 0 -5 -4
0 its length and end: 6 and more, arrow	0 0 0 0 -2 5 0 -8 0 -1 0 7 -6
0 its length and end: 6 and more, bar or asterisk	0 0 -1 -1 0 -1 0 0 0 -1 0 -5 9
0 its length and end: 6 and more, bracket	0 -2 5 0 0 11 -1 -5 -14 -25 9 -27 -22
0 its length and end: 6 and more, colon	0 0 -1 -1 -5 30 -1 -29 -6 -7 -1 -24 -1
0 its length and end: 6 and more, ellipsis	0 -2 -1 0 -3 -17 -1 -3 0 0 0 11 -14
0 its length and end: 6 and more, exclamation mark	2 -1 0 0 6 -4 3 -5 3 0 0 2 -6
0 its length and end: 6 and more, figure	-1 -6 10 4 -17 -22 -3 2 -16 -18 -4 -14 0
0 its length and end: 6 and more, full stop	-1 -14 -9 -8 -26 14 -30 -2 4 -20 -14 -39 -5
0 its length and end: 6 and more, letter	10 -14 -7 -19 10 -24 -17 -14 1 2 -13 2 -3
0 its length and end: 6 and more, question mark	4 0 -1 -1 19 -46 -7 -7 -16 -15 -2 22 -10
0 its length and end: 6 and more, quotation mark	0 -1 0 -1 7 -15 -1 10 -5 -3 0 -6 2
0 its length and end: 6 and more, stop and quotation mark	0 -1 0 0 -1 2 3 -2 -2 -4 -1 -2 -2
0 its length and end: below 2, another sign	0 0 -1 -2 -5 3 0 -3 -2 -3 -4 -1 9
0 its length and end: below 2, bar or asterisk	0 -1 -1 0 2 1 0 0 -2 -1 0 0 5
0 its length and end: below 2, bracket	0 0 0 0 -2 -1 0 0 -1 -2 -1 -1 6
0 its length and end: below 2, colon	0 0 0 0 4 -6 0 0 -2 0 9 -4 -4
0 its length and end: below 2, comma	0 0 0 0 1 -1 0 -6 0 0 0 -1 6
0 its length and end: below 2, figure	-1 -3 -8 -3 -29 -7 -1 -16 6 -11 -10 -9 24
0 its length and end: below 2, letter	-4 -17 -37 -33 -3 -42 -10 -12 -30 -27 -16 -49 22
0 its length and end: below 2, quotation mark	0 0 -1 -1 10 -2 0 1 -3 -3 -1 -1 -7
0 its length and sentences: 15 and more, more	0 4 0 0 -2 -4 -2 -1 2 0 0 6 0
0 its length and sentences: 15 and more, none	3 -2 -21 -11 -5 -11 -35 -7 4 4 -24 3 -25
0 its length and sentences: 15 and more, one	-7 -7 -24 -21 -16 6 8 -7 -12 5 -29 -20 -29
0 its length and sentences: 15 and more, three	0 10 -1 -1 -7 -11 -14 -7 -6 1 -1 4 10
0 its length and sentences: 15 and more, two	-2 5 -5 -11 -38 -7 3 -11 -23 5 -8 -19 10
0 its length and sentences: 30 and more, more	0 0 -1 -1 -8 -1 1 -4 -14 -13 -3 -24 4
0 its length and sentences: 30 and more, none	-1 6 -3 -2 -10 2 8 -8 -5 0 -4 3 -16
0 its length and sentences: 30 and more, one	-3 -7 -8 -9 -30 5 13 -34 3 18 -10 -38 -25
0 its length and sentences: 30 and more, three	-1 5 -4 -6 -23 -1 -8 2 -22 -21 -7 2 2
0 its length and sentences: 30 and more, two	-6 -6 -11 -11 -39 11 -16 1 -5 -14 -14 -19 -13
0 its length and sentences: 6 and more, more	0 0 0 0 -4 0 -2 3 -2 -3 -1 -2 -2
0 its length and sentences: 6 and more, none	14 -19 1 -5 -4 -12 -69 -9 -13 -21 -27 8 -28
0 its length and sentences: 6 and more, one	0 -6 -41 -32 -10 -8 -2 -11 2 -4 -34 -12 3
0 its length and sentences: 6 and more, three	0 -1 -1 5 -23 -2 -6 -7 -13 -14 14 -6 0
0 its length and sentences: 6 and more, two	3 -6 -2 -1 -31 -1 12 -20 -4 -4 1 -2 6
0 its length and sentences: 60 and more, more	-2 -26 -11 -14 -36 35 -18 0 -45 -43 -21 -43 -30
0 its length and sentences: 60 and more, none	0 0 0 0 -1 0 0 -6 0 -1 0 11 -6
0 its length and sentences: 60 and more, one	0 -4 0 0 -1 6 -3 0 -2 4 0 -1 -5
0 its length and sentences: 60 and more, three	0 -23 -2 -3 -14 25 -9 -8 -7 -23 -4 -17 -10
0 its length and sentences: 60 and more, two	-1 -7 -1 -1 -4 15 7 -19 -17 -16 -2 -11 -9
0 its length and sentences: below 6, none	-8 -45 3 4 6 -73 -51 -6 10 -9 9 -9 10
0 its length and sentences: below 6, one	-14 -18 -15 15 3 5 -26 -9 -2 12 -8 -21 -17
0 its length and sentences: below 6, two	0 0 0 0 -4 -2 4 -5 -1 -2 0 5 3
0 its length, and what follows the credit behind it: 25 and more, a short line	0 -4 0 0 0 -10 -5 2 1 12 0 -1 -5
0 its length, and what follows the credit behind it: 25 and more, a short sentence	0 -3 0 0 0 7 0 0 4 -10 0 0 0
0 its length, and what follows the credit behind it: 25 and more, running text	0 -1 0 0 0 -13 -2 -1 -1 16 0 0 0
0 its length, and what follows the credit behind it: 45 and more, a short line	0 0 0 0 0 -4 7 4 -3 -6 0 3 -1
0 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 0 0 0 7 0 -1 -1 -4 0 0 0
0 its length, and what follows the credit behind it: 45 and more, running text	0 7 0 0 0 -14 -3 -2 -3 12 0 0 -1
0 its length, and what follows the credit behind it: 8 and more, a short line	1 -9 -2 0 -9 -6 -2 -6 10 9 -2 -8 -8
0 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -1 0 1 -1 -4 -1 -1 3 3 0 -2 0
0 its length, and what follows the credit behind it: 8 and more, nothing	0 0 0 0 0 2 0 -1 -1 4 0 -6 -1
0 its length, and what follows the credit behind it: 8 and more, running text	-1 2 -2 0 -7 0 -3 -2 -16 15 -2 -9 -1
0 its length, and what follows the credit behind it: below 8, a short line	0 -1 -2 -3 -12 -7 0 -4 23 -23 8 -4 -7
0 its length, and what follows the credit behind it: below 8, a short sentence	0 -1 3 2 1 4 0 -1 1 2 -2 -2 -5
0 its length, and what follows the credit behind it: below 8, running text	0 0 -5 -6 -3 0 -1 1 0 -8 -10 -6 6
0 its length: 10 and more	9 -5 -12 -9 -2 -25 -18 -3 2 -6 -11 1 -3
0 its length: 12 and more	5 5 -5 -19 -36 -3 2 -2 -13 3 -7 2 -23
0 its length: 15 and more	1 -13 -24 -13 -12 1 12 -2 -14 2 -31 9 -16
0 its length: 19 and more	0 9 -18 -19 -35 0 2 -5 -12 17 -21 -5 -7
0 its length: 2 and more	-11 -15 -2 -18 1 -27 -28 -9 3 -6 4 -32 3
0 its length: 25 and more	-5 14 -16 -15 -26 -1 -4 -15 -11 8 -21 -2 -3
0 its length: 3 and more	1 -28 -3 18 4 -36 -26 -1 1 -18 -1 -13 -2
0 its length: 35 and more	-9 -10 -22 -23 -52 12 3 1 -20 -3 -30 -36 -28
0 its length: 4 and more	-3 -17 -16 8 12 -30 -22 -2 1 -11 0 -5 0
0 its length: 5 and more	-7 -24 -5 1 -6 -13 -11 -12 10 13 2 -4 -16
0 its length: 50 and more	-6 -25 -18 -24 -29 21 0 -1 -9 -27 -38 -42 -8
0 its length: 6 and more	5 -13 -6 -7 3 -18 -37 -3 5 -10 -7 -15 1
0 its length: 8 and more	-2 -21 -7 -10 4 -5 -35 -9 -14 -4 -22 1 -22
0 its length: 80 and more	-2 -15 -10 -8 -29 33 -23 -7 -36 -38 -12 -28 -35
0 its length: below 2	-7 -28 -41 -14 3 -36 -15 -11 -25 -48 -30 -46 21
0 its phrases elsewhere on the page: 0.01 and more	14 14 -50 -44 -5 12 -34 0 -20 2 -58 -26 -24
0 its phrases elsewhere on the page: 0.3 and more	0 -2 -27 -26 3 -31 1 6 13 4 -16 -23 -19
0 its phrases elsewhere on the page: 0.8 and more	1 -17 -40 -44 -3 -37 23 -27 15 3 1 -6 -10
0 its phrases elsewhere on the page: below 0.01	-4 -2 8 -2 -11 6 -11 3 -15 -7 -24 4 -18
0 its phrases elsewhere, and its length: in part, 15 and more	-2 -11 -7 -5 9 -6 4 -8 5 1 -6 -24 -8
0 its phrases elsewhere, and its length: in part, 30 and more	0 -9 -1 -1 -6 -13 -5 -17 0 17 -1 -4 -6
0 its phrases elsewhere, and its length: in part, 8 and more	4 1 -3 -4 8 -7 -8 -7 7 -5 -20 -10 -6
0 its phrases elsewhere, and its length: in part, below 8	-1 -8 -10 -9 -5 -28 -7 0 -12 -26 0 -18 -6
0 its phrases elsewhere, and its length: nearly all, 15 and more	-1 -8 -5 -4 -2 -43 29 -22 15 4 -9 -1 0
0 its phrases elsewhere, and its length: nearly all, 30 and more	-3 4 -4 -3 3 -18 7 -15 8 3 -6 -16 -1
0 its phrases elsewhere, and its length: nearly all, 8 and more	1 -19 -24 -15 -13 -13 0 -18 9 2 2 -1 -23
0 its phrases elsewhere, and its length: nearly all, below 8	3 -9 -13 -20 -5 -22 -10 -12 1 -23 -1 -13 7
0 its phrases elsewhere, and its place: in part, before the text	2 -2 -10 -10 -14 -12 -3 -3 6 8 -8 -13 -11
0 its phrases elsewhere, and its place: in part, behind the text	0 -2 0 -1 0 -8 5 3 -6 -9 -1 -10 12
0 its phrases elsewhere, and its place: in part, in the text	-3 -4 -13 -9 -1 -24 -4 0 6 0 -2 -27 -17
0 its phrases elsewhere, and its place: nearly all, before the text	6 -16 -23 -16 1 -12 -7 -6 14 0 5 -7 -4
0 its phrases elsewhere, and its place: nearly all, behind the text	-1 -2 -2 -3 3 5 -2 3 -4 -7 7 -2 -19
0 its phrases elsewhere, and its place: nearly all, in the text	-7 5 -12 -16 -11 -39 26 -31 18 4 4 -11 5
0 its place among short lines: first, 2 and more	5 -8 -8 0 -11 -15 -15 -9 -4 -8 -13 -5 -1
0 its place among short lines: first, 3 and more	4 -5 -20 -1 3 -27 -8 -13 0 -4 -12 -2 4
0 its place among short lines: first, 5 and more	2 -12 -1 -4 8 -3 -5 -18 -10 -13 -8 -5 -12
0 its place among short lines: first, below 2	13 -15 -7 4 1 -27 -5 -51 8 -11 3 10 15
0 its place among short lines: last, 2 and more	-7 -13 1 -1 -5 -21 -9 -38 -3 -11 1 0 -9
0 its place among short lines: last, 3 and more	-3 -13 -23 -3 0 -15 -4 2 -19 13 -3 -14 -3
0 its place among short lines: last, 5 and more	-1 -22 -6 0 -2 -20 2 5 -11 -5 -9 -2 2
0 its place among short lines: within, 3 and more	-6 -13 18 -1 -11 -13 -7 -14 0 -11 -7 -9 -10
0 its place among short lines: within, 5 and more	-27 -4 -13 0 -9 -13 -23 2 -9 -2 -21 -6 3
0 its place by the text, and its end: before the text, another sign	0 -1 1 -2 4 -2 0 -1 -8 5 -1 -1 5
0 its place by the text, and its end: before the text, arrow	0 0 -1 -1 -1 -1 0 0 -2 -1 0 -2 9
0 its place by the text, and its end: before the text, bar or asterisk	0 -1 -1 -2 0 -1 0 0 -1 0 0 -1 9
0 its place by the text, and its end: before the text, bracket	-12 -23 -5 -9 1 -16 -3 -10 3 18 13 -15 -5
0 its place by the text, and its end: before the text, colon	0 4 -7 -2 9 16 0 -2 -4 -9 -3 -3 -15
0 its place by the text, and its end: before the text, ellipsis	0 9 0 0 -2 -5 0 3 -3 -5 0 -3 -8
0 its place by the text, and its end: before the text, exclamation mark	4 -3 -1 -1 -2 5 0 -1 -4 -3 0 -1 7
0 its place by the text, and its end: before the text, figure	1 -13 -8 17 -22 -12 -1 -1 -3 -14 -11 -10 2
0 its place by the text, and its end: before the text, full stop	-3 -1 -23 -10 -2 4 -9 -9 11 -13 -15 -24 -9
0 its place by the text, and its end: before the text, letter	27 3 12 -7 -36 -29 -22 -23 -14 1 -6 -13 -5
0 its place by the text, and its end: before the text, question mark	7 -3 -2 -1 -10 6 -1 -3 -13 7 -1 -7 -3
0 its place by the text, and its end: before the text, quotation mark	1 0 -2 -2 -4 6 -1 -2 1 -10 -1 9 -7
0 its place by the text, and its end: before the text, stop and quotation mark	0 14 -1 -1 -4 -2 -3 -2 -2 -4 -1 -1 -1
0 its place by the text, and its end: behind the text, another sign	0 0 0 0 -3 -9 -1 14 5 5 0 -14 -7
0 its place by the text, and its end: behind the text, arrow	0 0 0 0 0 -2 0 0 0 0 0 -1 3
0 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 -1 -7 0 -1 -1 -1 0 -11 16
0 its place by the text, and its end: behind the text, bracket	0 0 7 -2 -7 15 -2 -13 -3 -2 -4 -13 -20
0 its place by the text, and its end: behind the text, colon	0 0 -1 0 3 20 2 -10 -5 -1 -1 -28 2
0 its place by the text, and its end: behind the text, comma	0 0 0 0 -4 -16 0 5 -4 -4 -1 -9 8
0 its place by the text, and its end: behind the text, ellipsis	0 -1 0 0 3 -10 -1 -6 -3 -1 0 7 -8
0 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 -2 -5 -1 -2 1 0 0 -1 8
0 its place by the text, and its end: behind the text, figure	-1 -1 -3 -11 -6 0 -1 -23 -4 -1 -3 -13 12
0 its place by the text, and its end: behind the text, full stop	0 -9 -2 -2 -12 11 0 -7 -19 -17 -2 -32 9
0 its place by the text, and its end: behind the text, letter	-17 -26 -52 -37 -7 -13 -30 -1 -19 -19 -28 6 -4
0 its place by the text, and its end: behind the text, question mark	0 -1 0 0 -3 -23 0 -2 -1 -1 0 15 1
0 its place by the text, and its end: behind the text, quotation mark	0 0 0 0 -6 -12 0 -3 7 -1 0 1 1
0 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 0 7 -2 -1 0 -1 0 0 -4
0 its place by the text, and its end: in the text, another sign	0 0 -1 -1 -6 6 10 -7 -10 -17 -5 -7 4
0 its place by the text, and its end: in the text, arrow	0 0 0 0 0 10 -1 -13 -1 -2 0 -1 5
0 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 0 3 -1 -6 -2 -5 -1 -1 4
0 its place by the text, and its end: in the text, bracket	-1 -6 -7 -6 -17 -11 -29 -5 -14 13 4 -19 -8
0 its place by the text, and its end: in the text, colon	-1 -11 -8 -12 -24 51 -7 -54 -38 -47 -10 -14 -20
0 its place by the text, and its end: in the text, comma	0 0 0 0 -11 6 -2 -1 0 -6 -1 -1 7
0 its place by the text, and its end: in the text, ellipsis	0 -1 -1 -1 4 -9 -5 -2 -6 2 -1 3 2
0 its place by the text, and its end: in the text, exclamation mark	0 -7 -1 -2 -11 1 -11 -6 2 -25 -6 1 6
0 its place by the text, and its end: in the text, figure	-2 -2 -10 19 -8 -23 -9 -6 -21 -10 -21 -15 -1
0 its place by the text, and its end: in the text, full stop	-18 9 -32 -10 -47 10 6 9 -3 -5 -31 -32 -6
0 its place by the text, and its end: in the text, letter	-34 -23 1 -27 7 -36 -1 -3 4 6 4 3 3
0 its place by the text, and its end: in the text, question mark	-2 -4 -4 -6 31 -31 -41 -19 -43 -50 -10 25 -12
0 its place by the text, and its end: in the text, quotation mark	-1 -2 -3 -2 16 -19 -4 3 -19 -31 -8 14 -16
0 its place by the text, and its end: in the text, semicolon	0 0 0 0 -6 -5 0 6 4 -10 0 -5 -3
0 its place by the text, and its end: in the text, stop and quotation mark	-1 -19 -4 -5 -23 5 11 -6 -36 -9 -10 -42 -38
0 its place by the text, and its length: before the text, 13 and more	7 -3 -1 -8 8 8 -10 0 4 -5 -11 -13 -30
0 its place by the text, and its length: before the text, 19 and more	2 12 -6 -4 -6 -9 -1 -12 4 8 -5 -12 -12
0 its place by the text, and its length: before the text, 2 and more	-3 -10 2 -4 -11 9 -2 -11 -2 -7 -10 -13 -4
0 its place by the text, and its length: before the text, 3 and more	3 -16 -8 12 -15 -13 -1 -6 -7 -31 7 -3 -5
0 its place by the text, and its length: before the text, 30 and more	-2 2 -5 -3 5 -9 -3 -3 10 3 -4 1 -20
0 its place by the text, and its length: before the text, 4 and more	-8 -22 3 11 -14 -20 1 -21 -15 0 -9 -3 -5
0 its place by the text, and its length: before the text, 6 and more	14 -4 -4 5 -24 -16 -4 -11 -11 -17 -2 -6 -2
0 its place by the text, and its length: before the text, 9 and more	16 -4 -8 -17 -29 -8 -6 -13 -2 -8 -15 -15 2
0 its place by the text, and its length: before the text, below 2	-3 -15 -34 -20 -18 -10 -1 -7 -24 -14 -6 -13 33
0 its place by the text, and its length: behind the text, 13 and more	-3 -8 -3 -4 -19 5 -1 6 -10 -19 0 5 -24
0 its place by the text, and its length: behind the text, 19 and more	0 -4 -1 -2 -5 8 -5 12 -8 -12 -1 -11 -8
0 its place by the text, and its length: behind the text, 2 and more	0 0 -7 -3 11 -20 -1 -22 -4 -1 -10 -46 21
0 its place by the text, and its length: behind the text, 3 and more	0 -1 -10 -7 -7 -14 -1 -9 -4 2 -5 -25 16
0 its place by the text, and its length: behind the text, 30 and more	0 -1 -1 0 -1 1 2 -2 -2 -3 -1 -8 5
0 its place by the text, and its length: behind the text, 4 and more	-1 -1 -7 -11 -9 -4 -3 -6 -7 -10 -11 3 -2
0 its place by the text, and its length: behind the text, 6 and more	-2 -4 -8 -14 -11 -1 -7 -17 -19 -10 -18 -2 5
0 its place by the text, and its length: behind the text, 9 and more	-1 -5 -6 -5 -31 -9 -6 3 -16 -17 -4 9 -4
0 its place by the text, and its length: behind the text, below 2	0 0 -3 -1 -22 -13 -1 -22 -13 -3 -6 -24 41
0 its place by the text, and its length: in the text, 13 and more	-9 -10 -22 -15 -28 -3 8 -10 -5 9 -14 9 -14
0 its place by the text, and its length: in the text, 19 and more	-7 15 -11 -12 -21 3 -6 -4 -22 3 -22 -6 1
0 its place by the text, and its length: in the text, 2 and more	-2 -2 -9 -12 -6 -22 -18 -5 -7 -12 10 -3 -10
0 its place by the text, and its length: in the text, 3 and more	-2 -4 -5 1 13 -37 -19 -6 -4 -16 -3 -13 -18
0 its place by the text, and its length: in the text, 30 and more	-14 -8 -28 -33 -77 13 2 1 -28 -4 -50 -21 -11
0 its place by the text, and its length: in the text, 4 and more	-6 -9 -19 -1 5 -33 -29 -2 -12 -18 5 -17 2
0 its place by the text, and its length: in the text, 6 and more	-13 -22 -7 -24 12 -11 -29 3 5 -2 -8 -19 -2
0 its place by the text, and its length: in the text, 9 and more	-12 -13 -21 -18 4 -5 -5 -14 -2 -9 -18 10 -14
0 its place by the text, and its length: in the text, below 2	-1 0 -9 0 0 -15 -9 -11 -8 -36 -22 -41 8
0 its place by the text, its length and end: before the text, 10 and more, a stop	3 6 -10 -6 8 3 -10 -18 6 -14 -4 -14 -16
0 its place by the text, its length and end: before the text, 10 and more, no stop	15 -11 0 -1 -21 -4 -3 -8 5 12 -13 -10 -18
0 its place by the text, its length and end: before the text, 18 and more, a stop	-1 4 -1 -2 0 6 1 -4 -3 -10 -2 -6 -5
0 its place by the text, its length and end: before the text, 18 and more, no stop	3 -3 0 -4 -6 -6 -2 -4 -2 9 -4 -9 -13
0 its place by the text, its length and end: before the text, 3 and more, a stop	2 -4 -2 3 -6 0 3 -6 -7 12 -1 -4 1
0 its place by the text, its length and end: before the text, 3 and more, no stop	-3 -36 -1 16 -21 -31 -3 -10 -3 -24 4 -4 -12
0 its place by the text, its length and end: before the text, 30 and more, a stop	0 -2 0 0 0 13 0 -1 -1 -2 0 0 -7
0 its place by the text, its length and end: before the text, 30 and more, no stop	-2 -3 -5 -3 8 -4 -3 -2 3 6 -4 2 -20
0 its place by the text, its length and end: before the text, 6 and more, a stop	5 -9 -3 1 -12 -2 -2 4 5 -3 -3 -9 -2
0 its place by the text, its length and end: before the text, 6 and more, no stop	12 -11 0 5 -18 -12 -2 -15 -23 -20 -1 -5 -3
0 its place by the text, its length and end: before the text, below 3, a stop	0 -2 -3 -2 -3 14 -1 -2 -3 -3 -2 -1 -1
0 its place by the text, its length and end: before the text, below 3, no stop	-9 -25 -10 -28 -27 -28 -2 -18 3 -4 -10 -32 19
0 its place by the text, its length and end: behind the text, 10 and more, a stop	0 -4 0 -1 -3 -9 -4 -11 -2 -4 0 1 13
0 its place by the text, its length and end: behind the text, 10 and more, no stop	-6 -5 -7 -7 -40 1 -6 -2 -16 -23 -1 9 -14
0 its place by the text, its length and end: behind the text, 18 and more, a stop	0 -2 0 0 -1 1 4 -1 -2 -3 0 -17 9
0 its place by the text, its length and end: behind the text, 18 and more, no stop	0 -3 -1 -2 -7 6 -4 14 -8 -10 -1 -5 -18
0 its place by the text, its length and end: behind the text, 3 and more, a stop	0 0 0 0 -5 9 -1 -8 -3 -2 -1 -10 4
0 its place by the text, its length and end: behind the text, 3 and more, no stop	-2 -2 -22 -16 -7 -34 -4 -3 -16 -11 -26 -8 11
0 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 0 0 -5 -1 -2 -1 -1 0 -2 8
0 its place by the text, its length and end: behind the text, 30 and more, no stop	0 -1 0 0 -1 12 3 0 -2 -4 -1 -3 -9
0 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -2 -1 -1 -3 9 -2 -7 -7 -3 -1 0 -6
0 its place by the text, its length and end: behind the text, 6 and more, no stop	-2 -2 -9 -14 0 -1 -4 2 -13 -10 -22 -3 -8
0 its place by the text, its length and end: behind the text, below 3, a stop	0 0 0 0 0 0 0 -1 0 0 0 -1 3
0 its place by the text, its length and end: behind the text, below 3, no stop	-1 -1 -15 -6 6 -24 -3 -36 -8 -6 -24 -54 25
0 its place by the text, its length and end: in the text, 10 and more, a stop	-3 -11 -7 -11 -14 -9 10 -2 7 1 -17 -16 7
0 its place by the text, its length and end: in the text, 10 and more, no stop	-12 -19 -22 -17 -9 -14 -24 -19 -4 6 -9 11 -25
0 its place by the text, its length and end: in the text, 18 and more, a stop	-6 11 -10 -11 -23 7 -13 -9 -23 -9 -16 -9 4
0 its place by the text, its length and end: in the text, 18 and more, no stop	-1 -8 -2 -1 -20 -10 6 -21 -17 7 -7 2 -3
0 its place by the text, its length and end: in the text, 3 and more, a stop	-1 -3 -3 -3 15 -3 -15 -11 -6 -17 -9 -11 -22
0 its place by the text, its length and end: in the text, 3 and more, no stop	-12 -11 9 -13 13 -45 -36 -1 -1 -1 -2 -23 -10
0 its place by the text, its length and end: in the text, 30 and more, a stop	-14 0 -29 -36 -72 17 -2 6 -27 -19 -53 -21 -10
0 its place by the text, its length and end: in the text, 30 and more, no stop	-1 -4 -5 -4 -33 3 -6 -25 -19 9 -12 -14 -13
0 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -11 -5 -5 11 -8 -37 -5 -3 -18 -14 3 -14
0 its place by the text, its length and end: in the text, 6 and more, no stop	-13 -14 -7 -21 3 0 -22 -2 -13 -10 -5 -7 0
0 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 -2 -19 17 -3 -1 -2 -4 5 -2 -6
0 its place by the text, its length and end: in the text, below 3, no stop	-4 -4 -18 -8 7 -39 -24 -3 -4 -14 4 -18 4
0 its place from the end: 1 and more	0 -3 -4 1 -19 3 -2 -1 -17 -12 -5 -4 -6
0 its place from the end: 12 and more	0 2 -3 -10 -7 0 -5 -11 -6 -5 -1 -7 -8
0 its place from the end: 2 and more	0 -3 -6 4 -13 -2 -3 -2 -17 -25 -3 -3 -7
0 its place from the end: 20 and more	0 -1 -7 -7 0 0 -5 -3 -4 -5 -5 -12 -8
0 its place from the end: 3 and more	-3 -35 -22 -8 -24 -17 -7 -22 -23 -15 -9 16 -2
0 its place from the end: 40 and more	3 4 -5 -5 11 -3 -15 3 -2 0 -4 -16 2
0 its place from the end: 5 and more	-1 -30 -12 -16 -17 -8 -11 -5 2 -5 -1 7 -9
0 its place from the end: 8 and more	-11 -21 -10 -13 2 -8 -7 -5 -1 -1 -3 -8 -8
0 its place from the end: below 1	0 -8 -4 -6 -25 13 -18 -14 -20 -19 -9 4 13
0 its place from the top: 1 and more	-14 13 0 3 -4 -4 -8 -17 -12 -24 -14 -18 -1
0 its place from the top: 13 and more	-38 -41 -31 -23 0 -4 1 0 -3 1 -7 7 0
0 its place from the top: 2 and more	-6 -6 8 5 -24 -15 -3 -19 -8 4 -11 -20 5
0 its place from the top: 3 and more	-2 -10 7 0 -21 -16 2 -12 -4 3 6 -21 -11
0 its place from the top: 4 and more	-7 -18 8 2 -25 -1 -19 -30 3 2 12 -26 -17
0 its place from the top: 6 and more	-15 -3 -6 -4 -3 -14 -22 -9 -20 -4 -10 -8 -18
0 its place from the top: 9 and more	-19 -18 -40 -7 3 0 0 -10 1 -8 -14 -16 -22
0 its place from the top: below 1	31 -6 -4 -3 -11 -3 -1 -2 -7 -4 -2 -5 -5
0 its sentences: more	-4 -20 -16 -19 -48 21 -14 10 -54 -37 -30 -35 -11
0 its sentences: none	13 -24 3 -4 6 -22 -40 -2 7 -6 -5 1 -1
0 its sentences: one	-12 -6 -56 -8 -7 0 5 -2 2 12 -17 -27 -9
0 its sentences: three	-3 11 -15 -5 -58 2 -9 -11 -30 -29 -6 -10 2
0 its sentences: two	-4 -2 -37 -39 -49 4 5 -7 -15 -4 -42 -21 8
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 3 1 -2 -2 -2 0 5 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 -3 -12 -1 1 -1 12 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -5 -5 0 -2 -3 0 -1 8 4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -2 5 0 -5 -6 4 0 -6 -3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -13 23 0 -4 -2 -2 0 -8 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -2 13 -1 -8 -2 -1 0 -2 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 -8 17 -1 -7 -2 -1 0 -5 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 -8 13 -1 -5 -3 -2 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -2 14 0 -6 -1 0 0 -4 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -2 10 0 -1 0 -1 0 -2 -3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -9 4 -2 -5 -1 -1 0 -4 7
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -3 15 -2 -6 -1 -1 0 -8 -7
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -1 11 -2 -3 -2 -1 0 -2 -3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -4 -4 -5 -4 -1 0 -2 11
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 0 -1 1 -7 4 -1 0 -3 4 0 -5 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 6 and more	0 0 0 0 -10 0 0 -1 -4 -3 0 5 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -5 -13 0 4 1 -1 0 6 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 -1 -4 6 -3 -2 -8 -6 -9 -2 -8 -11
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -3 0 0 -26 26 -2 -11 -6 -10 -1 -14 -10
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 -1 0 0 -9 -4 5 -2 2 -3 0 -6 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -1 6 1 -11 7 -1 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -3 2 -1 -2 6 -5 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 -4 -7 3 -12 11 8 0 -9 -6
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 -1 0 0 -4 16 7 -8 -4 -9 0 -7 -9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	-2 -1 -2 -2 -7 -20 -6 -18 4 -23 -2 22 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -2 -3 -1 -2 2 -3 8 -8 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 0 -1 -2 0 -4 3 3 0 -3 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	-1 0 -3 3 2 5 -1 -1 5 -3 3 -10 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 -2 2 -19 6 0 -15 -1 -12 -1 5 3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	-1 0 -2 -1 -23 0 -2 -13 -16 8 -3 6 -7
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 14 -16 -6 -9 -4 -5 0 3 5
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 6 6 -1 -7 -1 -1 0 -2 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 14 -10 -1 -1 -2 -1 0 -3 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 0 3 -1 -4 -1 -1 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 -2 -16 -1 -3 -3 -3 0 7 3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 12 -8 2 0 -3 -3 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 -1 0 0 -1 -18 -1 -9 -3 -6 0 15 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -6 -1 11 -1 -1 -2 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 9 -5 -4 -3 0 2 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 11 -2 -1 -1 -1 0 -5 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 10 -6 0 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 -3 2 9 -5 -3 -6 -1 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 -1 -7 -1 10 0 -4 0 -1 -7
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -8 -4 -7 -1 -2 15 -1 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 4 0 -1 7 -12 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 0 1 -1 -1 -3 4 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -1 8 -1 -3 -1 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 7 -1 -5 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 0 6 0 -3 -1 0 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -1 4 -1 -1 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 6 -1 -4 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, below 6	0 0 0 0 0 3 -1 0 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 -3 13 -2 -4 -2 -7 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 -1 0 -1 4 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 14 -1 -1 -2 -2 0 -4 -6
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -1 5 -3 2 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 0 7 -3 0 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 5 -1 -1 -1 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -2 -2 4 0 -1 0 -1 3
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 -2 12 -7 -4 0 -3 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 0 6 0 -2 -1 -2 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 0 -4 8 0 0 1 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-5 -30 -6 -7 -42 8 -11 0 -1 -23 -11 -15 -26
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 2 0 0 -6 15 -5 -8 -11 -17 -1 -10 -10
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 3 -4 0 7 0 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 -1 0 0 -1 -5 3 -5 9 -1 0 -1 -3
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -5 0 0 -5 15 -11 -7 -19 2 -1 -26 -7
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -10 -1 -1 -5 5 -1 -6 -15 7 -1 -28 -12
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 -19 -7 8 -4 -3 12 -1 3 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -3 1 6 -3 -3 -4 0 -5 5
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 1 -1 -3 -1 -6 7 -1 2 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 6 -11 -1 5 1 -3 0 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 -1 0 0 -1 7 4 -2 2 3 0 -2 -14
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 -13 21 -10 -2 -1 -5 0 -7 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 6 and more	0 0 0 0 -1 3 -1 0 0 0 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, below 6	0 0 0 0 0 3 0 0 0 0 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 3 8 -2 -1 -1 -1 0 -5 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -2 8 -3 -2 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 0 -8 5 -1 -2 -2 0 4 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 0 4 -2 0 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -12 12 -18 1 -3 -14 -1 -6 -5
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 10 -2 -4 0 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 -7 11 -1 0 0 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 -2 -1 6 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 13 -5 -3 -3 -3 0 -5 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -1 -1 7 -2 -1 -2 0 0 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 -1 -1 0 0 0 -1 0 8 -8
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 5 -4 0 -1 -4 -3 6 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -4 -3 0 -3 -5 -1 11 0 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 -7 -7 0 -1 8 7 -1 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 3 -1 0 -8 0 -1 2 -5 -1 5 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 0 3 0 4 -1 0 -1 -3 -6 4 -2 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -19 25 -1 -3 -1 -2 0 -2 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -13 18 0 -5 0 0 0 -1 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 1 1 0 -3 0 0 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 2 14 0 -3 -4 -1 0 -7 -9
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 2 2 0 -4 0 -1 0 -2 4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 9 2 -3 -5 -3 -2 0 -4 -7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 9 -7 -1 -3 -6 -4 -1 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 16 -7 -1 -2 -3 -1 0 -1 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -13 -9 -1 -11 -6 -2 0 -1 15
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -6 -2 -1 -4 4 2 0 -2 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -10 -10 -4 -3 -4 -3 -1 -1 15
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 0 0 6 1 -6 0 -1 1 1 0 2 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 3 -2 0 -1 -1 0 0 -1 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 -3 -2 -11 -12 -2 12 -12 -10 -1 -7 -7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 8 1 -10 -11 0 11 -9 -11 0 -4 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -10 10 -9 -7 7 -2 -1 -6 -9
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -8 3 -3 -2 4 1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -1 8 0 3 -3 0 0 0 -10
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 2 0 -1 -1 4 -4 -1 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -4 8 0 -7 2 7 0 -6 -7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -3 19 -2 -3 -8 -2 0 -3 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	-2 -1 -8 4 6 -28 -4 -38 -8 0 -24 11 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 -2 3 -10 -16 -1 -13 11 10 -5 3 7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 0 -1 0 0 -1 0 -2 5 -2 0 -8 5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 -1 0 -3 3 0 -5 -2 -7 -2 -3 4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	-1 0 1 -2 -8 -19 -2 -28 11 -5 1 8 3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	-1 -1 -8 2 4 -13 -3 -26 -6 -8 2 -13 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 30 -28 -4 -11 -7 -6 -1 -13 3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 2 -9 -1 1 -3 -1 0 8 5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 7 0 -2 -1 -2 0 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 20 and more	0 0 0 0 6 -5 0 -1 0 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 9 5 0 -3 -4 -1 0 -5 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -5 -6 -1 5 -1 -2 0 5 4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 14 -3 -1 0 -2 -1 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 12 -6 0 -1 -5 -3 0 -10 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 -1 4 -3 -4 -5 -1 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -3 9 -2 -3 0 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 3 4 0 0 0 0 0 0 -7
0 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 9 -1 0 -2 -2 -1 -1 0 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 5 -2 0 5 -6 0 3 -2 0 -3 -1 -3
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 0 -1 0 -2 1 0 0 5 -3
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -3 -9 0 -4 1 0 0 14 -7
0 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 1 -5 0 0 -2 3 2 0 2
0 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 -11 19 -1 -1 -3 -4 0 -1 -7
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 9 -3 -1 0 -1 -3 3 -1 -1 -7
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 0 0 0 -1 -2 0 0 0 0 0 -1 4
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 0 0 -1 -4 -1 0 0 1 1 0 1 4
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 0 0 0 -9 -1 0 -1 7 3 -1 -1 2
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 -2 -18 18 -1 -2 -5 -4 6 -1 -3
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 -1 0 -2 -8 10 -5 -1 0 -10
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 -3 8 -5 -3 -9 -7 2 0 -1 -5
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -3 6 0 -4 -2 -1 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 1 -4 3 -15 -6 -21 4 -13 -14 -28 8
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 -6 -2 14 -7 -1 -5 -15 -6 -2 -3 10
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 0 2 0 7 -1 0 -1 -1 -2 -2 -1 -7
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 -10 -2 20 -10 -1 -16 -14 -9 -13 -7 11
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 0 -10 -1 6 -16 -2 -23 -10 -11 -7 -12 23
0 its shape among its neighbours: a stop, 20 and more, below 4, question mark, a stop, 20 and more	0 0 0 0 0 6 0 -1 0 -1 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, a stop, 20 and more	0 0 0 0 5 0 0 0 -2 0 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 1 -7 0 5 1 0 -1 -2 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	-1 0 -4 -2 0 -4 0 -1 -2 13 -2 -3 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -3 -2 0 -11 -3 0 0 8 -4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -2 11 0 -3 -1 0 -1 -4 -9
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -4 7 0 -3 0 -2 0 -2 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -8 18 0 -14 -1 -1 0 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -2 8 0 -6 -2 -1 0 0 1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -2 5 0 -2 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 1 -1 5 -1 -1 0 -3 -8
0 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 0 0 0 -2 0 -1 -1 6 -1 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, no stop, below 6	-1 -4 -4 11 -1 -1 0 0 -1 -1 0 0 2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 12 -1 -1 -12 -2 -5 8 -5 -9 2 -2 -5
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 17 -1 -2 -15 -9 -5 -6 -8 -4 -2 -11 -9
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 0 -3 -1 5 0 1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -2 0 0 -6 -6 -2 -6 5 -7 0 -1 4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	-1 -6 0 0 9 0 -4 3 -2 -4 0 -4 -5
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -7 0 0 -3 2 -6 0 -9 3 0 -10 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -1 0 2 -6 -8 -2 -7 -5 7 1 -6 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -3 -5 0 -3 1 10 3 -4 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	-2 4 10 -8 -2 0 0 3 -11 -3 -1 0 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 -4 -5 0 -7 6 -3 1 9 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	0 -1 3 0 0 -8 -1 -3 1 5 6 -8 -4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 -5 1 -2 11 -2 -2 0 -4 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 0 -14 -1 10 0 0 0 -1 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, no stop, below 6	-1 2 -1 0 9 -9 -2 -2 4 5 0 -4 -15
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -2 5 1 -3 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -3 4 4 -6 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	-3 -8 -3 -2 -2 -7 -2 6 -1 -3 -1 -1 8
0 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -2 -12 -1 -3 0 15 -1 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 -1 0 0 -1 -7 0 6 3 0 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 -1 0 0 0 7 0 -3 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 -2 0 0 0 12 0 -8 0 0 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 6 0 -5 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 0 -2 7 -1 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -2 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 7 -1 -5 0 -1 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 3 0 8 0 -1 0 -1 -11
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -6 0 -1 -11 14 -14 -3 -4 -24 -2 -9 -4
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -11 0 0 -3 19 -3 -3 -4 -10 0 -4 -14
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -4 -1 7 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 -4 0 0 -1 6 -1 -1 1 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 -3 0 0 0 13 1 -13 0 0 0 -3 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 -8 0 0 -1 5 -1 -15 -5 2 0 -4 8
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -2 0 0 -3 -11 5 -4 -1 8 -1 -6 2
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	-1 3 -1 0 -4 4 0 -5 -3 -3 0 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	0 6 -1 0 -1 -3 -1 -2 8 -10 0 0 -3
0 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 -1 0 -1 5 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 1 0 0 -2 11 -2 -1 -1 -4 0 -2 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 9 -1 -4 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -3 0 0 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 4 -1 0 -1 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 6 -1 -1 0 -2 0 0 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 -1 10 -14 0 -1 -3 -15 5 -2 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 -1 0 -3 2 0 -4 1 -1 2 -2 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 4 11 0 -12 -3 -7 4 -5 -4
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 -4 8 0 -5 -2 -7 6 -6 -3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -13 13 0 -7 -2 -1 0 -3 3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -5 4 0 0 -1 0 0 0 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 1 7 0 -9 -5 -1 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -1 -9 -1 -6 -1 0 0 11 -7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 1 8 -1 -4 -1 -1 0 -2 -9
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -3 -9 0 -7 -2 0 0 4 1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -8 0 2 0 -1 0 -1 5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 5 2 -4 -2 0 -1 -1 -3 -2 0 6
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 6 -9 0 -3 0 -3 -5 -1 0 -8 14
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 -1 -2 -1 -11 0 1 -2 -3 0 -16 12
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, below 6	-1 0 -1 1 -5 -2 0 1 3 4 -1 -1 0
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -5 0 0 -3 8 -3 1 -3 -1 -2 -3 -3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 4 0 0 -14 -5 -2 7 -8 -6 -1 -1 -4
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 -2 0 0 -2 -8 0 6 -1 -1 0 2 3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -7 -14 0 15 -3 -2 0 0 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -4 -18 -1 3 8 3 0 -1 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 14 -1 -2 -10 3 1 -2 -11
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 0 -3 -1 7 0 -1 -12 -2 2 -11 4 -7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 -1 8 -8 -1 -10 -2 -1 2 -5 7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 10 -4 0 -9 2 3 -1 -1 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -1 -2 0 -2 3 0 -1 2 1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 0 -2 0 6 -8 0 -6 -4 0 3 -1 -4
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	-1 -2 7 1 4 2 0 3 -5 -12 -1 3 -16
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 1 -16 0 12 -1 -1 0 -2 1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -14 -3 0 3 -1 -1 0 10 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 8 -7 0 -2 0 0 0 4 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 9 -3 0 0 -1 -1 0 -5 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -10 -1 9 -4 0 -2 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 -4 -1 0 -1 -1 -2 -2 -1 8
0 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 3 -4 0 7 0 0 -2 0 -7
0 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 -1 11 0 -1 -1 0 -1 -1 -9
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 0 10 -5 -1 0 0 0 -1 -2 2 -7
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 0 0 6 2 0 -1 -2 0 -1 -1 -6
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 0 -2 -5 -1 0 0 0 5 0 1 -1 2
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 -4 12 -1 -7 -1 -1 -1 -1 -3
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -4 -1 -1 -6 7 -1 2 -2 -3 -1 0 -5
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 -1 0 0 -3 8 0 0 -4 -1 0 -1 -7
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 -2 -1 -6 -3 -1 -3 -9 -2 0 0 10
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	-1 0 -4 0 8 -5 -1 -9 -6 -5 4 -2 0
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 -6 -1 0 -1 -1 -1 2 0 7
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 -6 -1 6 0 0 -1 5 1 -9 -1 2
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 0 0 0 3 -2 0 -6 -1 -2 0 -3 7
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 0 2 -1 -14 -5 0 1 -2 3 -9 -4 7
0 its shape among its neighbours: a stop, 6 and more, below 4, quotation mark, a stop, 20 and more	0 0 0 0 12 -2 0 -1 -5 -3 -2 -1 -5
0 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -6 -4 0 -1 3 8 -1 -3 -1
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -5 0 0 -2 -9 -2 1 -3 3 0 4 2
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -3 0 0 -1 9 -1 -1 1 2 0 -1 -9
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -5 0 0 0 -4 -1 1 -1 -2 0 -3 5
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 -2 0 0 -1 -25 -5 0 8 -8 0 -2 16
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 -1 9 -9 -4 -5 -5 -10 0 3 -1
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -3 0 0 6 -2 -1 0 -8 -1
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	-1 1 1 -5 -1 7 0 -1 -3 -4 0 -3 2
0 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 0 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 0 8 -1 -6 0 0 0 0 -2
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 8 3 -1 -2 -6 0 -1 -2
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 -1 0 0 0 3 0 0 -1 0 0 -1 2
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 0 8 -1 -4 -1 -1 0 0 -3
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 0 0 0 -4 -2 5 0 0 0
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 0 15 -2 -3 -2 -3 0 -1 -6
0 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 8 -5 -1 0 -1 0 0 -2
0 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 0 -1 -1 -5 10 0 -7 -3 0 0 -6 2
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -4 6 -1 -3 -1 2 0 0 -1
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 -1 -5 -2 -1 4 -3 -3 0 -1 0
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -1 -7 -1 -1 7 6 0 -1 -1
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 -6 -3 -2 -2 -2 0 3 7
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 0 0 -2 0 -2 2 4 -3 -5 5
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 6 and more	0 0 -1 -2 15 -7 0 -3 -4 -1 0 -2 -6
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 -1 0 0 -5 -5 0 6 -6 -3 -1 8 -2
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 -1 0 -2 -1 0 -4 8 2 -1 -9 2
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	-1 0 -4 2 -1 2 0 1 5 5 0 -5 -3
0 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -8 -7 -2 -3 7 3 0 3 4
0 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 0 0 -1 -4 0 0 0 0 0 -1 6
0 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -4 -2 0 0 -1 0 0 0 7
0 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 0 0 5 0 0 0 0 -1 0 0 1 -5
0 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -1 -3 2 -1 4 -3 -5 -1 -1 -3
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 20 and more	0 0 -1 0 2 -1 0 -1 0 -3 4 -1 -1
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 0 0 0 3 -1 0 2 -1 2 2 0 -5
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -1 -1 0 -2 -5 -1 -7 11 -15
0 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, below 6	0 0 0 0 -2 0 0 2 3 -1 -1 0 1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -2 5 0 -3 0 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 -3 16 -9 3 -2 -3 0 -1 -3
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -2 3 -5 4 -2 -2 0 -3 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 -1 0 10 -11 -4 -3 0 -3 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 -1 8 -4 -2 -4 -5 0 -3 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 7 -5 0 0 -4 -4 -1 4 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 1 0 0 -12 -4 -2 12 0 2 0 -5 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 -3 -4 0 8 2 -1 0 -7 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -3 0 0 1 -2 0 6 3 -1 0 -4 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 -1 -2 1 -4 3 0 -3 0 -2 -1 -14 13
0 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 0 5 -3 -2 -5 3 -1 -2 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -2 0 0 -2 1 -1 -3 6 -6 -1 -1 -3
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-1 -3 -2 -1 -3 -6 -1 2 8 4 -3 0 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 -3 0 4 -3 3 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	-1 -2 -1 0 -1 6 -1 0 12 -19 -1 -1 -4
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 10 -6 -5 0 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -2 9 -2 -7 -3 -2 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 7 0 -5 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 -1 0 0 0 1 -4 6 0 -1 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 7 0 0 -4 -21 19 4 -2 -3 -1 -2 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 0 -1 4 3 -1 -1 0 -1 -3
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -3 6 -3 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 0 7 -2 2 -2 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -1 0 0 0 -1 4 -5 -2 2 0 4 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -2 0 0 0 0 7 0 -1 -1 0 -1 -2
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -1 6 -1 -2 -13 -2 5 -2 11 -1 -2 -3
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 -1 0 -14 17 -7 -10 -7 -12 -3 -9 -9
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 6 -2 0 -2 8 0 -3 -4 -6 0 -8 -3
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 0 0 6 0 -1 -4 6 0 -1 -6
0 its shape among its neighbours: no stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -8 -1 0 -2 3 6 -1 0 -2 -2 -1 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -2 -1 4 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 -1 0 0 0 -3 7 -5 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 3 -2 0 0 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 -1 0 0 0 12 -3 -1 -4 -3 -1 -2 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 0 7 -4 0 -2 -2 -3 4 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -8 -5 -2 10 -2 -2 0 -2 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 4 -3 -1 -1 0 -2 0 1 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 5 1 0 -3 -1 1 0 0 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 6 -5 -8 1 0 -2 -2 -2 -1 -2 8
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 -2 2 -4 -1 0 -1 -1 0 3 0 5
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -2 0 0 -4 7 4 -7 1 -2 0 -2 -5
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -3 -5 -1 1 5 2 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -1 3 -1 -6 4 -1 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 4 -1 -4 -5 -1 0 0 2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	-1 -1 -4 -2 4 -5 0 0 7 -7 1 -7 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 -1 0 -6 -9 -1 20 -7 -3 0 -14 -5
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 -1 0 12 -3 0 -1 -2 -4 2 -3 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	-1 1 1 0 -5 1 0 5 -4 0 -1 -2 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	-1 4 -2 1 5 2 -1 1 -1 -9 -1 -8 -12
0 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -9 -7 0 -1 -1 -3 -1 13 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 4 -11 -2 9 -4 -2 -2 -11 -3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -7 10 -2 -1 -3 -1 0 -3 -2
0 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 -1 2 -8 0 -4 -1 0 -1 13 -12
0 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 1 -3 0 -2 0 0 -1 -1 5
0 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 5 0 0 0 0 -1 0 -1 0 -6
0 its shape among its neighbours: no stop, 20 and more, below 4, figure, no stop, below 6	0 0 -1 1 -1 0 0 0 0 0 0 0 3
0 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -5 -7 -2 -6 5 7 0 -1 1
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 0 0 8 -1 0 -3 -7 -4 0 -2 3
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 -1 0 -3 -1 0 -2 1 -1 1 0 4
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 4 -1 6 0 0 -1 -9 -1 2 0 -1
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 2 0 -4 -1 0 -2 -2 -1 -1 -2 11
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 0 -2 0 6 -1 0 -1 -6 -4 5 -1 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 0 0 9 0 -1 -5 4 0 -9 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 -5 12 0 -11 -1 -3 0 -2 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -1 1 -1 -3 -5 0 -1 -4 6 -1 -14 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 8 -3 0 -9 -2 -4 0 6 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -4 5 0 -2 -1 -7 0 4 3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -5 1 0 -3 -6 0 -1 1 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -3 5 0 -6 -5 5 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -7 12 -1 -6 -1 -3 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -4 12 0 -11 0 -1 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 4 11 0 -12 0 0 0 -5 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -2 18 0 -17 -1 0 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 -1 0 0 -1 -11 0 -1 -1 -2 0 9 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 -1 4 5 -8 0 -4 0 0 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -4 0 0 5 -6 -5 0 1 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -2 1 0 2 1 0 0 -3 1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 -1 -1 1 11 -3 0 -9 0 -2 0 -8 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -8 0 0 -3 -5 -4 6 -4 7 0 3 -8
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 -4 0 0 -2 3 -2 -2 0 0 0 5 -6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 0 -5 -1 2 1 -2 0 -3 5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -1 0 0 -2 -2 -1 -7 1 -4 0 3 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 10 0 -1 -1 -8 -1 0 -1 0 -1 4 -6
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 9 -1 -1 8 -19 -2 6 -3 -14 0 8 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	-1 -1 -4 4 2 -3 0 -6 -5 -5 8 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -1 -3 0 4 -1 -4 0 9 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	-1 -7 -5 5 -1 -3 0 -2 -3 -4 0 -10 15
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 1 5 -5 -4 -1 0 3 -4 0 -1 -4 4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	-1 -7 3 -3 -11 -3 -1 -4 -5 3 -3 7 -11
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	-4 12 -14 4 -16 -11 -1 6 -4 0 -3 0 -18
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -2 0 0 12 -7 -1 2 0 -5 0 -10 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 -2 0 0 -9 -1 -1 -2 1 -1 0 9 -7
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 -1 0 0 3 -1 0 -3 0 0 0 6 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 0 -1 -1 -4 -7 0 -1 -2 -3 0 14 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 -1 -1 -7 0 -1 -2 0 -5 0 6 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	-1 -4 -2 -1 -1 0 0 4 -4 -4 0 2 3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, below 6	0 1 0 0 -1 -3 0 0 0 0 0 -10 11
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -3 -2 0 4 -1 0 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -1 -3 0 -1 5 -4 0 -2 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 0 0 0 -3 -7 0 5 9 -10 0 -4 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -3 10 -3 -1 0 -1 0 -3 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 -3 0 0 -1 -9 0 2 0 11 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -4 -1 0 1 -1 0 -2 12 -8 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 -5 0 -1 0 -2 0 -4 -7 13 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 -2 -1 0 0 -7 0 -1 -1 12 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -1 7 0 -2 0 -3 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 -1 8 0 -6 0 -2 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -1 5 0 -4 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 10 0 -8 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 -3 0 0 0 7 0 -3 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 2 -1 -8 0 -5 0 10 -5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 -1 0 0 0 -3 0 0 0 -1 0 -3 5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 4 -1 0 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 5 0 -1 0 -1 0 0 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 8 -1 -4 0 -2 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 9 -11 -1 -8 -1 -9 0 -1 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	0 -1 0 1 -1 6 0 -4 0 0 0 -4 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, below 6	0 -2 0 -2 0 4 0 -3 1 5 0 -7 -9
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 -14 -1 -3 -15 23 -2 -14 -7 -21 -3 -22 -10
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 5 0 0 -1 8 5 -11 -2 -3 0 -3 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 7 -1 -4 -1 -2 0 -2 2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 3 0 0 -1 2 -2 5 -3 -4 0 -2 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 -7 -1 -1 -2 9 -8 -39 0 -14 -1 11 -25
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	0 9 -1 -1 -3 0 -7 -25 -4 -4 -1 5 -8
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 2 -1 -1 4 -4 -1 4 -1 0 -1 -3 3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 -2 0 -1 -2 -1 0 -5 -2 9 0 0 -5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 -2 0 0 -3 10 -1 -5 -6 7 -1 -3 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 8 -1 0 -5 -4 -1 6 -10 -17 0 -1 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	-1 9 -2 -1 -2 3 -1 -2 -7 -1 0 2 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 -1 9 -1 -3 0 0 0 -2 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 -3 0 0 0 -3 0 -1 0 0 0 7 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 -1 0 0 -2 0 -3 -2 0 -1 0 6 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, below 6	0 -8 0 0 -1 2 0 0 7 6 0 -1 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -1 -8 10 -5 0 7 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 3 -1 -1 0 0 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 2 0 0 0 4 -1 -1 0 -2 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 -1 7 -1 -2 6 0 -3 -2 -2 0 -3 -5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 0 0 -1 0 0 0 11 -10
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 0 -10 3 0 7 -1 -11 2 -2 5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 -2 -1 12 1 0 -14 -4 3 -2 -3 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 -1 -1 0 -9 3 0 7 -6 -6 5 -11 -4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 1 0 -3 9 0 -8 -3 2 1 -6 -5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 -4 -1 -2 14 0 -10 -1 -2 -2 -2 -5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 3 8 0 -10 0 0 0 -5 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 8 -7 0 -5 0 0 0 -5 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 1 1 0 11 -7 0 -3 2 0 -1 -6 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -4 -1 0 -5 -3 -3 0 6 -10
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 -1 8 -6 -4 0 -8 0 -2 -1 3 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 -2 4 0 -1 0 -1 -1 0 0 -6 5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 0 -5 -4 10 2 0 0 -4 -3 -3 -6 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -1 0 -1 1 -11 0 1 -3 -5 -1 -19 14
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 -2 -5 0 1 -9 0 1 2 -2 1 -5 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -3 0 0 -5 -4 -1 6 -8 0 -1 -2 5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 1 -1 1 -2 -11 -1 14 -1 -1 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -2 -7 0 9 0 -1 0 -1 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 -1 -1 -2 -4 0 -7 3 11 0 -2 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 -7 0 -1 -1 10 0 -5 3 2 0 -10 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	-2 -2 3 -9 5 -18 -2 -3 -13 -3 -15 -14 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 -8 0 -2 9 -8 0 -12 -5 2 -8 0 6
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 1 0 -5 7 0 -7 0 -4 -1 2 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 -6 1 -7 -1 0 -3 -1 -4 -1 3 5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	-2 -6 -5 -3 -11 -20 -1 5 7 -15 -7 -13 -8
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	-1 -3 3 -18 -6 -18 0 -3 -2 -17 -14 -6 9
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 6 3 -1 -3 0 -1 0 -3 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -3 -7 -1 9 0 -1 0 -4 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 -1 0 0 7 -3 0 -1 1 1 0 -5 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 1 0 0 -2 -6 0 -5 0 5 0 7 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 -18 -7 0 8 11 -2 -1 -3 -6
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -5 -4 0 3 0 0 0 3 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	-1 -3 -1 -1 6 -4 -1 -9 -4 1 -1 1 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -8 -1 0 11 -1 -1 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 0 -2 -2 -1 0 -1 5 2 0 -1 1
0 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 -3 -1 0 3 0 0 0 -7 3
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -9 -2 0 -4 -1 0 -1 -2 12
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -1 -1 -1 6 -5 0 0 -1 -1 7 -3 -15
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 0 0 -3 8 -4 0 -9 -1 3 0 -1 -5
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 -1 0 0 -2 0 -3 0 0 -1 -6 11
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 4 -4 0 -4 -1 0 6 -3 2
0 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 0 0 0 -3 0 0 -1 0 0 -1 7
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 -2 11 -14 -1 0 0 1 -1 -1 0 4
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 -2 -1 -11 -1 0 9 -2 -2 -1 -3 0
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 -1 -2 -1 4 0 -10 10 3 0 -1 2
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 -1 -6 7 -6 0 0 -2 6 -2 1 -1 -2
0 its shape among its neighbours: no stop, 6 and more, below 4, full stop, a stop, 20 and more	0 -1 0 9 1 -4 -2 -5 -3 -8 -4 -4 -6
0 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 -1 0 9 -3 -3 0 -3 -1 -1 0 -5 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 -1 -6 -15 1 -13 -1 -2 -8 -2 4 2 -13
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 -1 9 -1 4 -2 0 -12 -2 -1 -4 -11 1
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 0 -1 0 -2 0 0 -2 -2 -1 2 -2 7
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 -1 0 0 -1 0 -1 1 -1 3 -1 0
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	0 -2 -13 4 2 -8 0 -1 -10 -3 3 -9 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	-1 -6 7 -8 -7 -8 0 -7 -5 -11 -1 -10 1
0 its shape among its neighbours: no stop, below 6, 10 and more, another sign, no stop, below 6	0 0 0 0 -2 0 0 3 0 -2 0 0 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 -1 4 0 -4 -2 -1 0 4 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 -2 -1 -1 5 8 0 -10 -10 2 -1 -8 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -1 3 0 -1 0 -1 0 -7 5
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 -1 -1 -1 -2 -4 0 -4 8 11 0 -9 -7
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 0 0 -7 16 -1 -4 0 -6 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 -4 17 0 -14 0 -1 0 -3 0
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 -1 0 -1 -1 14 0 -8 -3 -6 0 -4 3
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 -1 18 0 -16 0 0 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 5 0 -2 6 -9 -2 -4 -8 -7 0 -8 -14
0 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, no stop, below 6	0 6 0 0 -2 -7 0 -1 -1 -1 0 9 -8
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 -3 0 0 -3 9 0 -4 -2 -4 0 7 -7
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 6 and more	0 -1 0 0 0 -1 0 0 -2 -1 0 6 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 2 0 0 -1 2 -1 -7 -3 -5 0 -3 6
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 -2 9 -4 -9 -5 0 -1 -6 9 -2 -1 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 2 -3 -2 -5 0 3 -3 -1 0 -1 4
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, below 6	0 1 -1 -3 -1 3 0 0 -1 -1 0 5 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -12 -1 -1 -2 7 2 -6 -2 -5 0 -3 4
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 1 -1 3 -7 -6 -4 6 6 -9 -1 -10 1
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 -1 0 0 0 4 5 2 -2 -1 0 -2 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 -8 -1 -1 -2 -2 -1 1 11 0 0 -2 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 -1 0 0 -1 -4 -1 -7 1 7 0 -3 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 -10 -1 -1 -2 -6 -2 -8 7 -9 0 -11 20
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	0 -3 -2 -2 6 -21 -1 -13 4 12 -4 -4 -17
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 -2 -3 0 4 -2 0 -2 6 4 2 -12 -13
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 0 0 -1 -2 0 3 1 -1 0 -6 7
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 -1 0 0 0 -5 0 8 1 -2 -1 -1 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	6 -1 -3 -1 -22 -8 0 3 -4 -9 -1 11 -9
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	-2 -14 -5 -3 -6 7 -1 -9 2 -3 -4 4 -14
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 7 -9 0 -2 -1 0 0 3 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -1 -2 0 0 0 0 0 8 -8
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 -8 0 0 -1 13 0 -1 -14 -4 0 4 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 -1 0 0 -8 -3 0 -6 -1 -4 0 2 5
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 -1 0 -1 6 -14 -1 -3 -5 -12 -1 12 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 -2 0 0 -3 -2 0 0 6 -6 0 5 -9
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, below 6	0 -1 0 0 -1 -7 0 -1 -2 -1 0 14 -8
0 its shape among its neighbours: no stop, below 6, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -2 -2 0 6 -1 0 0 -3 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, stop and quotation mark, a stop, 20 and more	0 -1 0 0 -3 11 -1 0 -1 -6 0 -3 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, another sign, no stop, below 6	0 -3 0 0 0 8 0 -8 0 2 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 -1 -2 0 -1 2 4 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 2 0 -1 -3 3 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	0 -3 0 -1 11 -4 -1 -1 -2 -9 0 -1 -7
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 4 0 -2 -1 -2 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 -3 0 0 -1 7 -1 -4 7 -6 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 -3 0 0 0 11 0 -3 0 -3 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 6 and more	0 0 0 0 -2 9 0 -6 0 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 4 0 -2 0 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 -3 0 0 0 9 0 -2 0 -1 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 0 0 6 -2 0 -1 0 0 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, a stop, 20 and more	0 -3 0 -1 -1 8 -1 0 -1 -3 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 -6 0 0 0 -12 0 -1 1 4 0 8 1
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 8 0 -1 0 -1 0 0 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -3 0 -1 0 -1 0 0 6
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 5 0 0 0 -1 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 1 -1 -3 0 -1 0 -1 5
0 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 -1 -4 0 -4 0 8 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	0 9 -2 -6 -22 18 -23 -12 -8 -30 -3 -23 -11
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 2 0 0 7 -9 1 7 -3 -13 0 -5 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 -1 0 0 0 -1 -1 -2 0 1 0 -2 5
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 5 0 0 -1 9 -1 -2 -6 -3 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	0 -2 -1 -2 2 11 1 -22 -11 -2 -1 -8 0
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 5 -1 -1 -2 5 -3 -41 -17 -19 -1 -13 9
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 -3 0 0 -4 -14 4 -1 -2 19 -1 0 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 -2 0 0 0 2 0 -4 0 6 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 -7 0 0 0 -9 0 0 7 8 0 -2 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 2 -1 0 -1 8 0 -1 -2 -3 0 -5 0
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	-1 -3 0 0 -2 2 -1 -3 2 3 -1 1 -7
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 -10 -2 -2 -3 3 -2 -7 -3 2 -2 10 -14
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, a stop, 20 and more	0 0 0 0 6 2 -1 -2 0 -3 0 -2 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 10 0 0 0 -4 0 -1 -1 -4 0 -2 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, a stop, 20 and more	0 -1 0 0 15 -14 0 -4 0 -5 0 -4 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	0 11 0 0 0 -14 0 0 -6 -13 0 5 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 8 0 0 -3 9 -2 -2 -2 -9 0 -1 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 5 0 -1 0 0 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 -1 0 0 0 6 -1 0 -3 0 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 -6 10 -1 0 -2 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 -1 0 0 0 3 -1 0 0 4 0 -1 -4
0 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 0 0 0 4 0 0 -2 -1 -3 0 0 1
0 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 0 -3 -4 -3 -3 0 2 -10 9 -1 -1 2
0 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 0 -1 -2 -1 0 0 0 0 0 5 0
0 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -6 6
0 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 -1 1 -2 0 0 -2 -1 0 0 0 4
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 0 -1 0 0 8 0 -4 -3 -8 6 -4 0
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 0 -2 0 2 5 0 -7 -4 -14 2 -12 -6
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 1 1 5 7 0 -8 -1 -1 0 -9 3
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 -1 6 -2 -7 0 0 9 -2 -5 -2 -8 0
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 0 -3 -1 8 9 0 -5 -1 -3 -7 -5 -14
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 -3 2 -4 6 0 -1 -1 -1 0 -1 1
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -1 0 -2 10 0 -8 -1 -1 -1 -9 -9
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -1 6 0 -7 0 0 0 -6 9
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 -1 11 -4 0 -2 -1 -1 0 -1 -4
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 -1 -1 -9 0 6 0 0 0 -7 3
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 1 0 0 1 0 -3 -1 0 0 -9 8
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -2 0 0 -4 0 0 3 1
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 0 2 2 3 -2 0 -3 -1 -3 0 -1 0
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 6 and more	0 0 1 2 -1 -1 0 0 -1 -1 0 -2 3
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 0 -1 1 -6 7 0 -5 -6 -4 0 -5 -5
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 0 -1 5 0 -5 0 -8 3 2 -1 5 -8
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 0 -4 4 1 -6 0 -7 -12 1 -1 -4 10
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 -1 0 1 -8 8 -1 -12 3 -3 -1 -3 1
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 -1 0 -1 -4 7 0 -1 2 -3 0 1 -11
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 -1 -1 -1 -3 -1 -1 3 9 -9 0 -3 -10
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 0 6 0 2 0 -3 -3 0 0 0 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 -2 -1 3 5 -8 0 -3 4 -1 -1 -4 -5
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 -7 -2 1 3 2 -1 -4 -4 3 -1 -9 0
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	-1 0 -4 -4 -11 -7 -1 -10 0 7 -21 -14 6
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -1 -5 0 -17 -13 5 -4 -4 6 -1 9 0
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 0 -1 2 -1 -4 0 1 -1 -1 2 1 2
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 0 -1 0 -3 0 0 2 1 3 -6 0 -1
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	-1 1 1 -6 -21 -17 -1 7 -7 -4 -7 -2 -6
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	-3 -11 -1 -7 -23 -26 -1 2 -13 5 -9 1 -14
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 -1 0 0 2 -1 -1 -3 -3 -4 -1 5 1
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 -1 0 0 -14 -10 0 4 -12 10 -1 11 -12
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 0 0 0 8 -6 0 -4 -1 -1 0 -8 4
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 0 7 -1 0 -1 0 0 0 -1 -4
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 2 0 0 -2 -8 0 -1 -2 -4 0 14 -3
0 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 -3 -1 2 0 0 -1 0 -3 -2 5 -7
0 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -2 -3 0 2 -1 -1 0 7 1
0 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 0 0 0 -7 -2 0 -1 -1 -1 -2 0 8
0 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 0 0 0 -1 0 -1 0 0 0 -1 4
0 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 -1 -1 -1 0 -1 0 0 -2 0 0 -2 7
0 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 0 -1 0 -10 0 0 8 -2 -5 11 -1 -10
0 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 -1 0 -1 0 -4 -1 0 0 -1 8
0 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 -4 -3 -3 -2 0 0 -8 -10 7 -2 1
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 0 -1 3 -1 0 0 -1 -1 -2 0 4
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 12 -6 -4 -11 -5 0 4 -1 -7 -5 -3 0
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 -1 -7 -4 0 -2 -9 -4 9 -4 -6
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 0 -3 6 -2 0 -5 -2 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 5 -1 0 -5 -1 0 -1 -1 2
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 -3 -2 -3 11 0 -16 -5 -2 7 -5 6
0 its shape among its neighbours: no stop, below 6, below 4, comma, a stop, 20 and more	0 0 0 0 2 0 0 0 0 2 0 0 -3
0 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 1 0 -2 -1 0 -5 3 0 -2 -1 8
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 -2 -5 -2 0 -8 0 -1 -8 -6 -5 13 7
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, no stop, below 6	0 -1 0 0 -3 -8 0 0 7 -3 0 -6 -1
0 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 0 -2 0 -7 -3 0 -2 4 4 -2 -2 2
0 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 6 and more	0 0 0 3 -2 -1 0 -1 -2 -1 0 0 4
0 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 0 1 -1 0 0 0 5 -1 0 -1 -3
0 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 -1 -5 5 -1 -3 0 -3 -5 -3 -2 -8 8
0 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 -1 0 8 -12 -6 -1 -2 0 -6 7 -2 -6
0 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 -1 0 0 -2 3 0 1 0 -1 -3 -1 -10
0 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 0 -1 5 14 -21 -1 -8 -5 -3 -1 -12 -14
0 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, below 6	0 -1 0 0 -1 0 0 0 -5 4 -1 0 3
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 -2 -3 -3 -19 -9 0 -1 -2 -3 -2 -5 6
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 -1 5 -3 -12 -2 0 1 -1 8 -14 7 -4
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -6 0 0 8 3 -1 -1 -1 -3
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 0 -2 -2 -3 0 0 -3 13 -1 -3 -2 0
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	0 -2 3 -8 4 -5 0 0 -18 -11 -2 -23 10
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-3 -20 -9 -8 -3 -30 -1 15 -28 -22 -33 -39 0
0 its shape among its neighbours: no stop, below 6, below 4, question mark, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -3 3
0 its short words and length: 0.01 and more, 15 and more	-1 5 -6 -2 -13 1 -6 2 -14 -11 -3 -14 2
0 its short words and length: 0.01 and more, 30 and more	0 5 -1 0 -4 2 -3 3 -5 -5 -1 3 -8
0 its short words and length: 0.01 and more, 4 and more	1 -19 2 -10 -3 -14 -9 6 -3 1 3 -11 -11
0 its short words and length: 0.01 and more, 8 and more	9 -7 -12 -9 -20 -4 -4 2 -18 -21 -11 9 3
0 its short words and length: 0.01 and more, below 4	0 0 0 0 5 1 0 -8 5 1 -1 -2 5
0 its short words and length: 0.2 and more, 15 and more	-7 3 -20 -14 -27 -2 2 7 -10 2 -28 -15 -9
0 its short words and length: 0.2 and more, 30 and more	-3 -30 -9 -9 -44 5 -12 -3 9 -5 -16 -18 -22
0 its short words and length: 0.2 and more, 4 and more	6 -43 3 -42 9 -22 -24 -16 0 -4 1 -7 -10
0 its short words and length: 0.2 and more, 8 and more	7 7 -17 -23 0 -16 4 -15 0 1 4 0 -19
0 its short words and length: 0.2 and more, below 4	-2 -17 13 -10 0 -41 -11 8 -16 -17 -16 -28 8
0 its short words and length: 0.35 and more, 15 and more	-1 0 -29 -25 -10 2 -8 -17 -13 3 -42 -4 -17
0 its short words and length: 0.35 and more, 30 and more	-10 -7 -21 -21 -54 5 11 -5 -12 -1 -24 -22 -2
0 its short words and length: 0.35 and more, 4 and more	-1 -16 1 15 1 -24 -38 8 -25 -23 -8 -28 -2
0 its short words and length: 0.35 and more, 8 and more	-3 -20 5 -3 -3 -3 -3 -2 -13 -8 -43 6 -16
0 its short words and length: 0.35 and more, below 4	-4 -15 -38 17 -6 -28 -23 -18 -21 -33 10 -29 5
0 its short words and length: below 0.01, 15 and more	0 -2 0 0 -1 13 -1 -1 -2 -4 0 -5 0
0 its short words and length: below 0.01, 4 and more	-7 -10 -27 -22 -17 -12 -6 -10 6 9 -10 7 0
0 its short words and length: below 0.01, 8 and more	0 -5 -3 -1 -28 18 -1 -17 0 -16 -7 -6 1
0 its short words and length: below 0.01, below 4	-13 -51 -9 -67 1 -25 -39 -4 12 -6 4 -26 8
0 its short words: 0.01 and more	4 -6 -11 -12 -21 -8 -18 0 -13 -19 -13 10 -4
0 its short words: 0.15 and more	7 15 -16 -67 -13 -6 -12 -8 -6 -1 -8 -4 -20
0 its short words: 0.3 and more	3 1 6 -38 3 -8 2 -7 4 -3 -22 3 -11
0 its short words: 0.4 and more	-2 1 1 -9 0 -10 7 -8 -15 9 -11 -2 2
0 its short words: 0.5 and more	-1 -22 -14 31 0 0 -20 -5 -14 -13 -10 -16 -8
0 its short words: below 0.01	-12 -60 -16 -80 -1 -11 -17 -6 16 -8 4 -13 7
0 its small words and length: 0.01 and more, 15 and more	0 2 1 0 -6 10 -9 -2 -5 -7 -3 -27 -6
0 its small words and length: 0.01 and more, 30 and more	0 -10 -1 -1 -4 2 -7 -9 -9 9 -2 -1 -9
0 its small words and length: 0.01 and more, 4 and more	-1 -12 -1 0 11 -20 -1 -4 9 3 -26 1 -18
0 its small words and length: 0.01 and more, 8 and more	2 -5 4 -4 4 -11 -13 -13 -25 -25 14 -1 -11
0 its small words and length: 0.01 and more, below 4	0 -1 -1 0 0 0 0 0 13 -1 0 -1 -11
0 its small words and length: 0.2 and more, 15 and more	1 -1 -23 -6 -22 -12 -4 -2 2 15 -17 6 -11
0 its small words and length: 0.2 and more, 30 and more	-2 -33 -4 -3 -15 -7 -3 2 24 6 -5 -15 2
0 its small words and length: 0.2 and more, 4 and more	5 -27 8 -20 -1 -22 -27 7 -8 -5 -11 0 7
0 its small words and length: 0.2 and more, 8 and more	9 -8 -9 -25 -1 -27 -27 3 5 7 -39 10 -19
0 its small words and length: 0.2 and more, below 4	0 -14 12 -2 -6 -8 -8 -12 -28 -14 -34 -49 36
0 its small words and length: 0.35 and more, 15 and more	-8 14 -39 -39 -17 3 2 -7 -15 1 -47 -1 -7
0 its small words and length: 0.35 and more, 30 and more	-14 2 -28 -30 -56 10 -2 3 -15 -26 -40 -12 -5
0 its small words and length: 0.35 and more, 4 and more	-5 -20 -43 -39 18 -16 -26 -8 -22 -33 -24 -17 8
0 its small words and length: 0.35 and more, 8 and more	1 -5 -53 -49 -3 -10 -6 -4 -3 -4 -60 8 -14
0 its small words and length: 0.35 and more, below 4	-1 8 -21 -11 -1 -10 -7 -7 -22 -17 -20 -16 11
0 its small words and length: below 0.01, 15 and more	0 0 -1 -1 -3 9 3 -1 -3 -6 -1 -15 9
0 its small words and length: below 0.01, 30 and more	0 0 0 0 -7 0 10 -6 -6 -10 -1 3 -7
0 its small words and length: below 0.01, 4 and more	-12 -20 -6 11 -29 -17 -15 -23 5 -1 16 -13 -19
0 its small words and length: below 0.01, 8 and more	0 -4 4 4 7 8 -2 -20 -4 -29 -2 -21 8
0 its small words and length: below 0.01, below 4	-14 -50 -22 3 7 -33 -47 1 -1 -23 10 -21 5
0 its small words: 0.01 and more	6 -35 7 3 -7 2 -23 -4 -16 -22 -9 -6 -19
0 its small words: 0.15 and more	6 -25 -1 -14 -2 -31 -1 4 5 9 -59 4 -3
0 its small words: 0.3 and more	8 15 4 -21 -20 -11 -33 3 5 -4 -80 6 5
0 its small words: 0.4 and more	-4 3 -73 -67 -4 -2 -17 5 -19 -11 -73 0 0
0 its small words: 0.5 and more	-4 -6 -56 -71 7 6 16 -6 -44 -29 -64 -7 8
0 its small words: below 0.01	-22 -71 -1 11 0 -26 -21 -3 6 -13 26 -21 0
0 its words in the text, and its length: 0 and more, 12 and more	-1 -24 -1 -4 -33 -17 -9 0 -6 -19 -5 16 6
0 its words in the text, and its length: 0 and more, 25 and more	0 -12 0 -2 -1 2 -4 9 -5 -11 0 -3 -2
0 its words in the text, and its length: 0 and more, 3 and more	-7 -39 11 0 -17 -34 -22 -14 -29 -28 -1 -6 2
0 its words in the text, and its length: 0 and more, 6 and more	-8 -13 5 -4 -52 -6 -21 -22 -15 -14 -14 -2 13
0 its words in the text, and its length: 0 and more, below 3	-10 -25 -5 -20 -5 -44 -21 -6 -20 -39 -4 -10 15
0 its words in the text, and its length: 0.01 and more, 12 and more	-2 -40 -8 -4 -42 4 -24 -22 -14 -7 -3 21 -14
0 its words in the text, and its length: 0.01 and more, 25 and more	-1 -17 -3 -3 -7 -1 -1 -14 -5 -19 -4 -17 9
0 its words in the text, and its length: 0.01 and more, 3 and more	0 0 -2 -1 -5 -1 0 -1 -5 -9 12 3 -11
0 its words in the text, and its length: 0.01 and more, 6 and more	-3 -15 5 -2 -29 -16 -5 -18 -5 -11 -4 21 8
0 its words in the text, and its length: 0.01 and more, below 3	0 -1 0 0 2 0 0 -4 12 0 1 -3 -9
0 its words in the text, and its length: 0.2 and more, 12 and more	-4 -15 -14 -3 -50 5 -7 -6 -18 8 -21 -3 -21
0 its words in the text, and its length: 0.2 and more, 25 and more	-2 -20 -8 -8 -37 27 -11 -29 -18 -27 -15 -13 -11
0 its words in the text, and its length: 0.2 and more, 3 and more	-14 -5 -12 -10 -7 -21 -4 -3 2 -13 7 -9 -1
0 its words in the text, and its length: 0.2 and more, 6 and more	-7 -5 -5 -5 0 -17 -12 -7 7 -13 -7 -8 -12
0 its words in the text, and its length: 0.2 and more, below 3	0 0 -1 -3 -7 -2 0 1 2 -3 1 -1 8
0 its words in the text, and its length: 0.4 and more, 12 and more	1 6 -7 -20 -15 11 -49 -1 -6 -14 -21 4 -28
0 its words in the text, and its length: 0.4 and more, 25 and more	-7 -12 -12 -13 -62 10 1 -4 -45 -12 -20 -24 -21
0 its words in the text, and its length: 0.4 and more, 3 and more	0 -7 -23 1 5 -18 -3 4 2 6 -16 -42 -7
0 its words in the text, and its length: 0.4 and more, 6 and more	0 -21 -12 -8 -6 -4 -25 -9 9 -5 -8 2 -16
0 its words in the text, and its length: 0.4 and more, below 3	0 -1 -7 0 11 -16 -1 13 -6 0 -5 -25 -5
0 its words in the text, and its length: 0.6 and more, 12 and more	3 4 -20 -12 -14 3 -19 1 -10 12 -17 -15 -20
0 its words in the text, and its length: 0.6 and more, 25 and more	-2 9 -4 -5 -44 5 -32 3 -46 -2 -5 -36 -26
0 its words in the text, and its length: 0.6 and more, 3 and more	4 -7 -17 -5 3 -16 -3 -8 6 -15 -7 5 -7
0 its words in the text, and its length: 0.6 and more, 6 and more	9 -2 -27 -4 12 -2 -15 -16 0 -22 -18 -8 -5
0 its words in the text, and its length: 0.8 and more, 12 and more	3 20 -7 -4 -7 -8 -8 -9 -9 3 -6 -34 -7
0 its words in the text, and its length: 0.8 and more, 25 and more	-1 -8 -3 -2 -5 -14 -15 1 -14 14 -2 -4 -17
0 its words in the text, and its length: 0.8 and more, 3 and more	0 0 -1 0 12 1 0 0 -4 -1 -2 -2 -4
0 its words in the text, and its length: 0.8 and more, 6 and more	13 -4 -18 -9 16 -14 -7 -3 -8 0 -14 -31 -6
0 its words in the text, and its length: 1 and more, 12 and more	1 -21 -6 -6 -10 -10 33 -20 -15 -1 0 -28 -19
0 its words in the text, and its length: 1 and more, 25 and more	-1 3 -2 -1 -13 -24 20 -20 10 3 -5 -18 7
0 its words in the text, and its length: 1 and more, 3 and more	3 -8 -6 2 11 -20 -23 1 17 -1 -36 -15 -30
0 its words in the text, and its length: 1 and more, 6 and more	4 -5 -13 -11 30 -13 -12 -4 -14 1 -19 -27 -27
0 its words in the text, and its length: 1 and more, below 3	-2 -7 -27 -20 14 -19 -13 -24 14 13 -4 -46 -13
0 its words in the text, and its length: below 0, 25 and more	-7 -29 -24 -26 -25 27 -13 -4 -32 -14 -41 -35 -37
0 its words in the text, and its length: below 0, 3 and more	0 -1 -7 13 23 -23 -1 -15 -5 -9 -2 -11 -3
0 its words in the text, and its length: below 0, 6 and more	0 0 0 0 7 9 0 -4 -2 -1 0 -5 -10
0 its words in the text, and its length: below 0, below 3	-2 -8 -12 -10 -28 -7 -5 -7 -28 -23 -6 -22 33
0 its words in the text, and its place: before the text, 0 and more	-18 -26 9 3 -19 -20 -14 -53 -46 -41 4 -11 12
0 its words in the text, and its place: before the text, 0.01 and more	0 -32 0 -4 -5 13 -2 -9 8 -4 -3 4 -16
0 its words in the text, and its place: before the text, 0.2 and more	-7 -6 -2 0 -25 -1 1 -16 10 3 -3 2 -19
0 its words in the text, and its place: before the text, 0.4 and more	5 -13 -6 1 -7 0 -2 2 -12 4 -9 -9 -8
0 its words in the text, and its place: before the text, 0.6 and more	14 10 -26 -3 -13 -8 -4 5 -4 8 -10 -30 -10
0 its words in the text, and its place: before the text, 0.8 and more	14 29 -15 -5 -16 -18 -3 -7 -8 3 -5 -16 -19
0 its words in the text, and its place: before the text, 1 and more	12 -16 -18 -5 -20 -14 -7 -6 17 -2 -6 -20 -28
0 its words in the text, and its place: before the text, below 0	-1 -10 -15 0 0 -1 -3 -4 -7 -19 -6 -4 15
0 its words in the text, and its place: behind the text, 0 and more	-7 -14 -21 -38 -16 -19 -12 -9 1 -2 -35 0 11
0 its words in the text, and its place: behind the text, 0.01 and more	-1 -3 -2 -1 -9 -8 -4 2 -5 -6 -2 14 -15
0 its words in the text, and its place: behind the text, 0.2 and more	-2 -6 -5 -4 -14 9 -9 -3 -11 -27 -7 -2 -1
0 its words in the text, and its place: behind the text, 0.4 and more	-1 -3 -5 -5 -5 7 1 -8 -7 -13 -7 -11 -7
0 its words in the text, and its place: behind the text, 0.6 and more	-1 -2 -1 -1 4 3 -2 3 -10 -12 -4 -1 -9
0 its words in the text, and its place: behind the text, 0.8 and more	0 -1 0 0 3 -16 4 7 -6 -4 0 -5 6
0 its words in the text, and its place: behind the text, 1 and more	-1 -2 -6 0 -4 0 -3 0 -15 -4 -1 -21 -3
0 its words in the text, and its place: behind the text, below 0	0 -1 -1 -1 4 1 -1 -7 -2 -2 -1 -5 3
0 its words in the text, and its place: in the text, 0 and more	-11 -38 2 -4 -28 -11 -28 -3 -13 -25 -3 7 11
0 its words in the text, and its place: in the text, 0.01 and more	-1 -24 -9 -7 -57 -12 -3 -14 -17 -19 -6 15 21
0 its words in the text, and its place: in the text, 0.2 and more	-13 -27 -20 -22 -21 4 -8 -3 -2 -3 -5 4 -10
0 its words in the text, and its place: in the text, 0.4 and more	-22 -13 -65 -48 -3 4 -12 -5 0 -1 -25 6 -24
0 its words in the text, and its place: in the text, 0.6 and more	-14 16 -31 -18 14 3 -43 -5 6 7 -20 -7 -12
0 its words in the text, and its place: in the text, 0.8 and more	-4 -7 -10 -8 22 -14 -18 -3 2 14 -20 -32 -19
0 its words in the text, and its place: in the text, 1 and more	-15 -18 -50 -20 15 -34 25 -13 10 1 -20 -33 -25
0 its words in the text, and its place: in the text, below 0	-7 -20 -25 6 -11 23 -15 -12 -69 -30 -41 -37 -21
0 its words in the text: 0 and more	-32 -37 25 6 -26 -12 -23 -9 -18 -19 -2 10 14
0 its words in the text: 0.01 and more	-8 -29 -15 -17 -68 -8 -21 -20 -9 -13 -1 27 12
0 its words in the text: 0.2 and more	-23 -27 -26 -25 -26 5 -8 -8 1 -6 -6 4 -19
0 its words in the text: 0.4 and more	-2 7 -27 -4 -3 7 -4 -3 -7 -5 -3 -7 -21
0 its words in the text: 0.6 and more	12 20 -61 -28 1 3 -36 -4 4 3 -32 -14 -14
0 its words in the text: 0.8 and more	17 31 -36 -22 19 -22 -17 -8 -10 17 -27 -28 -11
0 its words in the text: 1 and more	12 -21 -29 -16 9 -36 29 -11 6 4 -33 -38 -33
0 its words in the text: below 0	-13 -23 -47 -1 -17 25 -15 -17 -57 -34 -35 -41 -5
0 its words in the title: 0.01 and more	-19 21 -37 -41 1 3 -6 -8 5 7 -6 -1 -36
0 its words in the title: 0.3 and more	-17 -7 -41 -11 19 -8 -27 -17 1 16 -14 -8 -20
0 its words in the title: 0.6 and more	-5 -11 -32 -13 -8 -33 -1 -18 49 1 -19 0 -18
0 its words in the title: below 0.01	-63 -27 16 -1 -2 -12 -2 5 -26 -14 -1 -2 7
0 lines around it that begin alike: more	-4 -22 -14 -33 -13 -4 -6 -1 -7 -6 -4 -9 9
0 lines around it that begin alike: two	-10 -22 -48 -35 -19 -22 -9 2 41 25 -9 -17 -18
0 neighbours of its shape: five	0 -2 -3 -2 -33 -2 -42 10 -21 -3 -6 -12 3
0 neighbours of its shape: four	-2 -16 -17 -6 -43 11 -29 5 -26 -16 -27 -3 -6
0 neighbours of its shape: none	13 0 0 -1 1 -6 9 -29 -5 3 1 -3 3
0 neighbours of its shape: one	-8 -3 0 -16 -8 -8 -6 -7 8 -2 -6 -3 -2
0 neighbours of its shape: six	0 0 0 0 -9 12 -13 5 -5 -7 -1 -11 1
0 neighbours of its shape: three	-8 -12 -20 -17 -18 3 -4 12 -26 -27 -13 -17 -11
0 neighbours of its shape: two	-16 -1 -11 -21 -14 9 -37 11 -4 -24 -7 -3 -15
0 no small letter in it: yes	-3 -10 -29 6 -2 -10 -7 -22 -39 -31 -4 -10 13
0 nothing but a date or time: yes	-2 -8 -33 49 -23 -12 -2 -17 -34 -27 -18 -17 -9
0 nothing but a label such as “Related”: yes	0 0 -2 0 7 -16 -1 -7 -14 -6 -6 24 3
0 quotation marks around it: yes	-2 -8 -7 -4 1 0 19 2 -33 -39 -9 -18 -21
0 somebody does something at present: yes	-8 -27 -21 -22 -17 7 -31 -3 -24 9 -20 -23 5
0 somebody speaks of himself: before the text, more	0 -1 0 0 -1 14 -1 -1 -1 -4 0 0 -5
0 somebody speaks of himself: before the text, one	4 -3 -7 -4 5 2 -2 -9 2 -10 -3 1 -3
0 somebody speaks of himself: before the text, two	0 0 -3 -1 1 4 -1 -2 -1 -7 -1 -1 7
0 somebody speaks of himself: behind the text, more	0 0 0 0 0 1 0 0 -1 0 0 -4 5
0 somebody speaks of himself: behind the text, one	0 -1 -1 0 -1 -3 0 0 3 3 -1 -7 5
0 somebody speaks of himself: behind the text, two	0 0 0 0 0 1 2 -2 -1 0 0 -10 10
0 somebody speaks of himself: in the text, more	0 -11 -1 -1 -15 2 4 -29 -17 -39 -2 -14 6
0 somebody speaks of himself: in the text, one	-3 -3 -9 -8 -22 4 6 -13 -16 -35 -17 13 7
0 somebody speaks of himself: in the text, two	0 -23 -2 -1 -29 7 16 -24 -15 -24 -2 -7 -6
0 somebody’s role: yes	0 3 1 -41 -4 -7 -7 -15 12 8 -40 0 -13
0 the language: English	-4 -32 -9 -22 -7 3 -8 9 -3 -2 -25 -9 1
0 the language: German	8 16 1 5 0 -12 -10 -25 7 -4 13 12 -19
0 the language: another	12 20 1 -3 2 3 -23 -21 -7 -1 -2 -3 -2
0 the length of its words: 13 and more	0 -2 13 -12 -5 -16 -2 -1 -4 -3 -16 6 -1
0 the length of its words: 4 and more	-9 -7 -8 9 -1 -13 -9 -8 -16 -16 -15 -27 5
0 the length of its words: 5 and more	-4 -33 -1 8 -3 0 10 -3 -7 -15 -5 -4 -6
0 the length of its words: 6 and more	4 0 -6 -35 -3 -4 -14 -15 4 4 -14 -5 -13
0 the length of its words: 7 and more	-3 19 -14 -34 -6 -6 -17 6 -15 -2 -5 -1 -2
0 the length of its words: 9 and more	3 -13 -17 -13 6 -6 -11 -7 1 -12 6 2 -10
0 the length of its words: below 4	-1 -9 -24 9 -24 -18 5 7 -32 -13 -7 -29 22
0 the parts of a credit: more, more, a name	0 0 -3 -1 -5 8 0 -5 -10 -3 20 -11 -15
0 the parts of a credit: more, more, no name	0 0 0 0 -8 4 0 -2 -7 -7 9 -4 -5
0 the parts of a credit: more, one, no name	0 0 -3 -2 -4 0 0 0 2 0 13 -1 -12
0 the parts of a credit: none, more, a name	-1 -8 26 -21 -11 -15 -7 -8 -5 1 4 -33 1
0 the parts of a credit: none, more, no name	-3 -17 -13 3 -7 1 -13 11 -9 -39 -14 -10 -2
0 the parts of a credit: none, none, a name	-5 -3 17 -35 7 -41 -9 -40 3 -8 -21 -17 -2
0 the parts of a credit: none, none, no name	23 -10 -21 -1 8 -21 -8 -10 6 -9 -49 9 2
0 the parts of a credit: none, one, a name	-2 -22 6 -2 -13 -11 5 -14 2 5 0 -7 -6
0 the parts of a credit: none, one, no name	-5 -8 -29 11 -2 -25 -22 8 -20 -8 -40 0 -1
0 the parts of a credit: one, more, a name	0 -2 13 -5 -2 2 0 -3 -10 -4 0 -11 0
0 the parts of a credit: one, more, no name	0 -3 -6 5 -10 -10 -1 2 0 19 -2 -10 1
0 the parts of a credit: one, none, no name	0 -2 4 -3 -31 -7 0 -4 -16 -12 30 -10 -15
0 the parts of a credit: one, one, a name	0 -2 -7 -6 -24 -7 -1 -7 -15 -21 32 -10 -15
0 the parts of a credit: one, one, no name	0 -2 -4 -4 -19 -3 -2 -8 -5 21 5 -9 -16
0 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-17 -44 -2 7 -3 0 -4 -4 -1 -16 -6 4 -2
0 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-2 -1 -20 -3 -7 -1 -2 -27 -11 -7 -6 -23 5
0 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 -1 0 1 4 1 5 -16 8 -1 -3 -9 -12
0 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	-1 -2 -2 1 -9 4 -8 -4 13 -10 -2 -19 -7
0 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-5 -12 -23 -10 0 -3 -18 -7 -1 -7 0 -2 -5
0 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-11 -29 -12 -11 -3 3 2 -20 -11 10 -4 -3 -13
0 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-3 0 -14 4 -11 0 -8 -11 -41 -1 -7 -6 6
0 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-3 5 -13 -13 -10 -6 -16 -4 -19 -6 -3 -24 -13
0 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	-1 0 -1 0 1 -10 1 5 -1 1 1 -1 -1
0 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	-1 -4 1 -1 2 -10 -3 1 -2 -5 -7 0 8
0 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-2 -13 -7 0 8 -1 -6 -21 1 -5 0 8 4
0 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	-7 -16 6 -6 -23 5 -17 -3 -6 -10 -18 -20 4
0 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 -6 -2 -3 -3 9 -5 -4 -4 -4 -2 0 5
0 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -5 0 0 4 5 -2 4 0 0 1 -4 -11
0 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -1 0 -1 -6 -3 -2 2 -6 -4 -3 13 -8
0 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 1 -2 1 3 -1 0 0 1 -7 0 1 0
0 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 -1 0 0 -4 -4 -1 4 0 7 1 -8 1
0 the shapes of its neighbours: a stop, below 6, no stop, below 6	-2 0 -4 3 -9 5 0 -8 7 -11 -2 -12 11
0 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	-2 -2 0 -5 3 -22 12 1 -7 -9 -8 1 -1
0 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 -1 -1 0 -10 -8 4 18 0 0 0 -12 -5
0 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 1 -4 2 8 1 0 -1 -3 -5
0 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-3 -5 -5 -12 16 -1 2 -13 -5 -8 -2 -17 -18
0 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-2 0 -2 -4 -16 -5 7 9 -16 -3 -5 -5 -4
0 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-1 -1 -10 3 4 5 4 -15 0 -19 0 -25 6
0 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-7 -28 -13 4 -3 -7 1 -4 -25 1 -6 -4 -9
0 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	-1 -4 7 -7 6 -14 0 -2 -21 -8 -14 -4 -4
0 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 -5 -1 -1 -9 4 1 0 -9 -10 -1 -8 21
0 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	-1 -1 -1 -11 -9 5 -4 -1 1 -10 0 -8 6
0 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-13 3 -12 -5 -21 -11 -24 2 -6 -19 -14 -4 -11
0 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-19 6 -17 -13 -3 -20 -26 -15 8 -6 -17 0 -6
0 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-9 -7 -28 -6 -3 4 -33 -20 -4 3 -1 -28 -9
0 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	-1 0 -11 -2 -11 -16 -6 7 -5 -2 -20 -5 -5
0 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 -3 -2 2 -13 0 2 5 3 -7 3 -14 5
0 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	0 -4 -8 -2 -2 0 -2 -8 10 -9 -10 -10 -7
0 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-4 -19 -2 -8 -4 -2 2 -9 -19 0 -10 -6 -10
0 the shapes of its neighbours: no stop, below 6, no stop, below 6	-29 -12 -6 -8 -21 -13 -19 0 -14 -9 -20 9 -6
0 the short lines around it, and their place: 3 and more, before the text, 2 and more	5 -12 19 14 -26 -14 -1 4 -7 -31 -3 -15 -14
0 the short lines around it, and their place: 3 and more, before the text, 4 and more	1 -25 -10 -10 -9 -20 -4 -24 -4 0 -2 -16 10
0 the short lines around it, and their place: 3 and more, before the text, 8 and more	-5 -5 0 7 -14 -29 -3 -33 -3 -14 -3 6 -8
0 the short lines around it, and their place: 3 and more, before the text, below 2	5 -1 -1 -3 -11 -2 0 -2 7 -5 -3 -2 2
0 the short lines around it, and their place: 3 and more, behind the text, 2 and more	-1 -1 -7 -7 -4 -18 -1 -15 -3 -1 -5 -3 14
0 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-2 -3 -11 -13 5 -10 -3 2 -10 -4 -18 -4 1
0 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-2 -9 -19 -28 -21 3 -5 -47 -8 -5 -22 -4 -1
0 the short lines around it, and their place: 3 and more, behind the text, below 2	0 0 -1 1 -4 -8 0 -2 -2 0 -2 4 3
0 the short lines around it, and their place: 3 and more, in the text, 2 and more	-5 -5 -5 -24 11 -14 -18 -46 3 10 -10 -9 -2
0 the short lines around it, and their place: 3 and more, in the text, 4 and more	-5 -13 -12 -3 -10 -7 2 1 -7 -2 -2 -8 3
0 the short lines around it, and their place: 3 and more, in the text, 8 and more	-5 -13 -24 -27 0 -5 -8 -2 -23 -6 -9 -4 -2
0 the short lines around it, and their place: 3 and more, in the text, below 2	-3 -1 3 4 12 -24 -11 -48 2 -16 3 -33 7
0 the short lines around it, and their place: 6 and more, before the text, 2 and more	3 -15 5 -8 -34 -16 -2 -13 -19 3 3 1 9
0 the short lines around it, and their place: 6 and more, before the text, 4 and more	-6 -19 0 12 -7 5 -4 -18 4 2 -3 -14 -1
0 the short lines around it, and their place: 6 and more, before the text, 8 and more	-6 -13 -14 6 -23 -12 -1 -2 0 1 -7 -13 2
0 the short lines around it, and their place: 6 and more, before the text, below 2	7 -1 -4 -1 0 -1 0 2 -3 -5 5 -1 -9
0 the short lines around it, and their place: 6 and more, behind the text, 2 and more	-1 -1 -6 -9 -11 -3 -2 -20 -1 0 -3 4 0
0 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-3 -3 -9 -7 9 1 -3 -12 3 -3 -10 1 -7
0 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-4 -7 -13 -7 2 -18 -5 7 -30 -23 -18 0 -9
0 the short lines around it, and their place: 6 and more, behind the text, below 2	0 0 5 -1 -6 -10 -1 -4 -3 -3 -3 -5 12
0 the short lines around it, and their place: 6 and more, in the text, 2 and more	-5 -5 -30 5 1 -19 -20 -11 3 2 6 -11 -25
0 the short lines around it, and their place: 6 and more, in the text, 4 and more	-2 -6 0 -12 -1 -18 -9 -13 -7 -16 -21 1 9
0 the short lines around it, and their place: 6 and more, in the text, 8 and more	-2 -10 -17 -10 6 -8 -7 -6 -4 -3 0 -4 -4
0 the short lines around it, and their place: 6 and more, in the text, below 2	-2 -1 -6 -2 6 -9 -6 -39 -15 -2 -12 16 -20
0 the short lines around it, and their place: 9 and more, before the text, 2 and more	3 -6 -1 4 -8 -1 -2 -6 -5 -3 -8 -5 2
0 the short lines around it, and their place: 9 and more, before the text, 4 and more	-1 -1 3 6 -4 -6 -1 -7 0 6 0 -5 -5
0 the short lines around it, and their place: 9 and more, before the text, below 2	6 -1 5 -2 -2 -5 -1 1 -11 10 -3 -8 -4
0 the short lines around it, and their place: 9 and more, behind the text, 2 and more	-1 -1 -2 -2 -10 2 -1 7 -8 -7 0 2 -21
0 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-2 -2 -5 -5 -25 1 -2 -7 -2 -2 -1 6 -14
0 the short lines around it, and their place: 9 and more, behind the text, 8 and more	-1 -2 -3 -6 -14 -8 -1 -16 -8 -8 -3 -4 17
0 the short lines around it, and their place: 9 and more, behind the text, below 2	-1 0 -1 -1 -7 -2 -1 -1 2 3 3 -3 -4
0 the short lines around it, and their place: 9 and more, in the text, 2 and more	-4 -3 -4 -11 3 -12 -13 -5 -14 -2 7 0 -7
0 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -2 -5 -6 15 1 -5 -17 -12 -31 -8 1 1
0 the short lines around it, and their place: 9 and more, in the text, 8 and more	-1 -3 -6 -1 -4 -8 -2 -2 3 -2 -14 0 -19
0 the short lines around it, and their place: 9 and more, in the text, below 2	-4 -3 -8 -3 -8 -16 -6 -14 -1 -18 12 20 -7
0 the short lines around it, and their place: below 3, before the text, 2 and more	2 -4 -1 -6 -11 -2 0 -1 0 -12 -5 -3 4
0 the short lines around it, and their place: below 3, before the text, 4 and more	1 -7 -7 -6 1 0 -1 -6 -6 -14 -7 -9 1
0 the short lines around it, and their place: below 3, before the text, 8 and more	1 -11 -7 -16 -35 -26 -2 -15 -1 9 -10 -33 2
0 the short lines around it, and their place: below 3, before the text, below 2	-1 3 -7 4 -6 -1 0 -1 -2 -2 0 -1 6
0 the short lines around it, and their place: below 3, behind the text, 2 and more	0 0 -2 -1 -5 -8 0 -2 -5 -2 -2 -13 21
0 the short lines around it, and their place: below 3, behind the text, 4 and more	0 -1 -7 -13 -15 -18 -1 -9 -17 -6 -5 -13 24
0 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 -1 -5 -8 -12 0 -1 -23 -23 -13 -6 -4 6
0 the short lines around it, and their place: below 3, behind the text, below 2	0 0 -1 -1 2 -1 0 -1 0 0 -2 -3 7
0 the short lines around it, and their place: below 3, in the text, 2 and more	-1 -1 -2 -6 -13 -23 -3 -20 12 -2 -5 -4 2
0 the short lines around it, and their place: below 3, in the text, 4 and more	-1 -2 9 4 1 -3 -2 -10 -7 8 -25 -7 -7
0 the short lines around it, and their place: below 3, in the text, 8 and more	-1 -5 0 5 -19 -26 -3 9 -14 -11 -13 -18 1
0 the short lines around it, and their place: below 3, in the text, below 2	-1 0 -17 -1 4 -17 -8 -29 0 -23 -1 -13 7
0 the title’s words: yes	0 -3 -1 -1 -1 -2 0 -3 4 4 0 5 -4
0 what a rule takes it for: boilerplate	-47 -16 -17 -47 -29 -6 -32 -22 -4 -8 -24 -14 29
0 what a rule takes it for: byline	-2 -9 45 -22 -13 -14 -1 -7 -11 -11 -24 -18 -25
0 what a rule takes it for: dateline	-2 -9 -50 48 -24 -14 -2 -17 -33 -28 -20 -14 -8
0 what a rule takes it for: heading	-23 -25 -2 -29 29 -34 -57 -18 3 -12 -24 -7 -11
0 what a rule takes it for: image-alt	-5 4 -19 -27 -26 -16 -20 -22 37 -8 -31 -27 -1
0 what a rule takes it for: image-caption	-9 -49 -20 -20 -26 -36 -17 -19 5 44 -36 -31 -20
0 what a rule takes it for: image-credit	-1 -7 -22 -22 -46 -9 -3 -23 -28 -9 50 -30 -31
0 what a rule takes it for: list-item	-3 -4 -32 -22 -19 6 -5 10 -4 -7 -38 -9 -22
0 what a rule takes it for: paragraph	-18 10 -23 -13 -24 15 5 5 -21 -22 -49 -21 -20
0 what a rule takes it for: quote	0 0 0 0 1 -18 20 -4 -6 -11 -1 -7 -7
0 what a rule takes it for: related-link	-25 -43 -26 -59 -23 -23 -49 -9 -20 -11 -26 18 -21
0 what a rule takes it for: standfirst	-9 28 -12 -2 7 -12 -3 -4 2 -29 -3 -10 -11
0 what a rule takes it for: title	31 -6 -4 -3 -5 -2 -1 -2 -6 -4 -2 -4 -5
0 what follows the short lines: 18 and more	-3 -43 -10 -10 3 -18 -9 -2 -9 5 -16 -6 -4
0 what follows the short lines: 30 and more	5 -12 -2 4 7 -30 -36 -9 5 1 14 -1 -6
0 what follows the short lines: 9 and more	2 -20 8 -2 -2 -24 -22 -27 -14 -14 -3 -3 -3
0 what follows the short lines: below 9	-2 -22 -6 -10 -13 10 -7 2 -19 -18 -2 0 -13
0 what follows the short lines: the edge of the page	-8 -11 -11 -32 -21 -15 -16 -15 -17 -19 -34 13 9
0 what stands before the short lines: 18 and more	-29 -14 15 6 -1 -22 -38 -12 1 -1 -2 -4 -7
0 what stands before the short lines: 30 and more	-43 -15 -5 -23 5 -31 -55 1 -1 -1 11 0 3
0 what stands before the short lines: 9 and more	-26 -50 -6 -6 0 -19 -5 -12 -11 2 0 -9 0
0 what stands before the short lines: below 9	-20 -27 -21 -3 5 0 -7 -5 3 -18 3 -3 -12
0 what stands before the short lines: the edge of the page	28 -13 2 2 -39 -15 -11 -45 -7 -14 -12 -18 -2
0 words it shares with its neighbour: the block before, 0.01 and more	-10 10 -35 -15 -34 2 -7 11 0 -4 -26 -1 -11
0 words it shares with its neighbour: the block before, 0.25 and more	-19 4 -29 -20 -1 -4 -24 -10 9 1 -5 -1 3
0 words it shares with its neighbour: the block before, 0.5 and more	-15 -6 -35 -1 1 -14 8 -17 -4 27 -4 -3 11
0 words it shares with its neighbour: the block before, 0.9 and more	-10 -44 -11 -22 -21 -22 3 -24 -1 27 -9 -35 2
0 words it shares with its neighbour: the block before, below 0.01	-57 -4 10 3 8 -7 -7 -1 -1 -14 6 0 -1
0 words it shares with its neighbour: the next block, 0.01 and more	-13 11 -9 -18 -19 2 -5 4 -34 1 -15 0 -6
0 words it shares with its neighbour: the next block, 0.25 and more	7 -17 -23 -8 1 -4 -18 -15 7 -1 -10 -2 -7
0 words it shares with its neighbour: the next block, 0.5 and more	6 -2 -37 -6 11 -22 -7 -4 19 0 -22 -12 3
0 words it shares with its neighbour: the next block, 0.9 and more	2 -25 -19 -19 18 -49 -4 -25 46 3 -11 -7 -23
0 words it shares with its neighbour: the next block, below 0.01	2 -7 12 -8 -19 4 4 -2 -29 0 0 2 1
0 words it shares with its neighbour: the second before, 0.01 and more	-20 12 -10 -29 -25 2 6 2 12 -10 -15 -4 -23
0 words it shares with its neighbour: the second before, 0.25 and more	-16 -8 -38 -17 -8 -7 -21 -9 -12 -4 -17 -14 -2
0 words it shares with its neighbour: the second before, 0.5 and more	-9 -17 -34 -30 -16 6 -11 4 -9 4 1 -12 10
0 words it shares with its neighbour: the second before, 0.9 and more	-3 -27 -11 -6 -24 -9 -15 -25 3 37 7 -32 -6
0 words it shares with its neighbour: the second before, below 0.01	-46 1 10 2 7 -8 -12 -10 -5 -15 -3 -3 -3
0 words it shares with its neighbour: the second behind, 0.01 and more	-11 8 -37 -27 -11 2 2 1 -8 -1 -39 0 -25
0 words it shares with its neighbour: the second behind, 0.25 and more	9 0 -12 -30 6 -5 -5 -10 9 -2 -6 -19 -9
0 words it shares with its neighbour: the second behind, 0.5 and more	12 -12 -32 -20 17 -6 -5 -17 15 6 -29 -24 -2
0 words it shares with its neighbour: the second behind, 0.9 and more	1 -28 -11 -8 27 -19 -2 -39 32 -15 -18 -43 -22
0 words it shares with its neighbour: the second behind, below 0.01	-4 1 7 7 -10 0 -8 -3 -20 -4 1 -1 -4
0 words of the page’s furniture and its length: whole, below 8	-3 -12 -48 -22 -47 -22 -9 -41 -56 -38 -59 -11 50
0 words of the page’s furniture and its length: within, 20 and more	0 -8 0 -1 -2 -7 -4 3 -4 0 0 -3 11
0 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 0 -2 0 0 -1 -2 0 -2 10
0 words of the page’s furniture and its length: within, 8 and more	0 -7 -3 0 -6 13 -2 -4 -5 -20 -2 -39 21
0 words of the page’s furniture and its length: within, below 8	0 1 -5 15 -18 -24 -1 -11 1 -4 -6 -2 15
0 words of the page’s furniture: whole	-3 -15 -49 -22 -58 -20 -8 -45 -62 -39 -61 -10 51
0 words of the page’s furniture: within	-1 -17 -10 15 -19 -9 -6 -9 -7 -25 -11 -29 25
1 a byline’s words: names	2 11 -20 -12 -4 -10 14 -17 -21 -12 0 10 -16
1 a byline’s words: names behind “by”	1 8 -19 0 -11 -6 -4 -11 1 -6 -1 13 -21
1 a credit at its end, and its length: 20 and more, no stop	-1 -3 1 1 -16 1 -3 -6 19 -10 -8 -3 -13
1 a credit at its end, and its length: 40 and more, no stop	0 4 -5 2 6 -23 -8 -4 9 -7 -4 -2 5
1 a credit at its end, and its length: 8 and more, a stop	0 0 -1 0 -7 1 0 -1 8 0 -1 -1 -3
1 a credit at its end, and its length: 8 and more, no stop	-1 -7 -8 1 -14 5 0 -12 17 8 -17 -13 -11
1 a credit at its end, and its length: below 8, no stop	0 -2 -2 -6 -6 -11 -4 -2 -8 20 13 -15 -3
1 a credit at its end: 0.9 and more	-1 -3 -4 -4 6 -7 -1 -1 -3 -3 -3 -4 8
1 a credit at its end: 0.95 and more	-1 -10 -2 2 -25 -12 -13 -26 24 10 -6 -28 -15
1 a credit beside it, and its length: a credit before, 15 and more, a stop	0 0 -5 -1 -8 -3 0 -2 -5 4 17 -1 -11
1 a credit beside it, and its length: a credit before, 15 and more, no stop	0 0 -4 0 -2 -1 0 0 -7 -1 15 -1 -3
1 a credit beside it, and its length: a credit before, 25 and more, a stop	0 0 -6 -1 -14 -5 0 -1 1 6 15 -6 -7
1 a credit beside it, and its length: a credit before, 25 and more, no stop	0 0 0 0 -3 0 0 0 -3 -1 9 0 -1
1 a credit beside it, and its length: a credit before, 4 and more, a stop	0 0 -2 -1 -1 0 0 0 -3 -1 8 0 -2
1 a credit beside it, and its length: a credit before, 4 and more, no stop	0 0 -2 0 -1 0 0 -3 -12 -16 19 -4 -11
1 a credit beside it, and its length: a credit before, 40 and more, a stop	0 0 -8 -1 -23 -4 -1 -2 5 -6 27 -6 -20
1 a credit beside it, and its length: a credit before, 40 and more, no stop	0 0 -1 0 -6 -1 0 0 5 10 -4 -2 -4
1 a credit beside it, and its length: a credit before, 8 and more, a stop	0 -1 -2 -3 -4 -2 0 -1 1 -3 5 -2 6
1 a credit beside it, and its length: a credit before, 8 and more, no stop	0 0 -1 0 -10 -7 0 -4 -16 -6 15 -7 -13
1 a credit beside it, and its length: a credit before, below 4, a stop	0 0 -4 -1 -5 0 0 -1 4 1 1 0 -4
1 a credit beside it, and its length: a credit before, below 4, no stop	0 -1 -14 -7 3 11 -1 -4 -10 -7 15 -8 -9
1 a credit beside it, and its length: a credit behind, 15 and more, a stop	0 5 5 -2 -6 -11 -2 -3 10 -3 -3 6 -3
1 a credit beside it, and its length: a credit behind, 15 and more, no stop	0 -1 0 0 0 -4 -1 -2 0 -4 0 -1 7
1 a credit beside it, and its length: a credit behind, 25 and more, a stop	0 -4 0 1 -1 -7 2 -2 6 3 0 -1 0
1 a credit beside it, and its length: a credit behind, 25 and more, no stop	0 -1 0 -2 -1 -4 -2 4 -17 17 0 -1 1
1 a credit beside it, and its length: a credit behind, 4 and more, a stop	0 0 6 0 1 3 0 -1 -5 -4 -1 0 -5
1 a credit beside it, and its length: a credit behind, 4 and more, no stop	0 1 3 -1 0 -6 -2 -3 -9 -3 -4 2 0
1 a credit beside it, and its length: a credit behind, 40 and more, a stop	0 0 0 3 -7 -5 3 4 5 1 0 -1 -2
1 a credit beside it, and its length: a credit behind, 40 and more, no stop	0 0 -1 -1 0 5 0 0 -2 -1 0 0 1
1 a credit beside it, and its length: a credit behind, 8 and more, a stop	0 -4 -2 4 0 -3 0 -1 6 -1 -1 -1 2
1 a credit beside it, and its length: a credit behind, 8 and more, no stop	0 -11 -2 -2 -2 13 -2 -6 6 -14 -6 -9 0
1 a credit beside it, and its length: a credit behind, below 4, no stop	0 7 -1 -3 -4 -12 -2 -2 -9 9 -3 -8 3
1 a credit beside it, and its length: credits on both sides, 4 and more, no stop	0 0 -4 0 -2 -4 0 -5 0 3 4 -2 -8
1 a credit beside it, and its length: credits on both sides, below 4, no stop	0 -1 -3 -1 -3 6 0 -1 -5 -10 -11 -2 7
1 a credit with its lead-in at its end: yes	-1 4 -1 -11 -25 -12 -15 -23 18 15 -3 -32 -9
1 a day of the week: yes	3 -7 -22 1 -6 -4 -34 -29 -7 -2 1 -11 -1
1 a label such as “Related” above: yes	-3 -9 -6 -24 6 -19 -6 1 -11 -21 -33 12 -8
1 a label such as “See also” before it: yes	0 -8 -2 -1 -7 12 -5 -8 -2 -9 -3 -1 -6
1 a line above that ends in a colon: yes	-9 -26 -5 -5 0 21 -14 9 -44 -29 -22 -14 -26
1 a month: yes	5 -14 7 -2 -15 -6 -24 -14 -16 -16 -25 1 -4
1 a name in the next line: 60 and more	0 -2 0 0 9 0 3 -5 -5 -7 -3 -8 -9
1 a name in the next line: 8 and more	8 -1 -16 -6 6 1 -10 -7 -9 -2 -3 -5 -11
1 a name in the next line: below 8	2 21 -23 -5 -7 -21 -1 -8 -1 -11 3 -18 -2
1 a note of credits: yes	0 1 -1 -2 -5 0 -3 0 3 3 1 -12 -5
1 a picture credit’s words: 0.01 and more	0 -1 0 0 -5 -13 -4 -4 -5 18 -2 -9 -8
1 a picture credit’s words: 0.7 and more	0 -1 -11 -2 -9 -22 26 -7 -2 -6 -12 -5 10
1 a picture credit’s words: 0.8 and more	-1 -3 13 -7 -9 -21 3 -4 1 5 -1 -6 -5
1 a picture credit’s words: 0.9 and more	0 5 -2 1 -1 1 -1 -3 -4 2 -1 3 -3
1 a picture credit’s words: 0.95 and more	-1 -26 -10 -11 -26 -14 -17 -8 13 14 -7 -27 -7
1 a picture credit’s words: below 0.01	-3 11 1 -7 -13 1 -7 0 -7 -17 0 2 -5
1 a quotation by itself: before the text, 6 and more	12 -3 -2 -1 -1 -3 0 -1 -4 -5 -1 2 -3
1 a quotation by itself: in the text, 15 and more	0 -1 -1 -1 0 25 -8 -6 -9 -8 -4 -6 -7
1 a quotation by itself: in the text, 40 and more	0 -9 -2 -2 -3 15 -2 -7 -6 -13 -5 -3 -11
1 a quotation by itself: in the text, 6 and more	0 0 0 0 1 -6 1 4 -1 0 0 1 -1
1 a quotation by itself: in the text, below 6	0 0 -1 0 -11 -5 -3 4 -3 5 -2 3 -6
1 a quotation mark before it: yes	6 -30 -18 -2 -30 11 -36 -9 -12 7 4 8 -12
1 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 0 0 -4 -3 -1 -7 -4 -8 0 7 7
1 a rule: a credit that names known agencies	0 0 -5 1 -7 -22 -8 -9 0 21 -7 -9 -8
1 a rule: a credit with its lead-in ("Photo:", "©")	-1 -15 -8 -11 -24 -8 -8 -5 12 6 2 -20 -1
1 a rule: a headline behind the end of the text	-7 -11 -15 -22 4 -5 -3 0 -36 -28 -23 -12 1
1 a rule: a label such as "See also" with a title behind it	0 -8 -2 -1 -7 23 -6 -14 0 -7 -2 -5 -11
1 a rule: a line that begins with "by" before the text	4 11 -17 2 -7 -8 -1 -3 8 6 -3 -4 -15
1 a rule: a phrase of the page’s furniture	-4 -11 -19 9 -7 -10 -17 -23 -27 -16 -13 -3 0
1 a rule: a question or exclamation between paragraphs	0 -2 -2 3 -4 1 0 -19 7 0 -8 6 -14
1 a rule: a quotation with its speaker behind a dash	0 0 0 0 6 5 -4 -3 -7 -3 -1 -4 -2
1 a rule: a sentence before the text	0 -1 -1 -1 -1 0 0 -1 -2 9 -1 -1 -1
1 a rule: a sentence behind the end of the text	0 0 0 0 -1 -3 0 0 0 0 0 5 1
1 a rule: a sentence or two before the text	-2 6 -9 -5 -27 -3 -1 2 -19 -1 8 -10 -17
1 a rule: a sentence within the text	-13 -7 -39 -38 -11 7 -14 -2 -21 -14 -24 -15 -7
1 a rule: a short line within the text	-5 7 -5 8 -12 -5 -10 -7 -7 -19 -41 -15 -14
1 a rule: a short sentence within the text	-1 -18 -12 -9 9 10 11 7 -16 -24 -5 -9 -7
1 a rule: a text that ends in a picture credit	-2 -6 -6 4 -21 -6 -11 -24 17 -4 -6 -23 -11
1 a rule: a title below a label such as "Related"	0 -2 -8 -9 -4 -11 -1 -16 -1 -10 -14 15 -7
1 a rule: an item below a line that announces a list	-3 -4 -21 -15 -11 18 -2 0 -20 -20 -20 -12 -3
1 a rule: begins with a bullet	0 0 0 0 -7 15 -4 -4 -1 0 0 -1 -3
1 a rule: begins with a list mark, as its neighbour does	0 0 -5 -4 -11 19 -4 -14 -8 -14 -2 -17 -11
1 a rule: debris before the text	-3 7 -9 -5 -26 -11 -9 -6 -22 -12 -21 -10 -1
1 a rule: debris behind the end of the text	-5 -18 -18 -21 -9 7 -2 -14 -11 -12 -18 -7 9
1 a rule: holds a phrase of the page’s furniture	-1 -3 -2 0 -6 -5 -12 -2 -16 -13 -12 -13 15
1 a rule: keywords of a picture	0 -1 -1 3 -2 4 -1 1 -1 -4 0 -1 -1
1 a rule: long line within the text, without a full stop	0 -3 -5 -6 -8 0 -4 7 8 -26 -10 -2 -6
1 a rule: names behind the end of the text	0 0 0 0 -1 1 -2 -1 0 2 0 13 -12
1 a rule: nothing but names before the text	1 -4 -10 -8 11 -6 -1 -1 -10 -2 1 4 -5
1 a rule: nothing else fits	-1 9 -3 -11 -3 -19 -9 -4 -6 18 -12 -15 -7
1 a rule: one of several short lines within the text	-5 -15 -21 -19 -12 -4 -4 4 -16 3 -19 -11 -8
1 a rule: only a date or time	1 -10 13 -8 -8 -25 -4 -13 -21 -5 -9 1 1
1 a rule: only a web or e-mail address	0 6 0 0 -1 -6 0 0 -1 -2 -1 -1 6
1 a rule: only marks or figures	-1 -14 -1 -9 -15 8 -9 -19 -1 -8 -9 6 -5
1 a rule: repeats the alternative text before it	-1 -5 -2 -2 -15 -12 -2 -2 21 5 -3 -5 -2
1 a rule: running text	1 -11 -11 0 -1 -5 -5 3 -17 -4 2 -1 -1
1 a rule: says again what stands elsewhere on the page	11 -27 -32 -13 10 -16 -9 -20 5 -2 5 -14 -12
1 a rule: says where in a picture somebody stands	0 -1 0 1 -3 4 -1 -1 3 -1 0 0 -1
1 a rule: says who the author is	0 0 0 2 -3 4 -2 -1 -2 -1 0 -2 2
1 a rule: short line before a picture or a list, without a full stop	0 2 -1 -4 11 -5 -2 -3 -3 -5 2 3 -3
1 a rule: short line between paragraphs, without a full stop	-2 -17 -8 -7 -35 2 -11 -32 -22 -14 -1 4 -12
1 a rule: short text after a credit, where this page has its captions	0 0 -6 -1 -8 -4 0 0 -15 -11 19 -1 -16
1 a rule: short text before a caption and its credit	0 -9 11 -7 -2 -8 -8 -2 -8 -9 -6 -6 -6
1 a rule: short text before a caption with a credit	1 -16 -12 -1 16 3 -7 -18 -1 -19 -6 -12 11
1 a rule: short text before a credit	-1 -3 6 -9 -8 -7 -12 -13 5 -9 -12 -11 12
1 a rule: short text before a credit that has its caption behind it	0 2 0 0 7 1 -1 -2 -1 -3 0 -1 -7
1 a rule: stands between the title and the byline, date or picture	7 -1 -1 3 -1 0 0 0 -1 -1 0 -1 -2
1 a rule: the caption’s words once more, as alternative text	1 5 0 5 -11 12 -4 -8 -21 3 -7 -7 -9
1 a rule: the name of a picture file	0 0 -5 5 -1 -1 0 -1 2 5 0 -5 0
1 a sign in it: a bar	0 -16 -3 -8 -6 -23 -9 -17 9 21 -6 -17 13
1 a sign in it: a capital within a word	-2 -36 -1 2 -9 -8 1 20 -10 -13 -24 -9 12
1 a sign in it: a comma	1 -4 2 0 4 2 2 4 -14 -14 2 -17 -6
1 a sign in it: a copyright sign	0 -3 -1 -6 -24 -8 -5 -4 21 4 -4 -14 -5
1 a sign in it: a dash between words	-1 14 13 3 -27 -11 -3 5 -1 -9 -28 2 -6
1 a sign in it: a question mark	3 4 -3 3 -12 -7 -4 -6 -2 0 -16 -1 0
1 a sign in it: a quotation mark	-10 1 -12 3 -14 -2 -8 -5 -20 8 9 7 -12
1 a sign in it: a sentence stuck to the next	0 -1 -2 -1 -14 1 6 -8 9 -2 -10 -8 7
1 a sign in it: a slash between words	-4 -8 -18 2 -26 -17 -29 14 23 27 -29 -44 -27
1 a sign in it: a time	2 -6 25 -23 -18 1 -16 -10 -7 -15 -33 -17 -30
1 a sign in it: a year	2 -2 12 1 -11 -21 -29 -23 -16 -14 -9 -5 -12
1 a sign in it: an address	-1 1 -2 -1 -21 4 -6 5 -11 -13 -3 -18 15
1 a sign in it: an asterisk	0 -6 -1 -1 -5 3 6 -7 -2 -14 -4 -15 16
1 a sign in it: an at sign	0 -3 -17 16 -16 -2 -6 -11 -2 -10 -8 -8 11
1 a sign in it: an ellipsis	1 -13 -5 -8 -3 -5 6 -11 0 3 -8 3 -19
1 a sign in it: money or a share	-4 -19 -10 -23 -3 23 -42 -3 -29 -29 -35 -17 -16
1 a verb of saying: yes	-1 -31 -14 -8 -11 10 -4 -15 -19 -10 -4 3 -1
1 a word that leads in credits: yes	-1 -28 -13 -11 -36 -10 -12 -20 22 16 -4 -29 -13
1 an end as items of lists have it: yes	-1 -4 -6 -1 -3 9 -4 4 -5 -19 -2 -17 5
1 dates among the short lines around it: 0.2 and more	-1 -5 -5 12 -21 -32 3 -19 4 -12 -7 -2 8
1 dates among the short lines around it: 0.4 and more	2 5 -2 7 -19 -24 -12 -23 -16 3 -8 5 -2
1 dates among the short lines around it: below 0.2	0 12 -1 6 -10 -32 -11 -23 2 7 -11 -12 1
1 furniture among the short lines around it: 0.01 and more	-12 -9 -34 -13 -12 -3 -16 -15 -19 -25 -7 4 -1
1 furniture among the short lines around it: 0.2 and more	-2 2 6 -10 -13 -14 -6 -29 -15 -16 -19 5 -1
1 furniture among the short lines around it: 0.5 and more	-1 4 0 1 -20 -7 -12 -11 -20 -19 -10 -14 -8
1 furniture among the short lines around it: below 0.01	3 -15 -3 -6 -4 -2 0 -4 5 6 -2 -7 -11
1 how alike the short lines around it are: 0.2 and more	-11 -2 5 -6 -26 -5 -14 2 -8 -6 -10 1 -18
1 how alike the short lines around it are: 0.4 and more	-5 -19 -5 -20 4 -3 -2 -6 -2 -11 2 -8 -7
1 how alike the short lines around it are: 0.7 and more	1 20 7 -9 2 -12 -18 -22 1 -10 -6 -8 -6
1 how alike the short lines around it are: below 0.2	-5 -13 -12 -14 -10 -6 -1 -3 -24 1 -19 -9 -3
1 how far it is from the text: before the text, 2 and more	-1 1 -3 6 4 -24 0 -1 -9 -10 -7 -11 0
1 how far it is from the text: before the text, 20 and more	4 -5 -21 -13 -16 -11 0 -11 -2 -3 -13 5 -2
1 how far it is from the text: before the text, 3 and more	-3 4 -8 -9 -18 -7 -7 -20 6 -12 -3 -19 -5
1 how far it is from the text: before the text, 5 and more	9 1 7 1 -2 -22 -9 -17 -2 0 4 -24 -23
1 how far it is from the text: before the text, 9 and more	9 -10 -13 -6 -11 -19 -5 -26 -13 -2 -12 1 -9
1 how far it is from the text: before the text, below 2	3 -20 -6 -10 -16 -1 -3 -3 3 -9 -6 -13 1
1 how far it is from the text: behind the text, 2 and more	-2 0 -3 -3 -8 9 -6 -10 -19 -10 -3 -11 9
1 how far it is from the text: behind the text, 20 and more	-2 -8 -8 -12 5 1 -3 1 5 -3 -17 -24 -6
1 how far it is from the text: behind the text, 3 and more	-1 -3 -9 -10 -15 7 -1 -7 -7 -17 -7 5 -3
1 how far it is from the text: behind the text, 5 and more	-2 -11 -8 -8 -5 -5 3 1 -4 -8 -14 1 -8
1 how far it is from the text: behind the text, 9 and more	-6 -19 -15 -24 -1 -18 -7 -6 -26 -18 -10 -1 6
1 how far it is from the text: behind the text, below 2	0 -5 -1 -1 -3 0 4 -10 -11 -16 -1 -9 18
1 how far it is from the text: in the text, below 2	-8 3 2 -14 -2 -4 2 -2 -3 -1 1 -3 -6
1 how frequent the kind is: yes	5 -2 -6 -8 -1 -3 -1 7 3 -4 -9 -2 -4
1 how it begins and ends: another sign, another sign	0 0 0 0 4 10 -3 -1 -8 -11 -1 -9 -6
1 how it begins and ends: another sign, arrow	0 0 0 0 -1 3 -2 1 -1 -1 0 -1 -2
1 how it begins and ends: another sign, bar or asterisk	0 -1 1 -6 0 0 0 0 -2 -1 0 0 11
1 how it begins and ends: another sign, bracket	0 0 1 0 -6 3 0 -6 -3 -1 0 -2 6
1 how it begins and ends: another sign, colon	0 0 0 0 1 -7 0 -4 6 7 0 -1 -4
1 how it begins and ends: another sign, ellipsis	0 0 0 0 0 -8 0 -1 3 8 0 0 0
1 how it begins and ends: another sign, exclamation mark	0 0 0 0 5 2 0 -3 0 0 0 -7 -1
1 how it begins and ends: another sign, figure	0 0 -1 0 -10 13 0 -11 -5 -8 -3 -10 -8
1 how it begins and ends: another sign, full stop	0 -2 -1 0 -4 -4 -3 5 10 8 -3 -1 -12
1 how it begins and ends: another sign, letter	0 0 -1 0 -6 11 -1 4 -6 -8 0 -13 -2
1 how it begins and ends: at sign or hash, figure	0 0 0 2 -6 9 0 -2 -3 -5 -1 -2 -2
1 how it begins and ends: at sign or hash, full stop	0 0 0 0 8 -10 -3 10 -2 -1 0 -1 -5
1 how it begins and ends: at sign or hash, letter	0 0 -1 3 -4 18 -1 -7 0 -5 -1 -14 -9
1 how it begins and ends: bracket, bracket	0 -2 0 -3 -9 4 -5 -10 -13 12 0 -7 8
1 how it begins and ends: bracket, figure	0 0 -1 0 -5 -2 0 -1 4 -1 -2 -2 -2
1 how it begins and ends: bracket, full stop	0 0 0 0 -2 3 -1 -1 3 1 0 0 -3
1 how it begins and ends: bracket, letter	0 -3 1 -3 -3 4 -1 -2 10 -2 -2 -2 -8
1 how it begins and ends: capital, another sign	0 0 -2 1 -8 3 -2 5 6 -1 3 -13 -9
1 how it begins and ends: capital, arrow	0 0 0 0 -3 10 0 -7 -1 0 0 2 -1
1 how it begins and ends: capital, bar or asterisk	0 0 -1 0 -6 -4 0 -3 0 -1 0 -7 17
1 how it begins and ends: capital, bracket	-1 -5 -10 -17 -12 -17 -19 -2 16 -14 -17 -15 0
1 how it begins and ends: capital, colon	-2 -8 -9 -13 24 5 -2 -16 -23 -6 -15 -43 -10
1 how it begins and ends: capital, comma	0 -2 -2 -1 0 -6 -2 -5 -7 -7 1 -2 16
1 how it begins and ends: capital, ellipsis	1 -6 -2 2 -18 -8 -3 0 7 3 -4 5 0
1 how it begins and ends: capital, exclamation mark	0 -5 -10 -1 -14 -8 -6 -14 0 2 -8 -1 4
1 how it begins and ends: capital, figure	-1 -5 5 -11 -9 4 -5 -12 -17 -16 -14 -1 -19
1 how it begins and ends: capital, full stop	2 6 -7 -4 2 -9 3 -1 -8 -6 -2 -3 -3
1 how it begins and ends: capital, letter	-1 -4 -3 -4 -7 -5 3 -6 3 -9 -3 -6 -5
1 how it begins and ends: capital, question mark	0 -11 -14 -4 -18 7 -8 -7 0 -3 -6 -7 8
1 how it begins and ends: capital, quotation mark	0 -1 2 1 -1 -2 -4 -5 -7 -9 -7 -4 -4
1 how it begins and ends: capital, semicolon	0 0 0 0 8 2 -1 -1 -4 -10 0 -10 -3
1 how it begins and ends: capital, stop and quotation mark	-2 -26 -8 -4 -8 -18 -8 -10 -5 0 -2 -5 -11
1 how it begins and ends: figure, bracket	0 -1 0 0 -6 -8 0 8 4 -12 -1 1 6
1 how it begins and ends: figure, colon	0 0 -2 0 -12 12 -3 -17 -9 -11 -1 0 -3
1 how it begins and ends: figure, figure	0 -15 8 -2 -23 -23 -4 1 -3 -2 7 12 -13
1 how it begins and ends: figure, full stop	0 -2 -1 -3 -22 2 -3 2 14 -4 2 2 -17
1 how it begins and ends: figure, letter	-2 -12 -9 -8 -6 -14 -14 6 -8 -12 -10 0 0
1 how it begins and ends: figure, question mark	0 0 0 1 -1 7 0 -5 -1 0 0 -5 5
1 how it begins and ends: figure, quotation mark	0 0 0 0 0 -3 0 -1 -1 4 0 6 -4
1 how it begins and ends: list mark, another sign	0 -2 1 0 0 3 -1 0 0 -1 0 0 0
1 how it begins and ends: list mark, bar or asterisk	0 0 0 0 -9 10 -2 -2 -3 -7 0 12 -13
1 how it begins and ends: list mark, figure	0 0 0 0 0 -4 0 -1 0 -1 0 0 7
1 how it begins and ends: list mark, full stop	0 5 0 0 -9 3 -6 1 -2 -7 -1 -2 0
1 how it begins and ends: list mark, letter	0 0 0 0 -3 3 1 3 -4 -4 0 -5 -4
1 how it begins and ends: list mark, stop and quotation mark	0 0 0 0 -8 -1 -2 -1 -2 -1 0 -2 8
1 how it begins and ends: number of an item, bracket	0 0 0 0 -1 11 0 -4 -1 -2 0 -1 -1
1 how it begins and ends: number of an item, colon	0 0 0 0 0 12 -1 -12 0 0 0 0 0
1 how it begins and ends: number of an item, exclamation mark	0 0 0 0 -5 -7 -1 -4 13 7 -1 -2 -3
1 how it begins and ends: number of an item, figure	0 0 2 -1 -4 5 0 0 -1 -2 0 -4 -3
1 how it begins and ends: number of an item, full stop	0 -2 0 0 -15 17 -11 -20 -3 -5 -3 -4 -11
1 how it begins and ends: number of an item, letter	0 7 5 -6 5 6 -27 -17 -9 -7 -3 5 -8
1 how it begins and ends: number of an item, question mark	0 0 0 0 8 6 0 -6 -4 -1 0 0 -6
1 how it begins and ends: quotation mark, bracket	0 0 0 0 -3 -1 0 -1 -1 -1 0 0 6
1 how it begins and ends: quotation mark, colon	0 0 0 0 -12 -5 -1 -7 -3 -1 0 16 -1
1 how it begins and ends: quotation mark, full stop	0 -14 -8 -4 -32 11 -38 -29 -13 -11 3 -8 -6
1 how it begins and ends: quotation mark, letter	0 -3 -6 3 -14 2 -3 -12 0 -5 3 -2 2
1 how it begins and ends: quotation mark, question mark	0 0 5 -4 0 0 0 0 1 0 0 1 0
1 how it begins and ends: quotation mark, quotation mark	7 -2 -2 -1 -7 -2 -4 3 -6 3 -5 6 -8
1 how it begins and ends: quotation mark, stop and quotation mark	0 -13 -4 -3 -3 15 -14 -4 -13 -8 -10 -7 -18
1 how it begins and ends: small letter, another sign	0 0 0 0 4 -6 14 -7 -1 -1 -1 0 -2
1 how it begins and ends: small letter, bracket	0 0 0 0 -6 6 -1 1 -6 -2 0 -1 0
1 how it begins and ends: small letter, colon	0 0 -1 -1 -4 -1 -1 -2 4 2 0 11 -10
1 how it begins and ends: small letter, comma	0 0 -1 0 -6 15 0 10 -1 -1 -1 -13 -8
1 how it begins and ends: small letter, exclamation mark	0 0 -1 0 1 1 0 -1 1 7 -6 0 -4
1 how it begins and ends: small letter, figure	0 0 -1 2 1 -1 0 -2 -2 -1 4 -2 0
1 how it begins and ends: small letter, full stop	0 -1 0 0 -11 -8 -5 12 -2 -4 -4 -11 -5
1 how it begins and ends: small letter, letter	3 2 -33 -2 3 -4 -9 -11 -29 3 -7 -22 -10
1 how it begins and ends: small letter, quotation mark	0 -3 0 0 0 6 0 -2 -1 -1 0 0 -3
1 how it begins and ends: small letter, semicolon	0 0 0 0 -3 4 0 7 -2 -2 0 -4 -2
1 how it begins: another sign	-1 -6 -6 -8 -5 22 -10 -4 -6 -7 -5 -24 -16
1 how it begins: at sign or hash	0 -1 -1 6 -5 17 -2 5 1 -10 -1 -17 -14
1 how it begins: bracket	0 -5 1 -5 -15 2 -9 -12 4 11 -2 -8 -8
1 how it begins: capital	0 3 -4 -7 -4 -10 5 -3 2 -7 0 -1 -5
1 how it begins: figure	-2 -20 5 -8 -22 -23 -26 8 -3 -8 -6 2 -15
1 how it begins: list mark	0 2 0 -1 -15 5 -2 1 -6 -11 -1 -1 2
1 how it begins: number of an item	0 6 7 -8 -6 7 -32 -15 7 6 -10 -2 -16
1 how it begins: quotation mark	4 -11 -18 -1 -27 9 -35 -6 -7 1 5 5 -8
1 how it begins: small letter	1 -1 -27 -2 7 -6 -2 3 -39 -4 -10 -26 -7
1 how it ends: another sign	0 -3 -2 -2 -3 6 9 4 -4 -14 -1 -22 -10
1 how it ends: arrow	0 0 0 0 -5 7 -1 -7 -2 -1 0 0 3
1 how it ends: bar or asterisk	0 -1 -1 -5 -7 0 -1 -4 -2 -3 -1 -6 17
1 how it ends: bracket	-1 -1 5 -13 -10 -8 -26 3 17 -4 -9 -24 3
1 how it ends: colon	-2 -1 -13 -11 29 1 -2 -20 -21 2 -13 -20 -12
1 how it ends: comma	0 -1 -4 -1 -6 6 -2 5 -6 -3 0 -15 6
1 how it ends: ellipsis	2 -8 -3 2 -12 -10 -4 -3 8 7 -4 1 5
1 how it ends: exclamation mark	-1 -7 -12 1 -5 -2 -7 -14 4 5 -13 9 -10
1 how it ends: figure	-1 -17 3 -7 -26 5 -11 -15 -18 -2 -7 7 -21
1 how it ends: full stop	5 5 -8 -4 -1 -3 4 2 -10 -4 5 -6 -3
1 how it ends: letter	2 2 0 -4 2 -4 -5 -11 1 0 1 -6 -5
1 how it ends: question mark	0 -2 -12 2 -14 4 -9 -8 -4 -5 -7 1 4
1 how it ends: quotation mark	4 -7 -1 -3 -2 -6 -6 -15 -19 -1 -15 7 -11
1 how it ends: semicolon	0 0 0 0 7 2 -2 4 -5 -13 0 -11 -5
1 how it ends: stop and quotation mark	-2 -40 -19 -7 -4 -7 -10 -6 -21 3 -4 -19 -10
1 how long the short lines around it are: 11 and more	-3 -24 -8 -7 -9 -3 -15 -11 -2 -4 -4 1 -23
1 how long the short lines around it are: 2 and more	1 2 -13 -13 -8 -11 -16 -11 3 -4 -18 -11 4
1 how long the short lines around it are: 3 and more	0 -9 -10 0 -5 -10 -26 -21 2 2 -6 -17 -1
1 how long the short lines around it are: 5 and more	-3 -14 -17 -6 -1 5 -4 -4 -12 3 3 1 -15
1 how long the short lines around it are: 8 and more	-4 -13 -3 -5 -14 0 3 -1 -6 -16 -9 -2 -15
1 how long the short lines around it are: below 2	0 -4 -7 -18 -12 7 -10 -8 -19 -7 -35 -25 -2
1 how many short lines stand together: 15 and more	-13 -16 -31 -32 -9 -13 -37 -5 -10 -9 -28 -6 -4
1 how many short lines stand together: 2 and more	7 -11 -8 -9 -9 -4 -7 -30 -20 -1 -3 -2 -6
1 how many short lines stand together: 3 and more	-1 -4 8 -8 -5 -9 -41 -14 -2 -2 10 -6 -16
1 how many short lines stand together: 4 and more	-5 -1 10 -10 -5 -6 11 -3 -7 -8 -10 0 0
1 how many short lines stand together: 6 and more	-3 2 3 8 -3 -1 -24 -17 -7 -2 -5 4 -8
1 how many short lines stand together: 9 and more	-7 -16 -7 -7 -9 -8 -25 -18 -30 -13 0 -2 1
1 how many short lines stand together: below 2	1 -11 -27 -21 -7 2 -5 -15 12 15 -27 1 -4
1 it repeats its neighbour: the block before	1 -22 -19 -5 -17 -33 -15 -22 43 6 -8 -1 -17
1 it repeats its neighbour: the next block	0 2 3 9 -3 2 -9 -20 -34 2 -10 -21 -5
1 it repeats its neighbour: the second before	-2 -2 -7 -3 4 -1 -2 -11 -22 -11 10 -12 -10
1 it repeats its neighbour: the second behind	0 4 -5 -4 7 6 -6 -22 -15 -4 -2 -16 -7
1 it says where in a picture somebody stands: yes	0 -11 10 -4 -6 13 -1 -4 -7 -6 2 -3 -11
1 it speaks to the reader: more, 20 and more	0 -5 -1 -2 2 1 -3 7 -1 -8 -3 -23 4
1 it speaks to the reader: more, 40 and more	0 -11 -11 -1 6 4 -12 17 -7 -19 -5 -19 -9
1 it speaks to the reader: more, 8 and more	0 0 -1 -3 0 -9 4 5 1 1 -4 -2 7
1 it speaks to the reader: one, 20 and more	0 2 -11 -4 -2 -11 -5 -1 0 -8 -9 -30 -6
1 it speaks to the reader: one, 40 and more	-1 -26 -7 -1 6 -10 -21 7 -1 -2 -2 -13 -5
1 it speaks to the reader: one, 8 and more	-1 -13 -17 -6 -6 -12 -15 8 -2 -8 -11 -12 14
1 it speaks to the reader: one, below 8	0 -4 -7 -1 -4 0 -1 -10 -6 1 -4 -17 9
1 it speaks to the reader: two, 20 and more	0 -7 -7 2 -2 -22 -18 18 6 -14 -4 -15 5
1 it speaks to the reader: two, 40 and more	0 -5 0 3 1 -22 -6 5 2 7 -8 -11 5
1 it speaks to the reader: two, 8 and more	0 -2 4 0 1 2 -6 3 -3 -1 -5 -24 5
1 it speaks to the reader: two, below 8	0 -1 -1 0 -1 -2 -1 -2 0 3 0 -3 7
1 it stands on the page again: 12 and more	1 -3 0 -3 -18 7 -2 -7 -2 -2 -8 0 6
1 it stands on the page again: 3 and more	-1 -12 -18 -13 11 -18 -6 -3 -2 -9 3 7 7
1 it stands on the page again: 6 and more	0 6 -8 2 0 -8 3 -14 -15 -16 -2 9 10
1 it stands on the page again: below 3	0 -18 -6 -13 10 -18 1 -6 -11 -1 -4 2 -11
1 it stood on the page before: 12 and more	0 -6 -1 2 -18 -13 -9 -11 -3 8 3 2 -3
1 it stood on the page before: 3 and more	-2 -8 -11 -6 -5 2 -6 -12 -9 -8 6 4 -4
1 it stood on the page before: 6 and more	1 -4 -1 -3 -11 9 6 0 -13 -2 -5 -15 3
1 it stood on the page before: below 3	-2 -27 -22 -9 -3 1 2 -17 0 -1 -11 -2 -17
1 it tells the reader what to do: 20 and more	0 4 -1 0 5 -9 -1 4 -6 -2 -1 0 6
1 it tells the reader what to do: 40 and more	0 0 0 0 -7 -5 -1 7 3 0 0 1 1
1 it tells the reader what to do: 8 and more	0 -3 3 -5 -23 -13 -1 2 -23 -19 -4 -5 19
1 it tells the reader what to do: below 8	-1 -19 -18 12 -11 -27 -16 -22 -12 -38 -6 -13 31
1 its capitals and length: 0.15 and more, 15 and more	3 -3 -7 3 -2 -6 -34 -1 13 -20 13 -1 -1
1 its capitals and length: 0.15 and more, 2 and more	-2 -7 9 -1 9 -8 -21 0 -29 -24 -14 -11 -7
1 its capitals and length: 0.15 and more, 30 and more	-2 -14 -9 0 7 -13 -17 -9 -9 -7 -11 -2 -7
1 its capitals and length: 0.15 and more, 4 and more	-6 -19 0 -25 -5 8 -21 -5 -22 -8 -32 -19 -5
1 its capitals and length: 0.15 and more, 8 and more	-2 5 -4 0 -14 7 -3 1 -3 -32 -7 -10 0
1 its capitals and length: 0.5 and more, 15 and more	-1 1 -4 -2 -28 0 -4 3 -1 -7 -5 -12 -7
1 its capitals and length: 0.5 and more, 2 and more	1 -16 -16 -1 -10 7 -27 -5 5 -25 -2 -7 -3
1 its capitals and length: 0.5 and more, 30 and more	0 7 -6 -2 3 -11 1 -6 -4 -7 -6 -1 6
1 its capitals and length: 0.5 and more, 4 and more	3 -10 -27 -8 -21 -10 3 -6 -7 -10 -7 15 -14
1 its capitals and length: 0.5 and more, 8 and more	-1 -1 -28 -7 -15 -14 -19 -12 1 1 -6 -10 -13
1 its capitals and length: 0.8 and more, 15 and more	0 0 1 -2 -4 2 -1 -3 -3 -3 -2 3 5
1 its capitals and length: 0.8 and more, 30 and more	0 0 0 -1 8 -3 0 -1 -2 2 6 -5 -15
1 its capitals and length: 0.8 and more, 4 and more	3 -2 -16 -8 -16 -5 -3 -7 0 3 -18 -15 -4
1 its capitals and length: 0.8 and more, 8 and more	-9 -1 -1 -12 -10 -22 -7 -17 -12 13 -7 -6 9
1 its capitals and length: 1 and more, 15 and more	0 0 0 0 4 0 0 -5 1 0 0 3 -1
1 its capitals and length: 1 and more, 2 and more	-5 -10 -24 -15 4 -8 13 -16 5 -5 -3 -9 -2
1 its capitals and length: 1 and more, 30 and more	0 0 -2 -1 -7 8 -7 -6 -4 -7 -4 -3 -4
1 its capitals and length: 1 and more, 4 and more	0 1 -11 2 -22 -9 -1 -13 -3 7 -5 -7 -2
1 its capitals and length: 1 and more, 8 and more	0 1 1 -3 -14 -6 8 -19 1 -3 -1 -12 21
1 its capitals and length: 1 and more, below 2	-1 -1 3 -3 -27 -9 -12 0 -14 -5 -20 -3 -4
1 its capitals and length: below 0.15, 15 and more	2 -19 -4 -16 2 6 9 9 -23 -2 -30 -9 -11
1 its capitals and length: below 0.15, 2 and more	-1 -8 -17 -2 0 10 -5 -17 -15 -11 13 -11 7
1 its capitals and length: below 0.15, 30 and more	0 -26 -3 -8 -3 3 -4 5 -8 -4 -4 -8 -9
1 its capitals and length: below 0.15, 4 and more	0 5 -6 -1 2 -12 -13 -2 -19 4 -9 -13 -1
1 its capitals and length: below 0.15, 8 and more	4 -4 -11 -25 4 0 -39 -4 -20 -21 -19 -5 -9
1 its capitals and length: below 0.15, below 2	-1 -11 -20 -9 -32 6 -12 -13 -7 16 -4 2 -9
1 its capitals: 0.01 and more	1 -16 -5 -16 -1 0 -2 9 -13 1 -8 -16 -5
1 its capitals: 0.15 and more	-2 0 18 -1 1 3 -11 -4 -2 -15 -3 -12 0
1 its capitals: 0.3 and more	2 -8 1 6 -1 -7 -22 -9 -2 2 -3 3 -3
1 its capitals: 0.5 and more	0 -3 -33 -13 -9 3 -30 -18 5 -20 -7 3 -18
1 its capitals: 0.7 and more	3 -8 -36 -7 -28 -12 8 -10 2 9 -12 0 -2
1 its capitals: 0.9 and more	-8 1 4 -4 -5 0 -2 -12 -16 9 4 -20 4
1 its capitals: 1 and more	4 -3 -7 -7 -11 -21 8 -23 -1 4 -10 -14 4
1 its capitals: below 0.01	-4 -19 -39 -18 -3 1 -13 -13 -36 -3 10 -22 -10
1 its figures: 0.01 and more	0 -8 -9 1 -9 -4 -4 -2 2 -10 1 -9 4
1 its figures: 0.15 and more	-2 -11 -13 -12 -5 10 -7 1 -4 -12 -22 -18 -10
1 its figures: 0.4 and more	1 -6 18 -9 -14 -14 -13 -30 -13 -6 -8 12 -14
1 its figures: below 0.01	-2 1 -12 -6 2 1 3 0 -8 2 2 -2 -3
1 its last words on the page: more often	-6 -15 -2 -25 -5 -9 -5 -9 3 12 -20 -8 -4
1 its last words on the page: once	-1 -2 -5 -13 -6 0 -1 2 -12 -16 0 -4 -7
1 its last words on the page: twice	-3 -3 -26 2 -5 2 -22 -2 1 -21 5 -14 1
1 its lead-in on the page: more often	-6 -28 -15 -30 -1 -2 -4 -7 -14 10 -26 -21 -14
1 its lead-in on the page: once	-6 -16 5 9 -37 -11 -20 12 17 -6 -30 -11 -23
1 its lead-in on the page: twice	2 -15 -9 -12 -20 6 2 -5 17 -4 -11 3 -16
1 its length among the short lines around it: 0.4 and more	0 12 -8 4 -12 0 -20 -3 -5 -9 -6 -18 -7
1 its length among the short lines around it: 0.7 and more	-7 -14 -2 -9 -10 -7 1 -7 -2 1 -4 -6 -7
1 its length among the short lines around it: 1.4 and more	-2 -18 10 -17 -7 -12 -17 -1 -4 -17 -10 -11 -9
1 its length among the short lines around it: 2 and more	-1 5 -6 -4 10 -9 -8 -10 -11 -2 -17 -16 -3
1 its length among the short lines around it: below 0.4	-1 -19 -8 -19 -9 -6 -8 -20 -6 5 0 4 -2
1 its length and end: 10 and more, another sign	0 0 0 0 -4 -5 -1 11 1 1 0 -5 -6
1 its length and end: 10 and more, arrow	0 0 0 0 2 4 0 -12 -1 0 0 2 0
1 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 -7 0 -1 0 0 0 -2 6
1 its length and end: 10 and more, bracket	0 -4 -5 1 -16 3 -3 2 -3 -16 -2 1 4
1 its length and end: 10 and more, colon	0 0 0 0 22 3 0 -19 -3 -3 -1 -5 -8
1 its length and end: 10 and more, ellipsis	0 0 0 0 0 -4 -1 3 6 2 -2 -3 -8
1 its length and end: 10 and more, exclamation mark	0 -1 -1 0 1 0 -1 -8 0 0 -1 3 8
1 its length and end: 10 and more, figure	0 -1 -6 0 -8 -11 -1 4 -3 0 -4 -11 19
1 its length and end: 10 and more, full stop	-2 20 -13 -13 -10 -6 -7 -2 -13 -7 -9 -21 -4
1 its length and end: 10 and more, letter	-3 -24 4 1 -5 -7 -32 -23 -3 -4 0 3 -7
1 its length and end: 10 and more, question mark	0 -2 -1 -1 -18 5 -3 4 -6 -5 0 10 2
1 its length and end: 10 and more, quotation mark	6 -1 3 0 -8 -12 -2 -2 -3 -3 -4 13 1
1 its length and end: 10 and more, semicolon	0 0 0 0 -2 0 0 6 -1 0 0 -4 -3
1 its length and end: 10 and more, stop and quotation mark	0 0 0 -1 -2 -2 3 -6 0 3 0 2 0
1 its length and end: 15 and more, another sign	0 0 0 0 0 5 -1 3 -1 -1 1 -4 -2
1 its length and end: 15 and more, bracket	0 4 -7 1 -15 -12 1 -3 25 -10 -7 -5 -14
1 its length and end: 15 and more, colon	0 -1 -2 2 20 0 2 -6 -7 -5 -1 -5 -7
1 its length and end: 15 and more, comma	0 0 -1 0 -7 17 0 -9 -2 -1 -1 -11 -2
1 its length and end: 15 and more, ellipsis	1 0 0 2 -4 3 0 2 0 -1 0 1 -4
1 its length and end: 15 and more, exclamation mark	0 0 0 0 -2 -4 -2 0 0 1 -1 0 0
1 its length and end: 15 and more, figure	0 1 2 -1 -13 0 0 12 -6 -6 -1 -9 -4
1 its length and end: 15 and more, full stop	1 -9 -3 -14 -1 -2 -5 -4 -8 1 2 -7 -6
1 its length and end: 15 and more, letter	2 -11 -14 -9 -4 -11 -17 -4 -8 -21 5 1 -4
1 its length and end: 15 and more, question mark	0 4 0 -1 -3 -2 5 -3 0 -3 0 -6 3
1 its length and end: 15 and more, quotation mark	0 0 4 1 2 10 -1 -6 -5 -2 -2 -4 -2
1 its length and end: 15 and more, semicolon	0 0 -1 0 15 -8 -1 -10 -6 -13 0 -9 -3
1 its length and end: 15 and more, stop and quotation mark	0 -1 1 0 -3 7 1 -10 -2 5 -3 -1 -3
1 its length and end: 2 and more, another sign	0 1 0 0 -1 6 0 -1 0 -1 0 -2 -2
1 its length and end: 2 and more, arrow	0 0 0 0 0 3 0 -2 0 0 0 0 -3
1 its length and end: 2 and more, bar or asterisk	0 0 -1 0 -1 3 0 0 0 0 0 -5 5
1 its length and end: 2 and more, bracket	0 -1 -4 0 -2 -9 -2 -7 -7 -5 5 -12 16
1 its length and end: 2 and more, colon	0 -8 4 -5 -5 4 -5 -5 0 -4 3 -10 3
1 its length and end: 2 and more, comma	0 0 -1 -1 -1 5 -1 -3 -4 -5 0 1 6
1 its length and end: 2 and more, ellipsis	0 0 0 0 2 -2 -1 -1 0 -1 0 -5 8
1 its length and end: 2 and more, exclamation mark	0 1 0 0 1 2 -1 -1 -3 -1 -2 7 -5
1 its length and end: 2 and more, figure	0 -8 5 -2 14 -5 -3 -17 -16 -5 -5 0 -8
1 its length and end: 2 and more, full stop	0 -5 -2 -2 -13 12 7 -8 -10 -10 -1 -5 -2
1 its length and end: 2 and more, letter	4 -3 -13 1 -6 -6 -5 0 8 -15 1 -10 -7
1 its length and end: 2 and more, question mark	0 0 0 0 0 -2 0 3 0 0 0 -1 1
1 its length and end: 2 and more, quotation mark	0 0 0 0 9 -10 -1 -7 2 0 1 3 -4
1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -14 -5 -2 8 8 -2 2 -2 -2
1 its length and end: 25 and more, another sign	0 0 0 0 1 -12 13 -4 2 1 0 -1 -2
1 its length and end: 25 and more, arrow	0 0 0 0 -1 -3 -3 5 0 -1 0 0 0
1 its length and end: 25 and more, bar or asterisk	0 0 0 0 -5 0 0 -4 0 0 0 -2 5
1 its length and end: 25 and more, bracket	0 -3 4 1 -7 4 -3 -12 5 -3 -1 -3 -3
1 its length and end: 25 and more, colon	0 -1 -1 0 10 7 3 -15 -5 -2 0 -1 0
1 its length and end: 25 and more, ellipsis	0 0 0 0 -4 1 0 0 -1 -3 0 2 5
1 its length and end: 25 and more, exclamation mark	0 0 -1 0 -6 -7 -2 4 -1 3 -1 -2 9
1 its length and end: 25 and more, figure	0 0 0 0 -5 2 0 0 8 1 0 -3 -4
1 its length and end: 25 and more, full stop	4 -12 -9 -7 -5 2 -13 -2 -26 -3 -7 11 -7
1 its length and end: 25 and more, letter	0 2 -6 -3 -18 2 -5 3 12 -4 -5 -20 -7
1 its length and end: 25 and more, question mark	0 0 1 1 -10 5 -1 2 4 -2 -1 2 -6
1 its length and end: 25 and more, quotation mark	0 0 0 0 0 -4 -1 5 -1 -1 1 0 0
1 its length and end: 25 and more, stop and quotation mark	0 -2 -7 -2 -15 5 -10 -5 -7 -6 -14 6 -8
1 its length and end: 4 and more, another sign	0 0 -1 0 -1 8 0 -4 3 -2 1 -4 -1
1 its length and end: 4 and more, arrow	0 0 0 0 -1 8 0 -8 0 0 0 2 -2
1 its length and end: 4 and more, bar or asterisk	0 0 1 0 -4 -2 0 -4 -1 -2 0 -1 8
1 its length and end: 4 and more, bracket	0 -1 0 -9 3 1 -2 -18 -6 10 6 0 -4
1 its length and end: 4 and more, colon	0 11 -1 -1 5 15 -2 -15 -3 -13 0 1 -17
1 its length and end: 4 and more, comma	0 -2 0 0 0 -4 0 2 -1 -2 0 -1 -2
1 its length and end: 4 and more, ellipsis	0 0 0 0 5 2 0 -2 -2 0 -2 0 -4
1 its length and end: 4 and more, exclamation mark	0 -1 0 0 -5 -2 4 -2 2 -1 -2 -4 8
1 its length and end: 4 and more, figure	0 -7 4 -2 -9 3 -2 -2 -10 -14 -2 -7 -13
1 its length and end: 4 and more, full stop	0 -4 0 3 -7 0 -5 3 4 -17 3 -9 -4
1 its length and end: 4 and more, letter	3 -2 -5 -15 -10 -5 -1 -7 -6 5 -15 -4 4
1 its length and end: 4 and more, question mark	0 -2 1 0 2 3 1 -13 3 -3 -2 -11 9
1 its length and end: 4 and more, quotation mark	0 0 -1 0 -8 -7 2 -6 -4 7 -3 11 -9
1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -5 -14 7 8 -1 -1 0 -2 4
1 its length and end: 40 and more, another sign	0 0 0 0 -5 4 -1 3 0 -1 0 0 -1
1 its length and end: 40 and more, bracket	-1 1 4 -10 4 2 -7 -1 -3 -18 -10 -8 -1
1 its length and end: 40 and more, colon	0 0 0 0 5 3 -3 -1 -2 -3 0 -1 -1
1 its length and end: 40 and more, ellipsis	0 0 0 0 -5 0 0 -2 0 5 0 3 1
1 its length and end: 40 and more, exclamation mark	0 -2 -4 0 -2 1 -7 0 2 1 0 -7 -8
1 its length and end: 40 and more, figure	0 0 0 0 -7 -2 4 -2 6 2 0 -1 -2
1 its length and end: 40 and more, full stop	-4 -3 -21 3 4 -6 -12 -4 -3 -1 -4 -12 2
1 its length and end: 40 and more, letter	2 -3 -9 -6 -3 5 -5 -16 -5 -9 -6 -4 -9
1 its length and end: 40 and more, question mark	0 -3 0 -1 3 3 -9 1 -5 1 0 -6 2
1 its length and end: 40 and more, quotation mark	0 0 3 -1 8 6 -2 -1 -2 -8 -4 1 -2
1 its length and end: 40 and more, stop and quotation mark	-2 -26 -8 0 -2 -3 -20 -23 -12 -15 4 -7 -7
1 its length and end: 6 and more, another sign	0 0 0 -1 -5 4 -1 5 1 -1 0 -4 -7
1 its length and end: 6 and more, arrow	0 0 0 0 -2 5 0 -10 -1 -1 0 0 -1
1 its length and end: 6 and more, bar or asterisk	0 0 -1 0 0 0 0 0 0 -1 0 -4 4
1 its length and end: 6 and more, bracket	0 3 -1 -1 -4 3 -5 4 4 6 -5 -19 -21
1 its length and end: 6 and more, colon	0 -2 0 -2 0 4 -3 -9 4 5 -1 -6 1
1 its length and end: 6 and more, ellipsis	0 -6 -1 0 -3 -12 -1 0 -1 3 -1 4 1
1 its length and end: 6 and more, exclamation mark	0 0 0 0 2 6 -1 -7 1 0 1 1 -5
1 its length and end: 6 and more, figure	0 4 4 -5 -13 -4 -2 -12 -11 -10 -6 8 -11
1 its length and end: 6 and more, full stop	-1 -6 1 -5 -11 -4 -9 -3 2 -5 0 -22 -10
1 its length and end: 6 and more, letter	-1 -7 -21 -1 -6 -5 5 -2 -6 -8 1 -2 3
1 its length and end: 6 and more, question mark	1 -2 -6 3 -11 -1 -1 -13 -7 1 -5 2 4
1 its length and end: 6 and more, quotation mark	0 0 0 0 -8 -2 -2 5 -1 -4 0 -2 3
1 its length and end: below 2, another sign	0 -3 0 -1 7 11 -4 -3 -6 -8 -1 -6 -4
1 its length and end: below 2, bar or asterisk	0 0 0 -3 -5 2 0 0 -1 -3 -1 7 3
1 its length and end: below 2, bracket	0 -1 0 0 0 -4 0 -1 -4 -2 0 -2 11
1 its length and end: below 2, colon	-1 -3 -2 -3 -8 -21 5 7 -4 5 -1 -11 4
1 its length and end: below 2, comma	0 0 0 0 -1 -5 0 -6 4 7 -1 -6 3
1 its length and end: below 2, ellipsis	0 0 0 0 0 -11 0 0 4 6 0 0 1
1 its length and end: below 2, figure	0 -21 3 10 -27 0 -5 -19 -11 8 5 -7 -2
1 its length and end: below 2, full stop	0 -2 -3 0 -3 -6 -1 1 8 6 2 7 -11
1 its length and end: below 2, letter	-2 2 -7 -9 -6 -6 -19 0 -3 -5 -23 -14 -6
1 its length and end: below 2, quotation mark	0 -4 0 0 -4 6 0 5 -1 -1 2 -1 -4
1 its length and sentences: 15 and more, more	1 7 0 0 -6 -3 2 -2 0 1 -1 4 0
1 its length and sentences: 15 and more, none	0 -7 -11 -15 -7 -5 -10 12 -11 -23 3 -12 -6
1 its length and sentences: 15 and more, one	-1 -21 -2 -1 -5 -1 -28 -2 3 -2 -13 8 -5
1 its length and sentences: 15 and more, three	0 -3 -4 -2 -12 -3 -6 0 -2 -6 -3 -1 2
1 its length and sentences: 15 and more, two	1 -3 -6 1 -6 -7 -7 -2 2 -19 -8 -33 -4
1 its length and sentences: 30 and more, more	-1 -6 1 3 -10 -6 -11 7 -12 -8 -15 -9 1
1 its length and sentences: 30 and more, none	0 1 -7 -3 1 -5 11 -2 -13 4 1 -10 -11
1 its length and sentences: 30 and more, one	-2 -6 -14 10 -13 9 -2 -25 -15 -4 -7 16 2
1 its length and sentences: 30 and more, three	-3 -33 -16 -10 6 -10 -10 -12 -12 -15 -26 -20 -3
1 its length and sentences: 30 and more, two	-8 -24 -14 -28 2 -6 -30 6 -7 -11 -20 -12 -12
1 its length and sentences: 6 and more, more	0 -4 0 0 -1 -11 10 8 -2 -3 0 0 -3
1 its length and sentences: 6 and more, none	-5 -10 4 -5 -11 -8 -2 6 -2 -11 -4 -2 -6
1 its length and sentences: 6 and more, one	-5 7 -16 -8 -11 -9 -11 -12 2 -2 -7 -16 1
1 its length and sentences: 6 and more, three	0 -1 7 -1 -6 0 -3 -10 -11 7 0 -3 -7
1 its length and sentences: 6 and more, two	0 -2 -6 -1 -32 -3 3 -21 -2 7 -4 9 -4
1 its length and sentences: 60 and more, more	0 -16 -24 -9 5 -10 -5 -8 -1 14 -11 -31 -22
1 its length and sentences: 60 and more, none	0 -1 0 0 -3 1 4 -2 -1 -3 -1 4 1
1 its length and sentences: 60 and more, one	0 8 0 -1 -9 -2 -3 1 7 -9 0 2 -3
1 its length and sentences: 60 and more, three	0 -4 -8 1 -6 -14 -20 -6 11 3 -7 6 -5
1 its length and sentences: 60 and more, two	-1 -15 -5 -9 1 -4 -9 -21 -16 -8 2 -9 4
1 its length and sentences: below 6, none	-3 2 -3 -5 -10 -3 -8 -7 -6 0 -4 -2 -2
1 its length and sentences: below 6, one	0 -12 -2 1 -13 3 0 5 -3 -26 5 -9 -1
1 its length and sentences: below 6, two	0 -2 -1 0 -3 -1 6 -4 -1 -2 -2 1 5
1 its length, and what follows the credit behind it: 25 and more, a short line	0 -6 0 -1 -2 -5 1 1 -7 19 1 -1 -1
1 its length, and what follows the credit behind it: 25 and more, a short sentence	0 -1 0 0 0 -2 -2 0 3 1 0 0 0
1 its length, and what follows the credit behind it: 25 and more, running text	0 0 0 1 -2 -1 -2 0 5 0 0 -1 0
1 its length, and what follows the credit behind it: 45 and more, a short line	0 0 -1 4 -4 -6 5 2 -2 1 0 0 -1
1 its length, and what follows the credit behind it: 45 and more, a short sentence	0 0 0 0 4 3 -1 -1 -2 -1 0 0 0
1 its length, and what follows the credit behind it: 45 and more, running text	0 0 -2 0 -5 0 0 -1 8 1 2 -1 -2
1 its length, and what follows the credit behind it: 8 and more, a short line	0 -6 0 2 -3 -2 -3 -4 2 -8 -2 3 -1
1 its length, and what follows the credit behind it: 8 and more, a short sentence	0 -2 1 0 -2 -1 0 0 4 2 -1 0 3
1 its length, and what follows the credit behind it: 8 and more, nothing	0 0 0 0 -1 0 0 0 9 0 -1 -12 0
1 its length, and what follows the credit behind it: 8 and more, running text	0 -1 5 -3 -4 -3 -2 -3 9 -11 -5 -5 3
1 its length, and what follows the credit behind it: below 8, a short line	0 9 -4 -3 -4 -10 -2 -3 8 -6 -7 3 -6
1 its length, and what follows the credit behind it: below 8, a short sentence	0 0 7 -1 -1 4 -1 -1 -6 -2 -1 -1 -1
1 its length, and what follows the credit behind it: below 8, running text	0 -8 -1 -4 -1 0 -1 -3 -20 4 -2 -10 7
1 its length: 10 and more	-9 -1 -20 -12 -22 1 -24 -12 -22 -19 -10 0 -7
1 its length: 12 and more	-2 0 -4 -10 -10 -20 -9 -2 6 4 -21 -12 -11
1 its length: 15 and more	0 -26 -6 -12 -7 -1 -22 5 -4 -23 -4 -8 -12
1 its length: 19 and more	3 -9 -11 -15 -3 0 0 -7 5 2 -4 -7 1
1 its length: 2 and more	0 -7 -18 -10 -16 5 -4 -7 -2 -17 -7 -4 -3
1 its length: 25 and more	1 -6 -4 -2 -7 1 -8 -2 -12 -5 -11 -3 -6
1 its length: 3 and more	-1 -14 -11 -14 0 -5 1 3 -4 -17 -10 -10 -3
1 its length: 35 and more	1 -19 -9 -9 -9 -1 -19 -1 -10 -11 -8 -2 -1
1 its length: 4 and more	3 3 -2 -10 1 3 -19 -1 -3 -7 -12 -6 0
1 its length: 5 and more	-4 -10 -14 -21 -17 -5 -7 -3 -12 10 -10 -13 -16
1 its length: 50 and more	-10 -3 -12 3 4 -9 -7 -5 -12 -9 -1 -14 -1
1 its length: 6 and more	-3 -13 -12 -2 -16 -8 6 -7 -8 3 -15 2 -6
1 its length: 8 and more	-2 -8 1 -22 -5 3 -10 6 -1 -8 5 -10 -3
1 its length: 80 and more	-1 -31 -11 -27 9 -11 2 -17 -18 -6 -2 -13 -15
1 its length: below 2	-5 -1 -11 -10 -13 -11 -27 -13 -12 -2 -18 -2 3
1 its phrases elsewhere on the page: 0.01 and more	4 7 11 -6 2 -8 -10 6 -6 -7 -15 -8 -4
1 its phrases elsewhere on the page: 0.3 and more	-2 -6 -23 -10 -20 -11 1 1 6 2 2 -9 -14
1 its phrases elsewhere on the page: 0.8 and more	-4 -1 -7 -5 -3 -16 -32 -21 -3 3 0 -7 -9
1 its phrases elsewhere on the page: below 0.01	1 -3 -4 -11 -6 3 1 2 -8 -3 2 4 -4
1 its phrases elsewhere, and its length: in part, 15 and more	0 -9 -6 -4 -11 -8 -9 -1 6 -6 11 -15 -1
1 its phrases elsewhere, and its length: in part, 30 and more	1 -6 -3 0 -7 -1 0 -14 5 0 3 -5 1
1 its phrases elsewhere, and its length: in part, 8 and more	-1 0 -5 -4 -14 -9 -7 -10 11 -14 -8 5 -8
1 its phrases elsewhere, and its length: in part, below 8	0 1 -4 -1 -1 1 2 -9 -12 10 -8 -19 -14
1 its phrases elsewhere, and its length: nearly all, 15 and more	3 -5 3 0 -22 -9 -16 -23 3 0 3 -4 -6
1 its phrases elsewhere, and its length: nearly all, 30 and more	1 -14 1 -8 8 -20 -15 -4 -9 -4 -5 -1 7
1 its phrases elsewhere, and its length: nearly all, 8 and more	-7 -16 -13 -14 -5 -4 -19 -14 -6 7 -3 -21 -8
1 its phrases elsewhere, and its length: nearly all, below 8	-1 -5 -26 -6 1 2 2 -6 -15 -7 6 -27 -1
1 its phrases elsewhere, and its place: in part, before the text	0 1 -12 2 -5 -7 -1 -5 16 -10 3 -2 -4
1 its phrases elsewhere, and its place: in part, behind the text	0 -1 0 0 3 -15 -1 6 -2 -4 -1 -5 -6
1 its phrases elsewhere, and its place: in part, in the text	-1 -12 -6 -11 -15 -11 -7 -11 5 10 -5 -9 -5
1 its phrases elsewhere, and its place: nearly all, before the text	1 -17 -10 -8 -1 -14 -2 -5 3 10 -5 -14 13
1 its phrases elsewhere, and its place: nearly all, behind the text	-1 -1 -3 -6 4 3 2 9 -5 -5 -3 -10 -12
1 its phrases elsewhere, and its place: nearly all, in the text	1 6 -11 -7 4 -9 -27 -20 5 8 -12 -18 -3
1 its place among short lines: first, 2 and more	1 -11 -11 -5 -14 0 1 -25 -23 3 -6 -2 -2
1 its place among short lines: first, 3 and more	0 2 -8 -6 -6 9 7 -32 -1 -11 -4 -14 -3
1 its place among short lines: first, 5 and more	0 4 -7 -5 -2 -1 -5 -4 -16 -1 -7 -4 -19
1 its place among short lines: first, below 2	-2 -9 -37 -28 -15 0 -14 -31 12 5 -41 3 -19
1 its place among short lines: last, 2 and more	3 -9 -9 -1 -21 -25 -17 -18 -15 -8 3 -4 -2
1 its place among short lines: last, 3 and more	-3 -11 10 -9 -8 -15 -4 -13 -5 -16 0 -14 -14
1 its place among short lines: last, 5 and more	-1 -12 -16 -7 6 -11 -1 4 -10 -12 -10 -5 4
1 its place among short lines: within, 3 and more	1 -17 1 5 3 -31 -12 -5 -3 -2 -14 0 8
1 its place among short lines: within, 5 and more	-16 -2 -6 -4 -4 -2 -14 7 -24 -14 -9 -1 0
1 its place by the text, and its end: before the text, another sign	0 -2 -1 2 -1 2 0 -1 3 0 5 -1 -6
1 its place by the text, and its end: before the text, arrow	0 0 0 0 0 0 0 0 -3 0 -1 0 5
1 its place by the text, and its end: before the text, bar or asterisk	0 0 0 -1 0 0 0 0 -1 -1 0 0 6
1 its place by the text, and its end: before the text, bracket	0 -1 3 -12 1 -16 -1 -9 0 -13 2 -1 8
1 its place by the text, and its end: before the text, colon	-1 9 0 -2 -2 0 0 -2 -1 -3 -2 -2 -9
1 its place by the text, and its end: before the text, comma	0 -1 -3 -1 0 -4 0 4 -6 -9 1 0 6
1 its place by the text, and its end: before the text, ellipsis	2 -2 -1 1 0 -1 0 2 1 1 0 0 -4
1 its place by the text, and its end: before the text, exclamation mark	0 -2 0 0 -1 -1 0 0 -1 -1 0 -1 6
1 its place by the text, and its end: before the text, figure	2 -12 10 -4 3 -11 -1 -6 -11 0 -8 -9 -6
1 its place by the text, and its end: before the text, full stop	3 -1 -2 -3 -32 -7 -4 -12 -11 7 -1 -23 -24
1 its place by the text, and its end: before the text, letter	9 -3 -13 5 -2 -21 -19 -20 1 -10 -1 -2 -10
1 its place by the text, and its end: before the text, question mark	1 0 -4 1 -1 0 0 0 -2 -3 0 1 6
1 its place by the text, and its end: before the text, quotation mark	6 -2 -1 3 -1 1 0 -1 -3 -4 -3 11 -7
1 its place by the text, and its end: before the text, stop and quotation mark	1 -2 3 -1 -1 0 0 -1 2 2 0 -1 -1
1 its place by the text, and its end: behind the text, another sign	0 0 0 0 -3 5 -1 6 -1 -1 0 -11 -5
1 its place by the text, and its end: behind the text, arrow	0 0 0 0 -1 4 0 -1 -1 0 0 3 -5
1 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 -3 -7 0 -1 -1 -1 0 -5 12
1 its place by the text, and its end: behind the text, bracket	0 0 0 0 -1 2 -3 5 -4 -5 0 -13 6
1 its place by the text, and its end: behind the text, colon	0 -1 -1 -2 3 8 -3 -7 4 1 6 -11 -1
1 its place by the text, and its end: behind the text, comma	0 0 -1 0 -7 2 0 2 2 6 -1 -16 4
1 its place by the text, and its end: behind the text, ellipsis	0 0 0 0 -2 -5 -1 -7 -2 -2 0 4 2
1 its place by the text, and its end: behind the text, exclamation mark	0 0 -1 0 1 6 0 -3 -1 -1 0 -2 1
1 its place by the text, and its end: behind the text, figure	-2 -5 -4 -3 -8 1 -4 -22 -12 -16 -3 13 -9
1 its place by the text, and its end: behind the text, full stop	-1 -2 -2 -4 -12 10 -7 -10 -4 -4 -3 1 -2
1 its place by the text, and its end: behind the text, letter	-17 -45 -45 -22 -6 -5 -8 -5 -17 -33 -37 -6 5
1 its place by the text, and its end: behind the text, question mark	0 0 0 -1 -4 -9 0 -3 -2 -1 -1 2 17
1 its place by the text, and its end: behind the text, quotation mark	0 0 -1 0 -5 -10 0 -3 -1 3 -1 11 -5
1 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 4 3 -1 -1 0 0 0 -1 -4
1 its place by the text, and its end: in the text, another sign	0 0 0 -1 -1 -7 14 5 -6 -13 -3 -6 -11
1 its place by the text, and its end: in the text, arrow	0 0 0 0 -3 12 -1 -13 0 0 0 0 3
1 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 -9 8 -1 -5 1 -2 0 6 -1
1 its place by the text, and its end: in the text, bracket	-2 -1 -5 -2 -17 -4 -19 1 22 -4 -19 -17 -24
1 its place by the text, and its end: in the text, colon	-1 -13 -4 -3 26 -4 4 -23 -22 -1 -12 -11 -11
1 its place by the text, and its end: in the text, comma	0 0 0 0 1 7 -2 -4 -3 -2 0 1 0
1 its place by the text, and its end: in the text, ellipsis	0 -3 -1 0 -11 -5 -3 -3 10 8 -4 -10 8
1 its place by the text, and its end: in the text, exclamation mark	0 -5 -9 -2 -7 -3 -6 -14 4 11 -14 0 -4
1 its place by the text, and its end: in the text, figure	-2 2 4 -5 -16 7 -9 -9 -20 -16 -4 -18 -15
1 its place by the text, and its end: in the text, full stop	-4 0 -9 -5 -2 -3 1 -5 -4 -19 8 -5 -3
1 its place by the text, and its end: in the text, letter	-23 -8 -3 -14 -5 -1 1 -4 -1 2 -2 -8 -5
1 its place by the text, and its end: in the text, question mark	-1 -3 -6 1 -17 8 -12 -3 0 -1 -2 0 -11
1 its place by the text, and its end: in the text, quotation mark	0 -1 6 -2 -6 -1 -7 2 -12 0 -9 -2 -10
1 its place by the text, and its end: in the text, semicolon	0 0 0 0 4 6 -1 1 -4 -9 0 -7 -3
1 its place by the text, and its end: in the text, stop and quotation mark	-3 -33 -20 -5 -12 -1 -9 -2 -20 -1 5 -9 -17
1 its place by the text, and its length: before the text, 13 and more	2 -4 -9 -7 -3 -10 -3 -10 -4 6 5 -15 -19
1 its place by the text, and its length: before the text, 19 and more	4 -18 -8 -7 -21 0 -2 0 6 -14 0 -5 2
1 its place by the text, and its length: before the text, 2 and more	2 -1 -18 0 2 6 -6 -8 -9 -10 0 -4 -7
1 its place by the text, and its length: before the text, 3 and more	3 -15 -17 7 0 -18 -3 -4 14 3 -10 -4 -14
1 its place by the text, and its length: before the text, 30 and more	1 2 8 -9 5 -7 -1 -2 -4 -11 -6 -3 1
1 its place by the text, and its length: before the text, 4 and more	2 2 2 -19 -6 -13 -2 -8 -1 -13 3 -8 -1
1 its place by the text, and its length: before the text, 6 and more	2 12 1 0 -8 -14 -1 -16 -9 -5 -16 -5 -8
1 its place by the text, and its length: before the text, 9 and more	-2 -2 -15 8 -6 -5 0 -8 -21 2 -12 -5 4
1 its place by the text, and its length: before the text, below 2	2 -21 6 -5 -15 -15 -3 -10 1 -8 -15 -17 5
1 its place by the text, and its length: behind the text, 13 and more	-1 -2 -3 -2 4 -5 -5 1 -11 -6 -7 -7 -2
1 its place by the text, and its length: behind the text, 19 and more	-1 -1 -1 -2 1 4 -2 0 -7 1 -2 -16 2
1 its place by the text, and its length: behind the text, 2 and more	-1 -3 -4 -6 -13 -8 -3 -6 -5 -5 -5 -12 21
1 its place by the text, and its length: behind the text, 3 and more	-1 -3 -5 -5 -11 0 1 -14 -6 -8 -8 -6 5
1 its place by the text, and its length: behind the text, 30 and more	0 0 0 -1 4 10 -1 -3 4 -5 1 -11 -9
1 its place by the text, and its length: behind the text, 4 and more	-1 -4 -3 -2 -12 2 -3 -7 -13 -11 -4 -7 13
1 its place by the text, and its length: behind the text, 6 and more	-1 -6 -3 -5 -14 -6 4 -2 -16 -22 -5 -4 -1
1 its place by the text, and its length: behind the text, 9 and more	-1 -4 -3 -11 10 -5 -10 -4 -10 -12 -8 -3 -6
1 its place by the text, and its length: behind the text, below 2	-2 -10 -8 -7 -40 13 -14 -15 -14 -18 -7 -5 0
1 its place by the text, and its length: in the text, 13 and more	-5 -7 -1 -21 -11 -6 -9 1 2 -29 -5 -9 -3
1 its place by the text, and its length: in the text, 19 and more	-2 -5 -6 -6 -5 -6 -3 -11 -4 -4 -15 -3 -4
1 its place by the text, and its length: in the text, 2 and more	-3 -8 -2 -14 0 8 -10 -8 -2 -12 -10 -4 -14
1 its place by the text, and its length: in the text, 3 and more	-2 0 10 -8 1 1 0 6 -7 -22 -5 -15 -7
1 its place by the text, and its length: in the text, 30 and more	0 -13 -16 -9 1 -2 3 -3 -6 -4 0 -6 -5
1 its place by the text, and its length: in the text, 4 and more	-6 -1 -15 -3 -5 4 4 3 -9 11 -19 -17 -5
1 its place by the text, and its length: in the text, 6 and more	-6 -15 -13 -3 -8 -7 2 6 8 -1 5 -5 -4
1 its place by the text, and its length: in the text, 9 and more	-5 -15 -25 -8 -13 3 -4 -10 -8 -15 -4 -2 -3
1 its place by the text, and its length: in the text, below 2	-2 10 -20 -9 -7 -5 -7 -4 -9 13 -4 -15 -9
1 its place by the text, its length and end: before the text, 10 and more, a stop	2 -2 -8 -3 -14 -7 1 -12 -13 3 -3 -6 -13
1 its place by the text, its length and end: before the text, 10 and more, no stop	-1 -10 -11 -3 8 0 -2 -5 -7 -12 -6 -7 -7
1 its place by the text, its length and end: before the text, 18 and more, a stop	3 -9 -2 -4 -19 -3 -2 7 -9 -1 -10 -5 -4
1 its place by the text, its length and end: before the text, 18 and more, no stop	2 -9 -9 -2 -4 -10 0 -2 10 -3 0 -4 2
1 its place by the text, its length and end: before the text, 3 and more, a stop	0 -4 1 1 -2 1 0 1 1 0 0 -3 2
1 its place by the text, its length and end: before the text, 3 and more, no stop	1 -8 -13 -9 -7 -31 -6 -12 12 -12 -6 -4 -6
1 its place by the text, its length and end: before the text, 30 and more, a stop	0 4 -1 -3 -2 -1 0 0 3 1 -3 -1 -6
1 its place by the text, its length and end: before the text, 30 and more, no stop	0 -1 7 -7 3 -5 -1 -2 -6 -5 -5 -2 4
1 its place by the text, its length and end: before the text, 6 and more, a stop	0 4 3 -1 2 -14 -1 -5 0 11 -1 -8 -9
1 its place by the text, its length and end: before the text, 6 and more, no stop	1 6 -10 3 -6 -9 1 -7 -27 -16 -14 0 3
1 its place by the text, its length and end: before the text, below 3, a stop	0 -3 -2 0 0 10 0 0 -1 -1 2 0 -3
1 its place by the text, its length and end: before the text, below 3, no stop	8 -5 -5 4 -5 -9 -13 -22 -9 -14 -4 -9 -1
1 its place by the text, its length and end: behind the text, 10 and more, a stop	0 -1 -1 -1 -7 -5 -3 -2 1 2 1 -2 4
1 its place by the text, its length and end: behind the text, 10 and more, no stop	-1 -3 -4 -12 4 -5 -9 0 -14 -11 -9 -6 -1
1 its place by the text, its length and end: behind the text, 18 and more, a stop	0 0 -1 -1 0 -1 -1 -7 1 6 -1 0 -7
1 its place by the text, its length and end: behind the text, 18 and more, no stop	-2 0 -1 -1 6 19 -1 -2 -9 -4 -1 -19 -3
1 its place by the text, its length and end: behind the text, 3 and more, a stop	0 -1 0 0 -4 2 -1 -8 -2 -2 -1 -10 14
1 its place by the text, its length and end: behind the text, 3 and more, no stop	-2 -10 -11 -10 -21 -6 -6 -6 -17 -12 -14 -6 4
1 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 -1 -6 10 -1 -2 -1 -5 -1 -7 1
1 its place by the text, its length and end: behind the text, 30 and more, no stop	0 0 0 1 4 2 -1 -2 5 -1 4 -6 -11
1 its place by the text, its length and end: behind the text, 6 and more, a stop	0 -1 -1 -1 0 5 -2 -7 -6 -3 -1 12 -11
1 its place by the text, its length and end: behind the text, 6 and more, no stop	-1 -7 -4 -5 -4 -10 3 -4 -8 -16 -6 -1 -6
1 its place by the text, its length and end: behind the text, below 3, no stop	-4 -17 -16 -17 -39 6 -19 -24 -12 -19 -15 -5 11
1 its place by the text, its length and end: in the text, 10 and more, a stop	-3 -5 -15 -15 -15 -2 -23 1 -10 -26 -1 -17 -3
1 its place by the text, its length and end: in the text, 10 and more, no stop	-4 -10 -9 -13 -19 -12 -19 -2 -1 -11 3 -4 -16
1 its place by the text, its length and end: in the text, 18 and more, a stop	-3 -11 -7 3 -4 -2 -1 4 -18 0 -14 -4 -3
1 its place by the text, its length and end: in the text, 18 and more, no stop	0 -3 -5 -5 -10 -9 -10 -1 10 -21 -9 -8 -2
1 its place by the text, its length and end: in the text, 3 and more, a stop	-1 0 -4 3 -5 -8 11 7 5 -18 -7 1 -9
1 its place by the text, its length and end: in the text, 3 and more, no stop	-10 -7 -15 -24 -3 -3 -19 -11 -15 0 -36 -23 -11
1 its place by the text, its length and end: in the text, 30 and more, a stop	3 -8 -15 6 2 -3 2 -7 -18 3 6 -3 -7
1 its place by the text, its length and end: in the text, 30 and more, no stop	1 -9 -10 -15 11 -2 -1 -21 -5 -12 -17 -9 -14
1 its place by the text, its length and end: in the text, 6 and more, a stop	-1 -20 -9 1 -9 2 1 -9 -1 -14 -8 -6 -5
1 its place by the text, its length and end: in the text, 6 and more, no stop	-4 -26 -16 -25 -2 0 -21 -4 0 -1 -9 -5 -5
1 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 -1 -6 2 -5 5 -2 3 -1 -3 2
1 its place by the text, its length and end: in the text, below 3, no stop	-8 3 -16 -8 1 -3 2 0 -8 3 -4 -9 -13
1 its place from the end: 1 and more	0 -2 -5 6 -7 -3 -3 -1 -16 -23 0 -2 1
1 its place from the end: 12 and more	2 10 -4 -7 -4 -1 -15 -12 -7 -1 -3 -3 -11
1 its place from the end: 2 and more	-1 -6 -5 -5 -9 -10 -2 -3 -16 -8 -7 12 -1
1 its place from the end: 20 and more	3 2 -4 -1 0 -2 -11 -2 2 -1 1 -21 -2
1 its place from the end: 3 and more	1 -26 -22 2 -16 -3 -8 -2 -11 -13 -4 7 -12
1 its place from the end: 40 and more	3 3 -9 -5 6 -1 -13 7 0 -1 -7 -14 2
1 its place from the end: 5 and more	-8 -22 -6 -25 -23 1 2 -4 10 -22 3 9 -4
1 its place from the end: 8 and more	1 -19 -2 -13 -4 1 2 -11 -7 -7 -8 -1 -6
1 its place from the end: below 1	0 -2 -5 0 -18 -2 -1 -7 -14 -20 -5 0 -2
1 its place from the top: 1 and more	31 -7 -4 -3 -7 -3 -1 -2 -7 -7 -2 -5 -6
1 its place from the top: 13 and more	-38 -29 -36 -20 -4 -2 -3 0 -8 -4 -4 3 -2
1 its place from the top: 2 and more	-16 12 7 2 -1 -10 -9 -16 -4 -21 -10 -17 -1
1 its place from the top: 3 and more	-7 -1 5 2 -19 -14 -3 -20 6 -8 -14 -24 3
1 its place from the top: 4 and more	-7 -8 9 6 -35 -6 -11 -30 1 5 1 -35 -7
1 its place from the top: 6 and more	-13 4 -11 1 -20 -5 -9 -20 -4 5 10 -12 -12
1 its place from the top: 9 and more	-19 1 -23 -17 -1 -1 -3 -11 -2 -14 -6 -6 -20
1 its sentences: more	-2 -6 -19 -7 1 -10 -10 0 -8 6 -19 -33 -12
1 its sentences: none	7 1 -3 -16 -7 2 -3 0 -2 0 -2 1 -8
1 its sentences: one	0 1 -6 0 -6 6 1 -7 3 -9 1 -4 -2
1 its sentences: three	-2 -17 -7 -5 -5 -4 -6 -4 1 -3 -12 -1 0
1 its sentences: two	1 -12 -10 -2 -5 -6 1 -1 -2 -9 -5 -11 -5
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 3 4 -4 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 0 -16 0 -2 15 -3 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 0 6 -1 -1 -3 -1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 0 -3 -1 -5 -3 -1 0 0 11
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 0 6 0 -4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 0 0 4 -7 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 0 8 0 -6 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 7 0 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 -4 0 0 0 8 0 -2 0 -1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -2 0 -2 0 -1 0 0 5
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 8 0 0 0 -6 0 -3 0 2 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 1 0 0 0 3 0 -2 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 0 0 0 6 0 -4 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -9 0 0 -1 25 -5 -13 1 -4 0 -2 -4
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 8 0 0 -2 -12 14 0 -2 -5 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 11 0 0 0 -5 -1 -8 -1 -2 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 -1 0 0 0 4 0 -1 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 -2 0 0 -1 13 -3 0 -3 -2 0 -2 -5
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 -2 0 0 -1 9 -4 -5 0 -2 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 -1 0 0 -1 7 -9 -8 -6 -4 -1 4 -2
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, below 6	0 0 0 0 0 5 0 -4 0 0 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 0 3 0 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 -1 0 0 0 17 -2 -8 -2 -3 0 -3 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	0 -6 0 0 0 20 1 -2 -11 -6 0 -11 -10
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 0 13 -1 -9 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 0 8 0 -7 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 0 8 -1 -2 -1 0 0 0 -3
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 0 -1 4 -4 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 0 4 0 -2 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 1 0 0 0 5 0 -3 0 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 1 3 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 0 -7 9 -2 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 0 9 -1 -2 -1 -1 0 0 -3
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 0 5 -6 1 2 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 3 0 0 0 6 -1 -1 -5 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 0 -3 -1 5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 5 0 0 0 2 -1 -3 -4 -3 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -1 5 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 -2 5 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 0 6 -1 -4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -1 6 -1 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 4 0 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, below 6	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 0 6 -1 -4 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 -3 -1 5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 -1 0 0 0 9 0 -3 -1 -3 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 1 -2 3 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 3 -1 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -1 -1 4 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 -5 5 -2 2 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 0 -8 0 9 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-6 0 -14 -21 -38 9 -1 11 -40 -20 -28 -43 -27
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 -18 -1 -1 -9 7 -6 1 -7 -10 -2 -10 -16
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 -3 0 0 -1 17 0 -3 -1 -3 0 -2 -3
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 6 0 0 -3 -3 6 -4 -1 -1 0 -3 -3
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 -13 -1 -2 -12 13 -2 8 -3 -22 -2 -10 -6
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -11 -1 -3 -23 10 -8 -4 11 -18 -3 -24 -5
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -4 0 0 0 10 -5 -2 -1 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 0 6 -1 1 -3 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 9 0 0 0 -8 -1 4 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 -1 0 0 0 4 1 0 0 -2 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 6 0 0 -1 0 -2 1 -1 -5 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 0 4 0 -1 0 -2 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 -1 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 -1 8 -6 0 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 -10 0 0 -8 7 -9 5 -4 -21 -1 -7 -9
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 -1 0 0 1 11 -3 -4 0 -2 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 -1 0 0 0 -3 -1 5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 -6 0 0 -1 6 -3 2 0 1 0 -3 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 -1 0 0 5 7 -4 -2 -1 -4 0 -1 -3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 13 -1 -2 -1 0 0 0 -10
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 -1 0 0 0 0 -1 -3 2 4 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 0 5 0 -3 -1 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 20 and more	0 0 0 0 0 6 -2 -2 -1 -2 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 4 0 0 0 -4 -1 -1 -6 3 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 8 -2 -4 0 -2 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 -1 0 0 0 4 0 0 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, below 6	0 -1 0 0 0 4 -1 -1 0 -2 0 -1 2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 -3 -1 -2 0 7 0 -1 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 5 -1 -3 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 8 -2 -4 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -8 -1 9 0 0 0 0 -3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 4 0 -4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 3 -2 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 -1 0 0 0 8 -1 -1 -1 -2 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 7 0 0 0 -8 0 0 0 1 0 1 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 -9 0 0 0 9 -1 -12 -1 -2 0 0 8
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 6 0 0 0 -7 -1 -5 -1 1 0 3 4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -1 0 0 0 12 -4 -6 -1 -2 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 0 -6 -1 8 -1 0 0 0 2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 -3 0 0 0 1 0 4 0 -1 0 0 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 -1 0 0 -1 9 -1 -2 -1 -2 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 -2 0 0 0 -1 7 -3 -1 -1 0 0 2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 -10 -1 -2 -2 6 -5 -30 -25 -9 -2 0 -14
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -2 0 0 4 3 -3 -6 0 7 0 -7 -3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 -4 0 0 0 -4 6 -2 -1 -2 0 0 7
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 5 0 0 0 7 -2 -4 -1 -6 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 6 0 0 -1 9 2 -25 -5 2 0 -12 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	0 -9 -1 -2 -2 11 10 -22 -19 2 -1 -5 -9
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 -2 0 0 -1 24 -2 -17 4 -5 0 -7 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 7 -1 -3 0 0 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 0 4 0 -2 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 0 -4 6 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 0 4 0 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 6 -1 -1 0 -2 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 -7 8 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 20 and more	0 0 0 0 0 9 -2 -4 -1 -3 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 0 6 -3 -2 0 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 0 -2 -1 -3 1 4 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 -6 0 0 0 -7 -1 1 0 5 0 0 6
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 0 7 0 -2 0 0 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 0 0 1 -3 0 -1 0 0 4
1 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 0 -7 -4 -2 3 4 0 0 7
1 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -2 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 -4 -1 0 0 -1 -1 -1 -1 6 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 -1 0 0 0 -7 -1 -1 0 -1 0 -1 9
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 -3 0 0 0 6 0 0 0 -1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 0 0 0 0 5 -1 -1 0 2 0 3 -7
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 -9 14 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 0 6 -1 -4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 0 4 -2 -8 2 5 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 0 6 -1 -4 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 2 -1 -1 -3 2 -20 -4 -16 -5 -1 -15 -4
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 4 0 0 -1 22 -5 -5 -1 -8 0 -1 -12
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 4 0 0 -1 -9 -4 13 0 -1 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 -1 0 0 0 -3 0 -4 1 4 0 0 4
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 -10 0 0 -1 14 -5 -17 2 -13 0 3 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 10 -1 -1 -1 -14 -1 -18 -7 -7 -1 -1 7
1 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, a stop, 20 and more	0 -1 0 0 0 4 -1 -1 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -1 -2 0 -4 6 -3 0 -1 -7
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 -4 0 -2 0 5 0 -1 3 0 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 3 0 0 -3 1 0 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 0 5 0 -7 1 -1 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 2 7 -1 -12 -2 -1 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -1 5 -1 -2 0 -1 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 -6 0 3 0 -1 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -5 -3 10 -4 -1 0 -2 -5
1 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 0 0 -1 -2 0 0 5 0 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, figure, no stop, below 6	1 -6 -1 0 -1 -2 0 0 0 0 0 -1 6
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 4 0 -1 1 1 -6 4 0 -4 0 -6 -4
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 15 -1 -2 -13 -8 -5 7 -11 -14 -2 -12 -12
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -2 -2 0 4 -1 1 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 -1 -1 0 -2 -7 -1 -1 -4 -2 0 -3 11
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -2 0 0 -4 7 -2 3 0 -2 0 1 -5
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 -9 0 0 -16 -4 -2 3 9 0 0 -3 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	1 -4 0 0 1 14 -2 -8 -8 4 0 -9 -3
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 -1 0 0 -1 10 -1 -5 -1 0 0 0 -3
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	-2 -11 -1 0 17 -6 -3 -6 -11 -4 0 -1 -8
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 -1 7 -2 -6 -6 2 0 -3 -2
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	0 5 0 0 1 -12 -1 -2 4 7 0 1 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 -1 0 0 -2 3 -2 6 -1 -1 0 -2 -3
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -10 -2 -1 11 -1 0 0 -3 -3
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 0 -2 0 -1 1 0 0 4 -9
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 -6 3 -3 1 6 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 6 5 -7 0 -1 0 -4 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 4 0 -2 0 -1 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -3 -8 -1 -7 11 -6 0 0 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 -2 0 0 -4 4 0 3 -2 -1 0 0 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 5 -12 0 4 0 0 0 -3 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 8 -1 -12 -1 -3 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 3 4 -1 -4 -1 -3 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 -4 0 0 8 -5 -3 1 -2 -6 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 1 7 -3 -8 -3 -2 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -3 -2 0 0 4 0 -1 -8
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 3 -3 -1 -6 11 -9 -21 -34 -1 -5 -6 -30
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 -18 -1 -1 -1 6 -6 -2 -19 -33 -2 -19 -7
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 6 -2 -3 4 -2 -2 0 -2 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -2 -5 0 9 -2 -3 0 1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 2 -1 -1 -2 -4 -3 0 -2 -1 -1 4 -6
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 -4 0 -1 -1 -9 0 -6 9 -13 -1 -9 5
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 -6 -1 0 -1 -10 -1 -3 17 -4 0 -2 1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	1 0 0 0 8 -2 -1 -4 0 -1 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	1 -1 0 0 -3 -3 -1 1 -9 -2 0 3 8
1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 -1 0 0 5 -7 -2 5 2 1 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 -9 16 -3 -3 -3 -3 0 -9 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 5 4 -1 -5 -2 -6 0 -3 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -7 0 5 -3 -1 0 -1 -2 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 5 -3 3 -2 -1 -2 0 1 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, below 6	0 -1 0 0 17 -14 0 -4 -1 -13 0 -6 -3
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 2 -8 5 -1 -1 8 0 -8 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 -3 0 0 -5 -19 -3 -6 0 13 -1 -3 -5
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 -1 0 0 0 -2 0 -4 -4 7 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 -1 0 0 3 5 0 -13 9 -1 0 -4 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 -1 -1 0 -4 -15 -1 16 -11 3 0 -8 -6
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -8 2 -1 8 -1 -3 0 -3 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 -1 0 0 1 12 -1 -15 -1 -2 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 -2 11 -3 -9 -2 -2 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -1 -9 0 -6 -1 0 0 9 -8
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -5 -6 6 -11 9 5 0 -4 -8
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 -2 0 0 0 3 -2 -6 -2 -2 0 -4 6
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -5 -1 4 -2 -1 0 -2 2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 6 0 0 0 2 -1 -3 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 3 0 0 0 0 0 -6 -2 -1 0 4 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 -1 0 0 0 1 0 -3 0 -1 0 6 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, below 6	1 0 0 0 0 5 0 -4 0 0 0 4 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 5 0 0 -11 0 -4 1 3 -1 0 -3 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 1 -1 -1 -6 -10 -4 12 1 -9 0 -6 2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 -4 0 -1 -3 -5 -1 6 -1 -2 0 -1 7
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -6 -14 -2 4 9 4 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	1 4 0 0 -3 -2 -2 5 0 0 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 -2 0 0 -1 4 -1 -6 8 -5 0 -4 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 4 0 0 -4 -2 -3 -9 -3 -9 -1 10 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	1 -1 0 0 2 -11 1 0 4 7 0 -2 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -1 7 -1 -11 -1 -1 0 0 5
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -1 4 -1 -2 3 0 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 4 0 0 -5 -3 1 1 -4 4 0 -2 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	0 10 -2 2 -5 -3 11 0 -4 -8 1 -6 -19
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 2 0 3 -5 -3 1 0 5 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -6 1 -1 5 -1 -1 0 -3 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -5 -13 -1 6 -1 -1 0 10 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -1 -7 -3 0 10 -1 0 1 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 -12 9 -1 -1 -2 0 7 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 4 -14 10 -6 -2 -2 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, a stop, 20 and more	0 -3 0 0 0 5 0 0 1 -8 0 -1 3
1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 -19 0 -2 -1 -3 0 -4 19
1 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 -1 0 0 -2 -5 -1 7 -2 -4 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 0 11 0 0 0 0 0 0 -10
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	1 -6 -1 -1 -2 -16 -1 0 -6 14 0 5 2
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 6 and more	-2 4 -1 0 -4 -4 -1 -1 -5 -5 0 -6 5
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -1 3 -2 -1 -6 -6 0 7 -4
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 -1 -1 1 0 2 0 -1 2 4 0 3 -9
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 2 0 0 0 3 7 -6 -1 -1 0 -2 -2
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 -4 0 0 0 0 0 5 -2 0 0 0 -2
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 -1 -1 -1 -8 -4 2 -3 -11 -16 0 11 6
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	1 -7 0 -1 -4 6 -5 -3 6 -15 -1 -10 -2
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 0 -6 0 -1 -1 5 0 1 1
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 -9 0 0 -2 2 0 -3 11 -2 0 -5 -3
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	1 -8 0 0 6 -8 7 -3 -1 -4 0 -6 9
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 0 -1 -1 1 7 -5 -12 -2 -5 -1 -4 -3
1 its shape among its neighbours: a stop, 6 and more, below 4, quotation mark, a stop, 20 and more	0 0 0 0 7 -11 -1 -2 6 -2 0 -5 -2
1 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 7 -8 -1 -3 1 -3 -1 -1 -2
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 0 0 1 3 1 -1 -2 -3 -1 -1 5 -6
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 -2 -2 0 -3 11 0 0 -4 -2 0 0 -5
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 -1 -1 0 -1 -6 0 0 -1 -1 0 -4 8
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 0 0 0 4 -13 -1 -3 -4 -2 -1 -5 8
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 -4 13 -10 -5 -9 -14 -4 -2 -2 0
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -2 -1 -1 7 0 -1 0 -3 -6
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	0 -1 -1 11 -2 -8 0 -1 -3 -1 -1 -14 -4
1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 -1 10 -7 -1 -2 -2 -1 0 -1 -4
1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 9 -5 -1 -4 -1 -2 0 -1 -5
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 -2 -1 4 -9 0 5 -7 -5 10 6 -3 -13
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 -1 -2 11 -1 -5 -2 0 -1 -4 0
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 -1 9 -6 0 -3 -2 -2 0 -2 -1
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 10 -8 0 -2 0 -1 0 -2 -3
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 2 -7 4 0 1 -1 3 -5 -1 2
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	-1 0 0 0 4 1 -1 -6 4 -3 -1 -3 -8
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -4 8 -1 -1 -2 -6 2 -1 -2
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -12 3 -1 -2 -2 -4 0 -1 6
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 7 1 0 -1 0 0 0 -3 -3
1 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 0 -1 0 7 -1 0 -1 -1 -1 -1 -8 1
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -9 5 -2 -4 8 -1 -1 -1 -3
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -7 2 0 8 -1 -1 0 0 -2
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 -1 -4 -1 -1 3 -3 -2 -1 -1 0
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -6 -2 0 7 -1 -1 0 0 0
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -6 -2 -1 -3 -3 -1 0 8 -5
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 -3 11 -13 -1 -3 0 -2 -1 1 2
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 6 and more	0 0 -1 -9 12 -11 -2 -6 -2 -4 0 -9 2
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 0 0 0 -11 -5 0 4 -2 -4 0 6 3
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 0 0 5 -1 0 -5 0 -1 0 5 -5
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	1 0 0 0 -1 4 0 -2 0 0 0 -2 1
1 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 -1 -7 -13 -1 7 -11 -9 -1 10 3
1 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 0 0 -3 -1 0 0 -1 0 -1 -1 6
1 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -4 0 0 -2 0 0 -3 9
1 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 -3 -2 -1 -1 -9 0 0 -3 8 -1 3 1
1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -3 -9 -2 10 -1 0 0 0 -2
1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 -1 -8 2 -4 3 -7 -2 -1 -1 -6
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 20 and more	0 -1 0 1 -7 -6 -3 -5 -1 12 -1 -2 3
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 -1 0 0 -4 -3 0 0 9 -3 -1 -3 -8
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -10 -10 -1 -3 12 -2 -1 -6 0
1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 2 3 0 0 -2 3 0 -1 -4
1 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 4 0 -1 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 -1 0 0 -1 1 -1 0 -1 4 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 0 9 0 -7 0 0 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 -2 0 0 -1 6 4 -7 -1 -1 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 -1 13 -2 -1 -1 -3 0 -4 -7
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 -1 -2 -1 1 0 -7 0 5 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -1 4 0 1 0 -3 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 1 0 0 -1 -3 0 6 -1 -1 0 -2 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 1 0 0 0 1 0 -2 -1 -1 0 -2 3
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 -1 0 0 -1 8 0 -2 1 2 0 -2 -5
1 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 -1 0 0 0 5 -2 -2 1 0 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 -1 0 0 -1 10 0 -1 1 -13 0 -1 -3
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-1 -2 -1 -1 -2 -4 0 2 5 4 -1 0 -5
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 0 0 0 7 -13 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	-1 -6 -2 -1 13 -12 -1 -1 7 -11 -2 -1 -6
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -1 -4 0 1 3 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 1 3 0 -3 0 -2 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -3 6 -1 -4 -1 -1 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 -12 -1 -1 -28 -10 9 -13 -8 24 -4 -7 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 -1 0 0 -3 -2 -3 -1 0 10 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -1 6 -1 -1 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -2 0 -1 -1 0 6 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 11 -9 -2 -4 -2 1 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 -3 0 0 -2 -2 3 -2 1 0 0 2 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 -2 0 0 -1 -10 -3 4 5 5 0 -1 -2
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 -1 -1 0 -10 17 -8 -8 -7 -15 -3 -9 -11
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 1 0 0 -1 12 0 -4 -4 -2 0 -5 -2
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 -2 0 0 -2 6 -2 0 -13 15 0 -2 -3
1 its shape among its neighbours: no stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 -3 -1 0 0 -1 0 0 1 4 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -6 -1 -1 0 10 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 -1 0 0 -1 5 -1 0 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 7 -2 -1 -1 -3 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 0 6 0 -1 10 -14 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -2 -1 -1 5 0 -2 0 -2 2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 -1 0 0 -1 -3 0 -1 1 4 0 2 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 1 -2 0 0 -8 -1 -1 2 11 0 -1 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 -2 0 0 0 4 -1 -1 -1 4 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 -1 0 0 0 6 0 -4 0 -1 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 0 6 0 -6 -1 -1 0 -4 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 4 0 0 -1 11 -1 -4 -4 -8 0 -1 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 -1 0 0 -1 -2 -1 7 0 -2 0 -3 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 0 4 -4 -2 4 -6 0 -2 2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 1 0 0 0 -2 1 3 1 -5 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	0 -2 0 0 -2 -4 -2 4 -3 0 -1 0 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -6 0 -1 -1 9 0 -4 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 6 -1 0 -1 -1 0 -3 0
1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -1 8 -1 -4 0 -1 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 -1 0 -1 0 9 0 0 -1 2 0 -3 -6
1 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 0 0 -3 0 0 0 6 0 -1 -2
1 its shape among its neighbours: no stop, 20 and more, below 4, figure, no stop, below 6	0 -1 -1 0 0 -2 0 0 1 6 0 8 -11
1 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 -5 0 0 0 1 0 -4 5 4 0 0 -2
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 -4 0 0 -1 -6 4 -4 -7 12 0 -1 -3
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 -2 -1 0 0 -13 0 -1 -2 10 0 9 0
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	3 -5 0 -1 0 1 -1 -1 2 2 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 3 -1 0 -1 -11 7 1 2 2 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 6 -1 -1 -1 -2 -2 6 4 -6 -1 -5 -12
1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 6 0 0 0 1 0 4 0 1 0 -4 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 -1 0 9 0 -2 2 -1 0 -7 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 -3 6 0 -11 0 0 0 7 -7
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 -1 -2 0 -12 -15 0 10 9 -6 -2 1 -6
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 -12 -5 0 11 -5 -3 -1 6 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 20 and more	0 0 0 0 -4 4 0 -8 -5 -6 -1 5 5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	1 0 -1 0 -7 3 0 -6 1 -1 -1 -3 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 2 0 0 -3 0 0 0 3 -2 0 -4 1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 11 2 0 -6 -3 -6 -1 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 1 7 0 -8 -3 -2 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -6 -3 0 8 -1 -1 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 15 -16 0 -11 3 5 0 -2 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 -1 0 -5 -1 0 -1 -2 -4 0 1 8
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 0 0 -12 -11 -1 7 -2 -1 0 -5 -7
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -6 1 0 0 -2 -2 0 2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -2 0 0 2 2 2 0 -5 4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	-1 -5 -2 0 -5 2 0 6 -5 -2 0 -8 9
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 -2 -3 1 -2 -6 -1 0 3 3 10 -9 -14
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 -1 -1 1 0 9 0 -10 -2 1 1 -4 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -1 2 0 -1 -1 0 0 -5 5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 -1 1 0 -5 0 -5 -3 -3 -1 2 6
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 -1 5 -1 8 -3 0 6 -1 -3 1 -12 -8
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 1 0 -9 3 0 -4 -1 -1 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 -1 -4 0 -20 -4 -1 -7 2 -10 0 5 4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -3 -1 0 2 -1 -2 0 9 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	0 0 0 0 0 -2 0 -1 0 -1 0 5 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 -2 -3 0 5 2 -3 0 -1 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 -2 -3 2 -1 -9 -1 -10 -5 0 -3 10 -12
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	1 -8 4 -8 -14 -16 -1 -3 7 4 -8 -1 -5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 7 -6 0 0 -2 0 3 -3 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 2 -1 2 -4 1 0 -4 -2 -1 0 10 -8
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 -1 -2 0 0 3 -3 -2 0 1 1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 -1 -1 0 -5 -2 0 -1 -4 -5 0 12 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	8 -2 -3 2 -1 -3 0 -1 -2 -4 -2 0 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	5 -1 0 0 -2 -5 0 5 -1 -1 0 -1 1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, below 6	0 0 0 0 -1 -2 0 -1 0 0 0 11 -7
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -1 -1 0 5 -1 0 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 7 -12 0 0 -5 -11 0 -8 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, below 6	0 0 0 0 6 -6 -1 -2 -2 -5 0 -3 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -3 -5 0 0 -1 0 0 6 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 1 6 0 -5 7 0 0 -5 -4 -1 -1 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 0 0 -1 3 -4 0 -1 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 -1 10 -18 -9 4 0 0 -6 -5 -2 0 4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 0 -4 -1 0 4 0 -3 -1 -3 -1 -2 7
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 5 -1 0 -3 7 0 -2 -2 -3 -2 -2 -5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 -5 -1 3 -1 -1 0 -3 -1 0 -1 6
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 11 -3 0 -6 -1 -2 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 7 -5 0 -3 -1 -2 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 9 -5 0 -1 -1 -1 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 -3 1 0 2 -3 -3 0 -1 5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 -10 -3 0 2 -4 -5 0 11 -6
1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 0 0 0 -2 -2 0 0 -1 2 0 -4 4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 -3 4 -6 -1 0 1 3 3 3 0 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 -1 -1 -3 8 -1 -9 5 3 0 -9 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 -20 -10 0 13 -1 2 -1 -3 -4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 -6 4 0 -4 -2 -2 0 -4 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, below 6	0 0 2 -1 2 3 0 0 1 0 0 -3 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	-2 -10 7 -6 6 -16 -7 -27 -11 -1 -15 0 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 0 3 -2 9 -9 -2 -3 -8 1 -5 -4 -4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 1 19 -8 0 -8 -5 -9 -1 3 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	3 -2 -2 1 0 -24 -7 -18 -5 6 -6 7 -12
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	3 0 -3 -3 -1 -5 1 -20 -11 -7 -10 9 -12
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 0 0 2 -10 -1 0 11 -3 -2 1 -3 2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -8 5 0 -5 5 2 0 -3 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 -1 -1 0 -4 11 0 -5 3 -2 -1 -6 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	1 0 -1 -2 -19 1 0 4 -14 -7 -1 2 -5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	-1 1 0 -1 -7 8 0 -5 -3 -5 0 -3 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 1 -2 11 2 0 -1 -2 -1 -2 -2 -5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 -1 2 -3 0 -1 -1 1 -1 -3 4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 1 2 5 0 0 -1 -3 -8 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 8 7 -1 0 -1 -8 0 -6 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 -1 1 -5 -3 2 -2 -8 -4 7 -3 1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 6 -2 -3 0 -2 -2 -6 4 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 7 -2 0 0 -1 2 -2 -3 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -7 0 0 0 4 2 3 -2 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 3 -5 0 2 -2 -4 -1 2 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 0 0 -2 -3 15 0 -7 -2 -1 0 -3 -7
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 -1 -2 -7 7 0 4 -11 1 5 -4 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 5 -1 4 10 0 -12 -1 -2 0 -3 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 -1 -2 -8 6 0 3 -1 -3 4 -8 -6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 3 -1 0 0 -5 0 7 -3 1 0 -8 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	-1 7 -4 -1 2 -5 0 -6 -1 3 -1 -3 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -11 7 0 -9 7 9 0 -7 -4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 -3 0 0 -3 0 -1 0 -7 6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 13 0 0 -8 -1 0 -3 -2 -4 0 5 -6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 6 -1 0 -5 -3 -2 0 -1 -8
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 1 6 0 -12 0 0 5 -3 -7 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 0 -1 0 7 3 0 -1 -3 -4 0 -4 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	-1 -3 0 0 -13 -18 0 1 1 1 0 8 -9
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 -1 -4 -3 -3 0 -5 4 7 0 4 -14
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 -2 -2 3 4 -4 0 -4 0 0 4 0 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 0 8 -1 0 -1 2 -1 -4 -6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -8 3 0 1 -1 -1 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 -1 -1 2 -3 -1 4 -4 0 2 6 -4 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 -5 0 1 3 -5 0 -2 -1 6 1 -6 4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	1 -6 -5 -2 -6 -8 -3 -4 1 -4 -2 -7 4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 0 -5 1 -6 6 0 -8 2 -4 6 -2 -4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -4 7 0 -5 -2 -2 0 -2 4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 -2 1 -2 -1 0 -1 -5 -6 0 1 9
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	1 -4 -9 -1 -15 -12 -1 4 -1 -4 -6 -6 1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	0 1 -7 -1 -24 8 -1 1 -14 2 -3 -8 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 1 0 -5 2 0 -6 5 8 -1 -11 4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -7 10 -1 0 -1 -2 0 -7 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 -1 -5 -1 0 -1 3 4 0 -10 9
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -4 -4 0 1 4 -1 0 4 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 -1 0 -9 -8 0 5 -2 9 -1 0 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -6 -5 0 6 0 -1 0 2 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -1 -5 0 -4 2 -4 0 3 5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -3 4 0 -1 -1 -1 0 -2 -2
1 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 0 0 -2 7 0 0 0 1 0 -5 -4
1 its shape among its neighbours: no stop, 6 and more, below 4, bar or asterisk, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -4 5
1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 9 -5 0 -4 -7 -2 -1 -3 -2
1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 6 0 -6 0 0 0 -12 8
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 -1 0 0 -1 -15 -1 3 -1 -7 0 2 7
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 -1 0 0 5 -12 0 -1 5 4 0 -3 -7
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 -1 -2 0 -4 3 -1 -10 -7 -10 7 -5 0
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 0 4 -9 0 0 -1 -1 0 -4 9
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 -3 0 -1 -12 -6 3 -3 -5 8 0 -10 -6
1 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 0 0 -4 -4 0 0 -2 -1 0 -4 10
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 6 -2 0 -3 0 0 -1 -1 0 5 -2
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 0 0 5 -3 0 -1 -1 -3 -1 -3 -2
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 20 and more	0 -1 0 0 0 -2 0 0 0 -1 0 11 -10
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 -2 1 -14 13 0 -16 -1 -2 -2 -1 -13
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 2 0 1 -2 -1 0 -3 -3 -5 0 11 -9
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, a stop, 20 and more	-2 -1 -5 -1 -9 7 0 -4 0 -1 -1 -6 -7
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 -9 7 0 -5 -3 -4 0 8 -4
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, below 6	0 0 0 0 0 5 -1 -2 -1 -1 0 -4 -2
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	-1 -2 4 -2 -8 -6 -2 0 -25 2 -12 2 -15
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 0 -4 -6 -1 2 0 1 -5 -4 0 -4 11
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 -1 0 0 2 -2 0 -1 -4 -3 -1 11 -7
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 0 3 -1 -3 0 -1 8 4 0 -8 -4
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	0 7 -4 -3 -2 7 -2 -11 -1 -13 -8 -12 -15
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	1 -3 1 3 -6 -3 -2 -13 -9 -10 1 -1 -13
1 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 7 5 0 -8 0 1 0 1 0
1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 -1 4 -9 -2 0 11 -6 -1 -2 -1 -6
1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 0 -1 0 -2 0 0 1 -8 9
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 -1 0 17 -4 0 -1 -5 -2 -2 -1 -5
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 11 0 0 -10 0 -1 -1 -1 0
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 0 0 0 9 -1 0 -3 -2 -1 0 -1 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 7 -2 0 -6 2 3 0 -1 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 0 0 5 -6 0 0 -2 5 1 0 -3 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, no stop, below 6	3 0 0 -2 -1 0 0 0 0 0 0 5 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 0 -1 0 3 -1 0 -4 3 4 -3 -2 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -9 -2 0 -8 4 6 0 0 6
1 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 0 3 1 -4 0 0 -1 2 -4 -2 -1 4
1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 -5 -1 3 -1 0 1 2 2 -2 -6 6
1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, below 6	0 0 1 0 3 0 0 0 -3 0 -1 0 1
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 -1 -6 -3 4 -4 0 -5 -5 0 1 4 0
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 8 -4 -4 7 -5 0 1 -8 -5 -12 -5 4
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 0 0 0 -3 1 0 -1 0 0 0 0 4
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 -1 6 2 -4 -1 0 1 -1 8 -1 -3 -9
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 0 -4 0 -10 -3 0 -3 -12 -3 3 -7 18
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 -10 -7 -10 0 -9 -15 -11 7 -5 -5
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 0 6 -2 -5 -1 0 -3 4 -1 0 1 -7
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 -1 0 -5 0 0 5 -4 -2 0 -2 8
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 0 -2 -1 10 -3 0 -4 -5 -1 -2 3 -5
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	-11 0 -2 2 13 -7 0 -7 -5 8 -6 -17 3
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	0 -3 2 2 -7 -10 -1 -6 -11 -13 -2 -4 0
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 0 -1 0 -4 0 0 -2 0 0 2 0 6
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -5 -1 0 -1 -1 0 0 -4 13
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 0 0 0 0 1 0 -4 -2 -1 -1 0 7
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 0 9 -1 -9 -1 0 -4 -2 -3 -5 4 -2
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 0 0 4 -1 0 0 0 -1 0 -1 -4 2
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, below 6	0 0 -1 0 -2 0 0 -1 -2 0 -4 4 6
1 its shape among its neighbours: no stop, below 6, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 2 0 0 3 0 0 0 0 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 -1 -3 2 -1 0 0 -6 -1 -1 -1 6
1 its shape among its neighbours: no stop, below 6, 18 and more, another sign, no stop, below 6	0 0 -1 0 -1 -2 0 -8 5 4 2 0 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 0 -3 -1 3 -1 0 -1 8 -3 -3 -1 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 0 -1 5 1 -2 0 0 -9 -1 -1 -1 3
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	0 0 2 -6 -5 0 0 0 -9 -1 0 0 11
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 -1 0 9 -1 0 -2 -7 -5 -1 -1 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 -1 -3 -1 1 -2 0 -4 9 -1 -3 -2 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 0 0 0 4 0 0 -1 -2 -1 1 0 0
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 6 and more	0 0 0 0 3 -1 0 1 1 0 -1 0 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 7 0 0 -1 -6 -3 -1 0 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 0 0 0 5 -1 0 0 -2 0 0 0 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 6 -2 0 2 -2 -1 0 0 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, a stop, 20 and more	0 0 -1 1 2 -2 0 -2 3 1 0 -1 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 0 -1 0 0 0 0 -2 0 -1 0 0 4
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 -2 -1 6 -1 0 0 -2 2 -4 0 0
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -1 0 0 -1 5 0 -1 -1 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -10 -2 0 -2 4 8 6 -2 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 -1 0 -3 -1 -1 -1 -2 6
1 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 -1 0 -7 0 0 -2 10 0 0 0 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	-2 -7 -10 4 -2 -28 -11 -10 -10 -25 -5 -19 15
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 -4 3 -7 -9 -1 -11 -2 0 -4 -2 14
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 -3 -1 0 0 -2 -1 -1 0 6
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 7 8 -2 0 -4 -1 -2 2 -3 -9
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	2 -1 11 -3 -3 -13 -1 -15 -5 4 1 -12 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 -2 -18 -1 -4 -27 2 -16 7 3 -26 -21 3
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 0 -4 -1 -6 -3 0 0 12 -4 0 -2 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 0 -1 0 -8 0 0 -1 10 0 -2 -3 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 0 -1 0 -4 -1 0 -1 -2 -1 -2 -4 10
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 0 -1 4 2 -1 0 0 -3 0 3 0 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 0 -1 0 4 -2 0 -2 7 -1 -3 -4 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 0 -2 -7 15 -6 0 -8 -6 -7 -3 -6 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, 6 and more	0 0 -3 4 1 0 0 -1 -1 -1 0 -2 1
1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 0 -1 2 -6 0 0 -1 0 1 -1 0 5
1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	-1 -1 5 -3 -3 -1 0 0 -2 -1 -1 -1 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 -3 -3 -6 -4 -1 -2 2 4 -14 9 0
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 1 -1 0 0 -2 -3 3 -1 1
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 9 -1 0 -1 -3 -1 0 -1 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -11 -1 0 0 -1 -2 4 11 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -5 0 0 0 5 0 5 -1 -1
1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 0 0 -1 -3 0 0 -2 1 -1 -2 -1 6
1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 -2 -3 -2 -3 -1 0 2 5 0 4 0 -10
1 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 0 0 0 -1 0 0 -1 0 0 0 3
1 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 0 -7 -3 0 -6 -1 -2 -1 -1 9
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 0 1 -3 1 0 0 -4 -1 3 -1 0 3
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -4 1 0 -4 1 -7 -1 -2 7
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 1 0 1 0 0 1 1 -4 -2 -3 1
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 0 0 -1 -3 -1 0 9 2 -2 2 3 -9
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 0 0 -1 8 0 0 -3 -2 -3 -1 -1 1
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 0 0 4 -2 0 -5 -1 -1 -1 0 3
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 -1 0 10 -4 0 -8 1 1 3 -4 -9
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 0 -1 0 -5 -4 0 1 4 2 1 -2 -2
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -3 0 0 5 0 -1 0 -3 -2
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 2 2 0 -5 0 1 0 -2 3
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 0 0 -1 -1 0 0 -2 5
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 0 3 0 -3 5 0 0 0 -1 -1 -1 -2
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 6 and more	0 0 -1 0 -1 0 0 0 -1 -3 2 0 3
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 -1 -3 1 -1 -3 0 -1 0 -1 1 17 -15
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 -1 1 0 0 -3 0 -3 -6 2 -2 1 2
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 -1 0 15 -2 0 -9 -2 -8 -9 0 -5
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 -1 -1 4 -4 -1 -2 0 1 0 1 -2
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 6 0 0 -2 -5 0 -1 0 1
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 20 and more	0 0 8 0 -1 0 0 -1 -1 0 -1 0 -8
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 2 1 -5 0 1 -3 -3 -1 -3 5
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 -1 10 -3 -2 -3 0 -4 -1 1 7 1 -13
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	0 -1 -3 -1 0 -15 -2 -13 0 4 1 -19 1
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 -1 0 -5 -3 -1 0 -2 -6 -1 6 -12 9
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 0 1 0 0 -2 0 0 -1 -1 0 4 -5
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 0 -2 0 1 -1 0 -4 6 0 -1 -5 3
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	0 -2 -6 -2 10 -17 -1 0 -12 -15 -7 2 2
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	0 -6 -1 -8 -20 -8 -2 7 -17 -10 -20 -6 0
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 -3 2 6 -3 -1 -2 1 -4 -4 -3 -2
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -1 -1 0 0 -2 -2 5 0 0
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 0 0 0 -8 -2 0 3 -1 -2 -1 -7 8
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 0 -1 0 1 -1 0 -1 -4 -2 -1 -1 10
1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 -2 0 -11 -6 0 -4 -9 15 -6 -1 -10
1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -4 0 0 1 -1 -1 -1 12 -8
1 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 0 -1 0 4 -1 0 0 -1 -1 0 -1 -3
1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, 6 and more	0 0 0 0 -4 0 0 -1 -1 -1 -1 0 3
1 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 0 0 -2 -4 0 0 0 -1 -1 0 2 7
1 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 0 -2 0 -2 -1 0 6 -12 0 4 0 4
1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 -1 0 0 -1 -1 0 0 -2 6
1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 -2 0 -3 -1 0 -1 3 -12 3 -4 4
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 -1 -1 1 0 0 0 1 -5 -1 0 6
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 0 2 -4 2 0 0 0 -1 -2 2 0 2
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -5 -1 0 -1 5 4 -1 -2 -4
1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 -1 1 0 -4 7 1 0 0 -5
1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 5 -3 -2 0 0 -6 2 4 -1 -3 -3
1 its shape among its neighbours: no stop, below 6, below 4, comma, a stop, 20 and more	1 0 -1 -1 0 0 0 0 -1 -1 5 0 -5
1 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 -3 -1 4 -2 0 -4 -5 -7 -1 -1 11
1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 -1 -1 0 0 -5 -2 -5 13 -13
1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 -1 -9 5 7 0 0 -3 5 -2 -2 -3 -4
1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 6 and more	0 0 -1 4 -1 0 0 0 0 3 0 -1 -3
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 20 and more	0 0 -1 -5 0 0 0 0 0 0 7 -1 1
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 9 0 1 0 0 0 -2 -1 -1 -2 -6
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 -2 3 -6 4 -7 0 -4 -22 -13 5 -10 18
1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 0 0 0 -9 1 0 -1 -6 -4 -9 -1 11
1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -3 -2 0 6 0 -2 0 0 -5
1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 0 -1 0 2 -4 0 -2 2 1 4 1 -10
1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, below 6	0 0 -2 0 -2 0 0 2 -1 -1 5 0 -2
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	-1 -2 -2 -7 -10 -11 -1 6 5 -11 -6 -17 10
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 0 7 3 -2 -7 0 3 2 -4 -12 -5 -5
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 1 -1 0 6 -1 -2 0 2 -4
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 0 -1 -2 2 -3 0 -1 6 0 0 -4 0
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	1 -3 -16 -1 -12 -10 -1 3 13 -11 -10 -9 17
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-3 -31 -19 8 -8 -34 -6 13 -20 -10 -8 -18 0
1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, no stop, below 6	0 0 -1 0 -4 -1 0 0 -1 -1 -1 6 -3
1 its short words and length: 0.01 and more, 15 and more	0 -5 -3 1 4 -4 -8 7 7 -18 -2 -21 -3
1 its short words and length: 0.01 and more, 30 and more	0 -6 -4 -1 0 6 -4 -6 0 -3 -15 -1 2
1 its short words and length: 0.01 and more, 4 and more	-1 -8 -13 -1 -1 -6 7 -10 1 -5 -5 -1 -14
1 its short words and length: 0.01 and more, 8 and more	-7 -14 -8 2 -6 -2 -15 -3 -7 12 -20 -6 2
1 its short words and length: 0.01 and more, below 4	0 0 -1 0 -3 10 0 -11 -1 -5 -1 -7 -3
1 its short words and length: 0.2 and more, 15 and more	2 -25 -6 -7 2 -5 -23 -5 7 -11 -5 -14 -1
1 its short words and length: 0.2 and more, 30 and more	-4 -14 -18 11 5 1 -12 -1 -30 -24 -20 -16 0
1 its short words and length: 0.2 and more, 4 and more	3 -1 -18 -19 2 3 -4 -3 -14 5 1 -1 -1
1 its short words and length: 0.2 and more, 8 and more	-2 6 -18 -16 -14 -8 -14 -4 -1 -6 2 -15 -7
1 its short words and length: 0.2 and more, below 4	0 -7 -18 6 -14 -3 -21 6 -5 -5 -15 -6 -10
1 its short words and length: 0.35 and more, 15 and more	1 -3 -15 2 -16 -2 -10 -7 -5 -18 4 3 -11
1 its short words and length: 0.35 and more, 30 and more	6 -22 1 -23 -4 -1 -5 -15 -1 2 3 -4 -4
1 its short words and length: 0.35 and more, 4 and more	-2 2 -1 -15 -29 -3 -21 0 -17 4 -15 -21 -8
1 its short words and length: 0.35 and more, 8 and more	9 -12 -9 -13 -15 -7 -12 0 -3 -11 1 1 -24
1 its short words and length: 0.35 and more, below 4	2 -7 -11 -8 -14 -13 -9 -15 -6 -2 -8 -5 2
1 its short words and length: below 0.01, 15 and more	0 -9 0 0 -2 16 0 -2 -2 -6 0 -3 -2
1 its short words and length: below 0.01, 4 and more	2 -20 -14 -2 -4 -8 -13 -1 -4 -12 -17 -12 -4
1 its short words and length: below 0.01, 8 and more	0 -7 8 -4 1 3 5 -3 -9 -7 -1 -2 -13
1 its short words and length: below 0.01, below 4	-5 -2 1 -16 -8 4 1 2 -2 -7 0 -6 -7
1 its short words: 0.01 and more	-1 -18 -14 -8 -21 3 -8 1 -15 -7 -17 0 4
1 its short words: 0.15 and more	-12 -19 -45 -7 4 -8 -17 -6 -8 -9 -6 -2 -1
1 its short words: 0.3 and more	-1 -5 -3 -2 1 -9 -13 3 3 -6 -14 -2 0
1 its short words: 0.4 and more	3 -2 1 -1 -9 -9 -8 4 -10 -4 5 0 -14
1 its short words: 0.5 and more	5 0 -8 -20 -3 7 -5 -8 -7 -6 -8 -6 -1
1 its short words: below 0.01	0 -14 0 -21 -3 3 1 -1 -11 -14 -3 -10 -9
1 its small words and length: 0.01 and more, 15 and more	-1 -7 -4 -3 -9 3 -5 13 -1 -16 -5 -28 -4
1 its small words and length: 0.01 and more, 30 and more	0 -6 -5 -8 9 15 -3 -10 -13 -1 -1 -2 -16
1 its small words and length: 0.01 and more, 4 and more	1 -5 -14 -1 8 -16 10 0 -7 -30 -15 2 -12
1 its small words and length: 0.01 and more, 8 and more	-8 -7 8 -3 -20 -14 -4 6 1 6 -6 -17 -10
1 its small words and length: 0.2 and more, 15 and more	-2 -14 -2 -6 -16 1 -42 -12 11 -10 5 6 -17
1 its small words and length: 0.2 and more, 30 and more	-2 -10 0 -3 -1 -3 -6 3 -8 -10 -13 -3 10
1 its small words and length: 0.2 and more, 4 and more	-3 -6 -7 -10 -20 -9 0 2 -12 -5 -8 -2 2
1 its small words and length: 0.2 and more, 8 and more	0 -10 -8 -9 -1 0 -15 -5 -7 -17 -3 -5 -12
1 its small words and length: 0.2 and more, below 4	2 -3 -12 -4 3 -14 -6 -9 -18 -6 -17 -19 11
1 its small words and length: 0.35 and more, 15 and more	8 -7 -4 5 -7 -11 5 4 -5 -17 -1 -3 1
1 its small words and length: 0.35 and more, 30 and more	1 -22 -7 -20 6 -3 -1 -1 6 1 -15 -2 -8
1 its small words and length: 0.35 and more, 4 and more	-4 -12 -41 -13 -17 7 -14 -3 -14 -1 -26 -11 4
1 its small words and length: 0.35 and more, 8 and more	4 -1 -15 -12 -26 -4 2 -5 -15 -20 8 6 0
1 its small words and length: 0.35 and more, below 4	2 -1 -6 -7 -12 -6 -7 -15 -7 -22 -2 -15 12
1 its small words and length: below 0.01, 15 and more	-1 0 -2 0 -6 12 -1 -3 -5 -3 -1 -9 -3
1 its small words and length: below 0.01, 30 and more	0 0 0 0 -2 -7 12 -4 -1 -1 0 -1 -1
1 its small words and length: below 0.01, 4 and more	2 -14 -3 -6 -10 6 -18 -2 -5 7 -9 -11 -8
1 its small words and length: below 0.01, 8 and more	0 4 12 -7 1 -21 2 -5 -3 0 -9 -18 -2
1 its small words and length: below 0.01, below 4	-6 -12 -13 -1 -6 -2 -1 0 -3 -6 -19 -4 -11
1 its small words: 0.01 and more	-9 -9 -6 -18 2 -15 9 8 -1 6 -27 -7 -12
1 its small words: 0.15 and more	-6 -2 -19 0 1 -2 -14 -2 -9 -15 -2 1 -11
1 its small words: 0.3 and more	0 -7 -4 -7 -6 -9 -30 0 3 -23 2 6 9
1 its small words: 0.4 and more	3 -3 -22 -20 -5 -9 3 6 0 -11 10 3 5
1 its small words: 0.5 and more	3 -17 -19 2 -6 4 -4 -12 -5 2 -3 -15 3
1 its small words: below 0.01	-1 -6 6 -10 4 6 2 -1 -11 2 -14 -12 -9
1 its words in the text, and its length: 0 and more, 12 and more	0 0 0 -2 -29 -6 -6 -6 -17 -5 -22 1 17
1 its words in the text, and its length: 0 and more, 25 and more	3 -3 -6 -4 -7 6 -3 -1 -7 -6 3 -5 4
1 its words in the text, and its length: 0 and more, 3 and more	-3 -3 -9 -8 -4 -19 -22 -21 -9 2 -2 10 -14
1 its words in the text, and its length: 0 and more, 6 and more	1 -5 -21 -2 -6 2 -12 -14 -16 -11 -11 3 -5
1 its words in the text, and its length: 0 and more, below 3	-1 -13 2 -12 -13 -5 -20 -3 -7 -3 -13 -9 -9
1 its words in the text, and its length: 0.01 and more, 12 and more	-1 -19 -14 -9 -11 13 -10 -28 -12 -15 -7 2 4
1 its words in the text, and its length: 0.01 and more, 25 and more	-5 -19 -5 3 -13 -11 -8 -26 -14 -11 -17 -17 -14
1 its words in the text, and its length: 0.01 and more, 3 and more	0 0 0 0 -4 -8 0 5 5 5 0 -4 -5
1 its words in the text, and its length: 0.01 and more, 6 and more	0 4 -7 0 -15 -10 -7 -10 -16 -8 -3 9 6
1 its words in the text, and its length: 0.01 and more, below 3	0 -1 -1 -1 -5 5 0 -9 3 7 -1 -9 -2
1 its words in the text, and its length: 0.2 and more, 12 and more	-3 -8 -2 -5 -13 -4 -19 -2 -9 -5 5 -4 -15
1 its words in the text, and its length: 0.2 and more, 25 and more	-4 -21 -15 -14 6 12 -5 -25 -16 -19 -27 -6 -3
1 its words in the text, and its length: 0.2 and more, 3 and more	-1 -12 3 -5 -17 -1 -17 8 1 -2 -12 -17 -11
1 its words in the text, and its length: 0.2 and more, 6 and more	1 -10 1 -17 -24 -4 -9 -9 -27 -4 -4 -2 2
1 its words in the text, and its length: 0.2 and more, below 3	0 -2 -4 2 -1 6 -1 -2 -1 3 -1 -3 -1
1 its words in the text, and its length: 0.4 and more, 12 and more	-2 -25 -15 -14 16 -13 -3 -6 0 -2 -28 -20 -12
1 its words in the text, and its length: 0.4 and more, 25 and more	-4 0 1 -23 -4 2 -3 -11 -13 -10 1 10 -2
1 its words in the text, and its length: 0.4 and more, 3 and more	0 -23 -12 -6 -13 6 -5 -2 -17 4 -16 -14 -9
1 its words in the text, and its length: 0.4 and more, 6 and more	-1 -10 -10 0 -2 -15 -9 1 0 -20 -11 -2 -14
1 its words in the text, and its length: 0.4 and more, below 3	0 -6 -7 -3 3 1 -9 16 -21 -14 -5 -7 3
1 its words in the text, and its length: 0.6 and more, 12 and more	4 -2 -7 -23 -9 -3 -24 2 -2 -26 -12 -29 -17
1 its words in the text, and its length: 0.6 and more, 25 and more	-3 -27 -14 -1 1 0 -12 -10 -14 5 -28 -9 -9
1 its words in the text, and its length: 0.6 and more, 3 and more	0 -10 -1 0 1 2 -3 -25 7 -19 -7 -9 0
1 its words in the text, and its length: 0.6 and more, 6 and more	-1 -7 -18 -8 -4 2 -10 -11 -16 -7 -8 -12 0
1 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 -6 3 -1 -5 3 6 -1 -2 -1
1 its words in the text, and its length: 0.8 and more, 12 and more	2 3 4 -6 -8 -4 -5 -3 7 -11 -19 -17 -8
1 its words in the text, and its length: 0.8 and more, 25 and more	0 -17 1 -9 14 -9 -17 1 -12 -20 -3 -19 -16
1 its words in the text, and its length: 0.8 and more, 3 and more	0 0 0 0 -3 4 -1 -1 3 -2 0 -1 2
1 its words in the text, and its length: 0.8 and more, 6 and more	-12 -1 -8 -14 -18 -6 0 -6 2 1 8 -24 8
1 its words in the text, and its length: 1 and more, 12 and more	0 2 1 -3 -2 -7 -17 -4 -2 2 -3 -11 -16
1 its words in the text, and its length: 1 and more, 25 and more	1 -8 -6 -7 -10 -6 0 -8 -3 2 -6 0 -9
1 its words in the text, and its length: 1 and more, 3 and more	0 5 3 -4 -9 1 10 0 -9 -22 -5 -10 11
1 its words in the text, and its length: 1 and more, 6 and more	8 -15 -4 0 -7 3 10 4 2 -6 -16 -8 -8
1 its words in the text, and its length: 1 and more, below 3	0 4 -19 -15 -5 5 -2 -4 -6 -15 -29 3 -13
1 its words in the text, and its length: below 0, 25 and more	-6 4 -15 -2 5 -8 -5 -18 -16 -8 0 -14 -12
1 its words in the text, and its length: below 0, 3 and more	0 -2 -13 -8 -3 7 3 -5 8 -12 -3 -13 13
1 its words in the text, and its length: below 0, 6 and more	0 0 0 0 2 4 -1 -3 2 1 0 0 -5
1 its words in the text, and its length: below 0, below 3	0 -14 -3 -2 -4 8 -13 -17 -16 -1 -2 -7 1
1 its words in the text, and its place: before the text, 0 and more	6 3 -9 2 -6 -24 -19 -40 -7 2 -13 -8 -18
1 its words in the text, and its place: before the text, 0.01 and more	1 -4 -10 2 -2 6 -1 -8 -5 -6 -11 -2 4
1 its words in the text, and its place: before the text, 0.2 and more	2 -4 6 -7 -5 2 2 -7 -8 8 3 -14 -25
1 its words in the text, and its place: before the text, 0.4 and more	1 -11 -7 5 -8 -10 -4 11 -11 -15 -10 1 -4
1 its words in the text, and its place: before the text, 0.6 and more	2 -1 -3 -9 -12 -1 1 -6 -8 -13 -7 -16 5
1 its words in the text, and its place: before the text, 0.8 and more	-6 5 1 -13 -9 -15 -1 -1 -4 -1 -4 -7 12
1 its words in the text, and its place: before the text, 1 and more	8 3 9 -6 -9 -15 -3 -5 -11 -17 -11 -12 7
1 its words in the text, and its place: before the text, below 0	1 -19 -11 -12 4 -1 -1 -3 5 -6 -4 -8 15
1 its words in the text, and its place: behind the text, 0 and more	-11 -31 -28 -28 -46 8 -42 -5 -20 -29 -14 -5 5
1 its words in the text, and its place: behind the text, 0.01 and more	-1 -1 -1 1 3 1 -4 -5 -3 -6 -2 1 -8
1 its words in the text, and its place: behind the text, 0.2 and more	-1 -3 -6 -11 -14 -4 4 -5 -2 -5 -8 2 -12
1 its words in the text, and its place: behind the text, 0.4 and more	-1 -3 -3 -3 13 3 -8 -6 -6 -2 -12 -4 0
1 its words in the text, and its place: behind the text, 0.6 and more	0 -1 -1 -2 3 -9 -3 1 -8 -4 -1 -8 2
1 its words in the text, and its place: behind the text, 0.8 and more	0 0 0 0 5 -2 0 1 -2 -2 0 -3 0
1 its words in the text, and its place: behind the text, 1 and more	-1 -2 -3 -5 -4 -6 6 2 -13 -7 -6 -14 2
1 its words in the text, and its place: behind the text, below 0	-1 -2 -1 -1 -9 15 -3 -9 -2 -3 2 -18 2
1 its words in the text, and its place: in the text, 0 and more	-15 -16 -12 -16 -9 -3 -17 1 -4 3 -9 -5 -17
1 its words in the text, and its place: in the text, 0.01 and more	-5 -16 -6 -6 -15 -9 -14 -11 -18 -11 -14 -4 -3
1 its words in the text, and its place: in the text, 0.2 and more	-7 -16 -10 -13 -8 2 -10 -4 -4 -2 -5 -1 4
1 its words in the text, and its place: in the text, 0.4 and more	-15 -20 -17 -46 -1 0 -5 -1 1 -11 -18 -5 -8
1 its words in the text, and its place: in the text, 0.6 and more	-9 -12 -19 7 -5 -2 -19 4 0 -1 -16 -4 -1
1 its words in the text, and its place: in the text, 0.8 and more	-1 -25 -1 -5 -4 -2 -22 1 4 -9 0 -29 -16
1 its words in the text, and its place: in the text, 1 and more	-5 3 -7 0 -2 10 13 -2 6 -9 -13 -4 -14
1 its words in the text, and its place: in the text, below 0	-9 7 -31 4 3 0 -15 -19 -9 3 -5 -15 -6
1 its words in the text: 0 and more	4 -3 -4 -1 -16 -4 -30 -7 -14 0 -8 1 -11
1 its words in the text: 0.01 and more	-4 -24 -20 -7 -21 -11 -9 -12 -16 -13 -11 2 0
1 its words in the text: 0.2 and more	-3 -22 3 -11 -6 2 -13 4 -8 -2 -2 -5 -5
1 its words in the text: 0.4 and more	-9 -11 -18 -31 6 -7 2 3 8 -3 1 0 -8
1 its words in the text: 0.6 and more	0 1 -13 -2 -6 1 -18 5 -6 -2 -12 -5 -1
1 its words in the text: 0.8 and more	-10 -8 6 -16 -10 -6 -24 -10 2 -6 0 -36 -2
1 its words in the text: 1 and more	5 3 -3 -8 -3 -6 15 -4 0 -10 -17 5 -4
1 its words in the text: below 0	-5 -13 -25 -3 1 -4 -9 -21 1 0 1 -15 1
1 its words in the title: 0.01 and more	-1 -3 2 -12 1 -4 -5 -3 0 -7 4 2 -11
1 its words in the title: 0.3 and more	-2 -1 3 5 -11 2 -3 -14 -17 -18 -5 -15 -1
1 its words in the title: 0.6 and more	3 8 -13 -1 -13 -3 4 -6 2 -14 0 -7 11
1 its words in the title: below 0.01	3 -10 -10 -9 -17 -3 -1 -3 -13 4 -7 0 -6
1 lines around it that begin alike: more	-7 -29 -6 -21 -39 -9 -16 2 6 -3 2 12 -7
1 lines around it that begin alike: two	-14 9 -24 -10 2 -17 -24 2 2 -7 0 -1 -8
1 neighbours of its shape: five	0 -2 -3 -3 -27 -2 -19 1 -26 6 -8 -7 -8
1 neighbours of its shape: four	-2 -28 -26 -12 -6 4 -19 1 -7 -16 -36 -9 1
1 neighbours of its shape: none	9 -1 -3 -7 -3 -2 -4 -5 3 5 2 -9 -11
1 neighbours of its shape: one	-1 -6 -26 -2 -2 -2 -5 1 -4 -7 4 2 1
1 neighbours of its shape: six	0 0 -1 0 -9 -4 -14 9 -7 -6 -1 -9 2
1 neighbours of its shape: three	-7 0 -2 -4 -6 -6 10 8 -23 -14 -14 -17 -6
1 neighbours of its shape: two	-17 10 7 -19 2 -1 -5 2 -14 -20 -8 3 -19
1 no block	0 -7 -8 -7 -27 7 -18 -18 -22 -20 -11 5 15
1 no small letter in it: yes	0 -14 6 -7 -23 8 -31 -40 -13 3 -11 2 -8
1 nothing but a date or time: yes	2 -12 13 -8 -11 -23 -5 -16 -26 -11 -13 7 -3
1 nothing but a label such as “Related”: yes	-1 3 -4 -2 13 16 -6 -5 -11 -17 -2 0 -21
1 quotation marks around it: yes	8 -12 -9 -7 -6 19 -18 -9 -28 -13 -17 -2 -26
1 somebody does something at present: yes	0 -21 -11 -8 1 -2 -11 -1 2 -1 -20 -14 -5
1 somebody speaks of himself: before the text, more	0 -1 2 -1 0 1 0 0 3 2 -2 0 -2
1 somebody speaks of himself: before the text, one	1 14 -5 3 -2 -6 -1 -9 -6 -9 0 1 -9
1 somebody speaks of himself: before the text, two	0 -4 -3 0 -1 6 0 -2 2 -1 -2 0 2
1 somebody speaks of himself: behind the text, more	0 0 0 0 1 -5 0 0 -1 0 0 -1 6
1 somebody speaks of himself: behind the text, one	0 0 -1 -1 5 -5 -2 -2 -5 -7 -2 3 2
1 somebody speaks of himself: behind the text, two	0 0 0 0 -6 -4 0 -1 8 0 0 -8 4
1 somebody speaks of himself: in the text, more	-1 -11 -4 -7 -21 12 -2 -23 -2 -5 -21 -16 17
1 somebody speaks of himself: in the text, one	-2 -1 -4 0 -13 -5 2 -2 -13 -5 -15 2 -2
1 somebody speaks of himself: in the text, two	-1 -1 -9 -4 -5 -6 6 -11 -4 5 -6 -2 -9
1 somebody’s role: yes	-2 1 1 -16 -20 -4 -1 -13 -4 -9 1 -2 0
1 the language: English	1 -28 -19 -19 -5 3 0 3 1 -2 -8 -7 -1
1 the language: German	6 21 6 3 -1 -14 -10 -37 8 -2 9 9 -13
1 the language: another	1 20 7 1 6 -2 -34 -23 -12 3 -3 -7 -5
1 the length of its words: 13 and more	-1 -6 -9 -10 -19 2 -2 -7 -10 1 -6 -16 -5
1 the length of its words: 4 and more	0 -14 5 -23 -7 0 -22 -9 -3 -11 -3 0 -18
1 the length of its words: 5 and more	4 -9 -12 -5 -9 -1 0 3 -7 4 -2 -10 -9
1 the length of its words: 6 and more	5 -4 -15 -7 -9 -4 -19 -1 -11 -5 -17 -2 -4
1 the length of its words: 7 and more	-5 5 -3 -3 11 5 -2 1 -20 6 8 -12 -4
1 the length of its words: 9 and more	0 -21 -18 10 -7 -10 4 -13 6 -25 -7 5 -10
1 the length of its words: below 4	-2 -2 -19 -9 -10 -22 0 1 3 -15 -13 -4 17
1 the parts of a credit: more, more, a name	0 -1 0 0 -6 -18 -1 7 18 6 0 -12 -4
1 the parts of a credit: more, more, no name	0 -1 0 0 -2 -10 -2 -1 2 13 0 -1 -5
1 the parts of a credit: more, one, no name	0 -4 -1 2 -1 0 0 0 -7 15 4 -1 -7
1 the parts of a credit: none, more, a name	0 10 -14 -3 -3 -11 6 5 14 -3 -11 -20 -15
1 the parts of a credit: none, more, no name	-2 -15 -4 -1 -6 -9 -13 17 -5 -27 -18 -15 -11
1 the parts of a credit: none, none, a name	0 0 -11 -21 -3 -3 -1 -14 -4 -12 1 0 5
1 the parts of a credit: none, none, no name	4 0 -7 1 -3 0 -25 -5 -17 -11 3 5 -2
1 the parts of a credit: none, one, a name	1 3 -19 -11 -6 -33 22 -11 -4 -8 -4 -7 10
1 the parts of a credit: none, one, no name	-14 -15 5 -17 -9 -2 -9 -3 -8 -9 -9 -12 -6
1 the parts of a credit: one, more, a name	0 -2 -5 0 2 3 4 -4 -5 9 -4 -6 -7
1 the parts of a credit: one, more, no name	0 0 6 -3 -4 -13 -2 2 7 5 -1 -4 1
1 the parts of a credit: one, none, no name	-1 0 8 -10 -11 -6 0 -10 3 -12 -3 -8 -4
1 the parts of a credit: one, one, a name	0 -9 -5 -3 -10 -21 -9 -9 -6 21 0 -11 3
1 the parts of a credit: one, one, no name	-1 8 -1 -1 2 -4 0 -11 -7 2 -1 4 -15
1 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-12 -1 -24 -29 -46 11 -4 9 -32 -13 -45 -16 -28
1 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-1 -2 -2 -3 -12 11 -16 -2 -16 -12 -3 -28 -23
1 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 6 0 0 -3 -1 3 5 1 -9 0 -3 -6
1 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	0 6 -1 0 -7 14 0 -18 -10 -11 -1 -9 -1
1 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-1 -8 -2 -5 -27 23 -9 -25 -29 -16 -6 -25 0
1 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-4 -5 -9 -14 -18 8 6 -24 -7 -5 -13 -22 5
1 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-1 5 -13 -15 0 -9 -3 -12 1 -2 -16 10 -11
1 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-1 3 -10 -15 -4 0 -35 -1 -7 -24 -10 -15 -12
1 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 -3 0 0 12 -11 -3 7 -4 -6 0 -3 2
1 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	-1 -11 -1 1 5 -2 -5 3 1 -10 0 -1 0
1 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	3 -4 -2 -2 -8 -1 -2 -13 -5 4 -2 5 -12
1 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	1 -5 -11 -3 -19 -15 -9 -7 10 -6 -6 -11 5
1 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 -4 -3 4 0 2 -5 -18 -6 8 0 -2 -15
1 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 -3 -3 -4 -3 13 -3 -3 4 -4 -1 -6 -8
1 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 -1 -1 3 -2 -4 -3 4 2 -5 -1 -4 2
1 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 0 0 2 4 -3 -1 2 -1 -1 0 2 -5
1 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 0 0 1 -3 -1 -1 4 -1 2 -3 -2 -1
1 the shapes of its neighbours: a stop, below 6, no stop, below 6	1 -2 -2 5 3 0 -3 -11 -8 -3 -3 -12 4
1 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	-1 -22 -2 -2 -35 -19 1 -21 -13 31 -7 -9 -13
1 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 -4 0 0 -5 -6 -5 -7 -1 10 -1 6 -4
1 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 -1 7 -2 0 0 -2 0 0 -1
1 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	2 -7 -3 -2 -15 22 -12 -10 4 -11 -4 -18 -15
1 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	0 3 -2 -1 0 -5 4 -11 0 -5 -2 -1 -9
1 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-1 -3 -5 -4 3 1 -4 6 5 3 -4 -11 -21
1 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-2 -13 3 -1 -2 -20 -19 -4 -2 4 0 2 -14
1 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	0 -7 -6 -5 1 4 -7 -14 -10 2 1 -2 -4
1 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 0 -2 3 -5 4 -1 -7 -6 -4 -3 8 1
1 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	2 -4 1 -1 11 -7 -2 -3 -1 -4 -3 -8 0
1 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	11 -11 -12 -10 -13 -14 -14 -5 -10 -18 -26 7 -14
1 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	7 5 -2 -12 -20 1 -11 -6 -11 0 -25 -1 -19
1 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-7 -22 -4 2 6 -39 -27 -14 3 -11 11 -21 13
1 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	0 2 0 4 -4 -29 -3 -9 -9 -9 -3 -13 7
1 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 0 2 0 -9 -4 0 3 -2 -3 -3 -4 9
1 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	0 -1 -5 -1 9 -12 -1 -11 -4 -7 -1 -13 4
1 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-14 -15 2 -3 8 -33 -7 -4 1 -6 -2 -17 1
1 the shapes of its neighbours: no stop, below 6, no stop, below 6	-1 -59 -9 0 -4 -41 -21 -5 -10 -13 5 -13 -3
1 the short lines around it, and their place: 3 and more, before the text, 2 and more	7 -3 3 14 -5 -1 -3 3 -15 -13 0 -9 -26
1 the short lines around it, and their place: 3 and more, before the text, 4 and more	1 0 -3 -17 1 -30 -4 -17 -13 -17 -13 -13 18
1 the short lines around it, and their place: 3 and more, before the text, 8 and more	-7 -2 -6 -4 -17 -30 -3 -32 -7 -11 -9 3 -8
1 the short lines around it, and their place: 3 and more, before the text, below 2	1 -5 -1 -1 -2 -11 -1 -2 17 -3 -1 -3 -6
1 the short lines around it, and their place: 3 and more, behind the text, 2 and more	0 -2 -3 -3 -13 -10 -9 -3 -3 -4 -3 -2 10
1 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-1 -4 -11 -10 9 -9 -5 3 -2 -5 -22 -3 2
1 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-3 -11 -15 -27 -27 8 -6 -40 -12 -13 -2 -6 -1
1 the short lines around it, and their place: 3 and more, behind the text, below 2	0 -1 0 0 -1 2 -4 -5 -2 -3 0 -1 3
1 the short lines around it, and their place: 3 and more, in the text, 2 and more	-4 -26 -18 -26 7 2 -11 -35 -5 5 -10 -24 1
1 the short lines around it, and their place: 3 and more, in the text, 4 and more	-6 -20 -13 -5 6 -3 -17 -7 -2 -6 6 -13 -13
1 the short lines around it, and their place: 3 and more, in the text, 8 and more	-3 -16 -30 -31 -11 -4 -22 4 -31 -9 0 -8 -1
1 the short lines around it, and their place: 3 and more, in the text, below 2	-1 3 -3 -2 -12 6 -4 -18 -38 5 -6 -2 3
1 the short lines around it, and their place: 6 and more, before the text, 2 and more	3 -4 5 -5 -9 -2 -1 -5 -13 -1 -6 2 -2
1 the short lines around it, and their place: 6 and more, before the text, 4 and more	-2 -3 -13 6 9 -5 -4 -13 4 -7 -2 -16 1
1 the short lines around it, and their place: 6 and more, before the text, 8 and more	-2 -11 -15 5 -17 -8 -1 1 -4 5 -6 -6 -4
1 the short lines around it, and their place: 6 and more, before the text, below 2	0 -1 -1 0 -1 -5 2 0 2 -1 0 7 -6
1 the short lines around it, and their place: 6 and more, behind the text, 2 and more	-1 -2 -3 -5 -2 -3 -2 -22 -7 -8 -3 11 2
1 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-3 -7 -7 -5 3 -8 11 -7 2 -5 -6 -1 -4
1 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-4 -9 -12 -10 -8 -1 -18 -5 -38 -38 -15 -7 4
1 the short lines around it, and their place: 6 and more, behind the text, below 2	0 0 0 0 0 0 -3 -2 -1 -3 0 3 3
1 the short lines around it, and their place: 6 and more, in the text, 2 and more	-4 -6 -23 9 -11 -8 7 -8 -1 3 3 -18 -19
1 the short lines around it, and their place: 6 and more, in the text, 4 and more	-2 -8 5 -24 -13 0 -5 -11 -1 0 -23 -2 6
1 the short lines around it, and their place: 6 and more, in the text, 8 and more	-2 -13 -16 -10 -6 -11 -14 -3 0 8 -3 -14 -3
1 the short lines around it, and their place: 6 and more, in the text, below 2	0 -13 -2 -8 -1 -6 -11 -28 -3 1 -5 -6 -22
1 the short lines around it, and their place: 9 and more, before the text, 2 and more	3 6 -12 0 -4 3 -1 -3 -1 -16 0 2 1
1 the short lines around it, and their place: 9 and more, before the text, 4 and more	-1 3 5 1 -6 -5 0 -5 1 5 5 -9 -10
1 the short lines around it, and their place: 9 and more, before the text, below 2	0 -12 -1 -1 11 9 -1 0 -2 1 0 -4 -9
1 the short lines around it, and their place: 9 and more, behind the text, 2 and more	0 0 -1 0 -3 3 -2 11 -8 -7 -1 -1 -23
1 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-2 -3 -4 -3 -25 3 10 -2 -6 -6 0 -1 -6
1 the short lines around it, and their place: 9 and more, behind the text, 8 and more	-1 -2 -2 -6 -20 11 -3 -23 -9 -8 -3 -4 5
1 the short lines around it, and their place: 9 and more, behind the text, below 2	0 0 0 0 3 4 -1 -5 -1 0 0 -3 -3
1 the short lines around it, and their place: 9 and more, in the text, 2 and more	-2 -7 6 -10 -29 12 -20 -12 -11 -3 -4 12 -7
1 the short lines around it, and their place: 9 and more, in the text, 4 and more	-1 -3 1 -4 2 4 -11 -14 -12 -20 -11 5 4
1 the short lines around it, and their place: 9 and more, in the text, 8 and more	-1 -2 -6 -1 4 -1 -7 -7 -1 -5 -14 5 -24
1 the short lines around it, and their place: 9 and more, in the text, below 2	0 -5 -1 0 4 -5 -11 -18 4 -4 -3 -12 -14
1 the short lines around it, and their place: below 3, before the text, 2 and more	3 -1 -12 -2 -3 -1 -1 -1 1 6 -4 -4 -6
1 the short lines around it, and their place: below 3, before the text, 4 and more	2 -1 0 -3 2 -22 -2 -5 -12 4 -2 -7 -7
1 the short lines around it, and their place: below 3, before the text, 8 and more	6 -7 -11 -15 -26 -27 -2 -21 -10 6 -1 -34 3
1 the short lines around it, and their place: below 3, before the text, below 2	1 -11 -2 -1 -2 2 -2 -1 -4 4 -1 -5 4
1 the short lines around it, and their place: below 3, behind the text, 2 and more	0 -3 -1 -2 -10 12 -1 -2 -8 -10 -2 -8 5
1 the short lines around it, and their place: below 3, behind the text, 4 and more	-1 -9 -7 -10 -10 4 -14 -8 -20 -14 -5 8 2
1 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 -3 -4 -4 -26 6 -8 -27 -8 -8 -4 -5 9
1 the short lines around it, and their place: below 3, behind the text, below 2	0 -1 0 0 -2 8 -1 -1 3 2 0 -14 1
1 the short lines around it, and their place: below 3, in the text, 2 and more	0 8 -3 -3 -16 -21 -6 -29 7 -17 -14 -10 21
1 the short lines around it, and their place: below 3, in the text, 4 and more	-2 8 6 2 -2 6 2 -17 -16 -1 -28 -7 -17
1 the short lines around it, and their place: below 3, in the text, 8 and more	-2 -1 -4 1 -20 -21 -7 8 -15 -4 -20 -24 -5
1 the short lines around it, and their place: below 3, in the text, below 2	0 -1 -2 -1 -26 3 -10 -3 -3 -12 -3 -5 -8
1 the title’s words: yes	1 2 1 -2 -5 -5 4 -3 -2 -4 4 4 2
1 what a rule takes it for: boilerplate	-1 -4 -13 3 0 -3 -15 -17 -10 -9 -5 -5 5
1 what a rule takes it for: byline	1 2 -28 -8 -2 -4 -4 -5 -2 6 0 5 -28
1 what a rule takes it for: dateline	1 -14 14 -8 -10 -23 -5 -15 -22 -12 -14 1 -5
1 what a rule takes it for: heading	-13 -7 -10 -8 -6 -5 -28 -19 -14 -10 -23 11 -17
1 what a rule takes it for: image-alt	2 -7 4 1 -3 5 -19 -17 -12 -13 -17 -20 0
1 what a rule takes it for: image-caption	-6 -3 -7 -5 -18 -14 -17 -3 25 -9 15 -29 -5
1 what a rule takes it for: image-credit	-1 -14 -11 -8 -22 -14 -13 -6 9 8 -4 -21 -9
1 what a rule takes it for: list-item	-3 -6 -27 -19 -15 23 -23 3 -22 -34 -23 -10 -13
1 what a rule takes it for: paragraph	-4 -1 -15 -10 3 -1 6 6 -25 0 2 -3 -4
1 what a rule takes it for: quote	0 0 0 0 6 8 -3 -3 -4 -3 0 -3 -3
1 what a rule takes it for: related-link	-16 -29 -40 -38 -10 1 -2 -8 -18 -9 -17 -11 -3
1 what a rule takes it for: standfirst	9 -2 -3 4 -2 -1 0 -1 -3 4 -1 -2 -3
1 what follows the short lines: 18 and more	-5 -25 -14 -14 1 -8 -22 -8 7 4 -15 -13 -4
1 what follows the short lines: 30 and more	2 1 -13 -13 -21 -11 -1 -12 -1 4 5 5 -9
1 what follows the short lines: 9 and more	0 4 10 0 3 -5 -15 -18 -18 -19 -17 -4 2
1 what follows the short lines: below 9	-5 -4 -20 -10 -14 5 5 -2 -11 -20 -16 -5 -10
1 what follows the short lines: the edge of the page	-7 -26 -24 -24 -7 3 -33 -17 -20 -39 -33 6 8
1 what stands before the short lines: 18 and more	-18 5 -3 -16 1 -8 -12 -18 -2 11 0 -5 -12
1 what stands before the short lines: 30 and more	-37 2 2 -28 -5 1 -13 0 -16 -9 -6 -5 6
1 what stands before the short lines: 9 and more	-17 -23 -12 -13 -5 3 -11 -8 -12 -8 -2 -5 -9
1 what stands before the short lines: below 9	-2 -40 -15 3 -12 -19 -9 -7 7 -3 -4 -10 -16
1 what stands before the short lines: the edge of the page	18 -4 -4 -9 -24 -8 -6 -30 -2 -17 -27 -6 -2
1 words it shares with its neighbour: the block before, 0.01 and more	-13 10 -13 -19 -23 -1 -3 8 -27 1 -14 2 -8
1 words it shares with its neighbour: the block before, 0.25 and more	5 -14 -19 -19 12 -4 -22 -12 5 -4 -7 -1 -6
1 words it shares with its neighbour: the block before, 0.5 and more	8 -5 -42 -4 12 -24 -8 -4 22 3 -27 -12 4
1 words it shares with its neighbour: the block before, 0.9 and more	-1 -19 -16 -16 13 -48 1 -21 43 7 1 -9 -18
1 words it shares with its neighbour: the block before, below 0.01	2 -1 12 -4 -10 -1 4 3 -29 -4 -4 -1 -4
1 words it shares with its neighbour: the next block, 0.01 and more	1 -4 -9 -6 -4 -3 5 -3 -9 0 -4 5 -16
1 words it shares with its neighbour: the next block, 0.25 and more	-6 -21 5 -26 -1 0 -26 -7 2 -11 -7 -17 -20
1 words it shares with its neighbour: the next block, 0.5 and more	-6 -26 -6 -15 -12 -10 -9 -8 -16 -8 -21 -18 4
1 words it shares with its neighbour: the next block, 0.9 and more	-2 4 -8 4 -2 12 -6 -30 -13 -6 -22 -45 0
1 words it shares with its neighbour: the next block, below 0.01	7 1 -15 0 -9 -8 -15 -2 -1 3 3 0 -2
1 words it shares with its neighbour: the second before, 0.01 and more	-23 -11 7 -2 2 -9 -6 0 -8 -6 -21 6 13
1 words it shares with its neighbour: the second before, 0.25 and more	-13 3 -1 -17 -16 6 -5 3 2 -3 -12 -3 -10
1 words it shares with its neighbour: the second before, 0.5 and more	-11 -20 -2 -7 -16 8 11 -13 3 2 -3 -25 10
1 words it shares with its neighbour: the second before, 0.9 and more	-4 9 -19 -17 -7 10 12 -22 -3 -8 7 -15 -14
1 words it shares with its neighbour: the second before, below 0.01	-35 -8 -4 1 -4 -2 -2 4 -4 2 1 -2 -7
1 words it shares with its neighbour: the second behind, 0.01 and more	9 -10 -8 -9 1 1 -6 1 -4 -15 -4 -7 -2
1 words it shares with its neighbour: the second behind, 0.25 and more	-3 -12 0 -2 -1 -3 -11 -8 16 0 -26 0 -17
1 words it shares with its neighbour: the second behind, 0.5 and more	-10 -3 -18 -4 -5 4 10 -1 -14 -3 6 -6 0
1 words it shares with its neighbour: the second behind, 0.9 and more	-2 -4 -10 -2 2 10 -4 -9 -11 -3 -13 -15 -12
1 words it shares with its neighbour: the second behind, below 0.01	7 7 -5 -5 -13 -3 1 -3 -12 -5 0 -13 -2
1 words of the page’s furniture and its length: whole, below 8	-4 -17 -19 6 -10 2 -15 -26 -30 -11 -11 -3 -9
1 words of the page’s furniture and its length: within, 20 and more	0 12 -2 -2 2 -9 -2 -3 -5 -5 -5 -11 8
1 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 -3 0 1 1 1 2 0 -1 1
1 words of the page’s furniture and its length: within, 8 and more	0 -2 10 0 -10 2 -4 -7 -6 -6 -3 -15 2
1 words of the page’s furniture and its length: within, below 8	0 -5 0 7 7 -9 -2 -5 -11 -6 -4 -1 7
1 words of the page’s furniture: whole	-3 -9 -18 9 -2 -10 -20 -24 -26 -5 -21 -10 -3
1 words of the page’s furniture: within	-1 -1 7 1 4 -6 -11 -4 -23 -15 -13 -16 10
2 a byline’s words: names	2 15 -15 0 -3 -11 1 -16 -5 -11 0 -3 -4
2 a byline’s words: names behind “by”	4 0 -11 5 -4 -8 -1 -7 1 -7 5 1 4
2 a credit at its end: 0.9 and more	-1 -1 -5 -2 0 -7 -1 -1 0 -2 -2 -2 14
2 a credit at its end: 0.95 and more	1 -15 2 -1 -4 -1 -13 -20 0 0 -21 -12 2
2 a label such as “See also” before it: yes	1 -5 -4 2 8 -11 -2 -13 2 4 -3 -6 -16
2 a picture credit’s words: 0.01 and more	0 -7 -1 0 -2 0 -1 -3 3 -1 2 -4 0
2 a picture credit’s words: 0.7 and more	3 5 3 -3 0 -2 -3 -1 -5 -13 -8 -15 1
2 a picture credit’s words: 0.8 and more	0 -7 2 5 -3 -8 -4 -6 14 4 1 -11 -22
2 a picture credit’s words: 0.9 and more	0 -9 6 -2 -1 11 -1 -2 -2 -4 -3 -1 -4
2 a picture credit’s words: 0.95 and more	-1 -2 -9 -6 -26 -6 -7 -11 11 2 -13 -16 -6
2 a picture credit’s words: below 0.01	1 8 -9 -4 -6 -4 -3 3 -13 -4 5 0 -3
2 a quotation mark before it: yes	-10 -18 -22 6 -12 8 -1 -23 -19 0 -1 15 -1
2 a word that leads in credits: yes	-1 -2 -5 5 -16 -9 -8 -21 9 -1 -14 -16 3
2 furniture among the short lines around it: 0.01 and more	-1 -13 -24 -6 -9 1 1 -5 -13 -20 -22 1 -2
2 furniture among the short lines around it: 0.2 and more	1 7 10 -14 -8 -11 -8 -29 -29 -6 1 12 6
2 furniture among the short lines around it: 0.5 and more	-1 11 -1 -1 1 -14 -31 -28 -15 -2 -5 -23 6
2 furniture among the short lines around it: below 0.01	6 -15 -12 -11 -7 3 2 -3 4 1 -6 -6 -6
2 how frequent the kind is: yes	1 -1 -4 -7 0 -1 -6 6 -1 -5 -2 -4 -10
2 how it ends: another sign	2 -4 5 0 11 -11 10 0 6 2 -4 -22 -8
2 how it ends: arrow	0 0 0 0 -4 5 -1 -10 -2 -2 0 1 3
2 how it ends: bar or asterisk	0 2 1 -2 3 -3 -1 -3 -3 -3 -1 -16 13
2 how it ends: bracket	-4 -8 -5 -24 -22 -2 -32 4 6 -4 -36 -20 4
2 how it ends: colon	0 -17 -11 -8 0 -2 13 -13 9 7 -17 -17 -7
2 how it ends: comma	0 -4 -2 -1 -6 9 -3 -9 -4 -9 0 -14 8
2 how it ends: ellipsis	0 -2 3 -2 -3 -14 -6 3 7 2 -3 3 -5
2 how it ends: exclamation mark	1 -10 3 -5 -11 0 -8 -13 8 -2 -13 -13 5
2 how it ends: figure	6 0 -4 -29 9 0 -6 -31 -19 -16 -1 -24 -3
2 how it ends: full stop	-5 2 -5 1 -11 -4 -3 -7 -10 2 0 -7 -4
2 how it ends: letter	6 -9 -8 1 -7 0 -16 -4 -5 -3 -12 -1 -4
2 how it ends: question mark	-3 4 -3 -15 -13 -7 -43 -4 -3 7 -11 0 -3
2 how it ends: quotation mark	-13 -6 -4 1 -11 6 0 7 -2 -5 -10 1 -21
2 how it ends: semicolon	0 0 0 0 9 4 -1 5 0 -3 -1 -4 -10
2 how it ends: stop and quotation mark	-3 -1 -15 -7 -15 -14 3 -17 3 0 8 6 -19
2 it stands on the page again: 12 and more	0 0 2 -9 1 4 -3 -9 -3 -12 -5 3 -9
2 it stands on the page again: 3 and more	0 -11 1 1 -13 1 -5 -8 -16 7 -9 7 8
2 it stands on the page again: 6 and more	0 0 1 0 -2 2 -2 -10 -14 -4 -3 -6 0
2 it stands on the page again: below 3	0 -19 -7 -9 -11 -2 -7 -7 -4 -12 -4 -14 -6
2 it stood on the page before: 12 and more	0 -3 0 -3 -2 -9 1 -13 -2 -7 -5 9 8
2 it stood on the page before: 3 and more	0 -7 -9 -5 -3 -9 -17 -24 8 -4 -10 1 -2
2 it stood on the page before: 6 and more	0 0 -8 0 -18 10 2 -14 -3 -7 -8 -4 9
2 it stood on the page before: below 3	-3 -23 -14 -6 4 0 -1 -9 -27 -1 -13 2 -24
2 its length and end: 10 and more, another sign	0 -1 0 0 -8 -3 0 8 1 3 0 -4 -4
2 its length and end: 10 and more, arrow	0 0 0 0 -3 5 0 -4 -1 0 0 2 -1
2 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 -1 0 0 0 0 0 -12 11
2 its length and end: 10 and more, bracket	0 -2 3 2 -8 5 -3 5 -16 -8 0 -5 -7
2 its length and end: 10 and more, colon	0 -2 -1 0 6 10 5 -8 -2 -2 -1 -8 -6
2 its length and end: 10 and more, ellipsis	0 -1 2 -2 4 -1 0 -5 -1 1 0 -5 6
2 its length and end: 10 and more, exclamation mark	0 0 0 0 0 4 -1 -5 -1 -1 -1 1 6
2 its length and end: 10 and more, figure	1 -5 -1 -1 -4 8 -1 0 5 4 -3 -9 -7
2 its length and end: 10 and more, full stop	-3 5 -9 4 -5 2 -5 -5 -41 -30 -30 -35 3
2 its length and end: 10 and more, letter	2 -7 -21 -4 6 -6 -24 -6 -8 -6 -11 -3 -20
2 its length and end: 10 and more, question mark	0 4 -1 0 -2 -15 -4 -6 -9 -5 -2 -2 10
2 its length and end: 10 and more, quotation mark	-8 1 -1 0 -2 -8 -1 0 1 10 -2 10 -7
2 its length and end: 10 and more, semicolon	0 0 0 0 0 -1 0 5 4 1 0 -3 -6
2 its length and end: 10 and more, stop and quotation mark	0 0 0 0 3 -3 4 -7 0 -3 -1 0 4
2 its length and end: 15 and more, another sign	0 -1 0 0 1 -2 -1 7 0 -1 0 -3 -1
2 its length and end: 15 and more, bar or asterisk	0 -1 -1 -1 -1 -4 0 -1 -1 -2 0 6 -5
2 its length and end: 15 and more, bracket	0 5 -1 -1 -9 -6 1 -6 13 -6 0 -5 -6
2 its length and end: 15 and more, colon	0 -2 -5 2 -6 -1 9 -11 -4 11 -3 -4 0
2 its length and end: 15 and more, comma	0 0 -1 -2 -1 1 0 -5 -1 -3 2 -7 10
2 its length and end: 15 and more, ellipsis	0 0 1 0 5 -14 0 15 -3 -2 0 1 -3
2 its length and end: 15 and more, exclamation mark	0 -1 -3 0 -7 5 -2 -1 7 -5 0 -3 7
2 its length and end: 15 and more, figure	0 1 -2 0 -3 8 -1 1 -3 -3 -1 -8 5
2 its length and end: 15 and more, full stop	-4 6 -2 -16 -7 4 -25 -9 2 1 -1 3 -9
2 its length and end: 15 and more, letter	2 -11 -5 -2 2 -6 -13 -8 8 -8 -17 -1 -8
2 its length and end: 15 and more, question mark	0 -4 3 1 -1 -3 -2 -1 -6 1 2 3 1
2 its length and end: 15 and more, quotation mark	0 1 0 1 -2 9 -1 -1 -1 0 0 -4 -2
2 its length and end: 15 and more, semicolon	0 0 0 0 5 0 0 -4 -2 -2 0 0 -1
2 its length and end: 15 and more, stop and quotation mark	0 7 -1 1 -9 4 7 -11 3 -15 -2 1 -6
2 its length and end: 2 and more, another sign	1 1 -1 0 3 1 0 -1 0 1 0 -1 -6
2 its length and end: 2 and more, arrow	0 0 0 0 -5 4 -1 -7 -6 -5 0 3 -2
2 its length and end: 2 and more, bar or asterisk	0 2 0 -2 3 1 0 -1 -1 -1 -1 -6 2
2 its length and end: 2 and more, bracket	0 1 -6 -3 -17 -13 -3 -6 -6 7 -7 -2 13
2 its length and end: 2 and more, colon	-2 -3 -3 -3 1 5 -6 -10 1 1 -4 -5 -6
2 its length and end: 2 and more, comma	0 0 -3 -2 -1 1 -1 -3 -1 -1 0 -1 8
2 its length and end: 2 and more, ellipsis	0 0 0 0 -8 7 -3 -1 1 1 1 -1 3
2 its length and end: 2 and more, exclamation mark	0 -1 1 0 -7 -3 0 -1 8 -1 -1 -3 4
2 its length and end: 2 and more, figure	0 -5 3 -7 6 -21 5 -20 -6 6 8 5 -18
2 its length and end: 2 and more, full stop	0 -2 -3 8 -1 -3 1 4 -9 -10 -2 -1 -3
2 its length and end: 2 and more, letter	2 -4 -11 2 -14 1 -10 -5 -4 -14 -18 -12 3
2 its length and end: 2 and more, question mark	0 0 0 0 0 4 -1 2 0 -2 0 2 -3
2 its length and end: 2 and more, quotation mark	0 -1 -1 0 -5 -4 -2 6 5 -2 -1 -1 -1
2 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -3 -5 -2 6 0 0 0 0 -1
2 its length and end: 25 and more, another sign	0 0 0 0 8 -16 16 -3 -1 -1 0 -2 -4
2 its length and end: 25 and more, arrow	0 0 0 0 -1 -2 0 3 0 0 0 -3 4
2 its length and end: 25 and more, bar or asterisk	0 -1 0 0 0 -2 -1 -1 0 -2 0 -2 6
2 its length and end: 25 and more, bracket	-1 -6 4 -2 8 13 -3 -10 -13 0 -1 1 -1
2 its length and end: 25 and more, colon	0 -1 -2 0 7 11 0 -5 -12 -3 -1 -10 3
2 its length and end: 25 and more, ellipsis	0 0 0 0 -2 -3 0 -1 8 -3 -1 5 -7
2 its length and end: 25 and more, exclamation mark	0 -1 -1 0 2 2 -2 -2 1 -2 -2 -3 4
2 its length and end: 25 and more, full stop	3 -19 -7 -5 0 3 -5 4 -27 5 -10 -9 -13
2 its length and end: 25 and more, letter	0 -5 -3 5 -12 11 -4 7 -4 -3 -1 -20 0
2 its length and end: 25 and more, question mark	-1 0 8 -3 -1 14 -2 -1 0 -8 -2 -3 -7
2 its length and end: 25 and more, quotation mark	0 0 0 0 -2 -4 0 5 2 -2 0 0 0
2 its length and end: 25 and more, stop and quotation mark	0 -10 -3 -9 -1 -3 -5 -12 -6 -8 -4 -2 -21
2 its length and end: 4 and more, another sign	0 0 3 -3 -2 7 0 -3 -1 0 0 -2 3
2 its length and end: 4 and more, arrow	0 0 0 0 -2 5 0 -7 -1 0 0 -3 6
2 its length and end: 4 and more, bar or asterisk	0 0 0 0 0 -7 0 -2 -1 -4 0 0 7
2 its length and end: 4 and more, bracket	0 -11 -3 -5 -5 -9 -3 -9 13 -9 -11 -8 16
2 its length and end: 4 and more, colon	0 0 0 0 -10 -10 -1 -5 16 -2 -2 4 -3
2 its length and end: 4 and more, comma	0 -4 0 0 -1 -1 -1 6 -1 -3 -1 -1 -1
2 its length and end: 4 and more, ellipsis	0 0 0 0 1 1 -1 -1 1 2 0 -3 -3
2 its length and end: 4 and more, exclamation mark	0 0 0 0 -7 -4 -1 4 -2 -2 0 3 5
2 its length and end: 4 and more, figure	0 10 0 -8 3 4 -6 -22 -16 -18 2 -2 -2
2 its length and end: 4 and more, full stop	0 7 2 -1 5 -4 -4 -2 -5 -9 -5 1 0
2 its length and end: 4 and more, letter	-5 -21 -14 -12 -26 3 -23 -15 -18 -5 -32 -11 -16
2 its length and end: 4 and more, question mark	0 -2 -1 -1 12 -9 -6 -11 -3 -9 -1 -6 6
2 its length and end: 4 and more, quotation mark	0 -1 -1 0 0 9 6 -3 -6 -4 -2 3 -7
2 its length and end: 4 and more, stop and quotation mark	0 0 0 -1 5 -11 7 5 0 -4 0 -4 1
2 its length and end: 40 and more, another sign	0 0 0 0 6 -6 0 3 -1 -1 -1 -1 -2
2 its length and end: 40 and more, bracket	2 -1 1 0 -5 9 -6 0 -1 -20 -7 -3 10
2 its length and end: 40 and more, colon	0 0 -1 0 -6 0 -6 4 3 8 -1 -1 -3
2 its length and end: 40 and more, ellipsis	0 0 1 0 2 -2 0 -5 0 5 0 1 -1
2 its length and end: 40 and more, exclamation mark	0 -1 3 -3 -4 -1 4 -7 3 3 -2 -11 -7
2 its length and end: 40 and more, figure	0 0 0 0 4 3 -3 -1 0 1 0 -1 -3
2 its length and end: 40 and more, full stop	-9 -12 -17 -8 -7 -12 0 -3 6 2 5 -6 -3
2 its length and end: 40 and more, letter	-1 -7 -4 -1 8 11 -10 -19 -19 -15 6 1 2
2 its length and end: 40 and more, question mark	0 16 -2 -2 -8 -1 -5 -4 -11 3 0 7 -14
2 its length and end: 40 and more, quotation mark	1 -1 0 0 10 5 -2 -1 -2 -8 -1 -1 -1
2 its length and end: 40 and more, semicolon	0 0 0 0 9 -5 -2 1 0 -2 0 0 -5
2 its length and end: 40 and more, stop and quotation mark	-1 -1 -10 7 -12 -18 0 -16 -10 -5 10 -6 -4
2 its length and end: 6 and more, another sign	0 0 0 0 -3 -1 0 2 6 5 0 -5 0
2 its length and end: 6 and more, arrow	0 0 0 0 2 2 0 -3 -1 0 0 -2 3
2 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 1 0 -1 0 0 0 -10 11
2 its length and end: 6 and more, bracket	0 4 -4 -1 -12 4 -4 8 -2 -1 -2 -21 -10
2 its length and end: 6 and more, colon	1 -1 2 1 7 -7 9 -7 1 -2 -1 -9 -6
2 its length and end: 6 and more, ellipsis	0 0 -1 0 -3 -5 -1 -5 0 1 0 5 -4
2 its length and end: 6 and more, exclamation mark	0 0 0 0 1 2 -1 -5 1 5 0 -2 -2
2 its length and end: 6 and more, figure	4 -3 1 -6 9 -12 -4 -26 -18 -14 1 -21 8
2 its length and end: 6 and more, full stop	1 -14 -17 -6 -10 10 -26 8 -7 -9 -7 -19 -2
2 its length and end: 6 and more, letter	4 -6 -12 -1 -16 2 -11 2 -4 -7 -16 -2 -12
2 its length and end: 6 and more, question mark	0 -7 -1 -8 -12 -13 -12 -2 5 8 -2 -13 2
2 its length and end: 6 and more, quotation mark	0 -1 0 -1 -4 4 -1 7 -2 -2 0 -6 -5
2 its length and end: 6 and more, stop and quotation mark	1 -3 0 0 -2 12 -1 -1 0 -2 0 -3 0
2 its length and end: below 2, another sign	0 -1 5 2 5 4 -7 -8 4 -2 -1 -11 -3
2 its length and end: below 2, bracket	0 0 -1 0 -6 0 0 -1 -5 -1 -1 0 8
2 its length and end: below 2, colon	1 -1 -1 -1 0 -2 -2 0 5 -3 -1 3 -1
2 its length and end: below 2, comma	0 0 -1 1 -1 3 0 -7 -1 -1 -1 -2 2
2 its length and end: below 2, ellipsis	0 0 0 0 0 -3 0 0 0 0 0 0 4
2 its length and end: below 2, exclamation mark	0 0 0 0 -1 7 -1 -1 -2 -1 0 2 -4
2 its length and end: below 2, figure	-1 -2 -17 3 -37 -6 -4 -5 -11 -24 -2 -20 2
2 its length and end: below 2, full stop	0 0 0 0 -6 5 -3 2 1 2 0 -2 -2
2 its length and end: below 2, letter	1 -12 -6 -15 -9 0 -8 -13 -11 -12 -16 -4 -15
2 its length and end: below 2, quotation mark	0 0 0 0 -2 -8 0 -2 12 -10 0 -1 -8
2 its length: 10 and more	-14 2 -20 -18 3 3 -11 -8 -8 0 -30 -10 -1
2 its length: 12 and more	-3 -11 -3 0 0 -5 -1 -8 -14 -11 -18 -1 -14
2 its length: 15 and more	0 -2 -8 -26 -12 -3 -14 5 4 0 -11 0 -27
2 its length: 19 and more	-2 0 -17 -2 2 5 -25 -7 7 -6 -9 -6 1
2 its length: 2 and more	7 -22 -17 3 2 -15 6 -6 -15 -3 -18 -16 5
2 its length: 25 and more	1 -15 1 -12 0 6 -15 3 -24 9 -3 0 -9
2 its length: 3 and more	0 -2 1 -1 -13 10 -30 -2 -9 -7 -6 -9 -7
2 its length: 35 and more	3 -11 -15 2 0 -6 4 -1 -11 -8 1 -21 -17
2 its length: 4 and more	1 -9 -10 -6 -9 -2 -8 8 2 0 -20 -7 -2
2 its length: 5 and more	-5 0 -6 -15 -11 -4 -7 -6 -22 -18 -15 -13 -2
2 its length: 50 and more	-7 -6 -8 -7 5 -11 -2 -5 -9 1 8 6 -7
2 its length: 6 and more	-2 -16 -10 -16 -9 -10 -6 2 -2 -23 -16 -8 5
2 its length: 8 and more	-1 -23 -12 -12 -6 2 -38 -6 -35 -5 -10 -3 -11
2 its length: 80 and more	-5 -26 -3 -17 -13 -11 -15 -14 -5 -1 6 -18 -5
2 its length: below 2	2 -8 -14 -8 -14 -2 -7 -5 -5 -24 -11 -4 -10
2 its place by the text, and its length: before the text, 13 and more	2 6 1 -1 -10 -14 -2 -5 4 7 -13 -10 -9
2 its place by the text, and its length: before the text, 19 and more	1 -12 -3 -4 -10 -1 -1 7 10 -9 -17 -6 -4
2 its place by the text, and its length: before the text, 2 and more	5 -8 -13 5 7 -6 3 -6 3 -9 -3 -12 -8
2 its place by the text, and its length: before the text, 3 and more	3 6 2 -7 1 -11 -3 -14 -13 12 7 -13 -17
2 its place by the text, and its length: before the text, 30 and more	2 -15 -9 -6 10 -8 -2 -3 -4 -6 -2 -2 17
2 its place by the text, and its length: before the text, 4 and more	0 -14 -3 -7 -14 -1 -3 -5 -14 -13 2 -3 1
2 its place by the text, and its length: before the text, 6 and more	9 8 5 -4 -1 -7 -2 -12 1 -22 2 -2 -19
2 its place by the text, and its length: before the text, 9 and more	-6 -1 -21 0 -3 -6 -2 -5 -12 4 -6 9 2
2 its place by the text, and its length: before the text, below 2	5 -2 -9 -8 -4 -21 -3 -11 -7 -7 -7 -13 -1
2 its place by the text, and its length: behind the text, 13 and more	-1 -4 -4 -7 -8 -5 -4 3 0 0 4 -3 -7
2 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -1 0 -1 -2 9 5 0 -2 -18 -5
2 its place by the text, and its length: behind the text, 2 and more	-2 -6 -5 -10 -19 -15 2 -7 2 -9 -11 4 13
2 its place by the text, and its length: behind the text, 3 and more	-1 -4 -4 -13 -13 22 -11 -7 -14 -20 -20 -7 11
2 its place by the text, and its length: behind the text, 30 and more	0 0 -1 3 8 -1 -1 -2 -4 1 4 -15 -5
2 its place by the text, and its length: behind the text, 4 and more	-1 -6 -3 -7 -8 6 -4 -23 -1 -13 -8 -5 9
2 its place by the text, and its length: behind the text, 6 and more	-1 -8 -5 -9 -1 -13 -4 -3 -15 -17 -11 1 -1
2 its place by the text, and its length: behind the text, 9 and more	-1 -4 -7 -3 1 2 -11 -5 -12 -26 -6 -7 -4
2 its place by the text, and its length: behind the text, below 2	-2 -12 -7 -21 -35 16 -24 -11 -22 -30 -14 0 10
2 its place by the text, and its length: in the text, 13 and more	-4 -18 -6 -3 -12 1 -4 3 5 -20 -5 9 -11
2 its place by the text, and its length: in the text, 19 and more	-5 0 -3 -7 -2 6 -28 -6 -18 -15 -15 9 -6
2 its place by the text, and its length: in the text, 2 and more	-1 -8 -18 -16 -3 -10 1 -6 -30 3 -15 -8 -13
2 its place by the text, and its length: in the text, 3 and more	1 -4 -15 -2 -12 5 -24 6 2 -18 -11 -4 1
2 its place by the text, and its length: in the text, 30 and more	4 -13 -2 0 3 -5 7 -8 -3 1 5 -3 -11
2 its place by the text, and its length: in the text, 4 and more	-3 8 -7 -12 -2 -10 0 4 0 0 -14 -9 -7
2 its place by the text, and its length: in the text, 6 and more	-9 -32 -11 -13 -2 0 -27 -7 -6 -9 -15 -7 -2
2 its place by the text, and its length: in the text, 9 and more	-6 -8 -9 -23 -6 -8 -9 0 -25 2 -24 -11 -2
2 its place by the text, and its length: in the text, below 2	-1 -11 -3 11 -8 -6 1 -2 0 -11 -8 -23 -24
2 no block	-2 -22 -19 -19 -35 -2 -17 -11 -51 -45 -25 4 13
2 nothing but a date or time: yes	1 12 4 -25 -6 -20 -8 -12 -2 -7 4 -25 -12
2 nothing but a label such as “Related”: yes	-1 -2 -4 -3 13 -1 8 -10 -11 -15 -1 1 -11
2 what a rule takes it for: boilerplate	-3 -13 -15 5 -20 -13 -16 -14 -6 -9 -14 -6 3
2 what a rule takes it for: byline	5 12 -15 4 -3 -14 -1 -4 1 -10 11 -6 -5
2 what a rule takes it for: dateline	3 18 -7 -25 -3 -21 -8 -16 -5 -10 3 -21 5
2 what a rule takes it for: heading	-1 -14 3 -16 -3 0 3 1 -7 1 -10 1 -20
2 what a rule takes it for: image-alt	1 2 -2 -3 2 -1 -17 -25 -20 -27 -4 -5 2
2 what a rule takes it for: image-caption	5 -15 7 6 2 -4 -11 -18 2 -5 -14 -24 2
2 what a rule takes it for: image-credit	0 -4 6 -11 -17 0 -12 -11 8 -1 -16 -20 0
2 what a rule takes it for: list-item	-3 -13 -20 -16 -3 27 0 -3 -11 -16 -23 -16 -11
2 what a rule takes it for: paragraph	-2 7 1 -8 1 2 -3 5 -11 -3 1 -7 -2
2 what a rule takes it for: quote	0 -2 0 0 -2 10 0 -4 -2 -3 6 -7 -1
2 what a rule takes it for: related-link	-14 -18 -57 -26 4 0 -15 -8 -25 -3 -23 0 -8
2 words of the page’s furniture: whole	-4 -5 -1 -4 -12 -3 -13 -47 -41 -5 -5 -4 13
2 words of the page’s furniture: within	0 8 -4 5 -26 -9 -9 1 -15 -11 -13 -13 19
3 a byline’s words: names	1 -4 -5 -7 -21 8 -5 -15 2 -11 0 9 -9
3 a byline’s words: names behind “by”	-4 -1 -4 -6 -2 -7 -2 -8 -3 12 -2 6 1
3 a credit at its end: 0.9 and more	-1 -1 2 1 -4 -8 4 -1 7 -12 -3 -1 7
3 a credit at its end: 0.95 and more	2 1 11 -7 4 6 -10 -25 -3 -13 -14 -15 -2
3 a label such as “See also” before it: yes	0 -6 -3 0 -1 0 -5 0 -13 2 1 -14 0
3 a picture credit’s words: 0.01 and more	0 -2 -1 0 -4 -10 -3 -6 -7 7 0 2 8
3 a picture credit’s words: 0.7 and more	-3 -2 -4 -1 10 -22 9 -2 2 1 0 -11 -8
3 a picture credit’s words: 0.8 and more	1 -3 -5 6 18 -3 0 -6 -6 3 2 -10 -21
3 a picture credit’s words: 0.9 and more	0 -1 -1 1 3 -1 3 -2 0 -1 0 1 0
3 a picture credit’s words: 0.95 and more	2 -11 8 -2 -18 5 -10 -13 -11 -5 -8 -9 -15
3 a picture credit’s words: below 0.01	7 -11 -25 -15 -2 -3 -11 -1 -4 -8 -7 -2 -7
3 a quotation mark before it: yes	-2 -11 -16 4 -6 6 -2 -21 -3 -8 -1 8 -3
3 a word that leads in credits: yes	1 -4 11 6 -31 -6 -5 -14 -3 0 -6 -5 -13
3 furniture among the short lines around it: 0.01 and more	-8 -9 -30 2 -9 8 -32 -5 -7 -22 -15 4 -7
3 furniture among the short lines around it: 0.2 and more	0 11 2 -30 -7 -24 -19 -41 -10 -13 -1 13 4
3 furniture among the short lines around it: 0.5 and more	-1 13 -3 -6 -3 -7 -36 -31 -16 -10 -8 -10 -6
3 furniture among the short lines around it: below 0.01	6 -15 -17 -13 -3 1 0 -1 -2 -4 -15 -16 -4
3 how frequent the kind is: yes	3 1 4 -6 3 -1 5 5 2 -1 2 -5 -5
3 how it ends: another sign	1 -3 7 -2 1 -3 -5 1 2 5 -3 -16 -1
3 how it ends: arrow	0 -1 0 0 -1 6 -2 -4 -1 -2 0 2 -2
3 how it ends: bar or asterisk	-1 3 -5 -1 4 8 -2 -4 -1 -2 -6 -14 5
3 how it ends: bracket	0 0 -12 -10 12 1 -13 -6 0 -18 -14 -19 -9
3 how it ends: colon	0 -17 -5 -8 -5 -1 4 10 -1 -21 -11 -25 3
3 how it ends: comma	0 -1 -1 0 -4 -1 8 -17 0 -1 -1 -15 8
3 how it ends: ellipsis	1 -4 4 -8 -6 -11 6 -1 4 2 -7 -4 -5
3 how it ends: exclamation mark	-1 -13 -3 -3 -2 -1 -9 0 -8 -4 -3 2 -2
3 how it ends: figure	3 -10 -21 -33 -13 -11 -15 -2 5 -20 -14 -2 -20
3 how it ends: full stop	-6 -2 -6 -2 -9 1 -2 -1 -7 -1 -4 -6 -5
3 how it ends: letter	12 -3 -1 -7 0 -2 -7 -12 -3 -3 -2 -1 -9
3 how it ends: question mark	0 -10 -6 -4 -3 1 -14 1 12 -16 -15 -25 1
3 how it ends: quotation mark	0 -1 -4 3 3 -7 -7 -7 -4 -4 -6 -1 -4
3 how it ends: semicolon	0 0 0 0 -2 10 -2 -5 4 -1 0 -5 -9
3 how it ends: stop and quotation mark	3 3 -6 -22 -15 -5 -10 -37 -13 -6 2 20 -2
3 it stands on the page again: 12 and more	0 0 2 -4 -3 3 -6 -3 1 -24 -5 0 -6
3 it stands on the page again: 3 and more	0 -2 -5 -1 -11 -15 -6 0 3 2 4 -16 3
3 it stands on the page again: 6 and more	0 0 -3 5 -5 -10 -4 -7 5 10 -3 6 -8
3 it stands on the page again: below 3	0 -3 -7 -4 -4 -1 -6 -14 -10 -13 -5 -10 -7
3 it stood on the page before: 12 and more	0 -4 -2 -8 -13 -11 -1 -5 -1 -8 4 4 -4
3 it stood on the page before: 3 and more	-2 -14 -8 -1 -10 -15 -6 3 -7 7 2 -11 -5
3 it stood on the page before: 6 and more	0 5 0 6 -12 -2 -1 -1 -5 -5 -8 -16 3
3 it stood on the page before: below 3	-3 -21 -26 -25 8 -3 -4 -8 -12 -8 -15 -5 -3
3 its length and end: 10 and more, another sign	0 0 0 0 3 -12 0 8 4 6 0 -3 -3
3 its length and end: 10 and more, arrow	0 0 0 0 -3 5 0 -6 -1 -1 0 -7 10
3 its length and end: 10 and more, bracket	0 1 -2 3 14 5 -4 -4 2 -5 -5 -13 -10
3 its length and end: 10 and more, colon	0 -1 -1 0 3 -18 -5 17 2 2 0 0 2
3 its length and end: 10 and more, ellipsis	0 0 0 0 -4 -4 0 -1 7 3 -2 -6 4
3 its length and end: 10 and more, exclamation mark	0 -2 0 0 0 5 -1 -5 -3 2 0 2 2
3 its length and end: 10 and more, figure	0 -4 -3 1 8 -2 4 -3 2 0 -2 -9 1
3 its length and end: 10 and more, full stop	-1 -1 -4 -4 2 4 -7 1 -22 -19 -9 -14 -15
3 its length and end: 10 and more, letter	-3 -22 -20 8 -3 -1 0 -19 -3 2 -13 -12 -9
3 its length and end: 10 and more, question mark	0 -2 -2 -1 4 1 4 -5 -2 2 -4 -5 -1
3 its length and end: 10 and more, quotation mark	0 0 -1 0 3 -18 3 3 -5 -3 -1 9 2
3 its length and end: 10 and more, semicolon	0 0 0 0 -4 9 -1 3 6 2 0 -4 -9
3 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -3 0 5 -9 10 -2 -1 0 -1
3 its length and end: 15 and more, another sign	0 0 0 0 0 -4 -1 6 -1 2 0 -4 -2
3 its length and end: 15 and more, bar or asterisk	0 -5 1 0 0 8 0 -1 -1 -5 -1 -9 -6
3 its length and end: 15 and more, bracket	1 -1 0 0 -6 -2 6 -2 4 -2 0 -15 3
3 its length and end: 15 and more, colon	0 -1 -1 0 0 -2 2 2 -3 -2 -2 4 -10
3 its length and end: 15 and more, comma	0 0 0 0 -4 -13 12 -6 -3 -2 -1 -6 8
3 its length and end: 15 and more, ellipsis	0 -2 4 0 -3 -12 3 9 0 0 -1 2 -6
3 its length and end: 15 and more, exclamation mark	0 0 0 0 -1 4 3 -5 2 0 0 -2 -1
3 its length and end: 15 and more, figure	0 0 0 0 5 8 0 -1 -2 -3 -1 -12 3
3 its length and end: 15 and more, full stop	-3 7 -40 -12 3 -1 -6 1 -18 6 -12 -4 -6
3 its length and end: 15 and more, letter	-1 -10 9 -16 -3 6 -6 -15 -22 -20 -12 -11 2
3 its length and end: 15 and more, question mark	0 4 -4 0 -1 -7 -2 -2 9 -1 -3 -4 -2
3 its length and end: 15 and more, quotation mark	0 0 -1 4 -1 4 -1 -1 1 1 0 0 -5
3 its length and end: 15 and more, stop and quotation mark	0 4 4 -2 -19 17 -8 -10 4 -7 -6 -1 5
3 its length and end: 2 and more, another sign	0 -1 0 0 -3 0 0 -1 3 5 0 -2 -2
3 its length and end: 2 and more, arrow	0 0 0 0 -1 7 -1 -4 -2 -1 0 -2 -1
3 its length and end: 2 and more, bar or asterisk	0 0 0 0 -3 3 -1 -1 -1 0 0 -11 11
3 its length and end: 2 and more, bracket	0 7 -2 -5 3 -5 -1 -11 -1 -7 -1 -7 1
3 its length and end: 2 and more, colon	0 0 -1 1 0 9 1 -15 -1 -4 -2 -8 5
3 its length and end: 2 and more, comma	0 0 0 0 0 0 0 -4 -1 0 0 -2 8
3 its length and end: 2 and more, ellipsis	0 0 0 0 4 -3 5 -2 -2 -1 0 -5 1
3 its length and end: 2 and more, exclamation mark	0 -2 1 0 2 5 -1 -2 -1 -3 -1 -5 5
3 its length and end: 2 and more, figure	1 -15 -5 -11 0 -13 -6 -22 17 -19 3 9 2
3 its length and end: 2 and more, full stop	0 -2 0 8 -2 -3 -5 6 -6 -4 -1 -6 0
3 its length and end: 2 and more, letter	8 -5 -4 -15 6 2 -9 3 3 -31 -23 -5 1
3 its length and end: 2 and more, quotation mark	0 0 0 0 -2 3 -1 -1 -2 -3 0 4 3
3 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -1 -3 -1 4 0 0 0 0 0
3 its length and end: 25 and more, another sign	0 0 0 0 1 4 -1 -4 4 2 0 -4 -2
3 its length and end: 25 and more, bar or asterisk	-1 -1 -6 -1 10 11 -1 -1 -6 -5 -4 -7 -6
3 its length and end: 25 and more, bracket	1 0 1 1 5 2 -2 -8 -4 -4 -2 3 -4
3 its length and end: 25 and more, colon	0 0 -1 0 3 -4 1 1 1 -5 0 -4 0
3 its length and end: 25 and more, ellipsis	0 0 -2 1 5 2 0 -1 -7 -4 0 -2 4
3 its length and end: 25 and more, exclamation mark	0 0 -1 0 0 0 -1 -2 4 4 -1 -5 3
3 its length and end: 25 and more, figure	0 0 0 0 1 -1 -2 6 -1 -2 0 0 0
3 its length and end: 25 and more, full stop	-5 0 12 -9 -18 3 -1 -9 -3 -1 -9 5 -8
3 its length and end: 25 and more, letter	0 -10 -2 -1 9 5 -4 1 6 -1 -2 -14 -10
3 its length and end: 25 and more, question mark	0 -2 -1 0 9 6 1 -4 -7 0 -2 -6 -2
3 its length and end: 25 and more, quotation mark	0 0 0 0 -6 -3 -1 6 0 0 0 -1 3
3 its length and end: 25 and more, stop and quotation mark	0 10 2 -6 -2 -20 -19 -17 -3 -8 -4 3 -15
3 its length and end: 4 and more, another sign	0 -1 0 0 -5 -2 0 7 2 2 0 -5 0
3 its length and end: 4 and more, arrow	0 -1 0 0 -3 3 -2 -2 -1 -2 0 7 -6
3 its length and end: 4 and more, bracket	0 -4 -5 -2 7 -1 1 -5 5 -2 -1 -9 -8
3 its length and end: 4 and more, colon	0 -1 1 -1 -1 8 -2 -6 2 -2 0 -2 -2
3 its length and end: 4 and more, comma	0 0 0 0 -1 4 -1 -2 0 1 0 -1 0
3 its length and end: 4 and more, ellipsis	0 0 0 0 0 7 -1 -4 -6 -4 -1 -2 -5
3 its length and end: 4 and more, exclamation mark	0 0 0 -1 -8 -5 -1 5 -2 1 2 6 1
3 its length and end: 4 and more, figure	0 -5 -4 -2 -3 -4 -5 -14 -6 4 -1 3 -19
3 its length and end: 4 and more, full stop	0 -5 1 -1 -18 6 -5 -6 -6 4 -3 6 -4
3 its length and end: 4 and more, letter	9 -10 -21 -5 -16 -5 -8 -5 -30 -2 -12 -4 -14
3 its length and end: 4 and more, question mark	0 -3 -2 -2 0 -3 -4 11 -9 -7 -2 3 -4
3 its length and end: 4 and more, quotation mark	0 0 -1 0 -6 -6 -1 -3 0 9 0 4 -3
3 its length and end: 4 and more, stop and quotation mark	0 0 0 -1 3 -12 10 0 0 -1 0 -1 -2
3 its length and end: 40 and more, another sign	0 0 0 0 3 0 0 0 0 -2 0 -1 -1
3 its length and end: 40 and more, bracket	0 -1 1 0 4 -5 -6 -8 3 -17 -3 2 -3
3 its length and end: 40 and more, colon	0 -1 0 0 0 0 0 10 -1 -5 -2 -5 -3
3 its length and end: 40 and more, ellipsis	0 0 1 -4 -7 -2 -1 -5 8 3 -2 0 -3
3 its length and end: 40 and more, exclamation mark	-2 -10 -2 -2 18 -12 -8 8 -8 -7 0 -15 -1
3 its length and end: 40 and more, figure	0 0 0 0 -3 -4 -5 -4 3 9 0 -2 -1
3 its length and end: 40 and more, full stop	3 -12 -21 3 -3 -10 -12 -6 1 0 8 -12 1
3 its length and end: 40 and more, letter	0 -1 -6 -7 15 13 -2 -16 -16 -14 -5 -1 -14
3 its length and end: 40 and more, question mark	0 1 8 -1 -16 3 0 -1 2 -2 -2 -4 -5
3 its length and end: 40 and more, quotation mark	0 0 -1 0 -8 12 -3 -1 6 -1 -5 -2 -1
3 its length and end: 40 and more, semicolon	0 0 0 0 -4 -2 0 4 5 0 0 -1 -3
3 its length and end: 40 and more, stop and quotation mark	1 -16 -13 -12 -21 -5 -2 -21 -18 -6 3 19 0
3 its length and end: 6 and more, another sign	0 0 0 0 7 -3 -1 1 0 -1 0 -1 0
3 its length and end: 6 and more, arrow	0 0 0 0 6 3 0 -3 0 0 0 0 -5
3 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 -4 0 -1 -1 -1 0 3 4
3 its length and end: 6 and more, bracket	0 6 -3 -3 -4 19 -2 -2 -8 -2 1 -15 -1
3 its length and end: 6 and more, colon	0 -1 1 -1 -5 -5 -1 -4 2 1 -3 -13 0
3 its length and end: 6 and more, ellipsis	0 0 1 -2 -2 -5 -1 -4 -2 -1 0 1 8
3 its length and end: 6 and more, exclamation mark	0 0 0 1 5 0 -2 -1 -1 -2 0 8 -9
3 its length and end: 6 and more, figure	1 3 -9 -3 -11 -5 -5 -7 -18 -14 -4 -9 -11
3 its length and end: 6 and more, full stop	0 -15 3 -6 -5 4 -9 -7 -7 -30 -2 -2 -9
3 its length and end: 6 and more, letter	-9 -10 -30 -8 -4 -6 -4 6 -10 -6 -25 -4 1
3 its length and end: 6 and more, question mark	-1 -6 -11 2 -7 0 -4 -18 7 -11 1 -12 17
3 its length and end: 6 and more, quotation mark	0 0 -1 0 10 -1 -1 -4 -4 -11 -2 -10 0
3 its length and end: 6 and more, stop and quotation mark	1 0 -1 1 3 1 -2 -1 -3 -2 0 2 -1
3 its length and end: below 2, another sign	1 -1 7 -1 -10 -3 -2 -2 -6 -4 -1 1 10
3 its length and end: below 2, bar or asterisk	-1 2 -1 0 0 4 -1 -1 4 3 -3 -2 -5
3 its length and end: below 2, bracket	0 -2 0 -5 3 -1 0 -2 -2 -2 0 4 4
3 its length and end: below 2, colon	0 -6 1 -2 0 -5 7 4 -3 -3 4 -8 0
3 its length and end: below 2, comma	0 0 -1 1 -4 1 -1 -6 4 4 0 -9 1
3 its length and end: below 2, ellipsis	3 0 -1 0 0 -4 0 0 -1 -1 0 -2 3
3 its length and end: below 2, exclamation mark	1 0 0 0 0 0 -1 6 0 -1 0 -1 -6
3 its length and end: below 2, figure	0 5 0 -10 -16 3 3 -3 1 -1 -17 -3 -10
3 its length and end: below 2, full stop	0 -1 0 -1 -2 1 -1 -2 -2 -2 4 -6 8
3 its length and end: below 2, letter	-1 -3 1 -9 -16 -3 -35 -3 -12 -14 -11 -3 -9
3 its length and end: below 2, quotation mark	0 0 0 0 0 0 0 0 -3 0 0 0 3
3 its length: 10 and more	-1 -14 -18 -7 0 -5 -7 -10 -14 -13 -34 -5 -6
3 its length: 12 and more	-2 -13 -10 5 9 0 -6 -11 -10 -18 -13 -29 -18
3 its length: 15 and more	-1 2 -16 -23 -2 -7 7 -4 -3 -5 -8 -18 2
3 its length: 19 and more	-1 9 -16 4 -7 9 -15 -3 -7 2 -26 -27 -4
3 its length: 2 and more	-1 -16 -4 -10 -2 3 -41 -9 8 -28 -18 -16 5
3 its length: 25 and more	-4 5 4 -5 -3 -2 -17 -3 4 -1 -17 9 -10
3 its length: 3 and more	6 1 -15 -10 -11 -12 2 -4 1 -14 0 -9 -7
3 its length: 35 and more	3 -11 -6 -11 8 0 -8 -6 -16 -3 9 4 -5
3 its length: 4 and more	-1 -8 -26 -4 -21 -1 -7 -9 -20 -5 2 1 -21
3 its length: 5 and more	5 -15 -14 -20 8 -8 -6 -14 -7 14 -7 -16 -6
3 its length: 50 and more	-3 -8 6 6 -8 -4 -17 -4 2 -4 -5 -11 1
3 its length: 6 and more	-2 -15 -19 -22 -7 -7 -29 -9 -10 -25 -23 -5 -11
3 its length: 8 and more	-9 -10 -28 -17 -2 -10 -10 3 -12 -9 -17 -9 8
3 its length: 80 and more	-4 -43 -11 -15 1 -11 -15 -16 -3 -7 7 3 -12
3 its length: below 2	0 -3 -10 -17 -23 -3 -29 0 -9 -20 -13 0 -14
3 its place by the text, and its length: before the text, 13 and more	0 9 4 -2 -4 1 -2 -8 -8 -10 -4 -8 -16
3 its place by the text, and its length: before the text, 19 and more	1 -12 -3 7 2 -1 -1 -1 4 7 -3 -6 -20
3 its place by the text, and its length: before the text, 2 and more	2 -7 13 -8 -3 -8 -1 -3 -6 -15 -9 -12 2
3 its place by the text, and its length: before the text, 3 and more	5 8 -3 -14 -5 -12 -2 -11 3 -3 4 -6 -11
3 its place by the text, and its length: before the text, 30 and more	0 0 3 1 -5 -10 -1 -1 9 -12 -4 -2 7
3 its place by the text, and its length: before the text, 4 and more	8 -17 -8 -5 -8 -12 -2 -4 -10 4 5 -1 -12
3 its place by the text, and its length: before the text, 6 and more	-3 4 -15 -3 1 -7 -1 -8 -13 6 -5 3 -3
3 its place by the text, and its length: before the text, 9 and more	1 6 -26 7 4 7 -1 -2 -10 -11 -15 6 -3
3 its place by the text, and its length: before the text, below 2	5 12 4 -15 -25 -18 -4 -10 3 -14 -8 -10 -5
3 its place by the text, and its length: behind the text, 13 and more	-1 -4 -4 -3 -11 4 3 -4 8 -24 -9 -24 7
3 its place by the text, and its length: behind the text, 19 and more	0 -1 -1 -1 3 -12 -5 7 -4 14 -2 -23 -2
3 its place by the text, and its length: behind the text, 2 and more	-2 -6 -6 -22 -30 17 -19 -16 -12 -15 -10 -2 16
3 its place by the text, and its length: behind the text, 3 and more	-3 -4 -6 -6 -9 4 -16 -2 -13 -13 -8 -6 3
3 its place by the text, and its length: behind the text, 30 and more	0 0 0 -2 3 1 2 -4 -2 -2 2 -4 0
3 its place by the text, and its length: behind the text, 4 and more	-1 -9 -5 -4 -23 0 -14 -9 -18 -24 1 5 11
3 its place by the text, and its length: behind the text, 6 and more	-1 -7 -5 -3 -5 -7 3 -11 -11 -23 -5 -4 10
3 its place by the text, and its length: behind the text, 9 and more	-1 -2 -4 -5 -16 -15 3 -10 -8 -6 -4 -1 7
3 its place by the text, and its length: behind the text, below 2	-3 -11 -14 -13 -17 7 -21 -14 -25 -17 -10 6 -8
3 its place by the text, and its length: in the text, 13 and more	-3 -10 -19 -15 5 -8 -26 -10 -17 1 1 -6 2
3 its place by the text, and its length: in the text, 19 and more	-1 -10 -15 -15 -7 3 -16 -3 -4 2 -22 2 -9
3 its place by the text, and its length: in the text, 2 and more	-4 -10 -12 -4 14 3 -30 -10 -4 -19 -11 -20 -14
3 its place by the text, and its length: in the text, 3 and more	-1 -8 -10 9 -7 -6 10 -2 1 -20 -12 -10 -14
3 its place by the text, and its length: in the text, 30 and more	-3 -12 7 0 -2 -2 -2 -8 0 2 2 2 -3
3 its place by the text, and its length: in the text, 4 and more	-1 9 -8 -10 7 1 -14 -1 -15 12 -3 -19 -14
3 its place by the text, and its length: in the text, 6 and more	-6 -30 -21 -11 -6 -7 -26 1 -14 -22 -17 0 -18
3 its place by the text, and its length: in the text, 9 and more	-8 -15 2 -10 6 8 5 -10 -16 -22 -32 -32 -16
3 its place by the text, and its length: in the text, below 2	-1 -3 5 -7 -18 -11 -11 10 -7 -10 -5 -12 -9
3 no block	-5 -38 -24 -15 -26 -2 -14 -17 -62 -36 -20 6 4
3 nothing but a date or time: yes	5 7 -9 -21 -10 -14 -7 -12 5 -14 6 -5 -8
3 nothing but a label such as “Related”: yes	0 -1 -6 -2 -5 -6 -8 -14 0 3 -4 -1 -3
3 what a rule takes it for: boilerplate	1 -7 1 -5 -14 -1 -26 -11 -5 -10 7 -3 6
3 what a rule takes it for: byline	1 -2 -7 -6 -3 -9 -1 -3 -1 11 -2 4 -3
3 what a rule takes it for: dateline	8 7 -12 -25 -11 -14 -7 -12 6 -8 7 3 -18
3 what a rule takes it for: heading	-4 7 -19 -2 -8 -5 -6 16 0 -7 -13 -13 -4
3 what a rule takes it for: image-alt	1 -9 -4 2 -1 13 -22 -24 -26 -9 -5 -24 -2
3 what a rule takes it for: image-caption	0 -4 -5 -12 10 1 -19 -24 -15 -26 -21 -16 4
3 what a rule takes it for: image-credit	1 -11 6 -1 -13 2 -3 -10 -12 -5 -8 -9 -15
3 what a rule takes it for: list-item	-4 -15 -14 -12 -9 14 -1 6 -14 -7 -23 -16 -18
3 what a rule takes it for: paragraph	-5 4 -3 -7 2 -2 0 -4 -4 5 -7 0 -12
3 what a rule takes it for: quote	1 0 -1 0 -8 -7 4 -4 0 0 -4 -7 9
3 what a rule takes it for: related-link	-11 -22 -27 -30 -2 0 -10 -6 -8 -2 -26 -12 -11
3 what a rule takes it for: standfirst	1 0 -14 0 0 0 0 -1 -1 0 -1 0 13
3 words of the page’s furniture: whole	-3 -1 -4 -9 6 -2 -28 -41 -10 -31 1 -11 0
3 words of the page’s furniture: within	-1 1 2 -8 -26 -16 -11 -7 -11 -1 -3 -8 16
first word|0	-2 -4 2 -1 26 -22 -20 -9 -45 -40 -27 -6 2
first word|00	-1 -8 -26 23 5 -16 -9 -12 -37 -24 -17 12 -10
first word|000	0 -1 -2 -8 -4 -6 0 9 -7 -7 -2 -12 17
first word|0000	1 -1 -4 -9 2 -8 -1 -4 6 -7 -2 9 -2
first word|a	-1 -7 -10 -5 -3 -12 -9 -2 17 20 -8 -15 -37
first word|about	0 0 -1 0 -4 2 0 -1 -1 -1 -1 -5 12
first word|add	0 0 0 0 -4 -8 0 2 -2 2 0 -4 16
first word|advertisement	0 0 -3 -1 -27 -11 -2 -11 -16 -15 -15 -17 28
first word|after	0 5 0 0 0 6 -3 -5 -2 -4 0 2 -2
first word|ai	0 -1 0 0 -2 -10 0 7 3 1 -1 -3 0
first word|all	0 -3 0 0 0 5 -2 0 -2 -2 0 4 1
first word|also	0 0 0 0 -15 -2 -1 10 -4 -2 0 0 4
first word|an	0 -2 0 0 -4 -18 5 0 3 9 0 3 -4
first word|and	0 -1 0 1 0 16 -5 -7 -4 -6 0 -4 -5
first word|are	0 0 0 0 1 1 -1 1 -1 -9 0 8 -1
first word|as	0 -3 0 0 -1 15 -4 -16 -4 -3 -1 9 -1
first word|at	0 0 0 -1 -1 13 -1 -8 -1 -2 0 0 0
first word|best	-1 1 -4 -2 9 -4 -1 -11 5 -2 -5 2 -28
first word|but	0 0 0 0 -4 29 -6 -15 -7 -6 0 -4 -5
first word|by	-3 -8 43 -20 -11 -9 -3 -14 -25 -26 -10 -23 16
first word|comment	0 0 0 0 -6 -3 0 -1 0 0 0 2 9
first word|comments	0 0 0 0 -5 -1 0 0 -2 -1 0 -3 12
first word|dec	0 0 -1 6 -1 3 0 0 -1 -2 0 -4 1
first word|december	0 0 -4 -3 2 0 0 -3 -2 -1 0 -8 15
first word|der	0 -2 -3 -1 -13 -4 -12 -8 1 16 -6 -2 2
first word|die	-1 14 -10 -3 -10 -9 -15 7 -5 -7 -3 0 -15
first word|do	0 0 0 0 -7 -2 -1 4 -2 -1 0 -1 6
first word|email	0 0 -2 0 -6 -4 0 4 -3 -3 -3 -4 17
first word|facebook	0 -1 -2 0 0 0 0 -2 -6 -3 -3 1 11
first word|first	0 0 0 0 0 4 -1 -3 -1 0 0 -1 1
first word|follow	0 0 -2 -1 -9 4 -1 -3 -9 -9 -1 -17 9
first word|for	0 -2 0 0 -10 30 0 -11 -3 -7 0 -3 -11
first word|from	0 -2 0 0 -2 4 -1 -6 4 7 0 -2 -1
first word|get	-1 -1 -3 -1 -23 -27 -2 7 -9 -12 -6 -22 17
first word|he	0 2 0 0 -1 29 -7 -10 -9 -15 0 -4 -6
first word|here	0 0 -1 0 -1 13 -2 -9 -1 -4 -1 5 -7
first word|how	1 -3 -1 -1 26 -33 -5 -9 -13 -16 -1 16 -10
first word|however	0 0 0 0 0 8 -1 -4 0 -1 0 0 0
first word|if	0 -1 0 0 -5 4 2 0 1 -6 0 -2 -3
first word|image	0 -2 -13 -5 -15 -10 -1 -15 -5 -6 22 -19 -11
first word|in	0 13 -12 -4 -12 9 4 -27 -18 0 -6 -10 2
first word|it	-1 -4 -2 -1 5 16 0 -16 -6 -7 -1 2 -7
first word|last	0 -1 -4 6 0 4 0 -1 0 -1 0 0 -1
first word|learn	0 0 0 0 -1 -3 2 -1 -2 -2 0 -1 4
first word|let	0 0 0 0 -1 15 -1 -8 -2 -2 0 -2 0
first word|like	0 0 0 0 0 2 0 -3 0 -1 0 -1 3
first word|more	0 -1 -2 -1 -7 -8 1 -12 -16 1 -2 -3 19
first word|most	0 0 0 0 2 0 2 4 -3 -4 -1 1 -1
first word|my	0 1 0 0 0 4 0 -3 1 0 0 -6 2
first word|next	0 0 0 0 6 3 -1 -11 -2 -2 -1 -6 8
first word|no	0 -1 0 0 4 3 -1 -3 -1 -4 -1 -7 6
first word|not	0 -1 0 0 4 -7 -1 4 -2 -1 0 -4 6
first word|now	0 0 0 0 -1 21 -2 -10 0 -2 0 -4 -2
first word|on	0 -2 0 -4 2 9 0 0 -6 -8 0 6 -6
first word|one	0 0 0 0 8 8 -1 -7 1 -3 0 -5 -2
first word|other	0 0 0 0 3 6 0 -2 0 -1 0 -1 -3
first word|our	0 2 0 0 0 -3 2 -2 -1 -2 0 2 2
first word|photo	0 -2 -11 -1 -15 -11 -1 -2 -14 -10 29 -9 -20
first word|posted	0 -2 -1 5 -1 -4 0 -2 -1 -2 0 -6 12
first word|previous	0 0 0 0 -2 -1 0 -1 0 2 0 -5 7
first word|print	0 0 -4 0 -2 -2 0 0 -2 -2 -2 -2 14
first word|published	0 -2 -14 22 -2 -1 0 0 -2 -3 -1 -2 1
first word|read	0 -1 -4 0 -15 -23 -6 -13 -30 -22 -6 18 2
first word|related	-1 -1 -3 0 -24 -22 -2 -7 -18 -2 -6 31 16
first word|save	0 0 0 0 -1 -6 0 0 -1 -1 -1 -6 16
first word|search	0 0 0 0 -2 -1 -1 1 0 -2 0 -2 6
first word|see	0 0 -1 0 -5 -2 -1 -9 -3 -4 -1 13 4
first word|share	0 -3 -15 -9 -22 -1 0 -6 -28 -25 -8 -20 48
first word|sign	0 0 0 0 -7 -3 0 3 -2 -1 -1 -11 16
first word|so	0 0 0 0 6 1 6 -7 -3 -1 0 -5 -7
first word|some	0 0 0 0 4 2 -1 0 -1 -3 0 -2 -1
first word|subscribe	0 0 0 0 -11 -8 0 -5 -2 -2 -1 -9 24
first word|tags	0 0 -1 0 -4 -3 0 -2 -2 -1 -1 -8 21
first word|that	0 0 0 0 7 15 -8 -9 -2 -9 0 2 -7
first word|there	0 -3 0 0 -1 -2 -1 -4 -2 9 0 -5 0
first word|these	0 -1 0 0 0 10 10 -14 -3 -4 0 -3 0
first word|they	0 0 0 0 -5 8 1 -5 -1 -2 0 2 -1
first word|this	0 -7 -1 0 -8 9 6 -13 -7 6 -1 -1 -16
first word|to	0 0 0 0 -8 19 -3 -3 -1 -2 0 -10 -2
first word|top	0 0 0 -1 0 -10 0 -7 -4 6 -1 8 -2
first word|tweet	0 0 -1 0 -1 2 0 0 -1 -1 -1 -2 6
first word|twitter	0 -1 -3 0 0 7 0 0 -2 -2 -2 -2 2
first word|two	0 3 0 0 -9 0 -1 1 5 3 0 -3 -3
first word|updated	0 0 -7 12 -1 -3 0 1 -2 -5 0 2 3
first word|view	0 0 -8 -2 -16 -4 0 -4 -15 -10 -10 1 21
first word|we	0 -5 -1 0 4 -7 6 -8 -6 -9 -1 -14 12
first word|what	0 6 -4 -2 28 -22 -2 -2 -10 -23 -4 -2 -20
first word|when	0 -2 0 0 -1 -2 6 0 -2 -5 0 4 -7
first word|while	0 -1 0 0 -1 11 -1 -3 -2 -3 0 -2 -1
first word|why	0 -1 -1 -1 2 -1 -3 -3 -9 -2 -1 14 -20
first word|with	0 0 0 0 -5 3 1 3 -1 -1 0 0 -3
first word|written	0 -1 1 0 -6 0 0 -2 1 -2 0 -2 11
first word|you	0 -5 -1 0 -3 -7 4 -9 -3 -6 0 -15 9
first word|your	0 0 0 0 5 -4 -1 4 -2 -3 0 -3 -1
last word|0	0 -5 -4 -24 8 0 -6 -12 -15 -4 -3 -23 3
last word|00	0 -7 -16 24 -17 -11 -5 -6 -5 -11 -12 -22 -16
last word|000	1 0 -2 -1 11 2 -3 6 -11 -17 -2 -14 -15
last word|0000	0 -28 -7 17 -5 -27 -12 -27 2 -1 -10 1 -17
last word|am	0 0 -3 10 -1 -3 0 2 -5 -2 0 -2 2
last word|articles	0 0 -3 0 -8 -7 0 1 -1 -1 -2 -3 20
last word|below	0 0 -1 0 -14 6 -2 -3 -4 -7 -2 -12 16
last word|business	0 0 0 0 -5 4 4 -9 -3 -2 2 -2 5
last word|by	0 0 -2 -1 -7 2 0 -5 -5 -2 6 -2 7
last word|com	0 -1 -3 -1 -20 4 -3 4 -9 1 8 -15 -12
last word|comment	0 0 0 -1 -3 -1 0 -1 -1 -1 0 -5 13
last word|comments	0 -1 -4 -5 -10 -14 3 -10 -7 -5 -4 -9 25
last word|content	0 0 0 0 3 -17 -1 6 -2 -4 0 -13 6
last word|day	0 0 0 0 1 -6 4 3 1 -2 0 -5 3
last word|email	0 -1 -2 0 -2 1 0 -1 -4 -4 -1 -4 13
last word|facebook	0 -1 -3 -1 0 2 0 -2 -2 -3 3 -5 9
last word|here	0 -2 -1 0 -2 9 -2 -12 -1 1 -1 -6 0
last word|home	0 -6 -1 0 -3 -4 -1 -8 3 11 -2 -3 -2
last word|images	0 -4 -15 -3 -29 -17 -2 -8 -16 8 14 -2 3
last word|in	0 0 1 -1 -8 0 2 0 -1 0 -1 0 6
last word|it	0 -1 -1 -1 -7 7 1 -13 -3 2 -1 -9 -6
last word|life	0 0 0 0 -2 -3 5 5 -1 -2 0 -1 -3
last word|like	0 0 0 0 0 -5 9 -4 -1 -1 0 -2 2
last word|mail	0 0 -2 -1 4 -1 0 -1 -1 -1 -2 -6 8
last word|me	0 -1 -2 0 -6 9 -1 -5 -1 0 0 -2 8
last word|more	0 -3 0 0 -9 11 0 -10 -5 4 -1 -12 9
last word|news	0 -1 6 0 -13 -3 0 -10 -5 -9 -2 2 17
last word|newsletter	0 -1 0 0 -8 -4 0 2 -7 -3 -1 -4 20
last word|next	0 0 -2 0 15 -1 0 -1 -1 -1 -3 2 -9
last word|now	0 4 -1 0 -13 4 -1 -7 -3 0 -1 -3 12
last word|options	0 1 -1 0 3 -6 -1 5 -6 -2 0 1 6
last word|out	0 0 0 0 4 4 1 -1 -1 -5 0 -1 -1
last word|page	0 0 1 -1 -4 -2 -1 0 -2 0 -1 1 1
last word|pm	0 0 5 8 -5 -1 0 -1 1 -1 0 -2 -4
last word|post	0 0 -1 0 -1 1 -1 -6 -1 5 0 -12 8
last word|posts	0 0 0 0 2 -1 0 -4 -1 0 0 -2 6
last word|read	0 0 -3 19 1 0 0 -1 -3 -2 -2 1 -13
last word|services	0 0 0 0 3 -11 6 7 -3 -7 0 -5 5
last word|stories	0 0 -1 0 6 -6 0 1 -3 -4 -2 5 3
last word|story	0 0 -3 -1 -1 1 -1 -4 -3 -4 -1 -1 14
last word|system	0 3 0 0 -9 3 -3 7 2 2 0 0 -7
last word|team	0 0 1 0 0 4 -1 -6 -3 0 -1 3 -2
last word|them	0 5 0 0 2 -7 -1 6 -1 -4 0 0 -1
last word|this	0 0 -1 -1 -9 9 -4 -4 0 -1 0 -1 8
last word|tools	0 2 -1 0 -1 1 0 5 -1 0 -1 -9 -1
last word|twitter	-6 -1 -2 -1 -1 2 -1 -4 -4 3 -2 -5 14
last word|uhr	0 -1 -3 15 -19 9 0 4 -5 -5 -5 4 -25
last word|up	0 0 0 0 -2 3 -2 -2 -2 -2 0 3 4
last word|us	0 0 -1 0 6 -4 -2 5 -7 -9 0 9 -2
last word|week	0 0 0 0 -2 0 -1 4 0 -1 0 -2 1
last word|work	0 1 0 0 -5 -3 -4 -3 -2 4 0 6 4
last word|year	0 1 -1 0 9 8 -3 -5 -8 -6 0 -2 -4
last word|years	0 -1 0 0 -5 7 3 0 -6 -10 0 8 4
last word|you	0 0 0 0 4 -14 0 -5 -5 -4 0 9 7
word|&	0 -5 5 -7 14 -15 0 -5 -27 -25 -8 -11 15
word|+	-2 0 1 0 -1 16 -2 -6 -5 -9 3 -24 -3
word|0	-8 -17 2 22 15 -5 -4 -13 -32 -24 -55 -9 0
word|00	-14 -24 9 39 2 -6 -9 8 -23 -22 -43 -16 -26
word|000	-1 -4 -20 -25 -13 17 -28 1 -38 -20 -23 -12 2
word|0000	-2 -18 1 46 -16 -17 -20 -19 25 0 -27 -13 -15
word|00th	0 -1 -6 7 -4 6 -1 -5 -2 3 0 2 -2
word|a	-3 6 -39 -18 -5 -6 3 0 10 18 -44 -15 -11
word|able	0 -1 0 0 1 5 1 -6 0 -2 0 -1 3
word|about	-2 -12 -7 -2 1 20 -11 -38 -16 -20 -4 0 0
word|above	0 -5 0 0 -2 -14 -3 -3 -5 19 0 1 3
word|access	0 -1 0 0 1 -8 -2 8 -1 -6 0 -15 9
word|according	0 -1 -1 0 -6 8 -7 3 -3 -8 0 2 -10
word|account	0 -2 0 0 -3 -2 -3 6 -2 -5 0 -12 5
word|across	0 -8 0 0 -3 0 5 0 -10 -3 0 -5 6
word|action	0 1 0 -1 10 -4 8 -1 -1 1 0 -11 -5
word|actually	0 -2 0 0 3 -3 -1 -2 -1 -4 0 -1 7
word|add	0 -1 -1 0 -8 -2 -3 1 0 -3 0 -7 15
word|added	0 -2 0 0 -3 17 -6 4 -2 -7 0 -5 -8
word|adding	0 0 0 0 -2 4 -1 -2 1 2 0 0 -1
word|additional	0 0 0 0 3 -1 -1 6 0 1 0 -2 -8
word|address	0 0 0 0 0 -8 4 -2 -2 -3 -1 -5 15
word|advanced	0 -1 0 0 -2 -1 2 7 -1 -2 0 -2 -2
word|advertisement	0 -1 -4 -2 -30 -15 -2 -12 -21 -15 -22 -23 33
word|advice	0 0 -1 -1 -3 8 -1 -5 1 0 0 -3 3
word|afp	-1 -3 4 -4 -13 -1 -1 0 -7 5 10 -7 -1
word|after	2 -9 -4 -3 5 3 -20 -16 -21 0 -3 21 -28
word|again	0 3 0 0 -5 1 -4 4 -3 -5 -1 1 -1
word|against	0 0 0 0 -7 18 -8 -21 0 -8 -1 4 -19
word|age	0 -1 0 0 0 -7 9 -2 -1 -2 0 1 1
word|agency	0 -1 -1 0 4 16 -3 -11 -4 -12 0 -8 6
word|ago	0 -4 5 7 -3 -9 11 -6 -1 -3 -1 5 -7
word|agree	0 -4 0 0 -2 0 -1 -10 -2 -2 0 -1 6
word|ahead	0 -1 0 0 1 6 3 -4 -1 -4 0 -2 2
word|ai	1 6 -6 -4 -5 -6 7 5 5 -18 -12 10 -15
word|air	0 0 0 0 -7 14 -5 -11 -2 5 0 -4 -1
word|all	0 -11 -3 -2 -9 5 1 10 -15 -23 -2 -15 11
word|allow	0 1 0 0 5 2 -2 0 -1 -5 0 -1 -1
word|allows	0 0 0 0 -1 -11 1 10 0 1 0 -1 0
word|almost	0 0 0 0 1 -12 10 2 2 2 0 -3 2
word|along	0 0 0 0 0 -7 2 -2 1 5 0 -1 4
word|already	0 -1 0 0 10 -5 0 3 -1 -6 0 -2 -1
word|als	0 -5 -1 -1 20 1 5 -14 -13 -2 -3 -12 -7
word|also	-1 6 -1 -1 -17 29 -25 0 -15 -18 -1 -7 -9
word|always	0 -1 0 0 -1 6 1 -10 -1 -6 0 -7 5
word|am	-2 -2 -1 18 -13 -11 -16 -17 8 -12 -6 -7 -23
word|among	0 -1 0 0 -2 0 -1 -1 0 6 0 -2 -2
word|amount	0 0 0 0 -1 2 -1 1 0 -1 0 5 -4
word|an	-1 0 -16 -2 -10 -16 -6 -16 1 6 -10 3 -8
word|analysis	0 -3 1 0 7 -1 2 4 -2 -4 -1 -1 -7
word|and	-5 -11 -15 -36 -7 -9 0 11 -10 -12 -42 -13 13
word|announced	0 12 0 0 -1 3 -2 -4 -1 -7 0 -4 -2
word|another	0 -2 0 0 5 19 -4 -2 -7 -11 0 -5 -5
word|answer	0 0 0 0 -2 0 -2 4 -1 -1 0 -1 -2
word|anti	0 0 0 0 -11 17 -2 -4 0 1 -1 -1 -6
word|any	0 13 -3 -1 -9 7 -6 -7 -5 -2 0 -17 5
word|anyone	0 -1 0 0 1 2 -1 -5 -1 -1 0 0 7
word|anything	0 0 0 0 -2 7 -4 2 0 -2 0 -2 -1
word|ap	-1 -19 -9 -4 -26 -7 -5 -10 -10 18 28 -17 -35
word|app	0 -1 0 0 -10 -17 -2 18 3 -1 -1 1 -5
word|apple	-1 7 -10 -5 15 8 -10 -4 -7 -12 -7 -9 -14
word|application	0 -1 0 0 2 11 -2 -3 -1 -2 0 -2 -1
word|apply	0 -1 0 0 0 -10 8 -1 0 2 0 0 1
word|approach	0 -3 0 0 5 11 -1 -12 -3 -2 0 -5 8
word|apps	0 0 0 0 -1 -6 -1 8 -1 -2 0 1 -1
word|april	0 -5 6 1 -7 1 -3 -9 11 -1 -1 -10 -10
word|are	-1 -24 -11 -10 -13 9 -5 -5 -14 -16 -7 11 -26
word|area	0 -6 0 0 -4 1 -6 -10 -4 -7 0 14 -5
word|areas	0 0 0 0 4 -2 2 -5 0 2 0 -1 0
word|aren	0 -1 0 0 -1 8 -1 -2 -1 -2 0 3 -1
word|around	0 -2 -1 0 -9 13 -8 2 2 -2 0 -10 0
word|art	0 -3 -1 -1 -9 4 8 2 -1 1 5 -12 -9
word|articles	0 -2 -6 -1 -11 -21 -1 3 -3 -4 -2 -7 26
word|as	-2 20 -8 -6 -20 -12 5 0 -2 2 -12 -9 -26
word|ask	0 9 0 0 -6 -9 -2 -3 4 -4 0 8 1
word|asked	0 0 0 0 3 18 -2 -9 -3 -2 -1 -4 -5
word|associated	0 -1 9 -2 -7 5 -1 -1 -2 2 5 -3 -10
word|at	-5 -36 4 -20 -43 -9 -4 3 0 12 -18 -10 -19
word|attention	0 0 0 0 -2 11 -4 -7 0 0 0 -1 -1
word|auch	0 10 -3 -1 8 -19 5 -6 -1 -18 -7 24 -23
word|auf	0 11 -4 -11 -6 -11 -6 -18 -21 13 -9 6 0
word|aus	0 15 -1 0 12 -10 0 -2 -5 5 -2 -21 0
word|author	0 1 0 0 -2 -4 -1 -2 1 -1 -1 -7 15
word|available	0 -1 -1 0 -10 0 -6 3 -6 -13 -1 11 -13
word|average	0 0 0 0 -2 3 4 -3 0 0 0 -5 1
word|avoid	0 0 0 0 0 -11 3 7 -1 -4 0 8 -6
word|away	0 -2 0 0 -3 -5 7 -2 -1 -2 0 -8 -3
word|b	0 -3 -1 -1 2 -11 -4 7 -4 4 -2 -4 2
word|back	-1 4 0 -1 -9 0 -1 10 1 -14 0 -21 0
word|bad	0 0 0 0 1 -6 0 7 -1 -1 -1 3 -2
word|balance	0 0 0 0 0 -1 -3 -1 2 1 0 -6 5
word|bank	0 -8 0 -1 -10 17 -4 -10 2 -2 -2 3 -16
word|based	0 -2 0 0 -2 4 -3 1 -7 -8 -1 -12 11
word|basic	0 1 0 0 -5 -3 2 9 -2 -2 0 -1 -1
word|be	-1 4 -5 -5 0 1 9 3 -25 -33 -3 -23 -4
word|became	0 -1 0 0 0 5 -1 1 0 -1 0 -2 -1
word|because	0 -1 0 0 1 4 -4 8 -4 -12 0 -5 -1
word|become	0 -2 0 0 4 12 -3 -6 -3 1 0 -5 -1
word|been	-1 -21 -1 -1 1 13 -10 -11 -15 5 -1 -20 -3
word|before	0 3 -1 -1 3 -5 -12 11 -8 -13 0 -5 4
word|behavior	0 1 0 0 1 6 -1 -1 0 -2 0 -2 -2
word|behind	-1 -6 -1 0 12 0 -2 -4 -7 1 0 1 -5
word|bei	-1 -2 -4 -3 3 4 -13 -4 -1 -18 -5 13 -10
word|being	-1 -15 -2 -1 2 7 6 1 -7 -4 -1 -2 -9
word|believe	0 0 0 0 -1 4 -1 -3 1 2 0 1 -2
word|below	0 -8 -2 0 -10 8 -4 -8 -13 -18 -3 -17 17
word|benefits	0 0 0 0 -2 7 1 -10 -1 -2 0 10 -4
word|best	1 1 -5 -3 3 -12 -8 -23 0 0 -9 8 -11
word|better	0 -3 0 0 1 -5 -1 8 -3 -5 0 2 -1
word|between	0 -4 0 0 -3 -6 -2 -7 -5 11 0 -6 -2
word|beyond	0 0 0 0 -2 7 -2 2 -1 -3 0 0 -6
word|big	0 10 -1 -1 -11 2 -4 -11 -11 -7 -1 9 -6
word|biggest	0 0 0 0 -4 4 -1 -4 -4 -5 0 9 1
word|billion	0 -1 0 0 -4 -1 -1 4 2 0 -1 2 -2
word|bit	0 0 0 0 -3 4 3 0 -1 -2 4 -1 -6
word|blog	0 -3 -4 -1 4 5 -1 -5 -3 -12 -2 -6 14
word|board	0 -4 -1 0 -8 -9 -6 5 3 0 7 -5 -10
word|body	0 0 0 0 -5 6 -1 -1 -4 -9 -1 -2 6
word|book	-1 3 -1 0 3 1 3 -11 -12 -16 -5 -3 8
word|books	0 -3 -2 -2 1 9 -2 -7 -6 -7 -3 3 6
word|both	0 3 0 0 -2 1 -2 6 0 -6 0 -2 -4
word|bottom	0 0 0 0 6 3 -3 -8 -2 2 0 -4 -2
word|brand	0 -6 0 0 -7 -2 2 -1 -9 7 -1 3 -2
word|bring	0 -4 0 0 0 6 -2 -5 2 3 0 4 -5
word|brings	0 0 0 0 1 7 -1 -3 -1 3 0 -2 -3
word|brought	0 -2 0 0 -4 8 -1 -3 0 -1 0 -1 5
word|budget	0 -6 0 0 5 -10 -4 -7 -7 -11 0 3 8
word|build	0 6 0 0 0 3 0 -2 -3 -5 0 -7 4
word|building	0 1 -1 0 -2 5 -3 -4 5 -2 0 -4 0
word|built	0 -2 0 0 -6 9 -1 5 -3 -5 0 -5 -2
word|business	0 -3 0 -1 -12 -10 5 -2 -1 -4 1 -5 14
word|businesses	0 0 0 0 3 -12 -4 11 -1 -5 0 -10 7
word|but	-1 -3 -4 -3 -1 11 -18 -5 -20 -17 -3 3 -24
word|buy	0 -1 0 0 12 -10 4 1 -4 -7 0 -3 -10
word|by	-7 -15 35 -24 -13 -16 -13 -5 -19 -14 -9 -53 -2
word|c	2 -6 0 0 -3 -11 1 -1 6 2 0 2 -10
word|call	0 0 0 0 -5 5 -3 3 0 -2 -1 0 -4
word|called	0 -5 0 0 -5 16 -3 4 -5 -12 0 1 -5
word|calls	0 0 0 0 -3 -6 -1 11 -1 -4 0 2 -2
word|came	0 -2 0 0 -1 13 -2 -4 -2 0 0 0 -1
word|campaign	0 -3 0 0 -16 10 -6 -6 -1 -10 0 -5 0
word|can	-2 -12 -7 -2 8 -3 -9 3 -7 -22 -5 -9 -5
word|car	0 0 0 0 2 5 -2 -6 -2 2 -1 -1 -7
word|care	0 9 0 0 1 9 -3 -11 -6 -11 -1 -3 -1
word|case	-1 7 -1 0 -2 5 1 -2 -3 -11 -1 -8 -13
word|center	0 0 0 0 -1 -1 -3 -1 -3 10 0 -7 -1
word|central	0 9 0 0 0 -1 -1 -4 -4 -3 0 -4 -2
word|ceo	0 -1 0 0 -9 -8 -3 10 0 -3 1 10 -2
word|certain	0 0 0 0 0 -3 -1 8 0 0 0 0 0
word|challenge	0 -1 0 0 -8 5 -1 3 -1 -5 2 4 -2
word|challenges	0 0 0 0 12 3 -1 -10 -2 -4 0 -4 2
word|chance	0 7 0 0 12 -7 0 -3 -2 1 0 -4 -5
word|change	0 -3 -1 0 1 2 7 -5 -2 -7 0 1 -4
word|changed	0 0 0 0 -9 5 -3 0 -1 -3 -1 7 -2
word|changes	0 12 0 0 7 -8 -1 1 -2 -3 0 -5 0
word|charge	0 -1 0 0 -1 7 -3 -1 0 -5 0 5 -7
word|check	0 1 -1 0 0 -1 2 -2 -10 -11 -1 3 2
word|chief	0 0 0 0 1 -1 -2 -4 -1 -6 -4 7 5
word|children	0 -1 0 0 0 5 -3 -3 0 1 0 -2 -1
word|choice	0 -1 0 0 -4 0 0 -5 0 0 0 -2 6
word|choose	0 0 0 0 9 -9 -2 2 -2 -7 -1 3 3
word|city	1 8 -2 0 -2 -6 -12 -11 -14 14 -2 -5 -8
word|class	0 0 -1 0 2 7 -2 0 5 0 0 -7 -7
word|clean	0 -2 0 0 -4 -5 -2 11 -2 -2 1 -2 -1
word|clear	0 -1 0 0 7 -4 -3 8 -2 -3 0 -3 -1
word|click	0 -2 0 0 -2 -10 -2 9 6 -1 0 -5 1
word|client	0 0 0 0 -8 -8 9 3 -1 -1 0 -1 5
word|climate	0 0 -1 0 13 -9 5 4 -11 -15 -3 -3 -19
word|close	0 -5 0 0 -1 6 -1 -5 2 5 0 -2 1
word|cloud	0 -10 0 -1 5 -4 -4 5 1 2 -1 -13 4
word|co	0 5 -1 0 1 7 -1 -10 -4 3 0 -6 -4
word|code	0 -1 -1 0 -4 -2 0 8 7 4 -1 -11 -10
word|collaboration	0 -1 0 0 -7 0 -1 6 -2 -5 1 -1 4
word|college	1 -4 0 0 -3 2 -1 -6 -4 -3 0 3 9
word|com	0 -12 -5 -3 -24 -5 -5 -1 -12 1 5 -8 -8
word|come	0 -6 0 0 -7 0 0 -1 2 4 0 3 4
word|comes	0 2 0 0 6 -4 -1 2 -2 0 0 2 -6
word|coming	0 2 -1 0 -1 2 -2 5 -2 -5 0 -2 -4
word|comment	0 0 -1 -1 -16 -7 -3 -4 -3 -5 -1 -5 18
word|comments	0 -1 -1 -7 -14 -12 1 -6 -11 -4 -5 -20 32
word|commission	0 0 0 0 -1 11 -1 -11 0 -3 0 1 3
word|common	0 0 0 0 7 16 -3 -14 -5 -11 0 1 -5
word|communication	0 -1 0 0 -1 -2 -4 4 -3 -2 0 -1 1
word|community	0 -1 -1 0 6 -7 -3 0 -6 -6 -1 -7 14
word|companies	0 0 0 0 -11 15 -8 -2 -3 -14 0 -7 5
word|company	0 0 0 0 -12 0 -3 4 0 -9 -1 -5 -1
word|compared	0 0 0 0 -2 -10 -1 8 1 5 0 -2 -1
word|complete	0 0 0 0 -1 -3 5 -3 0 2 0 0 -1
word|complex	0 -3 0 0 -2 -7 14 -2 -1 -4 0 -3 1
word|computer	0 -5 -1 0 -4 -3 -2 -12 0 13 0 6 -4
word|concept	0 -1 0 0 -6 6 2 -6 -5 6 0 -2 -8
word|concerns	0 -4 0 0 0 17 -1 -1 -6 -3 0 -2 -2
word|conclusion	0 0 0 0 24 -1 0 -7 -2 -2 -1 -1 -14
word|conditions	0 -1 0 0 2 -2 -1 -3 -2 -2 0 -2 8
word|conference	0 0 -1 0 -1 7 -1 -3 4 1 0 -7 1
word|confidence	0 0 0 -1 9 5 -1 -4 0 -2 0 -2 -5
word|connection	0 2 -1 -3 -6 -18 3 15 -2 12 -1 -9 -4
word|consider	0 -2 0 0 1 12 1 -14 -4 -3 0 -10 10
word|considered	0 0 0 0 0 5 -1 -1 0 -1 0 -2 1
word|contact	0 0 -1 0 -5 1 3 -2 -4 -6 -1 -11 16
word|content	0 2 3 -1 1 -17 3 10 -10 -18 -3 -8 11
word|continue	0 2 -1 0 -9 0 -3 -4 -3 -7 -2 -7 8
word|continues	0 0 -1 0 -15 -10 -1 -7 -11 -7 -2 -10 20
word|control	0 9 -1 0 -3 -8 0 -2 5 -1 -1 -7 -4
word|conversation	0 -1 -2 -2 -1 5 4 -3 -3 -2 0 0 6
word|copy	0 0 -10 -1 -13 -2 -1 -1 6 4 -5 -7 4
word|corporate	0 0 0 0 1 -4 2 5 -1 -2 0 -1 1
word|cost	0 -2 -1 0 0 3 -4 8 -4 -6 0 -1 -5
word|costs	0 -3 -1 0 8 -11 -3 -5 0 -6 -1 3 -6
word|could	0 -2 0 0 -8 23 -10 -37 -3 -7 0 11 -18
word|country	0 1 0 0 -3 10 -5 -9 -4 3 0 -1 -4
word|course	0 0 0 0 -3 0 -3 3 3 0 0 1 -6
word|court	8 3 -2 -2 -23 -12 -10 -22 7 8 -2 18 -22
word|cover	0 -2 0 0 -2 3 -2 -3 6 4 -1 -7 -4
word|coverage	0 0 0 0 -8 -6 -1 0 -2 -3 0 7 12
word|create	0 -1 0 0 -7 -10 10 13 -4 -8 0 -5 2
word|created	0 0 0 0 -1 7 -2 -6 -1 -2 0 4 -2
word|creating	0 -1 0 0 8 -3 4 -1 -3 -7 0 -4 4
word|credit	0 -2 -3 -1 -6 -19 -5 -9 2 -7 20 -5 -10
word|crisis	0 13 0 0 -10 -6 -3 -3 2 -4 -2 17 -14
word|critical	0 0 0 0 0 8 -1 -3 -1 -3 0 -4 3
word|culture	0 -3 0 0 -1 -1 2 -2 -2 -6 0 -2 10
word|current	0 0 0 0 1 -4 12 -11 -7 -7 -1 5 1
word|currently	0 0 0 0 0 15 -1 -4 -1 -7 0 -1 -1
word|customer	0 0 1 0 -2 11 4 -7 -3 -4 0 -2 2
word|customers	0 -5 0 0 -2 -11 6 13 -1 -1 0 0 -3
word|cut	0 -1 0 0 -2 -9 1 -3 5 11 0 1 -6
word|d	0 0 -1 -2 3 -6 -10 -4 8 -8 -1 3 -19
word|daily	0 -3 -1 0 -11 -9 -2 -7 -4 -10 0 -4 25
word|das	-1 -7 -13 -12 -5 10 -18 -3 2 -7 -21 -1 -11
word|dass	0 5 0 0 -9 9 -12 -5 -18 -17 0 -1 2
word|data	0 -10 -2 -2 0 -6 10 18 8 -9 -2 -15 12
word|date	0 0 1 0 -1 9 0 -5 -4 -5 0 1 -1
word|day	-1 4 4 -7 -6 -19 -1 0 7 2 -2 -4 5
word|days	0 2 6 -2 -1 -6 -1 -2 -4 -11 -1 8 0
word|deal	0 -3 0 0 -9 16 -5 0 6 -13 -2 -13 2
word|death	0 -1 -1 0 -9 9 -3 -10 -2 -8 -1 12 -5
word|dec	-1 -2 1 13 -4 6 -1 -2 -6 -7 -1 -4 3
word|december	-1 -10 -1 0 5 7 0 -13 -4 -12 -1 -15 12
word|decide	0 0 0 0 0 7 -1 -2 -3 -1 0 1 -3
word|decision	0 -4 0 0 0 3 8 -8 -1 -2 0 -3 -4
word|decisions	0 0 0 0 0 8 -1 -4 -1 -1 0 1 -1
word|deep	0 -2 0 0 3 12 -3 -13 0 4 0 0 -4
word|delivered	0 0 0 0 0 -7 2 -4 -4 -3 0 -7 17
word|dem	0 -14 -2 -3 -4 3 -7 -10 5 5 -4 -8 -11
word|den	-1 7 -4 -6 3 -11 -17 -11 -15 4 -11 -1 -13
word|department	0 -3 0 0 -1 10 -2 -3 1 -5 0 -1 0
word|der	-2 -2 -31 -26 4 -15 11 -8 12 13 -39 5 -20
word|des	2 18 -12 -7 4 -8 -34 -16 13 -23 -18 11 -35
word|design	0 -3 -2 -1 2 8 0 -2 -9 -6 -2 -8 2
word|designed	0 0 0 0 -2 7 -1 -1 -1 1 0 -2 -2
word|despite	0 0 0 0 -1 6 2 -1 -1 -2 0 1 -2
word|details	0 -2 -1 -1 -11 2 -6 7 -10 -7 -2 -1 -8
word|development	0 -1 0 0 -1 5 -2 -6 -3 -6 0 -3 4
word|did	0 0 0 0 11 1 -6 -6 -2 -2 0 -8 -8
word|didn	0 -1 0 -1 1 6 4 -4 -2 -5 0 5 -4
word|die	2 15 -26 -24 -10 -7 6 -3 -4 -3 -35 6 -32
word|different	0 0 -1 0 5 -10 -1 3 -5 -1 -1 3 -1
word|difficult	0 1 0 0 7 3 -1 -4 -1 -1 0 -4 -2
word|digital	1 -3 -3 0 13 -14 -1 4 -13 -20 0 -16 10
word|direct	0 -1 0 0 -2 -9 -2 6 -1 0 0 6 4
word|directly	0 0 0 0 3 -5 -3 4 0 3 0 -1 0
word|director	0 -3 3 0 6 -10 -2 -1 4 -3 4 -3 1
word|do	0 -15 -5 -3 1 -21 -5 -9 -16 -15 -6 6 15
word|does	1 5 0 0 8 -7 0 -8 -3 -7 0 -2 -5
word|doesn	0 -1 0 0 -1 -2 1 -2 2 1 0 4 -7
word|doing	0 -1 0 0 -3 11 1 -3 0 0 0 -4 -3
word|done	0 -1 0 0 1 0 1 4 -1 -2 0 -2 0
word|down	0 -2 -1 -1 -3 4 7 6 -9 -14 -2 -3 -14
word|dr	0 0 1 -1 4 7 -1 -7 -1 -2 -1 -2 0
word|drive	0 0 0 0 -4 -2 -1 0 7 -4 0 -2 0
word|driven	0 19 0 0 -3 -20 -2 3 -4 -4 0 -4 5
word|due	0 -1 0 0 -1 14 3 -6 -1 -3 0 -4 -3
word|during	0 -14 -1 -1 -8 -9 -6 -8 11 19 -1 4 -12
word|e	0 -12 -8 -3 -15 -7 -8 -6 -6 -9 -7 -10 20
word|each	0 -3 0 0 -3 -1 -4 -1 -3 1 0 -7 -2
word|earlier	0 -1 0 0 2 8 -3 -1 -1 -3 0 -1 -1
word|early	1 -3 0 0 13 1 0 4 0 -8 -1 -18 0
word|easier	0 0 0 0 3 -1 -1 3 -1 -1 0 -1 -1
word|easily	0 1 0 0 -1 -8 -1 12 0 -1 0 -1 -1
word|easy	0 -2 0 0 -14 -7 -4 9 0 8 -1 -5 -6
word|economic	0 0 0 0 -2 0 -2 1 1 -1 0 6 -2
word|economy	0 10 -1 -1 1 -4 -3 -5 -1 -5 -1 6 -14
word|editor	0 -2 1 0 1 -5 2 0 0 -2 -1 -22 18
word|effective	0 -3 0 0 8 -3 -1 6 -2 -8 0 -2 2
word|effort	0 0 0 0 0 -2 -2 -2 0 -1 0 0 6
word|efforts	0 -1 0 0 -1 -13 2 0 -1 12 0 5 -4
word|ein	1 -1 -5 -3 -10 -6 -27 -5 13 -3 -10 3 -4
word|eine	0 12 -3 -1 -4 -19 -3 -7 13 -6 -2 4 -26
word|einem	0 6 -1 -1 -2 -23 -7 -3 15 -8 -1 6 -7
word|einen	0 2 -1 -1 -9 -9 11 -7 -11 -5 -1 -12 13
word|einer	0 4 -1 -1 -7 -19 13 -1 15 7 -2 -17 -14
word|either	0 -1 0 0 6 -1 -1 3 -1 0 0 -3 -2
word|email	0 -2 -9 -2 -15 -8 0 8 -20 -23 -6 -26 38
word|employees	0 -1 0 0 -7 2 2 4 2 -1 0 2 -6
word|en	1 15 -15 -8 5 -20 -17 -26 -2 8 -10 14 -27
word|end	0 -9 -1 0 8 -2 -7 0 -20 -2 -1 -7 -13
word|energy	0 -1 0 0 -4 1 -3 9 0 1 2 -2 -5
word|enjoy	0 0 0 0 10 -6 -2 -3 -1 1 0 -4 6
word|enough	0 1 0 0 -2 10 2 -5 -1 -5 0 1 -2
word|ensure	0 0 0 0 1 6 -3 -7 -1 0 0 -2 4
word|entire	0 0 0 0 -1 -5 1 3 1 1 0 0 1
word|environment	0 0 0 0 0 7 0 -1 1 -3 0 -1 -2
word|es	0 23 -1 -2 -8 -17 14 -15 -21 -24 -1 4 -15
word|especially	0 0 0 0 2 -4 2 4 -1 -1 0 -1 -1
word|essential	0 -1 0 0 -8 0 -1 6 -2 -3 0 -3 8
word|est	0 -8 -9 12 6 -8 0 1 -7 -14 -2 -5 0
word|et	0 -14 -12 3 6 10 -14 -1 -15 -1 -3 -17 -4
word|even	0 -10 0 0 2 2 8 -2 -6 -6 0 -6 -2
word|event	0 -9 -3 -4 -4 -6 -15 0 12 -11 -6 -10 9
word|events	1 0 1 -1 5 -14 -4 7 -7 -18 -1 -12 16
word|ever	0 0 0 0 -4 -5 0 2 -1 6 0 0 -1
word|every	0 -5 0 0 2 7 -2 0 0 -11 0 -6 6
word|everyone	0 -1 0 0 -1 6 0 -3 -1 -2 0 0 -2
word|everything	0 0 0 0 -1 -7 -1 2 -3 0 0 5 -2
word|exactly	0 -1 0 0 0 -9 10 5 0 -1 0 -2 -1
word|example	0 0 0 0 -10 -5 3 -4 7 4 -1 -3 8
word|executive	0 -2 1 0 -2 3 -1 -2 4 1 0 -2 -4
word|expect	0 0 0 0 -1 -7 2 0 -1 2 0 7 -3
word|expected	0 0 0 0 -1 11 -2 -6 -3 -2 0 6 -4
word|expensive	0 0 0 0 -1 0 -3 6 -1 0 0 -2 -1
word|experience	0 0 0 0 6 -13 -2 6 -1 -3 0 -8 10
word|expert	0 -6 -1 -1 5 -3 4 -7 6 5 -1 -11 -4
word|experts	1 0 0 0 1 2 -2 1 -2 -3 0 5 -1
word|explore	0 1 0 0 -6 6 3 -2 -2 -3 0 -2 5
word|extra	0 0 0 0 3 -7 -1 8 -1 -2 -1 -1 1
word|face	0 -1 0 0 10 -4 -2 4 -1 -4 0 -4 -2
word|facebook	0 -7 -12 -2 -10 9 -7 -7 -7 -33 -2 -15 26
word|fact	0 13 -1 0 3 -12 0 -6 -2 -8 -1 2 6
word|fall	0 -1 0 0 -1 2 -1 -2 -3 2 0 6 -6
word|family	0 0 -1 -1 -5 1 -4 -8 3 8 -1 2 -7
word|far	0 -4 -2 0 0 7 -2 -5 8 -6 -1 4 -7
word|fast	0 -1 0 0 2 -15 0 14 2 -1 0 0 5
word|faster	0 -1 0 0 0 1 -1 6 1 -1 0 -5 -2
word|favorite	0 -1 0 0 -1 5 -1 0 -1 -1 0 -2 2
word|feature	0 0 0 0 -2 -5 -1 9 6 1 0 -1 -6
word|features	0 -1 0 0 12 -3 -1 -4 -7 -4 -1 -2 -8
word|february	0 -3 -1 3 0 1 -1 1 -3 6 0 -4 0
word|federal	0 -8 -1 -1 -5 12 3 -15 -6 -22 -2 3 8
word|feed	0 0 0 0 7 4 -1 -6 0 -2 0 -14 10
word|feedback	0 -7 -3 -1 -6 -14 -3 -1 -4 -2 -4 -11 17
word|feel	0 -3 0 0 -4 7 4 1 -1 -4 0 -5 -2
word|few	0 -2 0 0 -8 8 1 -1 -1 -3 0 2 -2
word|field	0 -1 0 0 -4 -5 -1 -1 1 0 0 -2 8
word|fight	0 8 0 0 -1 0 -2 -3 -1 -3 0 -3 3
word|file	0 -1 -1 -1 -3 -12 -4 5 1 11 0 -1 -4
word|files	0 0 0 0 -6 -2 -2 4 -6 -7 0 -8 4
word|film	0 -1 -1 0 4 -4 -1 1 0 1 -1 -8 0
word|final	0 1 0 0 8 6 -1 1 -2 -7 -1 3 -9
word|finally	0 0 0 0 8 2 -3 3 -2 -5 0 -3 -2
word|financial	0 -4 0 0 -5 -14 -1 6 -1 -2 -1 0 13
word|find	0 -1 0 0 -3 -5 -5 2 -3 -10 -1 18 -10
word|finding	0 0 0 0 -5 3 -1 -3 1 -1 0 2 4
word|first	0 7 -2 1 -6 10 -9 -24 -9 -4 -1 11 -4
word|fit	0 8 0 0 6 -8 -3 6 -1 -8 0 -8 0
word|five	0 -3 -1 0 -9 4 9 -3 -3 -6 0 9 -12
word|fix	0 0 0 0 5 -12 13 -6 -5 1 0 3 0
word|focused	0 0 0 0 7 -2 2 3 -1 -4 0 -7 -1
word|follow	0 -1 -3 -1 -15 -2 -5 2 -13 -13 -2 -19 13
word|following	0 -7 0 0 -7 29 -2 -11 -2 -4 0 -4 -3
word|food	0 0 0 0 1 0 -4 1 6 0 -1 0 -5
word|for	12 -31 -36 -29 0 -4 -16 15 -21 -15 -4 -5 0
word|force	0 -1 0 0 3 5 -1 -2 -1 0 0 1 -3
word|form	0 -1 0 0 5 -10 14 -11 6 -10 0 4 -2
word|former	0 -3 0 0 -4 -5 -5 1 5 2 0 -7 6
word|forward	0 0 0 0 1 1 -3 2 2 -1 0 -6 1
word|foto	-1 -9 -15 -8 -26 -30 -5 -13 -20 11 25 -28 -26
word|found	0 -2 -1 0 -9 1 2 -5 -3 -5 -1 14 -3
word|founder	0 -6 -4 -1 1 -5 -1 12 -7 4 0 -4 1
word|four	0 0 0 0 -5 11 -3 -2 3 0 0 -4 -5
word|free	0 -17 -3 -1 -7 -2 -9 5 -19 -22 -5 -12 19
word|friday	-1 3 7 1 -9 24 -3 -7 6 -5 -2 -8 -12
word|friend	0 -1 -1 0 -3 0 -1 -3 2 2 0 5 0
word|friendly	0 -3 0 0 11 -7 6 0 -4 -8 0 -3 1
word|friends	0 0 0 0 0 13 -1 1 1 2 0 -2 -11
word|from	-1 10 -12 -8 -20 -10 -22 -12 -13 7 -1 -5 7
word|front	0 -2 -1 0 -10 -10 -2 8 18 2 0 -13 -9
word|full	0 1 -1 0 -20 13 -4 -2 -4 -12 -1 -5 -5
word|fully	0 0 0 0 -1 2 4 -7 1 0 0 -1 2
word|fun	0 6 0 0 -7 0 -1 -1 -2 -3 0 2 6
word|funding	0 0 0 0 0 8 -2 -3 -1 -1 0 -5 3
word|further	0 0 0 0 3 4 -3 1 -1 -3 0 -3 2
word|future	0 -3 -1 0 11 10 -7 -8 -7 -16 -4 7 -5
word|für	-3 18 -4 -9 -9 -12 -14 -16 9 6 -17 -5 -1
word|g	0 -1 0 0 -1 0 -1 4 2 4 0 -8 -1
word|game	0 -2 -1 0 0 -5 -7 3 0 4 0 3 -6
word|games	1 -4 -1 0 6 -8 -4 -7 -6 -9 3 9 -5
word|general	0 -4 0 0 -8 -7 -5 0 -6 0 -1 4 5
word|generation	0 0 0 0 0 -7 -3 3 -3 8 0 0 -2
word|get	0 -6 -5 -2 -18 -15 -20 7 -18 -12 -8 -18 7
word|gets	0 0 0 0 2 7 -2 1 -2 -6 0 7 -8
word|getting	0 -3 0 0 -7 15 -3 -7 -4 -1 -1 7 -9
word|getty	-1 -5 -14 -8 -24 -9 -2 -9 2 8 25 -13 -31
word|give	0 -2 -1 0 -1 4 5 -11 0 -3 0 0 4
word|given	0 -5 0 0 -1 18 -2 5 -3 -5 -1 -2 -4
word|gives	0 -2 0 0 -4 -2 3 4 0 2 0 1 -3
word|global	0 3 -2 0 -8 6 -5 -11 -4 2 -2 -7 9
word|go	-1 0 -1 -1 -12 -1 -5 -5 4 6 -1 1 -9
word|goal	0 -3 0 0 -1 10 2 -4 -1 -4 0 0 -4
word|goals	0 0 0 0 4 -3 -3 0 -2 -3 0 -4 7
word|goes	0 0 0 0 -1 -10 9 3 -1 -1 0 6 -2
word|going	0 -8 -1 0 10 0 -6 -1 -2 -9 0 0 -2
word|google	1 -5 -5 -2 -6 -1 -15 -3 1 -19 12 11 3
word|got	0 -1 0 0 -2 8 2 -5 -1 -2 0 -1 0
word|government	0 1 0 0 -6 15 0 -14 -7 -11 0 11 -6
word|great	-1 5 0 0 -4 2 -9 -7 1 7 -1 -4 -5
word|green	0 7 0 0 5 -5 -4 2 -2 -5 0 -8 -9
word|ground	0 -2 0 0 -6 -2 -3 0 -4 10 0 7 -9
word|group	0 4 -1 1 3 -4 1 3 -8 -16 1 -8 -6
word|grow	0 0 0 0 -2 2 -1 -7 1 5 0 2 -2
word|growing	0 3 0 0 3 -2 -1 0 -4 5 0 -6 0
word|growth	0 -2 0 0 -1 1 2 10 1 -7 0 -6 -2
word|guide	1 -1 0 0 1 -1 -3 10 -4 -14 -1 9 -8
word|had	0 -16 -1 -2 15 14 -6 -3 -25 -3 -2 -24 -18
word|half	0 -2 -1 -1 -2 -6 -2 9 -4 -3 0 16 -14
word|hand	0 0 0 0 -4 -5 1 5 5 1 0 -2 -2
word|handle	0 0 0 0 -2 -7 -1 11 -1 -2 0 -1 3
word|hands	0 4 0 0 -6 -8 0 2 -1 10 0 -1 -3
word|happened	0 0 0 0 2 -3 -1 3 -1 -1 0 3 -2
word|happy	0 0 0 0 -10 0 -3 0 7 0 0 0 3
word|hard	0 -1 0 0 3 -6 10 4 -1 -5 0 2 -2
word|has	0 10 -3 -2 -31 11 -18 -3 -26 -13 -3 -4 -16
word|hat	0 7 -1 -1 0 1 -4 -8 -12 -1 -3 4 -14
word|have	-1 -4 -2 -3 -26 17 -2 -10 -15 -10 -5 -13 -6
word|having	0 -1 0 0 -12 -6 8 -4 1 5 0 8 -3
word|he	-2 0 -2 -2 -19 22 -26 -18 -5 -12 -2 -14 -16
word|head	0 1 0 0 2 -5 6 0 -3 -4 0 -8 -1
word|health	-1 -10 -4 -5 10 19 -5 -14 -21 -13 -6 -16 18
word|healthy	0 0 0 0 -1 3 -3 -7 -1 2 0 11 -9
word|heard	0 0 0 0 0 2 -2 3 0 -1 0 -1 -1
word|heart	0 0 0 0 -3 1 -1 7 -1 0 0 -2 -6
word|help	0 -3 0 0 -6 -17 -3 8 -7 -13 -1 17 -2
word|helps	0 -1 0 0 0 4 3 -5 -2 -1 0 -3 2
word|her	0 -19 -2 -2 -9 8 -16 -33 -1 18 -3 -1 -7
word|here	0 -3 -1 -1 -16 20 1 -32 -9 -12 -2 6 -5
word|high	0 -6 -1 -1 8 -10 -4 4 -7 -3 2 7 -12
word|higher	0 0 0 0 -4 -2 -3 9 -2 -2 0 -1 -2
word|highly	0 0 0 0 -3 6 -1 0 -2 -1 0 2 -1
word|him	0 8 0 0 -2 9 -4 -15 -11 -6 0 -2 -2
word|his	-1 -22 -2 -2 -32 3 -14 -30 6 25 -2 -10 -9
word|history	0 3 -1 -1 -2 6 -3 -6 6 -8 -1 -6 -2
word|hit	0 1 0 0 -1 6 -2 0 -2 -4 0 4 -2
word|hold	0 0 0 0 0 8 -2 -5 1 0 0 0 -1
word|home	-1 2 -8 -2 -4 -2 -13 -16 -7 4 -13 2 -3
word|homes	0 11 0 0 2 -13 -2 4 -1 0 0 2 0
word|hope	0 0 0 0 2 2 -2 -3 -1 -1 0 0 5
word|hour	0 -2 -4 7 -9 -9 2 6 7 2 0 -8 3
word|hours	0 -5 14 -5 -23 -1 -5 4 -10 -5 -9 -9 -10
word|house	1 -2 -8 -3 -2 2 -2 -13 12 10 -4 -14 -15
word|how	4 3 -4 -2 17 -25 -9 -12 -17 -23 -5 13 -20
word|however	0 -1 0 0 -2 15 -5 -8 -1 -4 0 -1 3
word|https	0 0 1 0 -4 -22 -3 11 -1 0 3 -2 19
word|huge	0 -1 0 0 -1 -4 4 4 -2 4 0 0 -2
word|human	0 -1 0 0 -1 20 1 -12 3 0 0 -7 -6
word|idea	0 -1 0 0 3 -7 3 -6 3 0 0 -1 6
word|ideal	0 0 0 0 -2 -17 2 14 -1 -2 0 -1 2
word|ideas	0 -6 0 0 3 6 -2 -4 -2 -5 0 2 6
word|identify	0 0 0 0 1 14 -2 -7 -1 -3 0 -2 2
word|if	0 9 0 -1 -10 -16 8 14 -17 -25 -1 -7 -10
word|im	2 -4 -16 -12 3 -11 -3 -16 -12 -13 -18 27 -22
word|image	-1 -17 -18 -7 -24 -25 0 -25 21 14 16 -44 -19
word|images	-1 -6 -23 -5 -33 -22 -6 -18 0 13 21 1 -15
word|impact	0 -3 0 0 -2 11 -2 -7 -3 -3 0 1 4
word|important	0 -1 0 0 0 8 -1 -6 -1 3 0 -4 2
word|improve	0 0 0 0 -10 0 8 -11 -2 -6 0 5 5
word|in	1 -5 -48 -43 -21 -3 -21 -11 14 13 -43 18 -1
word|inbox	0 -1 0 0 1 -5 1 -5 0 -3 0 -10 14
word|include	0 -1 0 0 -6 9 -2 0 2 0 0 -7 -3
word|including	0 9 0 0 -4 11 -7 -12 -4 -6 0 -5 4
word|increase	0 -1 0 0 -6 -2 10 -1 -2 -9 -1 -4 8
word|individual	0 0 0 0 0 3 -1 -3 1 2 0 0 1
word|industry	0 -1 -1 0 8 -2 2 -6 -3 -10 -1 -1 7
word|information	0 -1 0 0 -3 12 2 -10 -6 -15 -1 -3 3
word|infrastructure	0 -8 0 0 1 14 -1 -11 -2 0 0 -4 -4
word|inside	0 -3 0 0 -1 -4 -1 -4 6 7 0 -2 -1
word|insights	0 2 0 0 1 3 -1 -3 -2 -4 -1 -9 11
word|instagram	0 2 0 0 -13 2 1 -1 -8 -5 5 -15 7
word|instead	0 0 0 0 0 -10 1 8 1 0 0 0 0
word|intelligence	0 0 -1 0 -6 -2 -2 -1 0 3 -1 13 -7
word|interest	0 -1 0 0 -4 -4 1 -2 -1 -2 0 15 -9
word|international	0 -7 0 0 -1 12 -3 -8 -1 -11 0 4 2
word|internet	0 -6 0 0 -4 5 -3 0 0 -3 -1 4 -3
word|interview	0 0 0 0 -1 -2 5 0 -1 -1 0 1 -2
word|into	1 -18 -1 -1 9 -3 -19 -6 1 -5 -2 -2 -9
word|investment	0 -2 0 0 7 10 -4 -5 -3 -5 0 -9 -1
word|involved	0 -1 0 0 1 7 -1 1 -1 -5 0 -2 -1
word|is	-6 -11 -25 -17 6 6 -1 0 -8 -13 -19 -6 -13
word|isn	0 0 0 0 7 3 11 -12 -3 -5 0 -1 -8
word|issue	0 0 0 0 -1 7 3 -2 -7 -7 -1 6 -6
word|issues	0 0 0 0 12 0 -2 1 -3 -8 -1 2 -14
word|ist	2 5 -16 5 4 0 -13 -24 -7 -12 -5 12 -14
word|it	-2 -2 -15 -12 -11 6 10 11 -15 -29 -15 -6 -34
word|its	1 -4 -1 -1 -11 3 -1 -4 -13 -24 -1 4 -14
word|itself	0 0 0 0 -2 4 -1 2 0 1 0 -2 -2
word|j	0 -2 0 0 -11 -10 -1 6 -5 -4 12 -4 -2
word|january	-1 -2 -4 3 -3 9 -1 -9 -3 1 0 -3 9
word|job	0 -8 0 0 8 5 3 -1 -4 5 -1 -7 -7
word|join	0 -3 -4 -2 -6 -5 2 -6 -12 -8 -1 -10 24
word|journey	0 -1 0 0 5 -4 -2 4 0 -1 0 -7 2
word|july	0 0 0 4 -3 3 -1 3 -2 -6 0 -5 -2
word|just	0 -5 0 0 -3 7 -9 4 -11 -11 -1 6 -13
word|keep	0 -1 0 0 -2 -5 -5 4 -3 -6 0 3 7
word|keeping	0 0 0 0 3 -1 -1 -1 0 0 0 -1 0
word|key	0 -1 -1 1 12 -17 2 7 -7 -9 -2 8 -7
word|kind	0 0 0 0 -4 1 -1 4 -1 -2 0 1 2
word|know	0 -2 -3 0 -3 17 -4 -4 -2 -7 0 -8 -3
word|known	0 0 0 0 -14 -1 -2 2 -2 -1 0 13 -4
word|l	1 -6 -5 -3 17 -17 -5 -28 4 3 -13 16 -3
word|la	7 -4 -14 -13 11 -7 -32 -11 1 4 -15 -4 -21
word|land	0 -1 0 0 6 -7 -2 -3 -5 -5 -1 12 -5
word|language	0 0 0 0 -4 -4 -1 -1 -1 -2 0 1 10
word|large	0 -3 0 0 -4 13 -3 1 -7 -6 0 -7 1
word|larger	0 0 0 0 -3 0 -1 10 0 -2 0 -2 -1
word|largest	0 3 0 0 -4 -2 2 -3 -4 2 0 6 -3
word|last	0 -11 -8 11 15 -2 -4 -14 -11 6 -1 -8 -10
word|late	0 -3 0 0 1 5 -2 2 -4 2 0 -5 -2
word|later	0 -2 0 0 10 12 -3 -3 -5 -2 -1 -5 -16
word|latest	0 -5 -1 1 -1 4 0 -15 -2 -6 -1 -16 13
word|launch	-1 -6 -5 -2 -12 8 -1 2 13 -11 0 7 -11
word|law	0 -6 0 0 1 15 -5 -7 0 -6 0 7 -4
word|le	-1 -11 -12 6 7 -7 -15 -17 -5 2 -13 -16 10
word|lead	0 -1 0 0 2 3 -1 -4 1 1 0 -1 1
word|leader	0 0 0 0 -2 0 -1 -3 0 -2 0 2 5
word|leaders	0 -1 0 0 -2 3 1 2 -1 -4 0 3 0
word|leading	0 -1 0 0 1 -5 2 -9 0 0 0 4 9
word|learn	-1 -2 1 0 4 -5 4 -4 -4 -3 -1 -9 9
word|learned	0 -1 0 0 0 13 -2 -3 -1 -4 -1 0 -4
word|learning	0 -3 0 0 -7 4 0 -11 -4 3 0 5 -3
word|least	0 0 0 0 4 3 -3 1 -1 -3 0 -1 -1
word|leave	1 -2 -1 -1 -1 5 1 -6 0 0 0 -9 6
word|led	0 -5 0 0 -2 -8 -1 0 8 6 0 4 -2
word|left	0 -7 0 0 -2 -14 10 0 0 13 -1 -3 -2
word|less	0 0 0 0 1 6 1 -1 -1 0 0 -3 -4
word|let	0 -1 0 0 -5 14 2 -3 -4 -8 0 -9 -1
word|level	0 -2 0 0 -1 0 -1 -7 2 4 -1 0 1
word|levels	0 0 0 0 -3 -2 12 -3 2 -5 0 -4 -1
word|life	0 -2 -1 -1 -1 1 7 4 -4 -4 -3 -7 -11
word|light	0 0 0 0 -3 0 -2 3 6 4 -1 -6 -2
word|like	0 -8 -1 -1 7 -3 3 -2 -5 -11 -2 -2 -9
word|likely	0 -1 0 0 -11 -6 2 1 -4 1 0 11 -4
word|line	0 -1 0 0 0 9 -2 -13 4 1 -1 -8 -9
word|lines	0 1 0 0 0 8 -2 -6 -1 1 0 -3 0
word|link	0 -1 -13 -2 -4 -8 -1 0 -18 -12 -3 -1 32
word|links	0 -1 -1 0 -4 10 -2 -3 -2 4 0 -12 -1
word|list	0 1 0 0 -8 8 4 -11 1 1 -1 -4 1
word|little	0 -1 0 -2 -15 12 -7 1 -5 -10 0 7 -3
word|live	-1 -1 -1 -1 18 5 -2 -3 2 -4 -3 -14 -24
word|lives	0 0 0 0 -2 -2 -1 0 0 -1 0 3 3
word|living	0 -1 0 0 11 -7 -2 -6 5 -4 0 -5 0
word|ll	0 -1 0 0 8 -2 -5 3 -2 -4 0 -8 4
word|local	0 -1 0 0 -6 0 -3 1 -1 -8 0 -9 12
word|location	0 -1 -1 0 -7 1 -1 0 3 2 -1 3 -5
word|long	1 1 -1 -1 8 10 -8 -7 -3 -8 3 -4 1
word|longer	0 -1 0 0 0 3 -1 1 0 -1 0 3 -4
word|look	0 -2 -2 0 9 -1 -3 -2 -3 -3 -2 0 -20
word|looking	0 0 0 0 -1 6 -2 -3 -3 0 0 -3 -1
word|looks	0 -6 0 0 -3 -7 14 1 6 -4 0 3 -12
word|lose	0 1 0 0 -2 1 -1 -3 -2 -1 0 12 -9
word|loss	0 -1 0 0 -2 2 -2 0 -3 -3 0 10 -5
word|lost	0 0 0 0 -1 13 -2 -5 -2 -5 0 2 -3
word|lot	0 0 0 0 -1 -2 -1 1 -1 2 0 3 -5
word|love	0 -1 0 0 -7 1 -6 6 6 2 0 -2 -10
word|low	0 2 0 0 0 -7 -2 12 -1 -2 0 -6 3
word|lower	0 -2 0 0 -1 -19 -3 13 11 6 0 -4 -1
word|m	0 -6 0 4 -13 8 -2 -7 0 -9 -2 -9 6
word|machine	0 -4 -2 -1 8 11 2 -19 -5 -12 -4 0 -18
word|made	0 -5 -3 -1 4 17 -7 -6 -2 -1 -2 -7 -9
word|magazine	0 -1 -1 0 -7 -7 -2 -5 -7 -9 17 -18 8
word|mail	-1 -1 -4 -1 -2 -2 -1 -4 -8 0 -2 -16 22
word|main	0 -3 -1 0 -6 6 -4 -8 -1 6 -1 -3 -3
word|maintain	0 -4 0 0 0 2 3 4 -1 -2 0 0 -2
word|major	0 -1 0 0 5 5 1 -6 -3 -1 -1 -3 -1
word|make	0 -9 -1 -1 -16 -7 -8 0 -8 -20 6 -23 -8
word|makes	0 -2 0 0 -3 5 -2 -1 -2 -2 0 -1 1
word|making	0 -1 0 0 7 3 -3 0 0 -3 0 -1 -5
word|man	0 -5 -1 -1 -8 1 -5 -8 9 1 -1 11 -9
word|manage	0 0 0 0 1 3 -1 -3 1 -5 0 4 -1
word|management	0 -9 0 0 2 -2 -1 2 -9 -12 -1 -2 6
word|manager	0 -3 0 0 -10 13 0 9 -1 -8 -1 -7 -8
word|managing	0 -1 0 0 0 3 0 1 -1 -2 0 -1 -1
word|many	0 -3 0 0 -4 5 -7 7 1 -3 0 -2 -5
word|march	0 -1 -9 12 -9 -9 -4 -3 -8 11 -1 1 6
word|market	0 -3 0 0 3 1 2 1 -1 -8 -1 6 -6
word|marketing	1 -1 4 0 1 -9 6 6 -6 -21 -2 -16 5
word|match	0 0 0 0 -5 7 2 -4 0 -6 0 2 -3
word|matter	0 0 0 0 -10 0 2 -4 -3 -1 0 12 -2
word|maybe	0 0 0 0 -1 6 -2 0 0 -1 0 -1 -1
word|me	0 -2 -4 -1 2 0 10 -18 -3 -14 -2 -22 14
word|mean	1 -1 0 0 0 2 3 -4 -1 -2 0 2 1
word|means	0 0 0 0 2 -4 0 8 -1 -3 0 -1 -4
word|media	0 -3 -1 0 -18 8 -4 -3 -16 7 -2 0 -3
word|medical	0 -1 -1 0 -6 9 -2 -6 0 0 0 8 -13
word|meet	0 0 0 0 0 8 2 -5 -2 -3 0 1 -2
word|meeting	0 -4 0 0 -6 14 1 -2 -2 2 0 -4 -4
word|mehr	0 -12 -1 -2 15 14 2 -12 -18 -24 -2 -18 20
word|member	0 -1 0 0 -3 10 -3 -2 2 1 0 -3 -4
word|members	0 -2 -1 0 0 2 -2 -11 1 1 -2 -1 5
word|message	0 1 0 0 -11 1 -2 -2 -2 -5 -1 6 7
word|method	0 -1 0 0 1 -5 3 3 -3 -3 4 1 -3
word|might	0 2 0 0 1 6 -5 0 -2 -3 0 2 -3
word|million	0 9 -1 0 1 -14 -2 5 -2 -7 0 -2 1
word|min	0 -1 -6 10 -9 -8 0 -3 -7 2 9 -7 -4
word|mind	0 -1 0 0 -4 5 -3 2 1 -1 0 0 -2
word|minister	0 -12 0 0 -4 12 -3 -10 6 -1 -1 5 -4
word|minute	0 0 -1 13 -4 -4 -1 0 -2 -1 0 1 -1
word|minutes	0 -2 0 -5 8 -11 0 7 -4 -7 0 -5 -4
word|miss	0 0 -1 0 -4 -8 2 -4 -1 -1 0 12 0
word|mission	0 0 0 0 -3 6 -2 -5 -3 4 0 -3 3
word|mit	0 -14 -9 -11 -29 -7 -38 -4 7 3 5 -1 12
word|mobile	1 0 0 0 -1 -13 -2 13 1 -2 0 -5 0
word|model	0 12 0 0 0 2 -8 -2 -8 -9 -2 -11 -12
word|models	0 -2 0 0 8 9 -4 -3 -1 -6 0 -2 -5
word|modern	0 2 0 0 1 9 -1 -6 -2 -2 0 -2 0
word|moment	0 -2 0 0 5 9 -2 -3 -3 -2 0 -2 -2
word|monday	0 -6 -1 0 -1 22 -3 -10 -9 -4 0 -4 -1
word|money	0 0 0 0 -11 5 1 0 0 -6 -1 -3 7
word|month	0 -9 0 0 10 6 -5 -1 -9 -10 -1 -10 2
word|months	0 -1 0 0 -9 3 10 -2 -5 -4 0 2 2
word|more	1 -22 -17 -3 -34 -11 -10 14 -43 -19 -17 14 16
word|morning	0 0 0 0 3 17 -3 -8 -3 -5 0 -19 9
word|most	0 -8 -1 -1 -12 14 -5 -4 -9 -12 -1 3 1
word|move	0 -5 0 0 -4 2 -2 3 0 1 0 3 1
word|moving	0 4 0 0 -1 -2 0 4 -2 -4 0 1 -3
word|much	0 -2 0 0 8 -6 -5 5 0 2 0 3 -16
word|multi	0 0 0 0 -1 -2 0 6 -1 -1 0 0 -4
word|multiple	0 0 0 0 0 3 -2 7 0 -4 0 -3 -3
word|must	0 0 0 0 0 0 12 -6 -1 -3 0 -5 2
word|my	0 -2 -2 -2 -8 -2 8 -19 6 -6 -2 1 0
word|n	0 -5 -2 0 -4 1 7 -14 7 0 1 -1 -12
word|nach	4 13 -3 -3 8 0 -2 -13 -4 -13 -4 -10 -26
word|name	0 -2 0 0 -6 -6 0 10 -3 1 -1 -4 0
word|national	0 -2 0 -1 -15 2 -5 -14 1 1 -5 7 12
word|natural	0 0 0 0 3 -4 -1 1 -4 2 0 -6 5
word|near	0 -4 0 0 -10 -8 -2 0 9 4 0 7 -8
word|nearly	1 -2 -1 0 -1 -1 -1 0 -2 0 0 11 -6
word|necessary	0 0 0 0 1 4 -3 2 -1 -1 0 -1 -1
word|need	0 -3 0 0 -4 -4 -1 8 -6 -12 -1 10 -7
word|needed	0 0 0 0 1 -4 2 1 0 2 0 -1 -1
word|needs	0 0 0 0 -7 9 1 -3 5 -2 0 -3 -3
word|net	0 -2 0 0 8 4 -2 3 0 0 0 -13 -1
word|network	0 -1 0 0 -1 9 -1 -3 0 -2 0 -11 -1
word|never	0 2 -1 0 -3 1 8 -2 -5 -12 0 -7 1
word|news	-1 -5 11 -6 -26 -22 -2 -22 -21 -11 -6 -4 36
word|newsletter	0 -3 -1 -1 -14 -12 -3 -1 -18 -9 -2 -12 30
word|next	-1 7 -4 -2 9 1 1 -19 -3 -6 -6 -18 -4
word|nicht	0 8 -2 -1 7 -11 12 -14 -31 -21 -5 3 -2
word|night	0 -2 0 0 1 16 -3 -6 6 -12 -1 -2 -3
word|no	0 -7 -3 -2 -22 4 -12 -11 -3 -12 -3 -2 12
word|noch	0 -8 0 -1 12 -11 -9 -5 -7 -10 -1 19 -13
word|non	0 -1 -1 0 -1 3 1 -2 4 -1 -1 1 -2
word|north	0 -2 0 0 0 16 -1 -12 1 -1 0 -7 1
word|not	-1 -6 -3 -3 5 1 5 -12 -15 -16 -4 -11 -12
word|note	0 -2 0 0 3 12 2 -2 -2 -4 0 -8 -2
word|nothing	0 0 0 0 1 4 2 -1 0 -1 0 2 -6
word|nov	0 -5 -4 19 -3 -15 -2 3 1 4 -1 -5 -12
word|november	0 -2 -3 21 -6 -3 -2 11 -6 -14 -1 -5 -14
word|now	0 -5 -2 -1 -8 13 -6 -31 -15 -17 -3 -4 14
word|number	0 -3 0 0 8 -8 -2 8 -1 -10 0 5 -2
word|o	0 1 -3 -1 -8 0 -12 -27 -6 -5 -4 5 20
word|october	0 -4 -4 7 -1 -4 1 -4 -5 9 -1 -2 0
word|of	-8 -23 -69 -48 -12 0 -8 0 19 17 -45 -9 -31
word|off	0 1 -1 -1 -1 -8 0 -6 -7 -13 0 4 -3
word|offer	0 6 0 0 0 -2 -3 4 -5 -6 0 -5 3
word|offering	0 -1 0 0 -2 2 -1 4 -1 -2 0 -1 -1
word|offers	0 0 0 0 -18 -1 -3 -6 5 -3 0 9 0
word|office	0 -4 0 0 -10 -13 -6 8 14 -4 -1 -1 -7
word|official	0 0 -1 0 -1 -3 -1 -1 -1 4 0 1 -1
word|officials	0 1 0 0 1 19 -3 -16 -3 -3 0 -1 -1
word|often	0 -2 0 0 0 0 -5 3 0 -1 0 -2 -1
word|old	0 2 -1 2 8 2 -3 -6 -5 -2 -2 -11 1
word|on	0 -46 -30 -12 -28 0 -12 11 4 5 -41 -27 -4
word|once	0 -2 0 0 -5 1 -4 5 -1 0 0 -2 -1
word|one	0 -17 -5 -2 -13 -3 1 0 -4 7 -1 -9 -2
word|ones	0 -2 0 0 -4 9 -2 0 -1 -2 0 -1 0
word|online	0 -3 0 0 -10 -2 1 -1 -4 -11 2 -5 2
word|only	0 5 -2 0 -10 -12 2 19 -2 -6 0 -13 -7
word|open	0 1 -1 -1 -13 0 1 1 -1 -3 -1 16 -2
word|operations	0 0 0 0 1 18 -1 -6 -1 -2 0 -4 -5
word|opportunities	0 0 0 0 0 -1 -1 3 -2 0 0 -5 3
word|opportunity	0 11 0 0 10 -18 0 3 -3 -4 0 -4 -3
word|option	0 -1 -1 0 1 -1 2 5 -1 -2 0 2 -4
word|options	0 0 -1 0 6 -5 -3 12 -11 -17 -1 -8 10
word|or	0 -10 -5 -3 -11 -8 -6 22 -20 -27 -3 -35 -6
word|order	0 0 -1 0 1 6 -3 -2 3 3 0 -1 -9
word|organization	0 2 0 0 -3 -1 -3 1 2 4 0 -1 -3
word|original	0 0 0 0 -1 4 -1 1 -3 -2 0 -2 5
word|other	0 -18 0 0 10 3 -16 -5 -7 -4 0 -9 1
word|others	0 7 0 0 1 -8 -2 -2 1 0 0 -2 5
word|our	0 -5 -1 -1 -28 -19 7 -8 -16 -28 -2 19 26
word|out	0 -19 -1 -2 1 6 -9 -6 -14 -6 -3 1 -12
word|outside	0 -2 0 0 -7 -11 2 -9 4 19 -1 -6 -3
word|over	0 -5 -1 -1 0 -2 -5 4 -9 -3 -1 6 -4
word|overall	0 0 0 0 4 -11 9 0 -2 -1 0 -4 6
word|own	0 -1 -1 -1 1 7 -5 -3 -1 -5 0 2 -3
word|p	0 -1 -1 0 -8 13 -3 -3 -5 8 -4 -12 1
word|page	0 -6 0 -1 -12 15 -8 -8 -2 -3 -3 -1 -10
word|paid	0 -1 0 0 0 -6 3 4 0 -2 0 -2 4
word|part	0 13 0 0 -2 -9 -6 2 2 -6 0 -4 -4
word|particularly	0 0 0 0 0 8 -1 -4 0 -1 0 0 0
word|party	6 -2 -1 0 -5 -6 -5 5 -2 1 0 -4 6
word|past	0 -1 0 0 -1 7 3 0 -2 -4 0 -1 0
word|path	0 0 0 0 4 2 -1 0 0 -1 0 -4 2
word|pay	0 -7 -3 -1 -8 -7 -7 7 7 3 -1 2 -2
word|people	0 -13 -1 -1 8 4 -9 -3 -6 -12 -1 4 -10
word|percent	0 -1 0 0 -3 -1 12 -10 -1 -3 0 -2 -2
word|perfect	0 0 0 0 2 0 -2 0 0 3 0 0 -4
word|performance	0 -4 1 -3 3 0 6 0 -7 -4 -1 -1 -2
word|person	0 -3 -1 0 4 4 -4 -1 -1 -10 -1 0 -7
word|personal	0 -1 0 0 0 -4 1 6 -2 -2 0 -2 2
word|phone	0 -3 0 0 -2 -8 -2 -2 13 -2 -1 -9 2
word|photo	-15 -24 -22 -6 -35 -29 -5 -13 2 31 34 -29 -39
word|photos	0 -1 -1 0 -4 -2 -1 -7 -2 -1 -1 11 -2
word|pick	0 0 0 0 -2 9 -1 -4 0 -1 0 0 -2
word|picture	0 -4 -7 -3 -14 -8 -4 -17 -1 10 19 -15 -19
word|pinterest	0 0 -1 0 -1 3 0 -1 -6 -4 -2 -2 9
word|place	0 -2 0 0 0 13 -4 4 -5 -4 0 -4 -11
word|plan	-1 7 -2 -1 5 -6 -2 -8 -12 -10 0 9 -18
word|planning	0 2 0 0 1 -8 -8 10 -4 -2 -1 -3 1
word|plans	0 10 0 0 2 -11 2 -4 -1 -4 0 5 -8
word|platform	0 -1 0 0 -1 6 0 -1 -2 0 -1 -6 0
word|platforms	0 -4 0 0 15 -12 1 1 -1 -7 0 2 -5
word|play	0 -2 1 0 -3 4 -2 1 8 -4 -1 -6 -4
word|please	0 0 0 0 -2 -11 1 -6 2 3 0 -8 19
word|plus	0 -1 -1 -1 4 -3 -3 -7 -4 -13 -2 -3 11
word|pm	-1 -1 13 6 -8 -6 0 -2 -4 -8 -2 2 -5
word|point	0 0 0 0 -4 11 -2 3 -4 -6 0 -1 -7
word|points	0 -1 -1 1 7 10 -3 -3 4 0 -4 -9 -11
word|police	0 -13 -5 -5 -20 13 -6 -18 -2 1 -5 26 -22
word|policy	0 3 -2 0 -1 -10 -2 -9 -6 -5 0 -8 27
word|political	0 -2 2 0 -7 -3 5 -2 -2 -4 -1 9 -8
word|popular	0 -3 -1 0 6 0 -2 -9 -3 -2 -1 11 -4
word|position	0 0 0 0 0 7 -1 -4 0 -2 0 4 -2
word|positive	0 0 0 0 9 -12 4 3 -2 -6 0 -1 1
word|possible	0 -3 0 0 5 -3 -3 -4 0 -3 0 5 -3
word|post	0 3 -3 -1 1 2 -7 -18 -12 -11 -5 -13 16
word|posted	0 8 -2 6 -7 -8 -1 -6 -2 -4 0 -6 14
word|posts	0 0 0 0 -1 -4 -1 -10 -3 -3 -1 -3 19
word|potential	0 0 0 0 2 6 0 -1 -2 -4 -2 -1 1
word|power	0 5 0 0 12 4 -7 -9 -3 -14 -1 6 -9
word|powered	0 1 -1 0 -2 4 -1 -3 -3 4 0 0 2
word|powerful	0 0 0 0 1 4 -1 -2 0 0 0 -6 5
word|practice	0 0 0 0 -1 2 5 -6 3 5 0 -5 -6
word|practices	0 1 0 0 4 3 -1 2 -5 -7 -1 0 1
word|president	-1 -2 -2 -2 -12 -6 -12 -15 2 23 -6 -11 -18
word|press	0 -7 12 -2 -11 10 -3 -6 -2 6 6 -6 -11
word|pressure	0 0 0 0 -1 4 -3 4 -1 -1 0 -1 -1
word|pretty	0 -1 0 0 0 4 -2 1 0 -1 0 -1 0
word|prevent	0 0 0 0 -3 7 -1 -7 -1 -2 0 5 0
word|previous	0 0 0 0 -4 -4 10 -3 0 0 0 -6 7
word|price	0 -2 -1 -2 6 0 -2 -4 5 -8 -2 -6 -10
word|pricing	0 -2 -1 0 -8 14 -4 -1 -9 -14 -2 2 -8
word|primary	0 -1 0 0 -3 -3 -1 10 -1 -1 0 -1 -2
word|prime	0 -6 0 0 -1 10 -2 -9 -3 -4 -1 3 1
word|print	0 -3 -4 0 -6 3 0 -5 -7 -1 -5 -6 21
word|privacy	0 -1 1 0 -1 -11 -2 -3 -2 -3 0 1 12
word|private	0 9 0 0 -5 -4 -2 -10 -1 -2 0 12 -3
word|pro	0 -2 -2 0 8 18 -4 -29 2 0 -2 -6 -18
word|probably	0 -1 0 0 -2 1 2 -6 0 1 0 8 -5
word|problem	1 6 0 0 6 -2 -7 -12 -8 -1 0 10 -3
word|problems	0 0 0 0 -3 6 -2 -2 0 -5 0 6 -1
word|process	0 -4 0 0 -6 -3 11 2 -2 -6 0 -6 3
word|product	0 -2 1 0 -3 -1 4 -10 -1 -2 -1 -6 11
word|production	0 0 0 0 4 10 0 -9 -5 4 0 -1 -8
word|products	8 -4 -1 -1 -8 4 2 -5 0 -2 -1 -17 9
word|professional	0 -1 0 0 2 -2 -3 -3 -3 -3 0 8 1
word|program	0 -3 0 0 1 15 -2 -9 -1 -3 0 -4 3
word|progress	-1 0 0 0 1 9 -1 -1 -3 -1 0 -7 0
word|project	0 -2 2 0 -4 0 2 -4 -5 -10 -1 -3 2
word|projects	0 2 -1 0 -7 10 -2 -14 6 2 -1 -9 2
word|protect	0 0 0 0 -4 -1 -1 11 -1 -1 0 0 -5
word|provide	0 -1 0 0 -1 9 -3 2 -1 -2 0 -1 -3
word|provides	1 -2 0 0 0 5 -1 -3 -1 -2 0 2 1
word|providing	0 0 0 0 -1 -8 -1 7 0 -1 0 -1 5
word|public	0 -3 1 0 -4 17 -4 -6 0 -8 0 -2 -7
word|published	0 -6 -5 19 -5 12 4 -6 -8 -8 -1 -14 -3
word|put	0 3 -1 0 7 10 -5 -11 -4 0 0 -5 -5
word|quality	0 -1 0 0 0 -8 6 6 -2 -8 0 -1 -1
word|que	1 -8 -2 -1 -7 -3 -1 -5 -5 -9 -2 11 4
word|question	0 0 0 0 -2 6 -2 -7 -3 1 0 -2 3
word|questions	0 -1 0 0 8 7 3 -8 -7 -6 -1 4 -11
word|quick	0 -1 0 0 5 -6 -2 9 -1 -4 -1 -8 -5
word|quickly	0 0 0 0 0 1 1 5 0 -3 0 -4 2
word|r	0 -3 0 0 0 9 -1 -4 4 1 0 -1 -11
word|range	0 0 0 -1 4 7 -2 4 -2 -10 -1 -6 -3
word|rate	0 -2 0 0 5 -8 2 0 -7 -10 0 10 -4
word|rates	1 -1 0 0 5 3 -1 7 -4 -5 0 -6 -7
word|rather	0 -1 0 0 -1 15 -3 -7 0 -1 0 -1 -2
word|re	1 -9 0 -1 -15 -9 8 7 0 -11 -1 2 1
word|reach	0 0 0 0 1 -7 6 -1 -1 -2 0 2 2
word|read	-1 -8 -11 16 -23 -21 -8 -31 -26 -33 -12 22 9
word|reading	0 -1 -1 -1 -4 -9 2 -10 -2 -2 -2 -10 22
word|ready	0 -1 0 0 -2 0 1 -7 -1 2 0 -4 6
word|real	0 -13 -1 -1 11 -4 3 7 2 -10 -2 -10 4
word|really	0 -1 0 0 -5 -12 14 -2 -1 2 0 5 -8
word|reasons	0 0 0 0 -4 12 -1 -4 0 -2 0 -1 0
word|receive	0 -1 0 0 -3 -21 1 -6 -2 -2 0 -3 26
word|recent	0 7 0 0 -1 -5 2 1 -4 -7 0 -2 5
word|recently	0 0 0 0 -1 4 -2 -3 4 0 0 -1 -2
word|recommend	0 0 0 0 1 4 -1 1 -1 -1 0 -2 -1
word|record	0 -4 0 0 -9 11 -1 -8 -4 -6 2 14 -10
word|red	0 -1 -1 0 -11 -8 2 -6 15 7 0 -1 -4
word|reddit	0 0 -1 0 -1 -2 0 -3 -6 -4 -1 3 14
word|reduce	0 -1 0 0 2 4 -1 1 -1 -2 0 0 -2
word|related	-1 0 -3 -1 -25 -15 -4 -15 -20 -6 -6 33 14
word|released	0 -1 0 0 1 7 -1 -7 0 7 0 -2 -3
word|relevant	0 0 0 0 -1 -4 7 -1 0 -1 0 -2 0
word|remain	0 1 0 0 -1 5 -2 3 -1 -3 0 -1 -1
word|remember	-1 1 0 0 -5 3 4 3 -1 -2 0 -3 -2
word|report	0 -3 -1 0 -12 7 -5 0 -6 -3 -1 -1 5
word|reported	0 0 0 0 0 7 -2 -1 0 -2 0 -1 1
word|reporter	0 0 5 0 -5 -8 -1 -1 -4 -2 0 3 7
word|reporting	0 -2 5 0 -3 -1 -2 -3 -5 -5 -1 -5 4
word|reports	0 0 2 0 -6 11 -1 -3 -5 -4 0 5 -10
word|request	0 0 0 0 -5 4 -4 4 -4 -9 0 -5 5
word|require	0 0 0 0 -2 12 -2 2 -6 -9 0 -2 -2
word|required	0 0 0 0 -1 -1 -1 -6 -3 -3 -1 -3 10
word|research	0 -4 0 0 6 -7 1 -12 -2 -7 -3 -1 9
word|resources	0 0 0 0 9 6 -1 -7 -2 -4 0 -2 0
word|response	0 0 0 0 6 -3 -3 -1 -7 -6 0 -5 10
word|rest	0 0 0 -1 -7 -13 4 10 1 4 0 4 -3
word|result	0 0 0 0 0 4 -2 -6 1 6 0 -1 -1
word|results	2 -1 0 0 6 -5 -3 3 -3 -8 0 0 -4
word|return	1 0 0 0 -1 -11 2 0 0 4 0 5 3
word|review	0 -4 -1 -1 -17 8 3 -7 -4 -19 -8 10 2
word|reviews	0 -2 0 -1 5 -13 4 -11 -1 -3 -1 -6 16
word|right	0 -4 -2 0 10 7 5 -20 -6 -7 -1 -1 -1
word|rights	0 0 0 0 -2 2 -1 -8 0 5 0 1 -3
word|risk	0 -1 0 0 0 -2 -4 11 -6 -8 -1 0 -1
word|road	0 -2 -1 0 2 8 -1 -7 -1 2 -1 -7 2
word|room	1 10 -1 -1 -3 8 -3 -11 2 1 0 -6 -9
word|rules	7 -4 -1 0 -3 3 -2 -6 -1 -2 0 0 3
word|run	0 0 0 0 -7 7 -3 0 2 2 0 1 -10
word|running	0 -2 0 0 -5 -1 -2 2 2 0 0 3 -2
word|s	4 1 -33 -27 -8 5 -16 -13 -16 2 -47 27 -30
word|safe	0 0 0 0 -1 0 -1 -1 -1 -2 0 12 -9
word|safety	0 0 0 0 5 -3 -2 2 3 -4 0 0 -1
word|sales	0 0 0 0 -2 4 -1 4 -2 -1 0 -3 -4
word|same	0 0 0 0 -7 -4 6 7 2 -1 0 2 -9
word|save	0 1 -3 -1 4 -4 -3 -5 -8 -4 -1 -6 16
word|saw	0 0 0 0 3 0 -3 -4 1 0 0 -2 2
word|say	0 -2 0 0 3 -1 1 -3 -1 1 0 9 -14
word|saying	0 2 0 0 -2 8 -3 5 -3 -3 0 -7 -2
word|says	0 -6 -3 -2 6 11 -7 -18 0 -8 -2 0 -23
word|scale	0 0 0 0 -5 -3 -2 4 2 1 0 6 -4
word|schedule	0 0 -1 0 0 7 -1 -13 -4 -2 -1 4 4
word|school	0 0 -2 -1 9 -8 -5 6 -5 14 2 -14 -15
word|science	-1 -3 8 -1 -11 13 -3 -7 -5 0 -3 -11 -5
word|se	1 14 -1 0 1 -9 -6 -8 2 -5 -1 3 -5
word|search	1 -4 -2 -1 -26 -8 3 -4 5 -16 -6 5 -1
word|season	0 -3 0 0 1 5 -3 0 -2 -1 0 4 -7
word|second	0 -1 0 0 -4 22 -6 -15 4 1 0 -3 -7
word|security	0 -4 -1 -1 -4 18 -8 -12 -13 -20 -3 4 9
word|see	0 -4 -2 -1 -9 0 -11 -22 -4 -1 0 -1 7
word|seen	0 -3 0 0 -6 1 -3 -8 2 -12 -1 11 -2
word|sein	0 1 -1 0 5 0 -4 -1 -6 -6 0 -3 5
word|sell	0 0 0 0 -1 3 -2 1 3 -2 0 -2 -1
word|send	0 -1 -2 0 -3 -16 11 -2 -1 0 0 -1 14
word|senior	0 -2 8 -1 5 0 -1 -8 -4 -4 -1 -6 10
word|sense	0 -2 0 0 -3 -4 2 -1 1 8 0 -1 0
word|september	0 -1 0 0 0 6 -1 -2 -1 -3 -1 -1 5
word|series	0 1 0 0 8 8 2 -7 -6 -8 0 -4 -6
word|service	1 0 -1 1 2 10 0 2 -9 -11 -2 -9 -2
word|services	0 -2 0 0 -3 -29 9 16 -1 -11 -1 -15 15
word|set	0 -3 -1 -1 8 -9 -2 1 1 -13 -1 2 -1
word|seven	0 -4 0 0 -1 14 -1 -4 -2 -1 0 -2 -4
word|several	-1 5 0 0 -5 12 5 -3 -5 -6 0 -2 -5
word|share	0 -10 -20 -13 -24 6 -3 -15 -36 -31 -12 -30 48
word|shared	0 0 0 0 -1 1 -1 0 -2 -1 0 -2 8
word|shares	0 -1 -3 -2 -3 7 -2 0 -11 -7 -4 4 5
word|sharing	0 -1 -5 0 -6 2 -1 3 -7 -8 -1 -1 19
word|she	-1 -4 -1 -1 -9 18 -6 -21 -10 1 -1 -6 3
word|short	0 -1 -4 0 9 6 1 -6 -4 -6 0 0 0
word|should	0 1 -3 -1 -5 -10 12 -6 0 3 -1 11 -11
word|show	-1 1 -1 -1 -4 2 3 -8 -14 -5 -1 7 0
word|shows	0 -2 0 0 0 -17 -2 -5 5 13 -1 10 -9
word|sich	-1 7 -1 -1 2 4 3 -9 0 -12 -4 -17 -2
word|side	0 -3 0 0 2 16 -2 -12 0 2 -3 -3 -4
word|sie	1 1 -4 -2 3 -15 0 -5 -13 6 -4 -12 8
word|sign	0 2 -1 -1 -6 -5 -2 3 -7 -9 -1 -4 11
word|significant	0 0 0 0 -8 4 -1 -1 0 -2 0 9 -2
word|simple	0 0 0 0 -7 11 6 -9 0 -2 0 -6 -2
word|simply	0 0 0 0 -1 7 -1 -1 -1 -1 0 -1 -1
word|since	0 -15 0 0 13 9 -4 -2 -7 -10 -1 -5 6
word|sind	0 13 -2 -1 -13 -19 4 -14 4 -6 -2 9 -2
word|single	0 2 0 0 -2 7 -2 -5 1 4 0 -7 1
word|site	0 -2 0 0 -4 -11 -3 9 2 -1 0 -6 5
word|situation	0 0 0 0 1 0 6 -2 -1 -3 0 -1 -1
word|six	1 -8 0 0 -5 9 -2 1 -4 6 0 1 -3
word|size	0 -1 0 -1 -1 -14 9 9 -3 -8 -2 -5 8
word|skills	0 0 0 0 -4 -7 -2 3 1 0 0 4 3
word|slow	0 -1 0 0 1 5 -1 3 -1 -2 0 -1 -4
word|small	0 2 0 0 7 -8 -2 12 5 -12 -1 -11 -4
word|smart	0 1 0 0 15 -13 -2 -18 2 -3 -1 -6 11
word|so	-2 -15 -11 -5 -13 12 6 -13 -6 -13 -3 -11 -10
word|social	0 -1 -6 0 -19 5 2 2 -15 -8 -3 11 -8
word|software	0 -2 -2 -1 -7 -6 -3 -6 9 1 3 9 10
word|solution	0 0 0 0 4 -1 5 -4 -1 -2 0 1 -4
word|solutions	0 -1 0 0 10 1 -1 -4 -4 -12 0 -2 8
word|some	0 5 -1 -1 2 17 2 -12 -11 -17 -1 -15 -14
word|someone	0 -1 0 0 0 -10 -1 11 0 -2 0 0 4
word|something	0 3 0 0 -12 -3 1 2 -3 -4 0 1 12
word|sometimes	0 0 0 0 0 4 -1 1 0 -2 0 0 0
word|son	2 0 0 -1 0 -7 -5 0 1 0 -1 14 -12
word|soon	0 0 0 0 -4 -1 5 -2 2 0 0 1 -6
word|source	0 -5 -3 0 -16 -6 -6 -7 0 10 -4 -7 12
word|sources	0 0 0 0 -7 -8 -2 6 -1 -3 11 -3 0
word|south	1 11 0 -1 -3 7 -1 -18 -5 -6 -1 -7 -7
word|special	0 -2 4 0 4 3 -1 -7 -3 -6 0 -2 6
word|specific	0 0 0 0 -1 -8 -4 14 -1 -4 0 -1 -1
word|speed	0 -1 0 0 -1 -5 -2 7 2 0 0 -1 0
word|spend	0 -1 0 0 2 -10 2 6 0 2 0 -2 1
word|sports	0 0 0 0 -2 -6 0 -7 1 3 1 7 3
word|staff	0 12 9 2 -2 -12 -2 -4 -3 -6 -1 0 -2
word|stage	0 -1 0 0 1 1 -2 2 -5 1 0 0 1
word|stand	0 -4 -2 3 -2 0 3 -4 -3 5 -2 -7 8
word|standard	0 0 0 0 -2 -9 -3 16 -4 -11 0 10 -4
word|star	0 -7 -2 -1 5 -3 -1 -2 -3 -7 2 6 -10
word|start	1 0 0 0 7 3 0 3 -8 -10 -1 -14 1
word|started	0 3 0 0 -8 10 4 -12 -3 -7 -1 2 3
word|starting	0 -1 0 0 5 3 -4 4 -2 -3 0 -1 -5
word|state	3 -5 -2 -1 -13 -2 -11 6 -7 -3 -1 1 -13
word|statement	0 0 0 0 -5 -1 -2 4 4 5 -1 -9 2
word|states	0 5 0 0 1 -14 -4 -13 8 10 -1 -7 -9
word|stay	0 0 0 0 8 0 -3 -2 -2 -2 0 -18 5
word|step	0 -1 -2 -3 8 13 -4 -19 -1 -7 -2 -3 -16
word|steps	0 1 -1 0 6 -1 -1 1 1 3 -1 -4 -6
word|still	0 3 0 0 -8 5 -2 3 -5 -2 0 2 -1
word|stop	0 -4 0 0 0 -3 -4 -4 -1 3 0 5 -3
word|store	0 -1 0 0 4 2 0 10 -9 -13 -1 -2 -1
word|stories	0 -1 -2 0 3 3 -1 -2 -3 -6 -2 -7 7
word|story	0 -4 -6 -1 5 -4 -6 -16 -17 -19 -8 -32 22
word|straight	0 -5 0 0 -6 11 -2 -5 -2 0 0 -2 0
word|strategy	0 -4 0 0 6 -17 2 14 0 -4 0 2 -3
word|street	0 -9 -1 0 -1 16 -2 -4 -3 -6 0 -2 -2
word|strong	0 -2 0 0 -1 3 2 1 -1 2 0 -9 4
word|structure	0 -1 0 0 -6 -11 12 3 2 1 0 0 -1
word|students	0 -1 0 0 -5 2 -1 -8 2 0 0 4 2
word|study	0 -1 0 -1 -5 -7 -2 -4 -1 -10 0 22 -3
word|style	0 -1 -1 0 -4 -1 -1 5 -5 -10 -1 6 2
word|subscribe	0 0 -1 0 -16 -10 -3 -9 -5 -5 -1 -12 30
word|success	0 -1 1 0 3 2 -1 -2 -5 -4 0 -6 12
word|such	0 0 -1 0 -5 -7 9 9 -4 0 0 -4 -3
word|sunday	0 0 0 0 -3 0 -3 -5 -4 12 0 -10 2
word|support	0 -1 0 0 -10 -4 -5 9 -4 -6 0 -6 11
word|sure	0 -2 0 0 -9 5 -5 -2 2 1 0 -4 7
word|system	0 0 -1 0 -13 6 -1 1 3 5 -1 -1 -17
word|systems	0 -2 0 0 -8 4 5 -6 -2 -4 5 -8 -6
word|t	0 2 -3 -5 -14 6 8 -4 -25 -28 -5 0 -4
word|table	0 0 -1 -1 -7 3 -2 0 1 1 -1 -8 5
word|tags	0 0 -1 0 -7 -9 0 2 -3 -2 -1 -12 24
word|take	0 -2 -1 -1 -6 11 2 -5 2 -15 0 5 -3
word|taken	0 0 0 0 -2 4 1 -5 1 4 0 -2 -3
word|takes	0 -2 0 0 -2 -5 -4 17 2 -5 0 0 -12
word|taking	0 -2 0 0 4 5 -2 -4 1 -1 0 -4 -4
word|talk	0 0 0 0 -2 3 -1 3 -2 -3 0 2 -6
word|target	0 0 0 0 0 -3 -1 6 -1 -3 0 -2 0
word|tax	0 -1 0 0 -3 17 0 -16 -3 -12 -1 4 -4
word|team	0 -3 1 -1 1 2 5 -6 -12 -4 -2 6 -7
word|teams	0 -1 0 0 -4 5 -3 5 -2 -6 -1 -9 1
word|tech	1 6 -9 -1 9 -2 -3 -8 -13 -22 -1 -5 2
word|technical	0 0 0 0 1 -3 -2 4 0 -1 0 -1 4
word|technology	0 -7 2 0 3 1 9 3 -7 -11 -2 -7 2
word|tell	0 8 0 0 4 1 3 0 -3 -7 -1 -5 -4
word|term	0 0 0 0 2 3 -3 -2 0 -5 0 -2 2
word|terms	0 1 0 0 -1 -7 1 -2 -2 -3 0 -1 12
word|test	0 -2 0 0 -3 4 -2 -4 -4 -5 0 11 -4
word|testing	0 0 0 0 0 -4 -2 2 1 3 0 1 -4
word|text	0 -2 -1 -1 -1 -1 -2 5 -3 -2 -1 -7 11
word|than	0 -5 0 2 -6 -4 4 10 -11 5 0 -3 -20
word|thanks	0 0 0 0 -1 3 -3 -5 -1 -1 0 -4 10
word|that	0 -13 -8 -7 2 -3 10 -6 -43 -20 -7 -16 -36
word|their	-1 4 -2 -2 -9 -5 -13 13 0 -1 -1 9 -10
word|them	0 6 -1 0 -4 0 -14 12 -4 -11 -1 -8 -14
word|themselves	0 0 0 0 1 6 -1 -1 -1 -1 0 -1 -2
word|then	0 -5 0 0 13 -3 2 -12 -7 1 0 -2 -5
word|there	-1 9 -4 -2 0 9 -18 -2 -14 0 -1 -20 -18
word|these	0 1 -1 -1 -5 14 4 -10 -9 -7 -1 -6 0
word|they	-1 1 -1 -1 -15 18 -9 -3 -12 -11 -1 -4 -13
word|thing	0 12 0 0 9 -12 0 2 -1 -3 0 4 -6
word|things	-1 -4 -4 -1 9 2 -9 -9 -4 -5 -2 -2 -10
word|think	0 -1 0 0 1 21 -6 -5 -1 -4 0 -3 -4
word|thinking	0 1 0 0 -2 2 -2 -3 -1 0 0 2 3
word|third	7 -2 -1 -1 -3 0 -4 -1 -3 -3 -1 -6 8
word|this	-6 -42 -23 -13 -9 8 5 -21 -25 0 -13 -22 14
word|those	0 -2 0 0 -4 25 -7 -8 0 -11 0 -4 0
word|though	0 0 0 0 0 -2 -3 9 -1 -2 0 -1 -4
word|thought	0 0 0 0 -2 11 0 -2 0 -1 0 -2 -3
word|thoughts	0 -5 0 0 9 -1 -1 5 -1 -2 -1 -7 2
word|three	0 -4 0 0 -12 18 -6 -2 0 -4 0 -10 -11
word|through	0 -5 -2 -1 -10 -14 8 1 2 10 -2 2 -7
word|throughout	0 0 0 0 -2 6 -1 -2 -1 2 0 0 -2
word|thursday	0 -4 -1 2 -1 1 -3 -5 10 6 0 -1 -8
word|times	0 -8 -2 0 -12 6 -2 -11 1 -10 2 -9 0
word|tip	0 0 0 0 5 7 -2 -6 -2 -5 0 -5 3
word|tips	0 -1 -1 -1 6 2 2 2 2 -9 -3 -8 -8
word|to	4 -1 -31 -30 5 0 0 8 -26 -21 -44 8 -6
word|together	0 -1 0 0 1 12 -3 -8 1 5 0 -3 -5
word|told	0 9 0 0 -4 1 3 0 -3 -6 0 -2 -6
word|too	0 0 0 0 2 -1 -1 0 -2 -2 0 2 -3
word|took	0 -4 0 0 1 1 1 -3 0 6 0 -3 -3
word|tool	0 -1 0 0 7 -5 -1 -6 -3 -3 0 6 -1
word|tools	0 -1 -2 0 -11 3 -6 8 -7 -10 -2 -8 -3
word|top	1 -3 -1 -2 5 -20 -7 -23 -5 9 -3 8 8
word|topics	0 -3 -1 0 -2 0 0 -4 -4 -9 -1 -6 21
word|total	0 -1 0 0 0 7 2 0 0 -5 -1 -3 -1
word|track	0 1 0 0 3 -2 -1 3 -1 2 0 -2 1
word|traditional	0 0 0 0 2 6 -1 0 -1 -3 0 -1 -1
word|training	1 -3 -1 0 21 -11 1 0 -14 -4 -1 -3 -8
word|travel	0 -3 -2 -1 0 -16 4 0 -9 -4 -4 9 8
word|trends	1 -5 -1 -2 16 -4 -4 -7 0 -16 -2 -7 8
word|true	0 0 0 0 3 7 -2 6 -1 -2 0 -11 -3
word|trust	0 0 0 0 4 0 -2 -4 -1 -5 -1 6 -5
word|try	0 0 0 0 -8 -3 -4 4 -2 2 -1 -5 9
word|trying	0 0 0 0 -1 8 -1 -3 -1 -1 0 1 -1
word|tuesday	0 -10 -5 5 2 18 -3 -11 -4 3 0 -5 -5
word|turn	0 0 0 0 -7 -7 8 5 0 0 0 3 1
word|turned	0 0 0 0 7 1 -1 -1 -3 -3 0 -1 -1
word|tv	0 1 -1 -1 5 4 -4 -14 -3 -10 0 10 -2
word|tweet	0 -1 -10 -1 -5 -3 -1 -1 -6 -5 -4 -2 27
word|twitter	-11 6 -9 -2 -7 7 -6 -15 -20 -14 -7 -18 21
word|two	0 -7 -1 -1 -19 26 -11 -11 -9 -1 -1 -7 -22
word|type	0 0 0 0 2 -10 -2 5 0 0 0 1 2
word|types	0 0 0 0 13 1 -3 4 -11 -12 -1 -2 -8
word|u	0 -1 -2 -1 0 -8 -7 -6 10 6 -1 9 -21
word|uhr	0 -4 -3 18 -1 8 -2 2 -18 -19 -12 -8 -38
word|uk	0 -2 -1 3 1 9 -2 -7 -9 -10 -1 9 -14
word|um	0 2 -4 8 -1 1 -9 -8 -18 -14 -4 9 0
word|un	1 9 -6 -7 6 -10 -19 -4 -2 -3 -7 6 -22
word|und	0 0 -10 -26 -19 -25 -7 -13 6 3 -41 -8 -4
word|under	0 -2 -4 -2 0 10 1 -7 -8 -12 0 -6 6
word|understanding	0 -1 0 0 10 4 -1 -2 -1 -3 -1 -3 -2
word|unique	0 0 0 0 -2 2 -1 3 -1 -1 0 2 -2
word|united	0 -3 0 -1 6 -5 -6 -12 3 0 -1 -6 -3
word|university	0 0 0 0 -3 2 -1 -5 1 -3 4 -3 4
word|until	0 -4 0 0 -2 17 4 -4 -3 -7 0 5 -13
word|up	0 -5 -6 -4 -13 -14 -24 16 -21 -18 4 -14 -3
word|update	0 -2 -1 0 -12 1 2 -4 10 -3 0 1 -2
word|updated	-1 -3 9 14 -6 -5 -2 -4 -7 -11 -1 -6 2
word|updates	0 10 0 0 -7 -12 -3 0 1 -4 0 -1 8
word|us	1 2 -6 -3 -18 -11 -9 -3 7 -10 -9 15 18
word|use	0 -3 -1 -1 13 4 6 10 -11 -22 -1 -26 -8
word|used	0 2 0 0 -2 -17 11 8 3 5 0 -2 -9
word|user	0 0 0 0 -5 0 -1 8 -1 -2 0 -4 3
word|users	0 0 0 -1 -4 7 -5 9 -4 -9 0 -5 -2
word|uses	0 0 0 0 2 -1 -1 3 -1 -1 0 0 -1
word|using	0 -2 0 0 -14 -6 7 7 0 -3 -1 3 -13
word|value	0 -1 0 0 0 5 0 3 -1 -4 0 -1 -6
word|ve	0 5 -1 0 -9 25 -5 -18 -10 -12 -1 -13 -11
word|version	0 -1 0 0 0 9 1 2 -1 -5 0 -1 -11
word|very	0 -4 0 0 6 2 -3 -9 -3 -6 0 -8 9
word|via	0 -3 -11 -5 -15 -18 -2 10 -4 -3 20 -15 12
word|video	0 -7 -8 -3 -10 -18 -1 -8 11 -7 -15 19 -9
word|videos	0 0 0 0 2 4 -1 -1 -2 -5 2 -5 2
word|view	0 -1 -11 -2 -21 0 -2 -9 -13 -9 -16 -4 27
word|visit	0 0 0 0 -5 6 -2 3 -2 2 -1 0 -9
word|vor	1 -3 -3 12 -6 -12 -14 -22 8 -21 -4 14 -27
word|vs	0 0 0 0 2 -2 -1 5 -4 -8 -2 3 -12
word|want	0 -3 -1 -1 -19 -15 8 11 -11 -11 -1 -13 10
word|wanted	0 0 0 0 0 -5 4 -4 -1 3 0 -1 3
word|wants	0 0 0 0 -14 -11 -2 3 10 -6 0 7 -6
word|war	1 4 -1 -1 2 -20 2 -18 4 -6 -2 11 -12
word|was	1 3 -7 -6 3 21 -13 -18 -27 -3 -6 -23 -23
word|watch	0 -2 -2 -1 9 10 -4 -20 -1 1 -1 -11 -3
word|water	0 -11 1 -3 -12 1 -14 0 9 10 -4 -6 -23
word|way	1 -2 0 0 3 10 -1 -5 -4 -9 0 4 -10
word|ways	0 0 0 0 -2 6 -3 -1 -2 -2 0 4 -1
word|we	-1 -17 -3 -3 -12 15 10 -12 -18 -36 -6 -32 9
word|web	0 0 -2 -1 1 -12 -4 13 -1 -5 0 6 -3
word|website	0 -2 0 0 -6 -9 -3 7 -3 -5 -1 -11 15
word|wednesday	0 -1 -5 12 -1 7 1 -3 2 -14 0 -1 -2
word|week	0 1 -1 0 0 -4 -2 9 -5 -11 -1 1 -10
word|weekly	0 0 0 0 -4 -3 2 -3 -7 -6 -2 -7 16
word|weight	0 -2 0 0 -3 7 -2 -2 3 -5 -1 6 -14
word|well	-1 -7 -1 0 5 4 -4 -4 -5 7 0 -8 -7
word|went	0 0 0 0 -1 6 2 -5 -1 -1 0 2 -1
word|werden	-1 15 -1 -1 -8 7 -2 -23 -17 -24 -3 0 -12
word|were	0 0 0 0 -15 8 5 -15 -12 4 -1 -13 -6
word|west	0 -2 0 0 -2 20 -2 -9 -4 -8 0 3 -3
word|what	2 -2 -8 -4 23 -18 11 -15 -27 -21 -9 3 -26
word|whatsapp	0 0 0 0 -3 -11 0 -3 -1 -4 0 -1 19
word|when	0 -2 -1 0 -8 10 1 -4 -5 -11 -1 -2 -18
word|where	0 -3 0 0 3 -5 -4 -10 -3 2 -1 10 -15
word|whether	0 -1 0 0 -1 0 8 -9 -1 -1 0 0 0
word|which	-1 4 -1 0 -4 -5 -9 24 -10 -21 0 -12 -14
word|while	0 -13 -1 0 -5 13 -6 -8 -7 2 0 -4 -7
word|white	0 -9 -4 -1 2 7 -4 -9 9 9 -2 -13 -8
word|who	0 -7 -2 -1 -7 13 -21 -8 -7 -6 -1 3 -14
word|whole	1 -5 0 0 3 6 -6 -8 4 -4 -2 6 -1
word|why	0 -2 -1 -1 -6 -3 -8 -10 -3 -4 -1 15 -13
word|wide	0 7 0 0 -3 3 -1 7 -1 -7 0 -8 -1
word|wie	0 10 -4 -2 0 -4 -15 -11 -6 -7 -3 13 -20
word|will	1 -3 -5 -3 -15 -16 4 -10 -3 -10 -3 1 -24
word|win	0 -1 0 0 -7 -2 -2 -5 0 2 0 14 -4
word|wir	1 7 -1 -1 0 -14 1 -6 -3 -8 -1 -7 9
word|wird	-1 -4 -6 -3 -14 -4 -10 -7 -20 -23 -3 18 11
word|with	2 11 -11 -14 -17 -16 -7 0 19 5 -19 -16 8
word|within	0 0 0 0 5 -3 12 -6 -3 -6 0 -1 1
word|without	0 -10 0 0 -2 7 -3 1 -3 -6 0 6 -3
word|woman	0 -5 -1 0 -8 -5 -2 -4 18 3 -1 3 -3
word|women	0 -5 0 0 0 -11 -2 1 3 11 0 -4 -7
word|won	1 5 0 0 -2 11 -2 -6 -3 1 0 -6 -6
word|words	0 0 0 0 -3 7 -1 -2 -2 -5 0 5 -3
word|work	0 -14 -1 -1 2 -7 -3 1 -6 -1 -3 2 -3
word|workers	0 -1 -1 0 4 -4 2 -8 0 7 -1 2 -7
word|working	0 -4 -1 0 -3 -1 6 -9 2 8 0 -9 -6
word|works	0 -2 0 0 1 0 2 -3 1 2 0 1 -2
word|world	0 7 -2 -1 -4 -9 -3 -12 5 -5 -1 1 8
word|worth	0 -1 0 0 1 -1 -2 -3 3 2 2 9 -9
word|would	0 -12 0 0 -9 20 -11 -13 -13 -5 0 -7 -5
word|write	0 0 0 0 3 -2 -1 0 0 1 0 2 -4
word|writer	0 10 5 0 0 -6 -1 -1 -2 -3 0 -6 -1
word|writing	0 -3 0 0 5 -10 3 -4 1 0 0 1 7
word|written	0 -1 0 3 -8 7 -1 -2 -1 -5 -1 -3 10
word|wrote	0 0 0 0 0 8 -1 -3 0 -1 0 -1 -1
word|x	0 4 -5 -2 -1 -3 1 -11 -2 -1 2 2 3
word|y	2 1 3 -4 -19 -13 -5 -1 2 11 -2 -10 -8
word|year	0 -7 -2 -1 0 9 -12 -17 -18 3 -2 1 -8
word|years	0 -2 -1 2 -9 -2 3 -6 -9 -16 -2 11 -4
word|yes	0 -1 0 0 -1 -6 4 4 -1 -2 0 0 1
word|yet	0 0 0 0 -2 9 1 -1 -1 -3 0 -6 1
word|you	0 -11 -16 -9 -3 -7 8 10 -8 -22 -13 -6 9
word|young	0 -6 -1 0 -4 -1 -2 -4 11 6 0 -6 -2
word|your	-1 -14 -10 -5 0 -17 -11 6 -20 -18 -19 -37 23
word|yourself	-1 -5 0 0 5 -3 -3 0 -2 -3 0 -2 8
word|youtube	0 0 0 0 -3 -12 4 1 4 3 0 -4 5
word|zero	0 4 -2 0 0 1 -2 -1 -2 3 0 -4 3
word|zu	0 4 -3 -3 0 -6 4 -23 -22 -22 -6 -7 10
word|zum	-2 10 -8 -5 -14 13 -10 -7 -21 6 -4 -26 14
word|über	0 -8 -1 -2 8 -19 6 -1 -7 -5 -2 -4 7
`
