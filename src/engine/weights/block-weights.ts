// Written by scripts/train-blocks; not to be edited. One line a trait: its name, then its weight for each kind,
// in the order of `kinds`, in hundredths. Pages of publishers that were left out are read with (per cent):
// pages 893, blocks 6622, accuracy 89.9, macroF1 75.4, en 89.9, de 89.7, other 90.2, title 99.5, standfirst 94.4, byline 96.7, dateline 98.6, heading 79.9, paragraph 96.3, quote 43.1, list-item 34.2, image-alt 71.4, image-caption 73.8, image-credit 89.7, related-link 76.6, boilerplate 89.8, sure 75.4, sureRight 97.8
export const blockWeights = `
first	30 0 0 0 -10 -10 -1 -2 -8 -10 -3 -6 -12
last	0 -2 -2 -2 -24 7 -18 -14 -25 -22 -9 7 15
between title	-28 0 -1 0 -2 17 -9 -16 -5 -17 -14 -29 14
between standfirst	0 0 0 0 -1 -4 0 -1 -1 -1 0 -1 -2
between byline	0 0 0 0 -1 -4 0 -1 -1 -1 0 -1 -2
between dateline	0 0 0 0 -1 -4 0 0 -1 -1 0 0 -2
between heading	-2 -1 -1 -1 -22 32 -22 -14 18 -8 -52 -36 -47
between paragraph	-17 -5 -5 -4 15 39 -13 -74 5 -20 -55 -28 -29
between quote	0 0 0 0 -4 -21 24 -67 -12 -18 2 -25 -18
between list-item	-2 -1 -1 -1 -12 -113 -37 63 -58 -80 -40 -59 -89
between image-alt	-3 -1 -1 -1 2 -26 -12 -73 -17 47 19 -55 -27
between image-caption	-2 -1 -1 -1 -7 -1 -29 -79 8 5 33 -49 -20
between image-credit	-1 0 0 0 12 -15 -9 -19 -13 21 -8 -18 -2
between related-link	-1 -1 -1 -1 -21 -30 -3 -62 -39 -54 -41 51 -33
between boilerplate	-10 -3 -3 -4 -20 -63 -24 -89 4 -21 -14 -28 50
-1 a byline’s words: names	0 0 0 0 -15 -19 -1 -15 -7 -12 6 9 6
-1 a byline’s words: names behind “by”	0 0 0 0 0 -7 -1 -4 -3 8 -2 -2 -1
-1 a credit at its end: 0.9 and more	-1 -1 -1 0 1 -1 -1 3 3 -5 -2 4 -2
-1 a credit at its end: 0.95 and more	2 0 0 0 -7 5 -8 -5 -6 -8 -16 -15 0
-1 a credit with its lead-in at its end: yes	3 0 0 0 -4 9 -6 -8 -5 -7 -18 -22 -3
-1 a day of the week: yes	-8 -2 -2 -2 -2 2 -9 4 -11 -5 -20 1 -8
-1 a label such as “Related” above: yes	-1 -1 -1 -1 -7 -14 -8 -13 -40 -16 -22 12 -7
-1 a label such as “See also” before it: yes	0 0 0 0 -1 0 -5 -9 0 0 -3 -14 9
-1 a line above that ends in a colon: yes	-2 -1 -1 -1 3 12 -3 17 -17 -10 -25 -19 -17
-1 a line before that ends as items of lists do: yes	0 0 0 0 -3 7 -3 4 0 -4 3 -10 -5
-1 a month: yes	-6 -2 -2 -2 -14 1 -24 6 -14 5 -3 3 -2
-1 a name in the next line: 60 and more	0 0 0 0 -7 -7 -1 -4 3 0 -2 2 -5
-1 a name in the next line: 8 and more	-1 0 0 0 -20 -2 4 -3 0 -11 -3 -7 17
-1 a name in the next line: below 8	-1 0 0 0 -13 -3 -1 0 -8 -5 -8 -7 2
-1 a note of credits: yes	0 0 0 0 10 -4 -1 -3 -3 -5 2 -4 3
-1 a picture credit’s words: 0.01 and more	0 0 0 0 8 -10 -3 -3 -1 5 -1 -3 1
-1 a picture credit’s words: 0.7 and more	0 0 0 0 -12 -3 -3 -12 3 -8 7 -4 8
-1 a picture credit’s words: 0.8 and more	0 0 0 0 11 -10 -1 -2 -1 9 2 -8 -6
-1 a picture credit’s words: 0.9 and more	0 0 0 0 -3 0 0 -1 1 4 -2 -1 1
-1 a picture credit’s words: 0.95 and more	0 0 0 0 4 -9 -5 -7 -17 6 -6 -6 4
-1 a picture credit’s words: below 0.01	-36 -22 -22 -17 -6 0 -3 2 4 1 4 3 4
-1 a quotation by itself: before the text, 15 and more	-1 0 0 0 9 1 0 0 -1 -1 -1 0 -10
-1 a quotation by itself: before the text, below 6	0 0 0 0 0 0 0 0 -1 -1 0 -1 3
-1 a quotation by itself: behind the text, 15 and more	0 0 0 0 0 -4 0 0 -2 0 0 -4 9
-1 a quotation by itself: in the text, 15 and more	0 0 0 0 -2 4 -3 -2 -5 -4 -3 -4 5
-1 a quotation by itself: in the text, 40 and more	0 0 0 0 2 -3 -2 0 -7 -15 6 5 -11
-1 a quotation by itself: in the text, 6 and more	0 0 0 0 -3 3 -2 5 -1 -2 0 1 -1
-1 a quotation by itself: in the text, below 6	0 0 0 0 -12 -2 -1 8 -1 5 -1 -3 -4
-1 a quotation mark before it: yes	-3 -1 -1 -1 -12 3 -11 -9 -18 -12 3 -9 -4
-1 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 0 0 0 -12 -1 -2 -2 5 0 -2 9
-1 a rule: a credit that names known agencies	0 0 0 0 3 -3 -2 -3 -2 5 -4 -1 2
-1 a rule: a credit with its lead-in ("Photo:", "©")	0 0 0 0 1 -6 -3 -3 -16 3 -5 -6 3
-1 a rule: a headline behind the end of the text	-1 -1 -1 -1 -10 4 -2 5 5 -15 -6 -12 -5
-1 a rule: a label such as "See also" with a title behind it	0 0 0 0 -1 0 -5 -9 0 0 -3 -14 9
-1 a rule: a line that begins with "by" before the text	0 0 0 0 0 0 -1 -2 -1 5 -3 -3 4
-1 a rule: a phrase of the page’s furniture	-1 -1 -1 -1 -1 -5 -5 -27 4 -2 -11 -8 -4
-1 a rule: a question or exclamation between paragraphs	0 0 0 0 -2 2 -6 -16 1 -10 -1 3 8
-1 a rule: a quotation with its speaker behind a dash	0 0 0 0 5 1 -1 -3 -4 -2 4 -2 0
-1 a rule: a sentence before the text	0 0 0 0 -2 -5 2 1 1 5 0 -2 0
-1 a rule: a sentence behind the end of the text	0 0 0 0 0 -2 0 0 -2 0 0 5 0
-1 a rule: a sentence or two before the text	0 0 0 0 -5 6 -2 6 -12 -10 -4 4 -1
-1 a rule: a sentence within the text	-5 -3 -3 -2 3 3 0 1 -4 -4 -12 -12 -1
-1 a rule: a short line within the text	-1 -1 0 0 3 -9 -8 -3 -30 1 -27 -2 -3
-1 a rule: a short sentence within the text	-1 0 0 0 -15 -13 16 9 -7 -10 -16 -23 -2
-1 a rule: a text that ends in a picture credit	-2 -1 -1 -1 -6 -2 -8 -8 0 -4 -16 -9 2
-1 a rule: a title below a label such as "Related"	0 0 0 0 -9 -11 -3 -12 -7 -2 -4 7 5
-1 a rule: an item below a line that announces a list	-1 0 0 0 -10 13 0 4 -12 -5 -23 -19 -19
-1 a rule: begins with a bullet	0 0 0 0 0 3 -1 -2 0 0 0 0 0
-1 a rule: begins with a list mark, as its neighbour does	0 0 0 0 -17 17 -1 -7 -2 -5 -1 1 5
-1 a rule: debris before the text	-3 0 0 0 -34 2 3 3 -6 -20 -13 1 -3
-1 a rule: debris behind the end of the text	-1 -1 -1 -1 7 6 4 -12 -7 -8 -14 -4 -3
-1 a rule: holds a phrase of the page’s furniture	0 0 0 0 8 -21 -7 -10 2 -4 -2 -9 25
-1 a rule: keywords of a picture	0 0 0 0 -6 -3 0 -1 -3 3 0 -1 -2
-1 a rule: long line within the text, without a full stop	0 0 0 0 3 -2 -3 0 -11 -14 -8 -11 8
-1 a rule: names behind the end of the text	0 0 0 0 0 -1 0 0 0 -1 4 10 -14
-1 a rule: nothing but names before the text	0 0 0 0 -3 -1 0 0 0 -9 -2 1 7
-1 a rule: nothing else fits	0 0 0 0 7 -6 -3 1 -13 -5 -8 5 -12
-1 a rule: one of several short lines within the text	-1 -1 -1 -1 -2 -3 -1 -1 -2 -4 -23 -8 -8
-1 a rule: only a date or time	-1 0 0 0 -13 1 -4 -10 4 -5 -15 10 -2
-1 a rule: only a web or e-mail address	0 0 0 0 -2 -6 0 0 8 -1 0 -5 6
-1 a rule: only marks or figures	-3 -1 -1 -1 0 13 0 -12 -27 -14 -2 -11 4
-1 a rule: repeats the alternative text before it	0 0 0 0 -1 7 0 -1 -2 -9 9 -2 -4
-1 a rule: running text	-24 -11 -11 -10 -3 0 -2 -1 2 -6 -17 -1 -6
-1 a rule: says again what stands elsewhere on the page	-1 0 0 0 -4 -13 -16 -3 -1 -8 -24 4 -5
-1 a rule: says where in a picture somebody stands	0 0 0 0 -2 -5 -1 0 2 6 -3 0 -4
-1 a rule: says who the author is	0 0 0 0 -1 -3 0 0 0 0 0 -1 7
-1 a rule: short line before a picture or a list, without a full stop	0 0 0 0 -3 -5 0 -2 1 3 1 -5 4
-1 a rule: short line between paragraphs, without a full stop	0 0 0 0 -18 8 -6 -14 -4 -37 3 1 10
-1 a rule: short text after a credit, where this page has its captions	0 0 0 0 -6 2 0 2 0 -2 0 2 3
-1 a rule: short text before a caption and its credit	0 0 0 0 -4 -2 -3 -2 -2 -1 -4 -5 3
-1 a rule: short text before a caption with a credit	0 0 0 0 -11 -17 -3 -4 4 23 1 -12 -3
-1 a rule: short text before a credit	0 0 0 0 -15 2 -1 -8 -4 -6 19 -12 -19
-1 a rule: short text before a credit that has its caption behind it	0 0 0 0 -1 -1 0 -2 -6 -9 13 -1 -5
-1 a rule: stands between the title and the byline, date or picture	0 0 0 0 -7 0 0 -1 3 -5 -7 2 9
-1 a rule: the caption’s words once more, as alternative text	0 0 0 0 -2 -10 -1 -3 -4 14 -8 -5 -2
-1 a rule: the first line of the page	-8 0 0 0 4 9 -3 -5 -4 -10 -5 -10 9
-1 a rule: the name of a picture file	0 0 0 0 -1 -8 0 -1 6 -2 -2 -5 3
-1 a sign in it: a bar	0 0 0 0 10 -6 -6 -10 -9 6 -4 -8 7
-1 a sign in it: a capital within a word	-7 -1 -1 -1 -1 -6 -7 2 6 -13 -20 -14 3
-1 a sign in it: a comma	-36 -15 -15 -13 -3 2 9 2 3 3 5 -22 -1
-1 a sign in it: a copyright sign	0 0 0 0 4 -3 -3 -4 -2 -1 -2 -6 15
-1 a sign in it: a dash between words	-4 -1 -1 -1 -4 -8 -4 6 -13 -15 -7 -4 5
-1 a sign in it: a question mark	-9 -1 -1 -1 -6 -3 -4 -16 -1 -21 -17 2 3
-1 a sign in it: a quotation mark	-14 -3 -3 -3 -12 0 -9 -15 6 -1 -6 -13 -16
-1 a sign in it: a sentence stuck to the next	0 0 0 0 -6 16 -4 0 -6 -13 -3 -9 4
-1 a sign in it: a slash between words	-2 -1 -1 -1 -4 -11 -6 7 2 0 -20 -3 -3
-1 a sign in it: a time	-1 0 0 0 12 -2 -6 -14 6 -12 -12 -11 -7
-1 a sign in it: a year	-12 -4 -4 -3 10 -11 -2 -16 2 -4 3 10 -10
-1 a sign in it: an address	0 0 0 0 1 -4 1 -2 2 -12 -1 -17 5
-1 a sign in it: an asterisk	0 0 0 0 1 6 5 -14 -2 -7 -4 -15 7
-1 a sign in it: an at sign	0 0 0 0 0 -2 -6 -13 -3 -2 -3 -13 14
-1 a sign in it: an ellipsis	-1 0 0 0 -5 -2 -6 -15 15 -3 -6 -5 -9
-1 a sign in it: money or a share	-2 -1 -1 0 0 7 -15 4 -23 -19 -17 -20 -18
-1 a verb of saying: yes	-6 -2 -2 -2 -17 11 4 -20 -8 -7 -6 2 5
-1 a word that leads in credits: yes	0 0 0 0 3 -4 -5 -9 -16 6 -4 -9 1
-1 an end as items of lists have it: yes	0 0 0 0 -2 -18 6 12 -6 -3 -1 -6 -2
-1 dates among the short lines around it: 0.2 and more	-2 -1 -1 0 -19 11 -1 -34 -12 -9 -11 -2 21
-1 dates among the short lines around it: 0.4 and more	-2 0 0 0 -17 1 -8 -9 5 -19 -5 11 1
-1 dates among the short lines around it: below 0.2	-12 -1 -1 -1 -20 -6 -3 -15 16 8 5 -5 -4
-1 furniture among the short lines around it: 0.01 and more	-10 -3 -3 -4 -11 -5 -16 -3 -2 -8 -4 0 -6
-1 furniture among the short lines around it: 0.2 and more	-13 -2 -2 -4 0 -17 3 -17 7 -19 5 5 0
-1 furniture among the short lines around it: 0.5 and more	-3 -1 -1 -1 -5 -14 -19 -19 1 0 -2 -11 7
-1 furniture among the short lines around it: below 0.01	-21 -14 -15 -16 -1 4 2 -3 -5 9 -3 -4 -2
-1 how alike the short lines around it are: 0.2 and more	-4 -2 -1 -1 -9 1 -20 7 -11 -5 -21 -10 0
-1 how alike the short lines around it are: 0.4 and more	-20 -5 -5 -4 1 1 -5 0 -8 -1 -3 -2 -1
-1 how alike the short lines around it are: 0.7 and more	-21 -5 -5 -4 3 -8 3 -18 15 -1 -9 -6 0
-1 how alike the short lines around it are: below 0.2	-1 -1 -1 -1 -15 1 -5 -2 -16 1 -18 -17 5
-1 how far it is from the text: before the text, 2 and more	-1 0 0 0 -11 0 -2 -3 2 -1 -7 -14 11
-1 how far it is from the text: before the text, 20 and more	-2 0 0 0 -18 -5 -1 -12 1 -14 -8 5 -3
-1 how far it is from the text: before the text, 3 and more	-6 -1 -1 0 0 -6 0 1 -3 0 -6 -8 1
-1 how far it is from the text: before the text, 5 and more	-14 -1 -1 -1 -8 4 -9 -9 7 -11 11 -16 -1
-1 how far it is from the text: before the text, 9 and more	-14 -1 -1 -1 0 -1 -5 -13 1 9 -9 6 -11
-1 how far it is from the text: before the text, below 2	0 0 0 0 4 8 2 2 -8 -3 -1 -7 -20
-1 how far it is from the text: behind the text, 2 and more	0 0 0 0 3 1 -1 -1 -3 -2 1 5 -7
-1 how far it is from the text: behind the text, 20 and more	-1 0 0 0 2 6 -2 -2 10 2 -11 -12 -13
-1 how far it is from the text: behind the text, 3 and more	0 0 0 0 -2 3 2 -6 -10 -9 -3 -3 3
-1 how far it is from the text: behind the text, 5 and more	-1 -1 -1 -1 -11 -9 1 -2 4 1 -7 3 -4
-1 how far it is from the text: behind the text, 9 and more	-2 -2 -2 -1 0 -16 -9 -8 -27 -25 -8 1 6
-1 how far it is from the text: behind the text, below 2	0 0 0 0 -5 4 0 4 3 -5 -2 -9 1
-1 how far it is from the text: in the text, below 2	-26 -14 -14 -13 4 -3 4 0 -2 -2 6 1 2
-1 how frequent the kind is: yes	-39 -17 -18 -23 -2 0 4 2 2 -2 7 2 0
-1 how it begins and ends: another sign, another sign	0 0 0 0 3 21 -3 -4 0 1 -1 -5 -13
-1 how it begins and ends: another sign, arrow	0 0 0 0 -6 6 -1 -2 -3 -2 0 0 8
-1 how it begins and ends: another sign, bracket	0 0 0 0 -5 6 0 -12 -2 -2 -1 -3 9
-1 how it begins and ends: another sign, ellipsis	0 0 0 0 -2 4 -1 0 -1 0 0 0 3
-1 how it begins and ends: another sign, exclamation mark	0 0 0 0 0 -5 0 6 -1 0 -1 -1 3
-1 how it begins and ends: another sign, figure	0 0 0 0 -8 1 0 -2 -1 -2 -2 6 7
-1 how it begins and ends: another sign, full stop	0 0 0 0 -5 1 -1 4 -2 -3 -1 -5 -4
-1 how it begins and ends: another sign, letter	0 0 0 0 9 10 3 -7 -3 -2 -1 -10 -1
-1 how it begins and ends: at sign or hash, figure	0 0 0 0 14 -7 0 1 -3 -5 -1 -6 -2
-1 how it begins and ends: at sign or hash, full stop	0 0 0 0 8 -12 0 10 2 1 -1 -1 -10
-1 how it begins and ends: at sign or hash, letter	0 0 0 0 -3 6 0 -1 -4 -3 -1 -5 0
-1 how it begins and ends: bracket, bracket	0 0 0 0 5 2 -2 -6 2 2 -1 -6 -7
-1 how it begins and ends: bracket, figure	0 0 0 0 0 7 -1 -6 0 -1 0 0 0
-1 how it begins and ends: bracket, full stop	0 0 0 0 0 -5 6 -2 0 -1 0 -1 3
-1 how it begins and ends: bracket, letter	0 0 0 0 -8 -2 0 -4 2 1 -1 -1 9
-1 how it begins and ends: capital, another sign	0 0 0 0 9 -7 -3 5 -6 -1 3 -7 -2
-1 how it begins and ends: capital, arrow	0 0 0 0 0 5 0 -7 -1 0 0 4 -1
-1 how it begins and ends: capital, bar or asterisk	0 0 0 0 -3 -1 0 -2 -2 -4 0 -5 15
-1 how it begins and ends: capital, bracket	-1 -1 -1 -1 -8 4 -16 -1 -11 -17 -9 -8 3
-1 how it begins and ends: capital, colon	-1 0 0 0 -21 -36 29 27 -13 -5 -7 -15 -15
-1 how it begins and ends: capital, comma	0 0 0 0 -2 -5 7 -4 -1 1 0 2 0
-1 how it begins and ends: capital, ellipsis	0 0 0 0 -14 -3 -6 -6 7 -4 -3 1 -1
-1 how it begins and ends: capital, exclamation mark	-1 0 0 0 0 -2 -4 -19 -6 -2 -11 -5 2
-1 how it begins and ends: capital, figure	-2 0 0 0 -2 3 -10 -1 -18 -6 -5 -9 -6
-1 how it begins and ends: capital, full stop	-20 -9 -9 -8 1 5 -4 -5 -3 2 2 -6 7
-1 how it begins and ends: capital, letter	-40 -14 -15 -10 1 -3 -22 -5 -3 -5 0 5 5
-1 how it begins and ends: capital, question mark	-6 0 0 0 -10 2 -7 -6 5 -26 -13 -11 0
-1 how it begins and ends: capital, quotation mark	-1 0 0 0 4 7 -5 -3 0 -4 -3 -2 -2
-1 how it begins and ends: capital, semicolon	0 0 0 0 -2 -5 0 8 -1 1 0 -2 0
-1 how it begins and ends: capital, stop and quotation mark	-1 0 0 0 -6 -2 -9 -6 0 -7 5 -18 -1
-1 how it begins and ends: figure, bracket	-1 0 0 0 -10 -11 0 -6 -2 -3 -1 5 13
-1 how it begins and ends: figure, colon	0 0 0 0 -5 18 -7 -17 -7 -14 0 -6 -3
-1 how it begins and ends: figure, figure	-2 -1 -1 -1 -6 -17 2 -13 -2 0 -5 1 -2
-1 how it begins and ends: figure, full stop	0 0 0 0 -1 1 -4 0 0 -1 -1 3 -12
-1 how it begins and ends: figure, letter	-1 0 0 0 -7 2 -7 -9 10 0 -2 0 -18
-1 how it begins and ends: figure, question mark	0 0 0 0 -3 6 0 -7 5 6 0 -8 -6
-1 how it begins and ends: figure, quotation mark	0 0 0 0 -4 -1 0 -1 1 4 0 0 -1
-1 how it begins and ends: list mark, another sign	0 0 0 0 -1 7 0 0 -1 -1 0 0 -3
-1 how it begins and ends: list mark, bar or asterisk	0 0 0 0 4 13 -2 -1 -1 -3 0 -1 -14
-1 how it begins and ends: list mark, figure	0 0 0 0 -1 6 -1 -2 1 0 0 -2 0
-1 how it begins and ends: list mark, full stop	0 0 0 0 -7 -7 -3 3 -3 3 0 4 6
-1 how it begins and ends: list mark, letter	0 0 0 0 10 -5 0 -1 2 -1 -1 -3 -4
-1 how it begins and ends: number of an item, bracket	0 0 0 0 -1 6 0 -4 0 -1 0 0 -1
-1 how it begins and ends: number of an item, colon	0 0 0 0 -1 7 -2 -4 0 -1 0 -1 0
-1 how it begins and ends: number of an item, figure	0 0 0 0 6 7 0 -1 2 -7 0 -4 -7
-1 how it begins and ends: number of an item, full stop	0 0 0 0 -16 23 -5 -15 0 -6 -2 0 4
-1 how it begins and ends: number of an item, letter	0 0 0 0 -13 17 -10 -10 1 1 -2 -17 -26
-1 how it begins and ends: number of an item, question mark	0 0 0 0 0 4 0 -4 0 0 0 0 0
-1 how it begins and ends: quotation mark, colon	0 0 0 0 -2 -6 8 -4 0 -1 0 -7 7
-1 how it begins and ends: quotation mark, full stop	0 0 0 0 -2 6 -3 -10 -13 -2 -2 -15 -9
-1 how it begins and ends: quotation mark, letter	0 0 0 0 -10 6 -3 -9 -6 -8 11 -1 10
-1 how it begins and ends: quotation mark, question mark	0 0 0 0 -6 0 0 0 6 2 0 6 -8
-1 how it begins and ends: quotation mark, quotation mark	0 0 0 0 -10 -1 1 9 -2 4 -1 -2 -7
-1 how it begins and ends: quotation mark, stop and quotation mark	-1 0 0 0 -1 -3 -9 -2 -11 -22 0 3 -6
-1 how it begins and ends: small letter, another sign	0 0 0 0 6 -5 8 -10 -1 -1 0 0 0
-1 how it begins and ends: small letter, colon	0 0 0 0 -1 -6 0 -1 4 2 0 -1 4
-1 how it begins and ends: small letter, comma	0 0 0 0 -2 -7 0 6 -3 -3 0 -6 -2
-1 how it begins and ends: small letter, exclamation mark	0 0 0 0 1 6 0 -3 0 0 0 -1 -3
-1 how it begins and ends: small letter, figure	0 0 0 0 0 4 0 -3 1 -3 -1 -2 2
-1 how it begins and ends: small letter, full stop	0 0 0 0 -6 -4 -3 7 3 5 0 -3 -13
-1 how it begins and ends: small letter, letter	-1 0 0 0 -1 3 2 -11 3 -3 -9 -21 -3
-1 how it begins and ends: small letter, quotation mark	0 0 0 0 0 4 -1 -2 0 -2 0 0 -1
-1 how it begins and ends: small letter, semicolon	0 0 0 0 -4 6 -2 2 -1 -2 0 0 -1
-1 how it begins: another sign	-1 0 0 0 -2 17 -3 -4 -14 -13 -7 -17 2
-1 how it begins: at sign or hash	0 0 0 0 8 -4 -1 5 -6 -6 -2 -8 -2
-1 how it begins: bracket	0 0 0 0 -3 0 2 -10 4 1 -2 -7 1
-1 how it begins: capital	-35 -15 -16 -22 -1 -2 3 0 0 -3 7 3 2
-1 how it begins: figure	-5 -1 -1 -1 -7 -4 -14 -16 5 0 -9 0 -9
-1 how it begins: list mark	0 0 0 0 2 2 -6 -3 -3 -2 -2 -4 -5
-1 how it begins: number of an item	0 0 0 0 -8 27 -19 -17 4 -3 -7 -18 -27
-1 how it begins: quotation mark	-3 -1 -1 -1 -12 5 -11 -10 -20 -13 2 -9 -5
-1 how it begins: small letter	-1 0 0 0 -1 -3 2 -2 6 -4 -15 -26 -5
-1 how it ends: another sign	-1 0 0 0 12 9 2 0 -10 -4 2 -13 -15
-1 how it ends: arrow	0 0 0 0 -3 8 0 -8 -3 -1 0 3 2
-1 how it ends: bar or asterisk	0 0 0 0 -2 5 -1 -3 -2 -5 0 -6 12
-1 how it ends: bracket	-2 -2 -1 -1 -11 7 -23 -4 -10 -15 -14 -12 7
-1 how it ends: colon	-1 0 0 0 -22 -33 30 24 -13 -6 -7 -16 -14
-1 how it ends: comma	0 0 0 0 -3 -2 7 3 -2 -1 0 -5 -3
-1 how it ends: ellipsis	0 0 0 0 -13 -2 -7 -6 6 -5 -4 0 -2
-1 how it ends: exclamation mark	-2 0 0 0 0 -2 -5 -18 -6 -3 -12 -5 2
-1 how it ends: figure	-5 -1 -1 -1 2 1 -11 -7 -7 -4 -11 -4 -4
-1 how it ends: full stop	-20 -9 -9 -8 1 3 -3 0 -3 3 2 -7 4
-1 how it ends: letter	-45 -18 -18 -11 2 1 -22 -5 3 -5 1 3 4
-1 how it ends: question mark	-6 0 0 0 -14 4 -7 -9 6 -24 -13 -11 0
-1 how it ends: quotation mark	-1 0 0 0 -9 4 -5 0 -3 5 -5 -4 -8
-1 how it ends: semicolon	0 0 0 0 -4 4 -2 5 -1 -1 0 -1 -1
-1 how it ends: stop and quotation mark	-2 -1 -1 0 -3 0 -9 -9 -2 -22 1 -12 -4
-1 how long the short lines around it are: 11 and more	-2 0 0 0 6 -1 -1 -1 -11 -9 -9 -8 -21
-1 how long the short lines around it are: 2 and more	-3 -1 -1 -1 -11 -9 -4 10 -1 0 -6 -11 0
-1 how long the short lines around it are: 3 and more	-21 -5 -5 -5 -5 0 -45 -14 2 2 -4 -8 -11
-1 how long the short lines around it are: 5 and more	-10 -7 -7 -5 -2 -5 10 2 -7 1 3 3 -10
-1 how long the short lines around it are: 8 and more	-11 -1 -1 -1 -1 -3 -25 -11 -4 1 -8 -6 2
-1 how long the short lines around it are: below 2	-2 -1 -1 -2 5 7 -21 -12 -3 -7 -17 -7 1
-1 how many short lines stand together: 15 and more	-11 -4 -3 -4 -2 -3 2 5 0 2 -26 1 -13
-1 how many short lines stand together: 2 and more	-5 -1 -1 -1 0 -9 -23 -21 3 -3 -8 4 5
-1 how many short lines stand together: 3 and more	-4 -1 -1 -1 -1 -3 -6 -2 -5 -6 -12 -10 -5
-1 how many short lines stand together: 4 and more	-6 -3 -3 -2 -10 8 -9 -1 -3 0 -10 -7 6
-1 how many short lines stand together: 6 and more	-15 -2 -2 -4 1 -12 -2 -8 1 -4 -6 -1 0
-1 how many short lines stand together: 9 and more	-12 -2 -3 -3 -11 -5 -26 -10 -9 -1 0 -3 1
-1 how many short lines stand together: below 2	-9 -2 -3 -3 4 0 1 -11 -12 -7 -28 -2 -3
-1 it repeats its neighbour: the block before	-1 0 0 0 -9 -5 -4 -7 -4 -7 15 -5 -12
-1 it repeats its neighbour: the next block	-1 0 0 0 1 -22 -3 -5 -9 16 -11 -8 8
-1 it repeats its neighbour: the second before	0 0 0 0 4 4 -1 -13 -4 -8 -5 3 -6
-1 it repeats its neighbour: the second behind	0 0 0 0 4 -1 -1 -8 -13 -3 0 -3 -4
-1 it says where in a picture somebody stands: yes	0 0 0 0 -3 -1 -1 -3 4 11 -6 -3 -2
-1 it speaks to the reader: more, 20 and more	0 0 0 0 10 0 -4 -1 -4 -6 -1 -11 -5
-1 it speaks to the reader: more, 40 and more	0 0 0 0 -7 -3 9 -5 -9 -2 5 -12 -9
-1 it speaks to the reader: more, 8 and more	0 0 0 0 3 -5 0 4 0 -1 0 0 -1
-1 it speaks to the reader: one, 20 and more	-1 0 0 0 8 -9 -17 -3 2 -11 -8 -3 1
-1 it speaks to the reader: one, 40 and more	0 0 0 0 -7 -11 -5 4 0 0 -2 -11 -3
-1 it speaks to the reader: one, 8 and more	-1 0 0 0 -10 -17 -12 14 -10 -10 -1 -16 12
-1 it speaks to the reader: one, below 8	0 0 0 0 -27 -9 -6 -5 1 3 -3 4 14
-1 it speaks to the reader: two, 20 and more	0 0 0 0 4 -13 -12 2 -10 -4 0 -5 15
-1 it speaks to the reader: two, 40 and more	0 0 0 0 4 -5 -19 7 -4 -1 -1 -4 3
-1 it speaks to the reader: two, 8 and more	0 0 0 0 -7 12 -4 1 -1 -2 1 -9 -6
-1 it speaks to the reader: two, below 8	0 0 0 0 -1 -1 0 0 0 0 0 -6 8
-1 it stands on the page again: 12 and more	-1 0 0 0 -10 0 -4 -4 -1 3 -7 -1 9
-1 it stands on the page again: 3 and more	0 0 0 0 3 -3 -3 -7 -14 -9 -11 8 5
-1 it stands on the page again: 6 and more	0 0 0 0 -12 0 0 -13 -1 -5 -9 7 2
-1 it stands on the page again: below 3	0 0 0 0 -10 -15 2 -5 6 3 4 -1 -10
-1 it stood on the page before: 12 and more	0 0 0 0 -12 -13 4 -9 -2 -3 8 10 -6
-1 it stood on the page before: 3 and more	0 0 0 0 16 -10 -6 -4 -12 2 -7 0 -19
-1 it stood on the page before: 6 and more	0 0 0 0 -1 6 -1 -8 1 -19 7 -12 1
-1 it stood on the page before: below 3	0 0 0 0 6 -4 -6 -7 -2 -10 -5 0 -7
-1 it tells the reader what to do: 20 and more	0 0 0 0 0 -5 2 -1 -3 -1 0 -4 12
-1 it tells the reader what to do: 40 and more	0 0 0 0 2 -6 -1 4 -2 -1 0 3 2
-1 it tells the reader what to do: 8 and more	0 0 0 0 10 -16 -6 -10 -4 -5 -3 -9 5
-1 it tells the reader what to do: below 8	0 0 0 0 10 -25 -2 -24 5 2 -19 -21 11
-1 its capitals and length: 0.15 and more, 15 and more	-7 -2 -2 -2 -11 1 -11 -4 -10 -1 6 1 3
-1 its capitals and length: 0.15 and more, 2 and more	0 0 0 0 -9 8 -4 7 -2 -16 -10 -2 -13
-1 its capitals and length: 0.15 and more, 30 and more	-14 -6 -5 -5 1 -1 -1 -1 2 -15 -8 -10 -9
-1 its capitals and length: 0.15 and more, 4 and more	-5 -1 -1 -1 -9 -3 -6 -4 -4 -8 -9 -18 -7
-1 its capitals and length: 0.15 and more, 8 and more	-7 -1 -1 -1 -16 4 8 -1 4 4 -3 -8 -7
-1 its capitals and length: 0.5 and more, 15 and more	-1 0 0 0 5 1 1 -10 1 -1 -8 -11 -1
-1 its capitals and length: 0.5 and more, 2 and more	-2 0 0 0 -6 2 -10 -4 7 -5 -2 -17 -9
-1 its capitals and length: 0.5 and more, 30 and more	0 0 0 0 -1 4 -3 -2 -5 -5 1 -7 8
-1 its capitals and length: 0.5 and more, 4 and more	-3 -1 -1 0 -6 -8 -8 -3 -10 -2 -1 3 -5
-1 its capitals and length: 0.5 and more, 8 and more	-4 0 0 0 -6 -12 -11 -26 -3 0 9 2 0
-1 its capitals and length: 0.8 and more, 15 and more	-1 0 0 0 -3 5 0 -5 -4 -3 -1 9 -4
-1 its capitals and length: 0.8 and more, 4 and more	-1 0 0 0 6 9 -8 -17 2 -6 -13 -13 -6
-1 its capitals and length: 0.8 and more, 8 and more	-1 0 0 0 14 -8 2 -19 -11 -17 -8 -9 19
-1 its capitals and length: 1 and more, 15 and more	0 0 0 0 2 5 0 -2 0 4 0 -2 -7
-1 its capitals and length: 1 and more, 2 and more	-2 -1 -1 -1 -4 -14 -11 -9 -14 -2 -14 7 5
-1 its capitals and length: 1 and more, 30 and more	0 0 0 0 -5 6 -2 -3 -2 -3 -3 -2 -5
-1 its capitals and length: 1 and more, 4 and more	-1 0 0 0 -5 -11 0 -22 4 1 -5 -12 19
-1 its capitals and length: 1 and more, 8 and more	0 0 0 0 -7 -8 -1 -6 1 4 2 -6 12
-1 its capitals and length: 1 and more, below 2	-1 -1 -1 -1 -12 6 -11 -3 -11 -1 -11 0 -6
-1 its capitals and length: below 0.15, 15 and more	-7 -1 -1 -1 4 -1 -5 6 -3 -2 -18 -13 -5
-1 its capitals and length: below 0.15, 2 and more	-1 0 0 0 -6 7 1 -14 -12 -2 -2 -9 10
-1 its capitals and length: below 0.15, 30 and more	-17 -6 -6 -5 -3 -8 -3 -13 -5 -2 -16 -7 -5
-1 its capitals and length: below 0.15, 4 and more	0 0 0 0 2 10 -6 0 -20 -3 2 -14 -10
-1 its capitals and length: below 0.15, 8 and more	-3 0 0 0 6 3 -22 7 -11 -7 -13 -20 -13
-1 its capitals and length: below 0.15, below 2	-3 -1 -1 -1 -2 -11 0 -10 5 -8 -13 -13 5
-1 its capitals: 0.01 and more	-34 -16 -16 -14 2 -2 0 2 -3 0 -16 -7 -6
-1 its capitals: 0.15 and more	-19 -7 -7 -7 -17 9 1 4 -9 -11 -3 -4 -5
-1 its capitals: 0.3 and more	-14 -7 -7 -6 -1 -6 -1 -1 4 -5 2 -1 -10
-1 its capitals: 0.5 and more	-16 -4 -4 -3 -4 -4 -12 -11 7 0 13 -1 -4
-1 its capitals: 0.7 and more	-10 -1 -1 -1 7 -2 -24 -23 -24 -3 -36 -2 1
-1 its capitals: 0.9 and more	0 0 0 0 6 -1 -1 -7 0 -7 -2 -6 11
-1 its capitals: 1 and more	-14 -4 -4 -4 -10 -2 -8 -10 -12 2 -10 2 2
-1 its capitals: below 0.01	-6 -2 -2 -3 -1 -4 2 -19 -3 -6 -5 -21 7
-1 its figures: 0.01 and more	-19 -7 -7 -7 -8 5 -5 -7 1 -2 1 -6 -5
-1 its figures: 0.15 and more	-4 -1 -1 -1 -3 11 8 -8 -6 5 -4 -9 -22
-1 its figures: 0.4 and more	-2 -1 -1 -1 -6 -5 -6 -24 5 -6 -13 4 2
-1 its figures: below 0.01	-39 -22 -22 -25 5 -4 2 3 0 -6 6 2 4
-1 its last words on the page: more often	-12 -3 -3 -2 7 1 -11 -11 -13 -2 -11 -14 -1
-1 its last words on the page: once	-23 -11 -11 -15 -2 -2 3 4 0 -4 -7 3 -1
-1 its last words on the page: twice	-13 -2 -2 -2 -8 0 -29 -16 -2 -3 10 -4 -8
-1 its lead-in on the page: more often	-2 -1 -1 -1 10 4 -14 -1 -5 -18 -8 -21 -22
-1 its lead-in on the page: once	-11 -1 -1 -1 -6 -21 -5 17 -14 -5 -18 -7 -3
-1 its lead-in on the page: twice	-2 0 0 0 -4 11 -3 -23 -1 -14 -8 2 -1
-1 its length among the short lines around it: 0.4 and more	-2 -2 -2 -1 -11 2 6 2 -5 -2 8 -8 -1
-1 its length among the short lines around it: 0.7 and more	-33 -14 -15 -14 -4 1 -3 -5 -11 5 -7 -3 -1
-1 its length among the short lines around it: 1.4 and more	-9 -1 -1 -1 5 -11 -11 1 8 -20 -18 -2 2
-1 its length among the short lines around it: 2 and more	-2 0 0 0 -18 -9 3 -8 1 1 5 -6 -5
-1 its length among the short lines around it: below 0.4	-4 -1 -1 -1 -2 -4 -6 -8 5 -2 -25 7 -10
-1 its length and end: 10 and more, another sign	0 0 0 0 4 -7 -2 8 -1 -4 0 -2 0
-1 its length and end: 10 and more, arrow	0 0 0 0 2 2 0 -7 -5 -1 -1 6 -3
-1 its length and end: 10 and more, bracket	0 0 0 0 0 6 -2 -16 -3 -5 0 -3 4
-1 its length and end: 10 and more, colon	0 0 0 0 0 -12 3 16 -4 -3 0 -6 -2
-1 its length and end: 10 and more, ellipsis	0 0 0 0 0 1 0 -2 7 0 -2 -4 -2
-1 its length and end: 10 and more, exclamation mark	0 0 0 0 4 5 -1 -4 1 0 0 0 -6
-1 its length and end: 10 and more, figure	0 0 0 0 -4 2 -1 -3 -2 -1 -1 -5 0
-1 its length and end: 10 and more, full stop	-1 0 0 0 -2 0 -6 1 -8 9 -3 -14 4
-1 its length and end: 10 and more, letter	-5 0 -1 -1 0 0 -12 -10 -2 5 -15 -7 -8
-1 its length and end: 10 and more, question mark	-2 0 0 0 -3 6 -6 -4 -6 -7 -1 8 0
-1 its length and end: 10 and more, quotation mark	0 0 0 0 1 2 -2 3 -2 -2 -1 -8 3
-1 its length and end: 10 and more, semicolon	0 0 0 0 -5 -5 0 10 -1 -2 0 0 0
-1 its length and end: 10 and more, stop and quotation mark	0 0 0 0 0 -3 7 -5 -1 -1 4 2 -4
-1 its length and end: 15 and more, another sign	0 0 0 0 8 -2 -1 1 -1 -1 3 -1 -6
-1 its length and end: 15 and more, bracket	0 0 0 0 -9 3 -2 -5 2 -1 -2 0 0
-1 its length and end: 15 and more, colon	0 0 0 0 5 -14 12 6 -4 -3 0 -1 -8
-1 its length and end: 15 and more, comma	0 0 0 0 -3 -2 -1 4 -1 -1 0 -6 2
-1 its length and end: 15 and more, ellipsis	0 0 0 0 -1 -2 -1 3 -2 -1 0 1 1
-1 its length and end: 15 and more, exclamation mark	0 0 0 0 4 -10 2 -3 -2 -3 -1 6 6
-1 its length and end: 15 and more, figure	0 0 0 0 0 -3 -1 -1 2 2 -2 -1 3
-1 its length and end: 15 and more, full stop	-5 -2 -2 -1 0 4 -5 -1 -12 3 2 -12 0
-1 its length and end: 15 and more, letter	-3 0 0 0 -9 2 -12 -13 -4 -3 -5 0 -3
-1 its length and end: 15 and more, question mark	0 0 0 0 -9 -4 -3 -2 8 0 0 -2 6
-1 its length and end: 15 and more, quotation mark	0 0 0 0 1 -3 -1 5 0 2 0 1 -4
-1 its length and end: 15 and more, semicolon	0 0 0 0 0 7 -2 -6 0 1 0 0 0
-1 its length and end: 15 and more, stop and quotation mark	0 0 0 0 -2 2 5 -9 2 -4 -2 -4 2
-1 its length and end: 2 and more, another sign	0 0 0 0 -1 5 0 -3 0 -1 0 -2 2
-1 its length and end: 2 and more, arrow	0 0 0 0 0 4 -1 -2 0 -1 0 -1 1
-1 its length and end: 2 and more, bar or asterisk	0 0 0 0 0 1 0 0 0 -1 0 -4 6
-1 its length and end: 2 and more, bracket	0 0 0 0 2 -3 0 -9 -5 -8 -1 -7 13
-1 its length and end: 2 and more, colon	0 0 0 0 -17 -6 2 -3 2 3 -4 4 1
-1 its length and end: 2 and more, comma	0 0 0 0 0 1 0 -1 0 1 0 4 -4
-1 its length and end: 2 and more, ellipsis	0 0 0 0 -6 3 -1 -1 4 -3 -1 5 -2
-1 its length and end: 2 and more, exclamation mark	0 0 0 0 0 0 0 -1 -2 -2 -2 7 -2
-1 its length and end: 2 and more, figure	-1 0 0 0 -9 10 -1 -5 -5 -4 -4 0 -2
-1 its length and end: 2 and more, full stop	0 0 0 0 7 7 2 -2 -6 -5 -1 -7 -5
-1 its length and end: 2 and more, letter	-6 -2 -2 -3 0 -4 -6 1 0 -8 1 -2 -4
-1 its length and end: 2 and more, quotation mark	0 0 0 0 -1 0 0 0 0 0 0 4 -3
-1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -2 -2 -1 6 -1 -1 1 -1 0
-1 its length and end: 25 and more, another sign	0 0 0 0 7 -6 10 -10 -6 -1 0 0 2
-1 its length and end: 25 and more, arrow	0 0 0 0 -9 -4 0 -2 -5 -2 0 0 13
-1 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 -1 -1 -2 -1 -1 0 -3 6
-1 its length and end: 25 and more, bracket	0 0 0 0 3 -2 -1 -2 -3 0 0 6 -6
-1 its length and end: 25 and more, colon	0 0 0 0 4 -12 11 8 -3 -4 -1 -4 -5
-1 its length and end: 25 and more, ellipsis	0 0 0 0 -10 -6 -1 4 1 0 0 4 1
-1 its length and end: 25 and more, exclamation mark	0 0 0 0 0 4 -1 0 -3 1 0 -3 0
-1 its length and end: 25 and more, figure	0 0 0 0 1 9 0 -2 -2 -1 0 -1 -3
-1 its length and end: 25 and more, full stop	-4 -2 -2 -2 -3 1 -13 -2 0 2 -6 7 -14
-1 its length and end: 25 and more, letter	0 0 0 0 -2 13 -4 2 -6 -14 -7 -7 5
-1 its length and end: 25 and more, question mark	0 0 0 0 0 4 0 0 -4 -1 0 1 -2
-1 its length and end: 25 and more, quotation mark	0 0 0 0 0 -1 -1 4 0 0 0 -1 0
-1 its length and end: 25 and more, stop and quotation mark	0 0 0 0 -3 8 -10 -5 0 -8 -4 -16 5
-1 its length and end: 4 and more, another sign	0 0 0 0 5 -1 -1 3 0 -2 1 0 -4
-1 its length and end: 4 and more, arrow	0 0 0 0 1 3 0 -3 0 0 0 0 0
-1 its length and end: 4 and more, bar or asterisk	0 0 0 0 -8 -4 0 -7 -3 -5 0 -2 13
-1 its length and end: 4 and more, bracket	3 0 0 0 -10 9 0 0 -2 -3 -2 2 -1
-1 its length and end: 4 and more, colon	0 0 0 0 -1 2 1 4 -2 -6 -1 4 -6
-1 its length and end: 4 and more, comma	0 0 0 0 0 4 0 -4 0 0 0 0 0
-1 its length and end: 4 and more, ellipsis	0 0 0 0 -8 7 -4 -6 6 4 0 -2 1
-1 its length and end: 4 and more, exclamation mark	0 0 0 0 2 -9 -2 -2 1 -1 -1 -1 11
-1 its length and end: 4 and more, figure	0 0 0 0 -7 1 -2 -4 2 3 0 -6 -12
-1 its length and end: 4 and more, full stop	0 0 0 0 -15 2 -3 6 -1 0 2 -8 -3
-1 its length and end: 4 and more, letter	-2 -1 -1 0 10 -12 1 -2 -11 -6 -5 -2 3
-1 its length and end: 4 and more, question mark	0 0 0 0 -3 1 0 -3 4 -4 0 -2 4
-1 its length and end: 4 and more, quotation mark	0 0 0 0 -12 1 0 -4 -1 8 -1 3 -2
-1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -4 -5 -1 10 0 -1 0 0 0
-1 its length and end: 40 and more, another sign	0 0 0 0 4 0 -2 5 -1 -2 0 -1 -3
-1 its length and end: 40 and more, bracket	-1 -1 -1 -1 -5 2 -7 -2 7 -4 0 1 -2
-1 its length and end: 40 and more, colon	0 0 0 0 -6 -25 16 11 5 3 0 -2 -1
-1 its length and end: 40 and more, ellipsis	0 0 0 0 1 -5 -2 -2 -2 -3 -1 0 4
-1 its length and end: 40 and more, exclamation mark	0 0 0 0 -2 0 1 1 3 4 -1 -9 -7
-1 its length and end: 40 and more, figure	0 0 0 0 1 11 -2 -4 -1 -1 0 0 -4
-1 its length and end: 40 and more, full stop	-17 -6 -7 -6 -3 0 -3 -6 3 -8 -23 -9 -6
-1 its length and end: 40 and more, letter	0 0 0 0 6 12 -9 -9 -8 1 0 -16 -12
-1 its length and end: 40 and more, question mark	0 0 0 0 3 -2 2 -3 -3 -1 0 -2 3
-1 its length and end: 40 and more, quotation mark	0 0 0 0 -3 1 1 -1 6 -3 0 0 -1
-1 its length and end: 40 and more, semicolon	0 0 0 0 2 10 -2 -8 0 -1 -1 0 -1
-1 its length and end: 40 and more, stop and quotation mark	-1 0 0 0 0 -1 -15 -8 -13 -11 10 -2 -7
-1 its length and end: 6 and more, another sign	0 0 0 0 -2 -2 -1 2 0 0 0 -1 6
-1 its length and end: 6 and more, arrow	0 0 0 0 -2 8 0 -7 -1 0 0 3 -1
-1 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 -4 0 0 0 -1 0 -1 8
-1 its length and end: 6 and more, bracket	0 0 0 0 -9 -1 -1 8 -4 -2 -2 -12 3
-1 its length and end: 6 and more, colon	0 0 0 0 -5 -17 8 6 0 4 -2 0 1
-1 its length and end: 6 and more, ellipsis	0 0 0 0 -2 1 0 -5 -3 -1 0 6 -5
-1 its length and end: 6 and more, exclamation mark	0 0 0 0 -1 8 0 -2 -1 -1 0 -2 1
-1 its length and end: 6 and more, figure	-1 0 0 0 6 -1 -3 1 -9 -9 -5 -1 -6
-1 its length and end: 6 and more, full stop	-1 0 0 0 -2 -3 -6 -7 -4 1 -1 -11 9
-1 its length and end: 6 and more, letter	-6 -1 -1 -1 -13 0 -36 -10 -1 -10 -6 0 -4
-1 its length and end: 6 and more, question mark	-1 0 0 0 -8 15 0 -3 6 -7 -4 -5 -10
-1 its length and end: 6 and more, quotation mark	0 0 0 0 8 3 -1 4 -2 -3 -1 -5 -1
-1 its length and end: 6 and more, stop and quotation mark	0 0 0 0 0 3 -1 -1 -1 -1 0 2 0
-1 its length and end: below 2, another sign	-1 0 0 0 -2 19 -3 -2 -3 4 -2 -5 -12
-1 its length and end: below 2, bar or asterisk	0 0 0 0 1 7 -1 0 -1 -1 0 -1 -4
-1 its length and end: below 2, bracket	0 0 0 0 -3 0 0 0 0 -1 0 -3 8
-1 its length and end: below 2, colon	0 0 0 0 -5 4 -2 9 -6 -5 4 -17 1
-1 its length and end: below 2, comma	0 0 0 0 -1 8 -1 -5 -1 -1 0 -4 1
-1 its length and end: below 2, figure	-1 0 0 0 2 -18 3 -8 -16 -14 -2 -6 10
-1 its length and end: below 2, full stop	0 0 0 0 -1 9 0 -8 4 0 0 1 -8
-1 its length and end: below 2, letter	-2 -1 -1 -2 -9 -3 -6 -3 5 1 -27 0 -3
-1 its length and end: below 2, quotation mark	0 0 0 0 0 3 0 0 0 -1 0 0 -1
-1 its length and sentences: 15 and more, more	0 0 0 0 1 -3 -1 -3 -3 3 0 -1 1
-1 its length and sentences: 15 and more, none	-5 0 0 0 -15 0 -10 -3 -1 2 -12 -6 -6
-1 its length and sentences: 15 and more, one	-8 -2 -2 -1 -1 4 -8 -2 -12 -15 2 4 -4
-1 its length and sentences: 15 and more, three	0 0 0 0 -7 -3 -4 0 10 2 -5 -7 -5
-1 its length and sentences: 15 and more, two	-1 -1 -1 -1 12 0 -2 4 -13 5 -12 -18 4
-1 its length and sentences: 30 and more, more	0 0 0 0 -4 2 -21 -11 -6 -7 0 -11 2
-1 its length and sentences: 30 and more, none	0 0 0 0 5 2 6 -1 -5 -14 -2 -13 2
-1 its length and sentences: 30 and more, one	-1 0 0 0 -6 0 3 -28 -7 -3 -7 5 6
-1 its length and sentences: 30 and more, three	-1 0 0 0 5 1 -18 2 -16 -4 -4 -14 2
-1 its length and sentences: 30 and more, two	-4 -2 -2 -1 2 1 -4 -8 7 -9 -13 -15 -12
-1 its length and sentences: 6 and more, more	0 0 0 0 -1 -4 -4 6 -1 -4 0 0 -8
-1 its length and sentences: 6 and more, none	-27 -5 -6 -6 -8 -8 -8 -1 -1 -2 0 2 -4
-1 its length and sentences: 6 and more, one	-10 -2 -2 -1 0 7 -23 -6 -9 7 2 -15 -2
-1 its length and sentences: 6 and more, three	0 0 0 0 -1 1 3 -5 -2 0 -1 0 3
-1 its length and sentences: 6 and more, two	-1 0 0 0 -3 -6 7 -13 2 -2 -1 7 2
-1 its length and sentences: 60 and more, more	-5 -2 -2 -2 1 -14 -5 -5 -15 -9 -18 -8 -13
-1 its length and sentences: 60 and more, none	0 0 0 0 1 9 -2 -7 -1 1 -1 2 -7
-1 its length and sentences: 60 and more, one	0 0 0 0 7 8 -2 -4 -1 -2 1 -3 -4
-1 its length and sentences: 60 and more, three	-1 0 0 0 -3 -6 -9 -4 8 -10 1 -7 -12
-1 its length and sentences: 60 and more, two	-1 0 0 0 -17 4 6 -9 -4 -8 -4 6 -2
-1 its length and sentences: below 6, none	-28 -14 -14 -7 -1 0 -3 -1 -1 -2 2 0 3
-1 its length and sentences: below 6, one	0 0 0 0 -17 8 -6 2 -2 -13 -12 -8 -6
-1 its length and sentences: below 6, two	0 0 0 0 -2 0 -1 -3 8 1 0 1 -4
-1 its length: 10 and more	-5 -1 -1 0 0 -2 -3 -4 -18 11 -2 -9 -6
-1 its length: 12 and more	-6 -1 -1 -1 -7 0 -1 -4 -4 -1 -5 -10 2
-1 its length: 15 and more	-6 -1 -1 -1 -5 0 -5 2 -7 -3 -1 -4 -8
-1 its length: 19 and more	-5 -1 -1 -1 -2 0 3 -5 -4 0 -1 -5 7
-1 its length: 2 and more	-2 -1 -1 -1 -2 -2 1 -6 -7 -9 -2 -5 4
-1 its length: 25 and more	-5 -2 -2 -2 -1 7 -11 -6 -4 -2 -10 -3 -6
-1 its length: 3 and more	-4 -1 -1 -1 -13 4 -20 -6 -9 -2 -24 0 -9
-1 its length: 35 and more	-7 -3 -3 -3 -6 -3 7 2 3 -17 -16 -11 1
-1 its length: 4 and more	-2 -1 -1 0 -12 3 -10 2 -7 0 -4 -6 3
-1 its length: 5 and more	-2 0 0 0 3 -14 -4 -1 3 -6 -8 -10 -10
-1 its length: 50 and more	-9 -3 -3 -2 15 -1 -13 -14 0 -19 -23 -5 -14
-1 its length: 6 and more	-7 -2 -2 -1 -6 2 -9 -1 -15 -7 -13 -7 -5
-1 its length: 8 and more	-4 -1 -1 -1 -6 -9 -12 -2 3 -9 3 -5 4
-1 its length: 80 and more	-5 -1 -1 -1 -2 -21 -11 -14 -9 3 -15 -10 -4
-1 its length: below 2	-8 -2 -2 -4 -6 0 -11 -2 1 -2 -14 -4 -3
-1 its phrases elsewhere on the page: 0.01 and more	-29 -6 -7 -6 -3 -4 -2 2 0 -5 -11 -14 -10
-1 its phrases elsewhere on the page: 0.3 and more	-4 -1 -1 -1 -3 -7 -3 -1 -8 -7 -19 -23 0
-1 its phrases elsewhere on the page: 0.8 and more	-13 -3 -3 -2 -6 -2 -31 -12 -3 4 -3 -15 -7
-1 its phrases elsewhere on the page: below 0.01	-20 -10 -10 -15 -7 1 4 -3 1 -1 -6 6 -2
-1 its phrases elsewhere, and its length: in part, 15 and more	0 0 0 0 3 -8 -1 -4 -8 3 0 -10 0
-1 its phrases elsewhere, and its length: in part, 30 and more	0 0 0 0 -18 -3 3 -6 -5 8 3 6 1
-1 its phrases elsewhere, and its length: in part, 8 and more	-1 0 0 0 -2 0 -7 4 4 -8 -10 -19 -4
-1 its phrases elsewhere, and its length: in part, below 8	-1 0 0 0 1 -6 0 5 -10 -15 -2 -6 1
-1 its phrases elsewhere, and its length: nearly all, 15 and more	-1 0 0 0 -33 -6 -4 -8 -4 -3 11 7 10
-1 its phrases elsewhere, and its length: nearly all, 30 and more	-2 -1 -1 -1 -6 -18 -4 -10 -2 4 0 5 1
-1 its phrases elsewhere, and its length: nearly all, 8 and more	-3 0 0 0 -2 1 -6 -6 -12 7 4 -12 -1
-1 its phrases elsewhere, and its length: nearly all, below 8	-1 0 0 0 6 5 -13 -7 1 -6 -17 -17 -11
-1 its phrases elsewhere, and its place: in part, before the text	-2 0 0 0 2 -8 -2 4 -3 -11 -1 -5 7
-1 its phrases elsewhere, and its place: in part, behind the text	0 0 0 0 -1 3 4 0 -5 -6 -3 -1 2
-1 its phrases elsewhere, and its place: in part, in the text	-1 0 0 0 -1 -6 -4 -2 -9 -4 -12 -18 -11
-1 its phrases elsewhere, and its place: nearly all, before the text	-5 -1 -1 -1 3 9 -3 -6 -7 4 -3 -7 -10
-1 its phrases elsewhere, and its place: nearly all, behind the text	0 0 0 0 1 -2 0 7 1 3 -3 -2 -9
-1 its phrases elsewhere, and its place: nearly all, in the text	-1 0 0 0 -9 -9 -24 -12 1 1 -1 -14 1
-1 its place among short lines: first, 2 and more	-2 0 0 0 0 -10 -4 -17 1 4 -3 -2 0
-1 its place among short lines: first, 3 and more	-2 0 0 0 -12 -9 -2 -11 0 -1 -8 -5 2
-1 its place among short lines: first, 5 and more	-5 0 0 0 -15 11 -1 6 -8 -21 -9 -7 -1
-1 its place among short lines: first, below 2	-9 -2 -3 -3 4 0 1 -11 -12 -7 -28 -2 -3
-1 its place among short lines: last, 2 and more	0 0 0 0 -11 1 -10 -14 -4 -28 -7 5 7
-1 its place among short lines: last, 3 and more	0 0 0 0 -11 10 0 -16 -4 -10 -3 -8 3
-1 its place among short lines: last, 5 and more	0 0 0 0 1 -3 4 -7 1 5 -3 -10 -10
-1 its place among short lines: within, 3 and more	-1 -1 -1 0 -9 -4 -3 -4 -2 3 -3 -3 -11
-1 its place among short lines: within, 5 and more	-18 -7 -7 -3 0 -16 -1 8 -11 -4 3 0 2
-1 its place by the text, and its end: before the text, another sign	0 0 0 0 6 0 0 -2 -3 0 2 0 -4
-1 its place by the text, and its end: before the text, arrow	0 0 0 0 -1 0 0 0 -4 -1 -1 0 6
-1 its place by the text, and its end: before the text, bar or asterisk	0 0 0 0 -1 -1 0 0 -1 -3 0 0 8
-1 its place by the text, and its end: before the text, bracket	1 -1 -1 0 -17 6 -2 -9 -1 -11 -3 1 14
-1 its place by the text, and its end: before the text, colon	0 0 0 0 -2 -9 10 11 -2 -5 -1 -3 0
-1 its place by the text, and its end: before the text, comma	0 0 0 0 0 4 -1 -1 0 -1 0 0 -1
-1 its place by the text, and its end: before the text, figure	-2 0 0 0 -4 8 -3 -2 1 -7 -9 -7 6
-1 its place by the text, and its end: before the text, full stop	-2 0 0 0 -5 -2 -1 4 -7 5 -3 -4 -2
-1 its place by the text, and its end: before the text, letter	-25 -2 -3 -2 -6 6 -18 -7 3 5 2 -1 -2
-1 its place by the text, and its end: before the text, question mark	-2 0 0 0 2 2 -1 -1 7 1 -6 -1 -8
-1 its place by the text, and its end: before the text, quotation mark	-1 0 0 0 5 1 0 -1 1 -1 -2 1 -5
-1 its place by the text, and its end: behind the text, another sign	0 0 0 0 -2 10 -2 4 -1 -1 0 -9 -8
-1 its place by the text, and its end: behind the text, arrow	0 0 0 0 0 -1 0 0 -1 0 0 5 -1
-1 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 0 0 0 0 -1 0 0 -5 6
-1 its place by the text, and its end: behind the text, bracket	0 0 0 0 -2 4 0 -2 -2 -1 0 -12 10
-1 its place by the text, and its end: behind the text, colon	0 0 0 0 0 7 0 11 -3 -2 -1 -6 -11
-1 its place by the text, and its end: behind the text, comma	0 0 0 0 -2 1 -1 4 -3 -3 0 -5 -1
-1 its place by the text, and its end: behind the text, ellipsis	0 0 0 0 -2 4 -1 -3 -2 -1 0 5 -2
-1 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 -1 5 0 -1 -1 0 0 -6 3
-1 its place by the text, and its end: behind the text, figure	-1 0 0 0 -13 -7 -1 -12 -10 -8 -3 -5 15
-1 its place by the text, and its end: behind the text, full stop	0 0 0 0 5 1 4 -17 1 3 -2 -15 9
-1 its place by the text, and its end: behind the text, letter	-3 -3 -3 -4 5 -4 -7 -4 1 -6 -16 1 -8
-1 its place by the text, and its end: behind the text, question mark	0 0 0 0 -1 -5 4 -1 -1 0 0 5 -2
-1 its place by the text, and its end: behind the text, quotation mark	0 0 0 0 -1 0 0 -2 -1 0 0 4 0
-1 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 0 -3 0 -1 -1 0 0 5 0
-1 its place by the text, and its end: in the text, another sign	0 0 0 0 11 2 5 -8 -5 -3 -2 -1 -7
-1 its place by the text, and its end: in the text, arrow	0 0 0 0 -4 11 0 -10 -2 -1 0 0 4
-1 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 -1 12 -1 -5 -2 -4 0 -2 -2
-1 its place by the text, and its end: in the text, bracket	-1 0 0 0 -7 2 -19 -1 -9 -7 -11 -4 -1
-1 its place by the text, and its end: in the text, colon	-1 0 0 0 -21 -38 26 16 -7 -1 -6 -6 -6
-1 its place by the text, and its end: in the text, comma	0 0 0 0 -1 -5 7 0 0 1 0 -1 -1
-1 its place by the text, and its end: in the text, ellipsis	0 0 0 0 -12 -6 -6 -1 7 -4 -4 2 3
-1 its place by the text, and its end: in the text, exclamation mark	0 0 0 0 -1 -8 -3 -16 -5 0 -10 0 -1
-1 its place by the text, and its end: in the text, figure	-1 0 0 0 6 -3 -6 -2 -10 0 -5 -4 -15
-1 its place by the text, and its end: in the text, full stop	-16 -9 -9 -8 0 2 -5 0 -2 1 2 -4 2
-1 its place by the text, and its end: in the text, letter	-13 -8 -7 -8 -2 0 -23 -8 -6 -7 -6 -1 1
-1 its place by the text, and its end: in the text, question mark	0 0 0 0 -15 5 -9 -8 5 -29 0 -11 4
-1 its place by the text, and its end: in the text, quotation mark	0 0 0 0 -12 4 -4 3 -1 2 -2 -7 -6
-1 its place by the text, and its end: in the text, semicolon	0 0 0 0 -4 5 -2 3 -1 -1 0 0 -1
-1 its place by the text, and its end: in the text, stop and quotation mark	-2 -1 -1 0 -3 0 -9 -9 -2 -22 2 -13 -5
-1 its place by the text, and its length: before the text, 13 and more	-4 0 0 0 4 -1 -3 5 -12 4 -7 -6 -9
-1 its place by the text, and its length: before the text, 19 and more	-1 0 0 0 -5 6 -2 -3 -7 8 -2 -3 1
-1 its place by the text, and its length: before the text, 2 and more	0 0 0 0 -2 -1 -3 -8 -12 -11 4 -2 2
-1 its place by the text, and its length: before the text, 3 and more	-1 0 0 0 -9 3 -3 -3 1 -3 -15 -20 -5
-1 its place by the text, and its length: before the text, 30 and more	-1 0 0 0 -1 6 4 -3 6 -8 -1 1 -9
-1 its place by the text, and its length: before the text, 4 and more	0 0 0 0 3 -7 4 -1 -8 0 -2 -2 -1
-1 its place by the text, and its length: before the text, 6 and more	-3 0 0 0 -9 2 0 -4 -4 -4 -16 0 0
-1 its place by the text, and its length: before the text, 9 and more	-4 0 0 0 -6 0 -7 -5 -8 2 2 -2 -1
-1 its place by the text, and its length: before the text, below 2	-2 0 0 -1 -10 3 2 -3 13 5 -16 -11 -7
-1 its place by the text, and its length: behind the text, 13 and more	0 0 0 0 -1 -3 -2 4 8 3 -1 -8 -8
-1 its place by the text, and its length: behind the text, 19 and more	0 0 0 0 5 -3 4 -3 -4 -4 -4 -8 6
-1 its place by the text, and its length: behind the text, 2 and more	0 0 0 0 4 -5 3 -10 1 -5 -2 -7 1
-1 its place by the text, and its length: behind the text, 3 and more	0 0 0 0 6 3 -1 -6 -7 -8 1 -9 -7
-1 its place by the text, and its length: behind the text, 4 and more	0 0 0 0 -12 -6 -1 -6 1 -7 -1 5 1
-1 its place by the text, and its length: behind the text, 6 and more	0 -1 -1 -1 -7 4 3 0 3 -9 -6 -7 -7
-1 its place by the text, and its length: behind the text, 9 and more	0 0 0 0 -3 -8 -2 0 -1 -7 1 -8 7
-1 its place by the text, and its length: behind the text, below 2	-1 -1 -1 -1 -9 2 -4 3 -17 -6 -3 3 1
-1 its place by the text, and its length: in the text, 13 and more	-2 -1 -1 -1 -3 -4 -9 -4 -4 -4 -3 -4 4
-1 its place by the text, and its length: in the text, 19 and more	-5 -2 -2 -2 -1 0 -12 1 -3 -3 -6 -1 0
-1 its place by the text, and its length: in the text, 2 and more	-1 0 0 0 -1 -1 -2 -4 -4 -5 -10 -4 -6
-1 its place by the text, and its length: in the text, 3 and more	-1 0 0 0 -15 0 -8 -5 -10 -2 -15 7 -6
-1 its place by the text, and its length: in the text, 30 and more	-29 -13 -13 -11 -1 -3 5 -3 -3 -6 -3 -6 -1
-1 its place by the text, and its length: in the text, 4 and more	-1 -1 -1 -1 -2 -5 -15 -1 3 1 -24 -23 -14
-1 its place by the text, and its length: in the text, 6 and more	-1 -1 -1 -1 -4 -1 -20 -10 -2 -11 -14 -14 6
-1 its place by the text, and its length: in the text, 9 and more	-2 -1 -1 -1 -7 -4 1 -2 -22 3 6 -2 -4
-1 its place by the text, and its length: in the text, below 2	-1 0 0 0 -4 0 -6 2 -9 -9 -11 -1 3
-1 its place by the text, its length and end: before the text, 10 and more, a stop	-3 0 0 0 -3 -2 -3 5 -12 5 -3 0 -2
-1 its place by the text, its length and end: before the text, 10 and more, no stop	-3 0 0 0 -2 0 -8 -5 -6 6 -10 -4 3
-1 its place by the text, its length and end: before the text, 18 and more, a stop	0 0 0 0 2 5 0 -1 -3 -2 -5 0 0
-1 its place by the text, its length and end: before the text, 18 and more, no stop	-1 0 0 0 -2 5 1 0 -7 4 3 -3 -2
-1 its place by the text, its length and end: before the text, 3 and more, a stop	-1 0 0 0 -2 -2 2 -1 1 2 4 -3 -2
-1 its place by the text, its length and end: before the text, 3 and more, no stop	-1 -1 -1 0 1 3 -3 -2 -1 -2 -6 -9 -5
-1 its place by the text, its length and end: before the text, 30 and more, a stop	0 0 0 0 8 5 -1 0 -1 -1 0 -3 -10
-1 its place by the text, its length and end: before the text, 30 and more, no stop	-1 0 0 0 -7 4 5 -2 6 -8 0 2 -6
-1 its place by the text, its length and end: before the text, 6 and more, a stop	-1 0 0 0 -4 -1 -1 -3 6 1 -5 -1 -1
-1 its place by the text, its length and end: before the text, 6 and more, no stop	-3 0 0 0 -5 4 0 3 -11 -4 1 -3 -3
-1 its place by the text, its length and end: before the text, below 3, a stop	0 0 0 0 0 3 0 -1 3 2 -1 -1 -5
-1 its place by the text, its length and end: before the text, below 3, no stop	-3 0 0 -1 -6 2 -3 -8 7 1 -8 -3 1
-1 its place by the text, its length and end: behind the text, 10 and more, a stop	0 0 0 0 1 -4 -1 -5 1 2 -1 -2 6
-1 its place by the text, its length and end: behind the text, 10 and more, no stop	0 0 0 0 -11 -4 -3 5 5 -5 -1 -9 -8
-1 its place by the text, its length and end: behind the text, 18 and more, a stop	0 0 0 0 4 -6 4 -5 0 4 -1 -5 2
-1 its place by the text, its length and end: behind the text, 18 and more, no stop	0 0 0 0 1 3 0 3 -4 -5 -4 -7 0
-1 its place by the text, its length and end: behind the text, 3 and more, a stop	0 0 0 0 -1 4 0 -1 2 0 0 -13 7
-1 its place by the text, its length and end: behind the text, 3 and more, no stop	0 0 0 0 -1 -2 -3 -12 -10 -13 -2 4 -7
-1 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 0 -2 1 0 0 -1 0 0 0 4
-1 its place by the text, its length and end: behind the text, 30 and more, no stop	0 0 0 0 -2 2 0 2 2 1 0 -1 -4
-1 its place by the text, its length and end: behind the text, 6 and more, a stop	0 0 0 0 -3 5 3 -5 -4 -2 0 4 -5
-1 its place by the text, its length and end: behind the text, 6 and more, no stop	0 -1 -1 -1 -5 -1 -2 2 3 -11 -4 -8 -1
-1 its place by the text, its length and end: behind the text, below 3, a stop	0 0 0 0 -1 3 0 -2 -1 -1 0 4 -3
-1 its place by the text, its length and end: behind the text, below 3, no stop	-1 -1 -1 -1 2 -1 -1 -4 -12 -8 -8 1 1
-1 its place by the text, its length and end: in the text, 10 and more, a stop	-2 -1 -1 -1 -7 2 -4 -1 -7 7 2 -8 -1
-1 its place by the text, its length and end: in the text, 10 and more, no stop	-1 -1 0 0 -1 -7 -5 -7 -18 -1 -10 -5 -3
-1 its place by the text, its length and end: in the text, 18 and more, a stop	-5 -2 -2 -2 -2 1 -19 0 4 0 -8 -4 0
-1 its place by the text, its length and end: in the text, 18 and more, no stop	0 0 0 0 -2 -8 4 3 -15 -29 -8 -12 8
-1 its place by the text, its length and end: in the text, 3 and more, a stop	0 0 0 0 -9 1 -14 5 4 -16 -11 3 -10
-1 its place by the text, its length and end: in the text, 3 and more, no stop	-2 -1 -1 -1 -7 -11 -17 -4 -4 9 -27 -8 -11
-1 its place by the text, its length and end: in the text, 30 and more, a stop	-26 -12 -12 -10 -4 -1 2 -5 -2 -7 0 -6 2
-1 its place by the text, its length and end: in the text, 30 and more, no stop	-1 0 0 0 15 -13 10 10 -15 -4 -8 -11 -19
-1 its place by the text, its length and end: in the text, 6 and more, a stop	0 0 0 0 -4 6 -10 -3 -6 -3 1 -13 3
-1 its place by the text, its length and end: in the text, 6 and more, no stop	-1 -1 -1 -1 -2 -9 -20 -5 -2 -12 -10 -3 0
-1 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 0 -3 4 3 -1 -3 -1 -1 -2 0
-1 its place by the text, its length and end: in the text, below 3, no stop	-3 -1 -1 -1 -1 1 -4 0 -6 -7 -6 -4 -4
-1 its place from the end: 1 and more	0 -1 -1 -1 -12 6 -7 -8 -9 -8 -3 5 13
-1 its place from the end: 12 and more	-18 -8 -7 -6 8 3 -1 -5 8 -4 -14 -3 -10
-1 its place from the end: 2 and more	0 0 0 0 -5 2 -1 0 -6 -7 -1 2 0
-1 its place from the end: 20 and more	-35 -19 -18 -15 6 -3 -6 -1 3 3 5 -10 -7
-1 its place from the end: 3 and more	-1 0 0 0 -16 -4 -3 0 -15 -11 -9 10 1
-1 its place from the end: 40 and more	-48 -22 -22 -12 9 -3 -14 0 -1 7 -7 -14 1
-1 its place from the end: 5 and more	-2 -1 -1 -1 -9 -9 -8 2 2 -6 -4 10 1
-1 its place from the end: 8 and more	-6 -3 -2 -2 -15 0 -3 -9 -1 -8 1 11 -2
-1 its place from the top: 1 and more	-1 0 0 0 -12 -11 0 -6 4 3 -5 -11 13
-1 its place from the top: 13 and more	-37 -32 -31 -26 -1 -3 2 2 -8 -2 -3 4 0
-1 its place from the top: 2 and more	-1 0 0 0 -7 -5 3 -5 0 6 0 -13 3
-1 its place from the top: 3 and more	0 0 0 0 -13 4 -3 -5 3 -10 7 -9 4
-1 its place from the top: 4 and more	-2 -1 -1 -1 -2 -10 2 -17 3 6 2 -6 -6
-1 its place from the top: 6 and more	-5 -2 -2 -2 1 9 8 2 -18 -20 10 -5 -13
-1 its place from the top: 9 and more	-6 -3 -3 -3 -2 3 -4 -5 6 -5 -3 2 -13
-1 its place from the top: below 1	-8 0 0 0 4 9 -3 -5 -4 -10 -5 -10 9
-1 its sentences: more	-8 -3 -2 -2 -5 -12 -13 4 -14 -11 -21 -13 0
-1 its sentences: none	-50 -21 -22 -14 -4 0 4 0 1 0 5 1 5
-1 its sentences: one	-17 -9 -9 -8 -2 6 -5 -7 -10 -2 5 1 3
-1 its sentences: three	-4 -2 -2 -1 0 -3 -12 2 5 -6 -16 -14 -4
-1 its sentences: two	-13 -5 -5 -5 -1 -1 7 -5 5 -5 -11 -4 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 0 -1 -2 0 3 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 0 -5 0 6 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -2 -11 0 -3 -6 2 0 3 9
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -4 -1 0 -4 -1 -1 -1 -4 7
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -12 8 2 0 4 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -4 -6 -3 11 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 3 -4 -4 6 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 0 6 -1 -6 0 2 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -4 3 -1 5 -1 -3 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -2 -1 -6 0 -1 0 0 7
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -2 15 -4 -10 -1 -1 0 -1 -12
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 0 0 0 4 -1 0 0 0 -1 0 -5 3
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 8 -1 0 -3 -2 -2 -1 -1 1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 0 0 0 0 -5 -1 -1 0 7 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 6 and more	0 0 0 0 -1 5 0 -1 0 -1 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 9 -6 0 -10 -2 -3 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 0 0 -8 -1 0 -12 7 9 -4 -4 -13
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 -1 9 0 -4 -1 -6 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -3 7 0 2 -1 -3 0 0 -12
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 7 0 0 -6 0 3 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 0 -2 3 -1 0 2 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 5 -8 0 -1 -2 12 0 -8 -9
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 2 -2 0 -4 7 4 -2 2 -8
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 -1 4 0 -13 8 -12 0 3 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 0 -7 -1 -1 2 8 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 0 1 0 0 -1 3 0 -2 -5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 1 -8 0 -3 -4 7 -2 -5 5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 0 0 1 -1 0 -2 -2 -5 5 -11 9
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 0 5 -2 -8 0 -1 0 0 5
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -1 6 -1 0 0 -1 0 -1 -4
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -2 9 -1 -2 0 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 -7 0 0 -4 -2 -3 3 -2 8
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 -1 -3 0 0 0 3 0 -12 10
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 3 -2 -1 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 -7 5 -4 -1 -2 6 -2 7
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 6 -2 -1 -1 -3 -2 -1 7 -9
-1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, below 6	0 0 0 0 5 0 0 0 -1 -1 -1 0 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 0 -4 8 -7 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 13 0 0 -1 -8 -1 0 0 -5
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 0 -6 -4 1 1 7 0 4 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 -1 10 -1 -2 -1 0 0 -1 -4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 0 4 -1 0 -1 -2 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 -6 5 0 -1 5 1 -2 -3 -4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 4 0 0 -1 -3 -2 -1 0 2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -26 19 7 0 2 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 -2 9 -5 -4 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, below 6	0 0 0 0 -3 1 -8 0 3 6 0 -4 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 4 0 -3 0 0 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 1 0 -2 8 -1 -3 0 -2 -4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, below 6	0 0 0 0 3 0 -1 2 -1 -2 0 -1 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 0 11 -4 -7 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 7 -9 -3 7 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 -13 -2 -1 -1 1 -1 0 1 6
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -2 0 4 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 7 2 -2 -1 -1 -1 0 -1 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -6 1 0 5 1 4 0 -3 -4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 12 -4 -4 0 -2 0 0 -3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 -1 6 0 -2 -1 -2 0 -4 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 3 0 0 0 -4 0 0 -1 2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-3 -3 -3 -2 -26 3 -16 6 -16 4 -7 -9 -25
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 4 13 8 -19 -1 -10 -1 -24 -17
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -1 -1 -3 -1 2 -4 3 -4 2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -6 3 3 1 -4 1 -1 2 -10
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	-1 0 0 0 -7 4 -1 -32 1 -1 -1 9 -8
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	-1 0 0 0 9 -19 -1 -32 -2 -16 -1 -11 5
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 0 5 -3 -2 2 0 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -1 6 -4 -2 -4 -1 0 -1 5
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -2 -6 -2 1 -1 8 0 -2 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 0 1 0 6 2 -4 -1 -6 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 0 -3 -1 0 0 -1 -1 0 -1 7
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 0 2 -2 5 -1 0 -1 1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 6 and more	0 0 0 0 -2 3 1 2 -2 -1 0 -2 -2
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, below 6	0 0 0 0 3 -4 0 0 -1 0 0 -1 3
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 -2 0 0 0 -1 0 0 0 4
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 5 -3 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 -7 6 -1 -1 0 2 0 -2 -1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 -4 -1 0 0 -1 -4 0 -1 8
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -2 1 -17 7 -9 -1 -1 -4 -7
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 8 4 -4 0 -3 0 -3 -6
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -12 1 -1 -1 0 4 7 -1 1
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 -2 -3 -5 -4 -10 2 -6 8
-1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -1 -3 0 -2 -8 -5 6 2 6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -6 -3 -1 -3 -1 4 0 6 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -2 -5 0 -1 -5 -1 0 8 1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 -12 8 0 6 -1 -2 -3 -4 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 -9 7 -3 0 6 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -3 -10 -2 18 0 0 0 -3 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 0 9 0 -9 0 1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 -3 5 0 0 -1 -3 -1 5 -6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 0 0 0 3 0 1 0 0 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 11 0 -5 0 -1 0 -1 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 -10 -5 0 -1 11 9 0 -1 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 6 -1 -2 0 0 0 0 -3
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -14 -8 -5 -7 -7 0 -2 17
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 2 -2 0 0 0 0 0 -5 6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -4 -1 0 0 0 0 -1 -1 6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 0 0 0 0 4 0 -2 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 -4 1 0 5 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 8 -9 0 -2 -4 -5 0 -2 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 0 0 -6 0 0 7 -3 -3 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -1 5 0 -6 -1 3 0 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -5 -3 -2 3 1 3 0 -1 1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 5 2 0 0 -1 -2 0 0 -7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -11 11 -9 -3 -1 -4 -1 -2 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -2 -1 0 -2 0 6 0 -2 0
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 0 0 0 -5 6 -5 -34 -3 -18 -1 6 -5
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 7 -10 0 -11 6 -2 0 -2 10
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 0 0 0 2 4 0 -2 -4 1 0 -1 -1
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -2 -5 -1 -3 -1 4 0 3 2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 0 0 -2 1 -1 -7 8 4 5 -11 -6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 0 0 -2 -5 0 4 8 -4 -6 0 -13
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 15 -4 -8 -3 -2 0 -1 2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -1 10 -1 -7 -5 -5 0 -3 7
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 -12 7 -4 -4 4 1 0 0 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 3 -1 0 4 -2 -8 0 -9 2
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -8 -1 0 6 -5 -2 8 3 -6
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -14 -1 0 0 -5 11 -3 -10 -4
-1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -9 15 -2 -4 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 2 15 -4 -1 0 -1 0 -3 -11
-1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, no stop, 6 and more	0 0 0 0 -3 7 0 -3 -1 -1 0 -4 2
-1 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 0 5 0 -2 0 -2 0 0 0
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 20 and more	0 0 0 0 0 -7 -3 9 0 -2 0 0 3
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 0 0 0 -1 -14 -2 12 0 -3 0 0 6
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -11 -4 0 -5 1 8 0 8 -4
-1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -4 0 0 -7 3 6 -1 -3 1
-1 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 -1 0 0 0 6 -7 -2 -1 -2
-1 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 0 9 0 -1 0 0 0 0 -6
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 0 0 -1 -1 -1 0 0 0 0 4
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 0 0 0 7 -5 0 0 -1 -1 0 -13 6
-1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -6 1 0 0 -8 -6 0 4 3
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 5 0 -2 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 0 -8 0 -7 -3 2 0 0 12
-1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 15 -13 7 -1 -2 -8 -1 -5 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 0 0 -2 13 -9 -2 -9 -21 0 -11 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 0 0 1 -6 0 -2 0 2 -1 6 -3
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 0 0 0 7 1 0 -4 -10 -9 -1 -5 4
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 0 0 6 -10 4 1 0 1 0 0 -2
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 0 0 -5 -3 0 -2 -7 -13 1 4 -1
-1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 0 0 0 -19 -5 0 -4 2 1 -3 7 7
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 -7 0 9 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 -3 12 0 0 -1 -9 0 -2 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 6 -4 0 -7 -2 -2 0 7 -5
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 5 0 0 -2 -1 0 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 4 -3 -5 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 2 6 -6 -7 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 1 -6 0 -1 -1 -9 0 -6 9
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 6 -3 0 -3 -1 0 -1 0 -3
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -6 -1 0 0 -2 -1 0 -3 10
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 0 4 1 -1 -1 -3 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -8 -3 -7 10 -3 -8 -1 -6 -11
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -9 4 0 8 -1 -3 1 0 -4
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -2 -8 0 -4 9 2 -1 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 6 -7 0 -8 -2 5 1 1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 -4 -4 0 3 -4 -1 -2 -2 5
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 0 6 -1 -2 0 -2 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 11 2 -1 -9 -1 -3 -1 0 -7
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 0 -3 0 5 0 1 0 -3 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 -3 1 0 1 -1 5 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	0 0 0 0 1 -1 0 -1 1 0 -3 -4 5
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -7 -6 -1 9 -1 -1 0 5 -2
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -3 5 -2 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 -3 9 -6 0 -1 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -15 8 0 -4 -1 -1 0 -3 11
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 0 6 0 -2 0 -2 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 -12 8 2 -4 -3 0 -2 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -4 0 0 -3 5 4 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 -4 0 0 -1 3 2 0 0 2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 11 -2 -2 -8 -2 -1 0 -2 -3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 0 0 0 0 0 0 0 3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 0 0 0 0 1 -5 -4 -5 -2 0 -7 1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 -1 7 -9 -13 -4 -6 -1 -2 -3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 0 -1 -4 1 0 0 -1 5
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 -8 13 -1 0 -7 -6 1 3 -2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 0 0 0 -2 -3 0 -4 4 -3 -5 -1 11
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 0 2 -1 -3 0 -1 0 0 4
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 -2 5 0 -3 -1 -8 0 -2 6
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	0 0 0 0 -6 -1 0 0 -1 1 1 -1 3
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 -2 -1 4 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 10 0 0 -1 -8 -1 2 -1 -5
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 3 -1 4 -3 0 -1 0 -3 -2
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -5 10 0 0 0 0 0 -7 -4
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -2 -1 0 0 6 -2 0 -8 -1
-1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -4 0 0 0 -1 -1 0 -2 8
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 0 1 0 -2 0 -2 0 -1 3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -4 16 0 -7 -1 -9 0 0 -2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 7 9 -1 -16 -1 -3 0 -4 -5
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 -10 -2 0 8 -2 -5 -2 0 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -1 -7 -3 6 0 -1 0 -1 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -1 -4 -1 3 -1 -1 0 -1 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 0 12 0 -12 0 -4 0 -1 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -8 -5 -1 -8 -6 0 0 13 -9
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -5 -2 -1 12 6 0 0 -8
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 7 -6 0 -3 -2 -2 0 -3 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -3 0 0 0 -1 -1 -2 -1 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 0 0 0 3 0 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 -1 -15 0 8 0 0 0 1 6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 0 -7 0 6 0 -1 0 4 -3
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 6 -1 -4 -1 -1 0 0 1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -4 -7 -3 11 1 -5 0 -2 1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -1 -3 -1 5 -2 -2 0 1 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -4 0 -1 3 -1 -3 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 10 -5 0 -4 2 -2 0 -4 2
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 0 0 0 0 11 -1 -6 -1 -3 0 -4 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 -5 -10 -1 9 1 -1 0 2 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -8 11 0 -7 -1 0 0 2 0
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -1 2 0 -2 0 4 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 0 0 0 -4 -4 0 7 0 5 0 -14 4
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	0 0 0 0 7 -3 0 0 6 -4 3 0 -15
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 4 -11 6 5 -1 -1 0 -3 -6
-1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 1 -3 0 -2 -1 0 0 6 -4
-1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 0 -8 0 0 5 8 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 0 -12 5 7 0 -1 0 -1 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 -5 0 0 -3 1 5 0 -3 4
-1 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 -1 -2 0 -1 0 -1 0 -3 3
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 0 0 0 -3 -1 0 0 0 0 0 5
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -1 -6 0 0 -7 3 -1 2 1
-1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 0 0 0 4 0 0 0 3 -1 0 -1 -5
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 0 -2 0 4 0 0 0 0 0
-1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 13 -8 0 3 -3 -2 0 -8 -3
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 0 0 0 -3 3 1 2 -1 0 2 -1
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	0 0 0 0 -3 1 -2 -3 0 7 0 -3 -7
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 5 -11 0 -1 -4 -2 0 9 -4
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 0 0 -1 -1 0 -1 -1 7 0 -3 -2
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 0 0 0 -6 3 0 1 -2 -5 0 6 -2
-1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 0 0 0 3 -2 0 6 -2 -5 0 -1 -7
-1 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 4 -1 -2 0 -1 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 0 0 0 0 7 -1 -1 -1 -1 0 0 -4
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -2 9 -1 -6 0 5 0 0 -8
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 0 0 0 -2 -3 0 -2 -2 -2 0 -2 6
-1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 0 0 0 -14 0 0 -1 3 -1 2 0 9
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -8 11 0 -15 5 -1 0 -6 -2
-1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	0 0 0 0 -1 0 0 0 0 0 0 -2 3
-1 its shape among its neighbours: a stop, below 6, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -16 13 -3 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 3 -1 -1 0 0 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 -2 6 -1 -4 -1 0 0 0 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 0 2 7 -2 -1 -3 -2 0 -1 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 7 -3 -2 -5 -3 -4 0 -1 -3
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 8 -4 -2 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 7 -1 0 0 -1 -2 1 -1 -1
-1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 4 -1 0 -1 -3 -1 0 0 2
-1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 3 0 -1 0 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -2 -8 9 0 -1 -1 0 0 0
-1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 8 0 0 0 -1 0 0 -2 -6
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 9 3 -11 0 0 0 0 0
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -2 -1 -1 2 3 0 0 0 -2
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -3 4 -1 3 -3 -3 0 -1 -1
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 12 -8 0 -5 -1 -1 0 -1 -1
-1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -2 0 0 -2 -7 -4 -2 9 0
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 0 0 0 1 -7 0 0 -1 -1 0 9 -6
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 0 0 -5 -2 0 0 2 6 0 3 -5
-1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 0 0 0 4 -3 0 0 -1 0 7 -1 -6
-1 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -8 0 -1 0 0 0 0 9
-1 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 0 0 -3 0 0 -8 -1 0 -1 -1 10
-1 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -7 0 -1 0 0 0 -1 9
-1 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 7 -7
-1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 0 6 0 -5 -1 -1 0 0 -1
-1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 0 -4 9 -1 4 -2 -1 -1 -2 -8
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 0 0 0 -5 2 -1 -1 -3 -4 0 1 5
-1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -2 1 0 -1 -2 -1 0 5 2
-1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 9 -2 0 0 -1 -1 0 1 -8
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -3 0 0 4 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 0 -1 -1 4 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -1 2 -2 4 -1 -1 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 5 0 0 -2 -1 0 -1 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 7 -1 0 -2 -1 -2 -2 0 -4
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 0 6 -1 -2 0 -2 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -6 4 -1 4 -1 -5 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 -2 0 0 5 -2 -3 0 -1 -2
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 -1 -3 0 10 -2 -1 0 -1 -2
-1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 0 0 -4 0 0 -1 0 -1 -1 -4 7
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 3 -1 0 0 -1 -3 4 0 -4
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-2 -2 -2 -1 -3 -9 -1 2 5 -5 -2 0 -2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	-1 0 0 0 -6 -7 0 4 -5 -8 -1 9 -5
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 -6 0 0 0 0 0 6 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 0 6 -13 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 7 2 -8 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -3 1 -6 -5 0 7 0 -1 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -1 0 -5 7 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 0 0 0 -2 -8 4 10 -1 -4 0 -1 -3
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 1 -6 5 2 -1 1 0 -1 -2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -6 10 -1 -1 -1 0 0 0 -2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 4 -2 -3 0 3 0 0 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 -3 -2 4 0 2 -1 0 1 -2
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 0 0 0 7 0 0 -1 -3 -2 1 -2 1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 0 0 -2 1 0 -1 0 0 4
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -4 10 -2 -7 -3 -9 -3 -6 -8
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 4 9 0 -1 -3 -3 -1 -9 -3
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -3 -1 4 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -4 2 6 -6 -4 -2 0 -4 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 11 -2 -1 -1 -3 0 -3 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 -2 0 0 7 7 -1 -8 -1
-1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 -3 0 0 0 -1 -1 10 -11
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 0 4 -1 -2 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -1 -5 0 6 0 0 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -2 -1 -1 -6 -1 -2 0 9 -2
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 -3 12 -1 -8 0 -3 0 -2 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 -4 -1 0 -1 1 4 0 1 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 -7 13 -8 0 -2 0 0 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -1 -1 -1 1 -2 -1 0 0 5
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 7 0 0 0 -1 0 0 0 -4
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 0 0 0 0 -3 -1 -2 0 3 0 -1 4
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 -3 -14 0 16 -2 3 0 -3 -8
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 0 0 -3 2 0 2 -1 -1 0 1 0
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 0 0 4 0 0 0 -2 -2 2 0 -2
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 8 -1 -1 -4 -1 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -9 -15 -9 12 8 -7 0 -5 -2
-1 its shape among its neighbours: no stop, 20 and more, 4 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 11 -2 -2 -1 0 0 -3 -4
-1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -6 5 -1 -9 -9 -6 0 7 -6
-1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -7 0 0 -8 1 10 0 -1 -1
-1 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 0 0 5 0 -2 0 -1 0 0 -2
-1 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	-1 0 0 0 -2 0 0 -1 1 -1 0 -3 5
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 0 0 4 7 -1 -2 -1 -3 0 -1 -2
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 0 0 -2 5 0 -3 1 -3 0 1 -1
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 0 0 0 7 0 -1 -1 -12 0 -2 7
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 0 0 4 -3 0 1 -3 -2 0 -7 10
-1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 0 0 0 -3 0 0 1 -3 -5 1 -2 9
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 0 0 0 -1 -2 0 2 -2 -2 0 -1 5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 0 0 0 0 0 -4 -5 6 0 2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 4 1 0 -4 0 0 0 1 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 4 0 -2 0 -1 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 4 16 -1 -11 -1 -2 0 -7 -12
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 0 -4 0 -5 3 0 -1 -5 4
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 1 0 0 -2 -2 -2 4 -2 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -3 0 4 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -1 -13 -1 14 -1 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -3 12 0 -5 -4 -6 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 0 0 0 5 -1 -1 -1 0 -3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 0 0 0 -7 0 -3 9 3 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -1 -8 0 7 0 1 0 -3 -2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -3 0 0 4 -2 -3 0 -3 6
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 0 0 0 3 0 0 -4 -1 -3 0 -1 4
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 1 5 0 -3 -1 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 6 -8 0 0 0 7 -7 -1 1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 0 -4 -1 -5 -1 2 -1 -1 5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 4 1 0 -3 -1 1 -1 0 -3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 1 -1 0 4 -2 -2 -1 -3 3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 0 12 -1 -3 -1 -1 0 -2 -3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -1 1 0 3 -3 0 0 3 -5
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	0 0 0 0 4 -5 0 0 0 0 0 -1 2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 -1 -7 0 7 2 -3 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 3 -4 0 -6 -4 -7 -1 6 -10
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	0 0 0 0 2 -2 0 3 3 -5 5 -12 1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 0 5 -1 -3 0 0 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 0 -10 0 1 5 5 0 -7 2
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 3 0 0 0 -2 -1 -2 7 -3
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 -5 -2 -5 2 8 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 -4 -6 0 6 0 -1 0 4 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -5 -10 -1 13 -2 -3 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -3 -1 0 3 0 2 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 0 -1 -1 3 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 -13 5 0 -4 -1 -2 -1 11 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 -2 -2 -2 -2 6 -1 0 0 -5
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 -6 -2 0 0 1 0 -1 3 3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 5 0 0 -1 -2 -2 -3 0 2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -6 -4 9 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 8 -14 -4 7 -1 -2 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 -3 1 4 -1 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 3 -3 -1 0 0 1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 8 0 0 -6 0 0 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 -12 -14 0 -4 -6 -5 -1 9 5
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, below 6	0 0 0 0 4 0 0 -1 -3 -2 -2 -3 2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -1 9 0 -1 -1 -4 0 -5 -3
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 1 0 0 -1 -2 -2 0 -1 4
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 7 -1 -5 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	-1 0 0 0 -3 9 0 -5 -1 5 0 -5 -11
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 0 0 0 2 6 -14 1 -6 -4 0 -7 1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 3 0 -3 -8 10 0 -1 -4 -5
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 1 6 -1 -3 -3 1 0 -2 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -2 -4 1 3 4 -1 0 1 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 -3 -23 0 -6 -13 -6 -3 14 -9
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	0 0 0 0 -8 -3 0 -2 -5 -10 -1 -2 11
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -7 12 0 2 -1 -9 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -1 3 -1 -1 -2 5 0 -1 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 -4 5 0 8 1 -6 -4 1 -11
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 4 0 -3 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 -4 -7 0 -1 -2 0 0 1 10
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 8 -3 -2 -1 -2 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 5 -3 4 -1 -3 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 -3 -1 -1 -5 -3 0 6 4
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 5 -3 0 0 4 -2 0 -4 -2
-1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 2 0 0 0 7 0 -1 -2 -8
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 0 0 0 -10 -1 0 -2 0 -1 0 -2 12
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 0 -5 0 5 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 1 9 0 -8 0 0 0 -3 -1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -2 3 0 3 0 2 0 -6 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -1 12 9 -17 0 0 0 -3 -6
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 -1 9 0 -12 0 0 0 5 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -1 0 0 -1 0 0 0 -3 6
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 0 0 0 4 0 -1 0 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 -1 4 0 -6 4 -3 0 1 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 0 0 0 -1 14 -1 -5 -2 -8 -1 0 -2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 3 -12 0 -5 1 3 0 0 -4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 0 0 5 0 0 0 1 5 -2 -2 -6
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 -2 -1 -2 1 -1 0 0 6
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 1 2 0 7 -1 -1 0 1 -7
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -1 4 0 -4 -1 -1 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 1 -5 0 1 1 2 0 -1 2
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -3 0 0 0 -1 0 -1 0 5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 0 0 0 -1 16 2 -13 -2 -6 0 -4 1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 6 -16 0 -10 -2 -2 0 1 14
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -5 10 0 -3 0 -1 0 2 -9
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -1 -5 0 3 -1 1 0 -3 4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 0 0 0 -4 -3 -1 5 -14 -3 -1 -8 5
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	0 0 0 0 0 -3 0 -5 -8 -3 5 -4 -3
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -4 3 -2 2 -1 0 0 -1 -1
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 3 -1 0 2 -2 0 0 -6 4
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -2 -1 0 3 5 1 0 3 -8
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 4 0 -4 0 0 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -2 -3 0 6 0 0 0 3 -6
-1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -10 -1 0 -2 -1 8 -1 5 -4
-1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -5 6
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 0 11 -1 -7 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 0 0 0 -3 -1 -1 -3 9 1 0 -4 -8
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 0 0 0 -1 6 -1 -10 0 -4 -1 6 -12
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -3 3 5 -11 0 0 0 -2 7
-1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 -5 0 0 -5 -2 -1 4 -6 2
-1 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 0 0 0 0 0 0 -2 0 0 0 3
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 0 0 0 0 5 0 0 -3 0 0 0
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 0 0 -1 -7 0 6 -1 -1 0 2 2
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 20 and more	0 0 0 0 0 -6 0 0 0 -1 0 14 -9
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -5 0 0 -6 -2 10 0 8 -12
-1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 0 0 0 5 -1 0 0 -7 -3 2 -1 3
-1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 0 0 0 0 0 0 0 4 -2
-1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, below 6	0 0 0 0 0 0 0 0 -1 0 0 4 -3
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 0 0 0 11 -1 -4 -3 -11 0 4 -11
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 0 0 0 -2 -1 0 -6 2 1 0 -5 3
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 1 -11 0 -2 -1 1 1 -4 11
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 0 0 -1 1 0 -2 -3 7 0 3 -8
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	0 0 0 0 10 8 0 -12 4 -3 7 -9 -15
-1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	0 0 0 0 -3 -4 0 -4 6 0 -6 -12 -5
-1 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 0 0 0 -2 -4 -1 -1 11 -9
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 8 -1 -2 0 -2 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 0 7 0 -5 0 0 0 -12 10
-1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 0 0 0 -4 -1 0 -7 -1 -3 -1 3 5
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -6 -3 9 0 0 0 0 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 -1 9 4 -13 -1 -2 0 0 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 0 0 0 5 0 0 -2 0 -2 0 -1 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 -5 0 0 1 0 4 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 15 -3 -1 0 -2 0 -1 -10
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 10 -1 -2 0 -1 0 -1 -5
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 7 -11 0 0 0 -2 0 6 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 0 0 -2 -1 -1 -1 0 4
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 0 0 0 0 7 0 -1 0 -3 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 0 0 -4 2 0 1 -1 -8 0 -2 6
-1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, below 6	0 0 0 0 -1 0 0 0 -2 -2 -1 0 7
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 0 0 0 -1 2 -1 -4 0 3 0 0 3
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -6 -8 -1 8 -11 4 0 0 12
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 0 0 0 -1 12 0 -3 -1 -2 0 -1 -7
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 0 0 0 0 -2 0 0 -1 4 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 0 0 0 -2 -6 0 4 1 3 4 -5 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 0 0 0 -4 3 0 0 -5 -3 0 -4 9
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 0 -1 9 3 -8 -2 5 0 -5 -10
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 0 0 0 -2 4 -1 -1 -2 2 0 0 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 0 0 -1 -4 0 5 0 0 0 0 0
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 0 0 0 0 -5 0 1 -3 4 0 4 -2
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -3 -7 0 -2 -5 0 -2 16 -10
-1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	0 0 0 0 -12 -3 0 -8 4 1 -1 -2 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 0 0 0 0 4 0 1 0 -3 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -1 -2 0 -1 0 0 0 6 -7
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -3 -2 0 -2 -2 5 -1 3 -4
-1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 0 0 0 -2 1 0 -1 -1 -1 0 7 -4
-1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 12 -4 -3 0 -2 0 -1 -3
-1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 8 -1 0 -1 0 1 0 -7 -3
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 0 0 0 0 8 0 -3 -1 -2 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 0 0 0 -6 12 -1 -6 -1 -4 0 -1 -9
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	-1 0 0 0 -1 3 -1 -1 3 -2 0 0 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 0 0 5 -3 0 -1 -2 -2 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 0 0 0 8 -2 0 -2 -3 -2 3 -1 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -8 11 -2 0 -1 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 6 and more	0 0 0 0 -1 -3 -3 4 3 0 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 1 -5 4 0 0 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 6 and more	0 0 0 0 -3 4 0 1 -1 -2 0 -2 2
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 -2 -2 0 0 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 0 -2 -1 0 0 0 -1 3
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -6 -3 0 -1 11 11 0 -3 -7
-1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 2 0 0 0 1 2 0 -1 -4
-1 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 4 -1 -3 0 0 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	0 0 0 0 -8 9 0 -6 -6 -7 -1 -5 -13
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 0 -3 -8 -1 2 5 -2 0 -5 9
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 -3 -2 -1 -2 1 2 0 -1 5
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -3 4 -2 0 4 0 -1 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 -3 0 -2 -11 -4 6 -5 -2 -9
-1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 18 -12 -1 -33 6 -2 -12 -12 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 0 0 0 0 5 -1 -3 -2 3 0 0 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 0 0 0 5 3 -2 -7 -3 -3 0 1 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 0 0 0 0 -8 0 0 0 0 0 0 9
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 0 0 0 0 -2 0 -3 -1 -4 0 -2 10
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 0 0 0 -2 1 0 -2 -2 -1 2 -6 6
-1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 0 0 0 13 -4 0 -3 -9 -5 -2 -2 1
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 -1 -1 -1 3 0 0 0 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, 6 and more	0 0 0 0 1 -3 0 -1 3 2 0 -3 0
-1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	0 0 0 0 -7 -1 0 0 7 -7 -1 0 -5
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -2 -4 4 6 -2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 2 -5 -4 -1 -9 14 0 -2 -2
-1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 3 6 0 -1 -1 -1 0 -5 -4
-1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 0 0 0 9 -7 -1 6 -4 -7 0 0 -2
-1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 0 0 0 -2 -1 0 1 4 2 2 0 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 0 -8 0 0 -8 -4 -3 0 -2 11
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 0 0 0 0 -6 0 6 0 3 0 0 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -1 -5 0 7 -1 -2 0 -4 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 0 0 2 3 0 -4 1 -2 0 -2 3
-1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 0 0 0 -7 0 0 6 -1 -1 -1 -2 7
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 -17 7 15 -2 -6 0 -2 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 0 0 -2 -5 0 5 4 4 0 -4 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 0 0 0 -2 -1 -1 0 0 4
-1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -1 0 0 -1 0 -1 0 -11 11
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, below 6	0 0 0 0 -1 -8 0 0 -6 -5 -2 0 11
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 0 0 0 0 5 -1 -8 -10 6 0 -1 -8
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 0 0 0 3 6 0 -3 -2 1 0 0 -6
-1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 0 0 0 -11 -1 0 7 2 -1 1 1 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 6 -1 -10 0 3 0 0 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -2 2 -1 -5 2 3 0 1 -3
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -2 4 -1 2 -1 -1 3 -1 -6
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -3 4 0 1 -1 -4 2 -3 1
-1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -3 -1 0 -2 2 -4 6 -1 2
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 0 -1 5 -3 -13 -3 -15 0 -2 18
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 0 0 0 5 -12 -1 -4 -5 -17 0 14 9
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, below 6	0 0 0 0 -1 0 0 1 -4 9 0 -7 -4
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 0 0 0 -2 7 -1 -1 -1 -5 0 0 1
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 0 0 -5 -5 -1 -10 0 -12 -3 -1 12
-1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	0 0 0 0 -1 -17 0 8 -11 -3 -5 -10 -5
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -5 3 1 0 0 0 3 0
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -2 -4 0 3 -3 -1 0 7 -3
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 0 0 0 0 -2 0 0 0 0 0 -2 4
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -1 6 0 -1 2 1 0 -7 -1
-1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 0 0 0 0 0 0 -1 7 2 -5 3 -7
-1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 7 0 0 1 0 -1 -1 2 -4
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, 6 and more	0 0 0 0 -5 -7 0 0 -6 6 -1 -1 -2
-1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 0 0 -3 -1 0 -1 1 4 -1 -2 4
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 0 0 0 0 4 0 -1 0 0 0 0 -2
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 -2 -8 0 -5 -2 -1 0 -8 17
-1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 0 0 5 -2 0 1 -6 -9 -2 -1 4
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 0 0 0 7 -2 1 0 -4 0 0 -4
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 0 0 0 0 -3 0 8 -4 -1 0 -3 1
-1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -1 -8 -3 -4 6 8 -2 -11 2
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 0 0 0 7 0 -3 0 -3 0 0 -2
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 -1 3 0 8 0 -1 0 -12 -4
-1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 0 0 -1 0 0 2 -4 -1 0 -3 6
-1 its shape among its neighbours: no stop, below 6, below 4, comma, a stop, 20 and more	0 0 0 0 0 6 -1 -1 0 -1 0 0 -3
-1 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 0 0 -1 0 0 -4 -1 2 -1 4 -2
-1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 -2 -9 -1 -1 0 -5 -2 9 -8
-1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 0 0 0 -2 0 -2 -2 4
-1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 0 0 0 0 7 0 -1 1 -2 0 -1 -2
-1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 6 and more	0 0 0 0 -3 3 0 -1 7 -1 0 -4 -3
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 20 and more	0 0 0 0 0 -1 0 0 8 -7 0 -2 -2
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 0 0 1 3 0 0 -1 -3 -1 2 0
-1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 0 0 0 -2 -5 0 -5 -13 -1 -2 -12 11
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 0 0 0 0 5 0 -2 0 -1 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -1 8 0 -7 -6 2 0 0 -1
-1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 0 0 0 10 -3 0 -6 0 -2 -1 -3 -13
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 0 0 0 6 -3 4 -12 -6 -8 -1 -6 14
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 0 0 0 4 8 -1 -4 6 2 -1 -3 -16
-1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -3 -5 0 5 3 0 1 -3 1
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 0 0 0 -1 -12 0 0 5 4 -1 0 2
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 -8 -2 -1 2 -11 -8 -2 11 -11
-1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-1 0 0 -1 -18 -10 -1 12 -13 3 -35 -14 1
-1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, no stop, below 6	0 0 0 0 -1 -1 0 -2 0 0 -1 8 -4
-1 its short words and length: 0.01 and more, 15 and more	0 0 0 0 1 4 -2 1 -6 -6 -4 2 -12
-1 its short words and length: 0.01 and more, 30 and more	0 0 0 0 8 5 2 5 -8 -5 -1 -7 -8
-1 its short words and length: 0.01 and more, 4 and more	-1 0 0 0 4 3 -3 0 -4 -14 -3 -5 -4
-1 its short words and length: 0.01 and more, 8 and more	-1 0 0 0 -9 7 -12 -1 -16 -5 -9 -9 4
-1 its short words and length: 0.01 and more, below 4	0 0 0 0 0 -8 8 0 0 0 0 0 -2
-1 its short words and length: 0.2 and more, 15 and more	-7 -1 -1 -1 6 4 -20 2 -6 -3 -20 -25 -1
-1 its short words and length: 0.2 and more, 30 and more	-1 -1 -1 0 6 -6 -4 -2 2 -7 -4 -1 -19
-1 its short words and length: 0.2 and more, 4 and more	-4 -1 -1 -1 -15 4 -3 -8 -25 -4 0 -8 3
-1 its short words and length: 0.2 and more, 8 and more	-7 -1 -1 -1 0 -7 -11 -4 -8 3 14 -12 5
-1 its short words and length: 0.2 and more, below 4	-1 0 0 0 -8 -5 -1 -10 -4 3 -15 -10 3
-1 its short words and length: 0.35 and more, 15 and more	-9 -3 -3 -3 -13 0 -5 -1 -3 3 2 7 5
-1 its short words and length: 0.35 and more, 30 and more	-11 -5 -5 -5 -5 2 -2 -11 -3 -4 -9 -9 5
-1 its short words and length: 0.35 and more, 4 and more	-4 -1 -1 -1 1 -8 -7 4 2 -7 -11 -9 -8
-1 its short words and length: 0.35 and more, 8 and more	-11 -1 -2 -1 -4 -8 -4 0 5 -1 -32 1 -15
-1 its short words and length: 0.35 and more, below 4	-4 -1 -1 -1 -12 -8 -11 -11 1 -11 -13 7 -2
-1 its short words and length: below 0.01, 15 and more	0 0 0 0 5 6 0 0 -6 -7 0 -1 -6
-1 its short words and length: below 0.01, 4 and more	2 0 0 0 -18 -4 -3 -7 -3 -1 -5 9 -7
-1 its short words and length: below 0.01, 8 and more	0 0 0 0 3 1 -1 -9 0 -7 -1 -2 5
-1 its short words and length: below 0.01, below 4	-8 -3 -3 -4 -5 4 -21 1 -7 -5 -6 -3 -2
-1 its short words: 0.01 and more	-1 0 0 0 -11 2 -3 1 -11 -10 -11 -18 6
-1 its short words: 0.15 and more	-21 -6 -6 -6 10 -1 -8 -4 -14 3 2 -5 1
-1 its short words: 0.3 and more	-38 -10 -10 -10 -18 -4 -3 0 2 5 -5 -5 6
-1 its short words: 0.4 and more	-23 -8 -8 -7 -3 -5 0 -3 4 5 0 -1 0
-1 its short words: 0.5 and more	-21 -7 -7 -7 7 2 4 3 5 -12 -2 -2 -11
-1 its short words: below 0.01	-8 -5 -5 -2 -9 3 -6 -3 -6 -5 -2 3 3
-1 its small words and length: 0.01 and more, 15 and more	0 0 0 0 0 -2 -3 9 1 -3 -3 -15 -2
-1 its small words and length: 0.01 and more, 30 and more	0 0 0 0 7 -2 -2 -1 -5 1 1 -9 3
-1 its small words and length: 0.01 and more, 4 and more	-1 0 0 0 -5 -1 0 3 -17 -10 -12 0 -5
-1 its small words and length: 0.01 and more, 8 and more	-1 0 0 0 5 -11 -11 2 -7 -11 0 -12 2
-1 its small words and length: 0.01 and more, below 4	0 0 0 0 2 -1 0 0 6 1 -1 0 -6
-1 its small words and length: 0.2 and more, 15 and more	-4 -1 -1 -1 -1 3 -9 0 -6 -7 -6 5 -8
-1 its small words and length: 0.2 and more, 30 and more	-1 -1 -1 -1 6 -9 7 -5 -13 -3 0 4 -8
-1 its small words and length: 0.2 and more, 4 and more	-3 -1 -1 -1 -2 -1 -3 -10 -23 -19 -9 -11 3
-1 its small words and length: 0.2 and more, 8 and more	-6 -1 -1 0 -1 -6 -8 -6 -8 -1 1 -1 3
-1 its small words and length: 0.2 and more, below 4	-1 0 0 0 -6 -8 1 -3 -10 -4 -10 -25 19
-1 its small words and length: 0.35 and more, 15 and more	-12 -3 -3 -2 -3 -4 -1 4 -3 0 1 -1 -2
-1 its small words and length: 0.35 and more, 30 and more	-11 -6 -6 -5 -4 0 1 -3 9 -7 -25 -8 -4
-1 its small words and length: 0.35 and more, 4 and more	-3 0 0 0 -2 -9 -17 6 3 -6 -26 -24 3
-1 its small words and length: 0.35 and more, 8 and more	-8 -2 -2 -2 5 -6 -1 4 -1 -5 -8 -2 -9
-1 its small words and length: 0.35 and more, below 4	-1 0 0 0 -8 -4 0 -20 -16 -15 -15 16 -7
-1 its small words and length: below 0.01, 15 and more	0 0 0 0 1 8 -1 -4 -4 -2 0 -4 2
-1 its small words and length: below 0.01, 30 and more	0 0 0 0 0 -5 9 -8 -2 -2 0 0 -1
-1 its small words and length: below 0.01, 4 and more	1 -1 -1 0 -9 4 -9 -4 -3 8 -11 -12 0
-1 its small words and length: below 0.01, 8 and more	0 0 0 0 -13 0 -2 -6 1 8 2 -17 -6
-1 its small words and length: below 0.01, below 4	-16 -7 -7 -7 -6 -2 -13 5 -11 -6 -5 -3 1
-1 its small words: 0.01 and more	-2 0 0 0 6 -2 -9 2 -8 -10 -9 -8 -14
-1 its small words: 0.15 and more	-22 -5 -5 -5 -4 -11 2 0 -9 -9 4 1 4
-1 its small words: 0.3 and more	-18 -5 -5 -5 10 1 -4 5 -9 -17 4 2 -6
-1 its small words: 0.4 and more	-20 -6 -6 -5 1 -15 -3 11 1 4 -16 -6 -6
-1 its small words: 0.5 and more	-21 -8 -8 -7 0 3 -2 -8 7 -15 -20 -1 7
-1 its small words: below 0.01	-9 -9 -9 -5 -7 1 -5 3 -7 6 -1 -6 4
-1 its words in the text, and its length: 0 and more, 12 and more	0 0 0 0 0 -22 -1 -8 -11 -3 -5 9 7
-1 its words in the text, and its length: 0 and more, 25 and more	0 0 0 0 1 1 -2 7 -2 -2 -1 -6 -1
-1 its words in the text, and its length: 0 and more, 3 and more	-3 -1 -1 -1 -15 1 -21 -7 0 8 -4 1 -3
-1 its words in the text, and its length: 0 and more, 6 and more	-1 0 0 0 1 -2 1 -5 4 -1 -2 -6 -9
-1 its words in the text, and its length: 0 and more, below 3	-4 -1 -1 -3 -9 6 -14 -6 -2 -11 -7 -5 2
-1 its words in the text, and its length: 0.01 and more, 12 and more	0 0 0 0 -6 9 -8 -10 -8 -2 -1 -6 7
-1 its words in the text, and its length: 0.01 and more, 25 and more	0 0 0 0 -3 -5 -8 -9 -2 -8 -8 -8 -11
-1 its words in the text, and its length: 0.01 and more, 3 and more	0 0 0 0 -8 2 0 -1 0 -1 0 0 8
-1 its words in the text, and its length: 0.01 and more, 6 and more	0 0 0 0 -2 -18 -2 -10 -5 -3 2 13 14
-1 its words in the text, and its length: 0.01 and more, below 3	0 0 0 0 1 -5 0 -1 1 6 -1 -5 -3
-1 its words in the text, and its length: 0.2 and more, 12 and more	-1 0 0 0 -7 -2 1 -1 1 11 -9 -4 -6
-1 its words in the text, and its length: 0.2 and more, 25 and more	-2 -1 -1 -1 5 12 -3 -28 -3 -4 -11 -14 -5
-1 its words in the text, and its length: 0.2 and more, 3 and more	3 0 0 0 -8 -13 0 11 -3 -9 -4 -11 4
-1 its words in the text, and its length: 0.2 and more, 6 and more	-1 0 0 0 -1 -10 0 0 -13 -2 -7 -2 -2
-1 its words in the text, and its length: 0.2 and more, below 3	0 0 0 0 0 1 0 -1 5 -8 0 -2 2
-1 its words in the text, and its length: 0.4 and more, 12 and more	-3 0 0 0 -2 0 6 -4 -8 -5 -11 -5 -8
-1 its words in the text, and its length: 0.4 and more, 25 and more	-3 -2 -2 -1 1 4 -3 -8 -5 -10 -3 5 -4
-1 its words in the text, and its length: 0.4 and more, 3 and more	-1 0 0 0 -17 -1 -1 -1 -16 -15 1 6 -7
-1 its words in the text, and its length: 0.4 and more, 6 and more	-1 0 0 0 -1 -3 -6 -1 -9 -3 -2 -8 -4
-1 its words in the text, and its length: 0.4 and more, below 3	0 0 0 0 2 -8 4 -7 0 0 -4 -12 4
-1 its words in the text, and its length: 0.6 and more, 12 and more	-3 0 0 0 -2 3 -12 -4 0 -9 -3 -25 2
-1 its words in the text, and its length: 0.6 and more, 25 and more	-2 -1 -1 0 -2 -3 -17 -1 -6 -7 -24 -5 0
-1 its words in the text, and its length: 0.6 and more, 3 and more	-1 0 0 0 -6 5 3 -12 -13 -1 -2 -13 1
-1 its words in the text, and its length: 0.6 and more, 6 and more	-2 0 -1 -1 -11 4 2 -5 -15 -14 -3 -5 2
-1 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 1 -5 0 -2 3 8 -1 -4 -2
-1 its words in the text, and its length: 0.8 and more, 12 and more	-2 0 0 0 -6 -1 -6 -5 -7 0 -7 -4 9
-1 its words in the text, and its length: 0.8 and more, 25 and more	-1 0 0 0 -10 -8 -3 8 1 2 1 -6 -7
-1 its words in the text, and its length: 0.8 and more, 3 and more	0 0 0 0 5 6 0 -1 1 -6 0 -4 -2
-1 its words in the text, and its length: 0.8 and more, 6 and more	-2 0 0 0 -4 6 -7 5 -9 -23 0 -14 4
-1 its words in the text, and its length: 1 and more, 12 and more	-1 0 0 0 3 7 -2 -4 -13 -18 6 -8 1
-1 its words in the text, and its length: 1 and more, 25 and more	0 0 0 0 -6 -24 4 -11 -5 7 2 2 7
-1 its words in the text, and its length: 1 and more, 3 and more	-2 0 0 0 -1 4 -10 -3 6 -7 -12 -18 -12
-1 its words in the text, and its length: 1 and more, 6 and more	-4 0 0 0 -17 7 -11 -4 0 6 -16 -35 -5
-1 its words in the text, and its length: 1 and more, below 3	-1 0 0 0 -18 5 -2 -1 -21 -10 -4 -4 -9
-1 its words in the text, and its length: below 0, 25 and more	-14 -4 -4 -3 -4 -2 -9 -15 -1 -7 -22 -11 -17
-1 its words in the text, and its length: below 0, 3 and more	0 0 0 0 -2 -11 -1 7 1 -2 -1 3 -4
-1 its words in the text, and its length: below 0, 6 and more	0 0 0 0 -4 8 -1 -2 -2 -1 0 -6 5
-1 its words in the text, and its length: below 0, below 3	-3 -1 -1 -1 -1 -4 -2 -7 -27 -14 -8 7 -6
-1 its words in the text, and its place: before the text, 0 and more	-5 -1 -1 -1 -12 10 -20 -12 7 8 -1 -4 -3
-1 its words in the text, and its place: before the text, 0.01 and more	0 0 0 0 -5 -5 2 -4 -3 3 0 1 9
-1 its words in the text, and its place: before the text, 0.2 and more	1 0 0 0 -11 7 5 -3 -1 -4 -8 -4 -5
-1 its words in the text, and its place: before the text, 0.4 and more	-2 0 0 0 5 -1 1 -5 -22 -3 -2 -4 2
-1 its words in the text, and its place: before the text, 0.6 and more	-3 0 0 0 -7 -4 -1 6 -7 -6 3 -11 -4
-1 its words in the text, and its place: before the text, 0.8 and more	-3 0 0 0 1 9 -4 -4 3 -6 -10 -2 -1
-1 its words in the text, and its place: before the text, 1 and more	-5 0 0 0 -5 -1 -1 -8 -5 -3 -8 -11 14
-1 its words in the text, and its place: before the text, below 0	-2 -1 -1 -1 5 1 -2 1 4 -16 -2 1 -3
-1 its words in the text, and its place: behind the text, 0 and more	-1 -1 -1 -2 -20 -5 -9 -3 -14 -8 -8 2 -3
-1 its words in the text, and its place: behind the text, 0.01 and more	0 0 0 0 -4 -4 -1 0 -1 -1 -1 -1 3
-1 its words in the text, and its place: behind the text, 0.2 and more	0 0 0 0 -2 -8 3 -2 3 -2 -2 -12 7
-1 its words in the text, and its place: behind the text, 0.4 and more	0 0 0 0 -1 1 1 -4 2 -4 0 -10 -1
-1 its words in the text, and its place: behind the text, 0.6 and more	0 0 0 0 12 5 -1 -5 -7 -7 -5 -14 5
-1 its words in the text, and its place: behind the text, 0.8 and more	0 0 0 0 1 -1 0 0 -2 -1 0 -3 4
-1 its words in the text, and its place: behind the text, 1 and more	0 0 0 0 -14 12 4 4 8 -3 -4 -10 -16
-1 its words in the text, and its place: behind the text, below 0	-1 0 0 0 -4 4 -2 -3 -5 -4 -1 5 -6
-1 its words in the text, and its place: in the text, 0 and more	-3 -2 -2 -1 -1 -3 -10 -2 1 -8 -12 3 1
-1 its words in the text, and its place: in the text, 0.01 and more	0 0 0 0 -7 -4 -17 -3 3 -2 -5 3 2
-1 its words in the text, and its place: in the text, 0.2 and more	-7 -3 -3 -3 1 0 -2 -5 -1 0 -7 -3 -6
-1 its words in the text, and its place: in the text, 0.4 and more	-7 -4 -4 -4 -4 0 1 -6 -5 -2 -2 3 -2
-1 its words in the text, and its place: in the text, 0.6 and more	-5 -2 -2 -2 -10 -2 -19 -3 1 -6 -6 -10 9
-1 its words in the text, and its place: in the text, 0.8 and more	-1 0 0 0 -11 -9 -7 10 -20 -10 -5 -22 6
-1 its words in the text, and its place: in the text, 1 and more	-4 -1 -1 -1 -7 1 -11 -5 -8 3 -1 -15 -12
-1 its words in the text, and its place: in the text, below 0	-13 -3 -3 -3 2 -5 -10 -17 -10 -3 -27 -15 -15
-1 its words in the text: 0 and more	-14 -7 -7 -4 -4 1 -18 -2 5 2 -1 3 3
-1 its words in the text: 0.01 and more	-1 -1 -1 0 -12 -5 -15 -4 0 1 -5 4 6
-1 its words in the text: 0.2 and more	-6 -5 -6 -5 2 0 3 -4 1 0 -10 -6 -2
-1 its words in the text: 0.4 and more	-18 -6 -6 -6 -1 0 2 -5 -8 -2 -1 1 -2
-1 its words in the text: 0.6 and more	-23 -4 -4 -3 -5 -1 -23 0 -1 -7 2 -16 1
-1 its words in the text: 0.8 and more	-10 -1 -1 -1 -12 -1 -15 9 -11 -9 -15 -21 5
-1 its words in the text: 1 and more	-23 -4 -4 -3 -8 4 -9 -2 -7 1 -5 -19 -5
-1 its words in the text: below 0	-24 -7 -7 -7 2 -4 -13 -18 -7 -11 -31 7 -9
-1 its words in the title: 0.01 and more	-35 -16 -15 -13 -7 -4 1 -5 1 -1 7 -3 -5
-1 its words in the title: 0.3 and more	-2 -1 -1 -1 -3 -8 0 13 -13 -15 13 -13 -1
-1 its words in the title: 0.6 and more	-1 0 0 0 -4 16 -3 -2 -11 8 -1 -10 -14
-1 its words in the title: below 0.01	-21 -11 -11 -15 3 1 -3 1 6 5 -7 1 2
-1 lines around it that begin alike: more	-3 -1 -1 -1 -23 -20 -3 1 8 12 0 1 -15
-1 lines around it that begin alike: two	-2 -1 -1 -1 -4 -2 -1 -10 9 -8 -4 -6 -10
-1 neighbours of its shape: five	0 0 0 0 -19 -4 -25 14 -13 -7 -8 -10 -5
-1 neighbours of its shape: four	-1 -1 -1 -1 -14 5 -15 3 -18 1 -20 -5 -1
-1 neighbours of its shape: none	-36 -15 -15 -15 -3 2 9 -2 1 -1 1 -6 7
-1 neighbours of its shape: one	-21 -8 -9 -13 6 2 -7 -8 -4 0 6 7 -12
-1 neighbours of its shape: six	0 0 0 0 -4 6 -9 8 -4 -8 0 -12 -1
-1 neighbours of its shape: three	-5 -2 -2 -2 -5 -12 -1 6 -13 -1 -20 -9 -4
-1 neighbours of its shape: two	-15 -6 -6 -7 -5 -5 -17 2 12 -6 -6 -3 -1
-1 no block	18 0 0 0 -3 -3 0 0 -2 -2 -1 -2 -4
-1 no small letter in it: yes	-3 -1 -1 -1 4 13 -11 -20 -6 -12 -5 -9 -5
-1 nothing but a date or time: yes	-1 0 0 0 -13 1 -4 -10 4 -5 -15 10 -2
-1 nothing but a label such as “Related”: yes	0 0 0 0 -6 -15 -1 -7 0 -8 -2 34 -36
-1 quotation marks around it: yes	-1 0 0 0 -7 -4 -8 6 -12 -10 -2 2 -9
-1 somebody does something at present: yes	-3 -1 -1 -1 4 -5 0 4 -7 0 -12 0 -7
-1 somebody speaks of himself: before the text, more	0 0 0 0 0 -2 4 -1 -1 -1 0 0 1
-1 somebody speaks of himself: before the text, one	-1 0 0 0 -2 8 8 -7 0 -6 -2 0 -8
-1 somebody speaks of himself: before the text, two	0 0 0 0 5 7 0 -1 -2 -1 0 0 -8
-1 somebody speaks of himself: behind the text, more	0 0 0 0 -1 -1 0 0 0 -1 0 8 -6
-1 somebody speaks of himself: behind the text, one	0 0 0 0 2 -7 -1 1 0 1 -1 -5 7
-1 somebody speaks of himself: behind the text, two	0 0 0 0 -1 4 0 0 -1 -1 0 -3 1
-1 somebody speaks of himself: in the text, more	0 0 0 0 -4 1 -17 -19 9 9 -1 -26 5
-1 somebody speaks of himself: in the text, one	-1 0 0 0 9 -9 -7 -1 -13 -24 -10 -27 4
-1 somebody speaks of himself: in the text, two	0 0 0 0 8 -4 -7 -1 -8 -23 -3 -1 -7
-1 somebody’s role: yes	-11 -3 -3 -3 -3 -6 4 -21 -5 -1 6 -2 9
-1 the language: English	-29 -14 -14 -18 -4 -1 0 8 2 -2 -5 -4 3
-1 the language: German	-45 -24 -25 -22 0 -6 -1 -29 1 1 10 8 -12
-1 the language: another	-14 -13 -9 -13 1 2 -18 -12 -6 2 -1 -5 9
-1 the length of its words: 13 and more	0 0 0 0 -10 4 4 1 7 1 -3 -25 -2
-1 the length of its words: 4 and more	-6 -1 -1 -1 -15 -7 -24 -10 6 4 -38 -2 -6
-1 the length of its words: 5 and more	-34 -13 -13 -12 -9 -5 1 6 -2 10 -1 -3 0
-1 the length of its words: 6 and more	-28 -10 -10 -18 -4 5 -1 0 -12 -3 3 7 1
-1 the length of its words: 7 and more	-16 -8 -9 -8 2 -2 -3 -4 3 -18 -4 -6 5
-1 the length of its words: 9 and more	-3 0 0 -1 -1 13 -10 -4 -20 -16 -10 5 -6
-1 the length of its words: below 4	-3 -1 -1 -1 6 -2 4 -24 -24 -14 -2 1 -5
-1 the parts of a credit: more, more, a name	0 0 0 0 -2 2 -1 2 -4 0 0 -1 4
-1 the parts of a credit: more, more, no name	0 0 0 0 12 -7 -1 -3 -1 -5 -1 -1 -1
-1 the parts of a credit: more, one, no name	0 0 0 0 0 -4 0 -1 0 6 0 0 -1
-1 the parts of a credit: none, more, a name	0 0 0 0 -11 -1 -6 -3 0 6 -7 -9 5
-1 the parts of a credit: none, more, no name	-1 0 0 0 -5 1 2 3 -9 12 -17 -21 -16
-1 the parts of a credit: none, none, a name	-1 0 0 0 -11 -23 -12 -28 -5 3 -7 10 4
-1 the parts of a credit: none, none, no name	-46 -19 -19 -11 -14 3 -5 3 0 -9 5 5 5
-1 the parts of a credit: none, one, a name	0 0 0 0 -8 -15 3 -13 4 -1 6 -11 7
-1 the parts of a credit: none, one, no name	-4 -2 -2 -2 6 0 -10 -3 -3 -10 -10 -8 2
-1 the parts of a credit: one, more, a name	0 0 0 0 -4 -1 -1 -1 -3 5 0 -1 2
-1 the parts of a credit: one, more, no name	0 0 0 0 2 0 0 -1 -1 1 0 -3 3
-1 the parts of a credit: one, none, no name	0 0 0 0 12 -8 -2 -6 -4 10 1 -14 -9
-1 the parts of a credit: one, one, a name	0 0 0 0 3 -1 -1 -2 -2 -2 -3 -1 0
-1 the parts of a credit: one, one, no name	0 0 0 0 10 -3 -1 -3 -4 -3 1 -1 -7
-1 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-5 -5 -5 -4 -38 0 0 2 -5 1 -16 1 -10
-1 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-1 0 0 0 -1 7 4 -14 1 -6 -3 -20 -5
-1 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 0 0 0 3 7 -10 -9 -7 -6 3 -11 -3
-1 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	0 0 0 0 -7 -7 5 -7 -10 10 -2 -4 -16
-1 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-5 -1 -1 -1 -3 -5 -15 -29 1 -1 -9 5 0
-1 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-2 -1 -1 -1 -2 -32 -10 -15 1 -4 4 1 -2
-1 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	0 0 0 0 -7 8 -3 -7 -4 -17 -3 -18 10
-1 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-1 -1 -1 0 -1 -1 -7 6 -7 -11 -4 -6 -5
-1 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 0 0 0 -5 1 5 -3 -5 -5 0 5 -4
-1 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	0 0 0 0 -3 2 -2 -3 6 9 -1 -4 -8
-1 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-1 0 0 0 -7 -2 -2 -10 -9 5 -3 0 0
-1 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	0 0 0 0 4 -22 -1 -4 3 -7 -3 -9 4
-1 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 0 0 0 -1 8 4 -5 0 -1 0 -2 -2
-1 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 0 0 0 -5 6 1 1 -3 -2 0 -3 -5
-1 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 0 0 0 -2 3 -2 4 -4 -5 -1 3 -5
-1 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 0 0 0 0 2 -1 2 5 -6 0 -1 -1
-1 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 0 0 0 9 2 0 -8 1 -1 2 -2 -6
-1 the shapes of its neighbours: a stop, below 6, no stop, below 6	0 0 0 0 -4 -5 0 -3 -5 -4 8 3 4
-1 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	0 0 0 0 -2 0 4 2 -4 -10 0 -4 -3
-1 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 0 0 0 -7 -6 5 12 1 -4 0 -4 -9
-1 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 1 5 -1 2 -1 -2 0 -1 -7
-1 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-1 -1 -1 -1 2 22 -10 -11 -4 -11 -3 -14 -7
-1 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-1 0 0 0 -8 4 2 8 -11 -4 -3 -10 -1
-1 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	0 0 0 0 10 -2 -1 -6 -11 -10 6 1 4
-1 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	0 0 0 0 -5 20 -20 -8 -18 -21 -3 -5 -11
-1 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	0 0 0 0 -1 -7 -7 -4 13 -5 -3 -10 5
-1 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 0 0 0 1 4 -2 -6 -5 1 -1 -4 1
-1 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	0 0 0 0 -8 -11 1 9 0 5 -3 7 -11
-1 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-6 -1 -2 -1 -4 -15 0 2 -13 -6 -5 8 -11
-1 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-1 0 0 0 -5 -32 -3 -12 -3 -7 -8 -32 9
-1 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-1 -1 -1 -1 -7 3 7 -21 -6 -7 -8 -23 11
-1 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	0 0 0 0 -4 -8 -16 -3 -2 -3 -4 8 3
-1 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 0 0 0 -12 1 -3 4 4 7 0 -13 1
-1 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	0 0 0 0 -7 -5 0 -10 7 3 -2 -5 2
-1 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-3 -1 -1 -1 -7 1 -10 -3 -8 2 -3 2 -9
-1 the shapes of its neighbours: no stop, below 6, no stop, below 6	-9 -3 -3 -5 1 -38 -15 2 -3 -2 -12 -7 4
-1 the short lines around it, and their place: 3 and more, before the text, 2 and more	-1 0 0 0 -8 -2 3 7 11 -13 -11 -14 2
-1 the short lines around it, and their place: 3 and more, before the text, 4 and more	-6 0 0 0 -10 4 -8 -15 -3 3 -10 -19 2
-1 the short lines around it, and their place: 3 and more, before the text, 8 and more	-9 -1 -1 -1 -2 -2 -9 -7 -1 1 -3 5 -5
-1 the short lines around it, and their place: 3 and more, before the text, below 2	0 0 0 0 1 -6 2 -2 -7 -4 0 -1 10
-1 the short lines around it, and their place: 3 and more, behind the text, 2 and more	0 0 0 0 5 -1 -1 -6 -5 -5 -1 0 3
-1 the short lines around it, and their place: 3 and more, behind the text, 4 and more	0 -1 -1 -1 -27 -3 -2 -1 -12 -7 -5 3 -4
-1 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-1 -1 -1 -1 -18 -1 -3 -34 5 -3 -1 -1 -3
-1 the short lines around it, and their place: 3 and more, behind the text, below 2	0 0 0 0 -1 -4 0 -1 -2 -1 0 5 3
-1 the short lines around it, and their place: 3 and more, in the text, 2 and more	-1 0 0 0 -5 -10 -7 -9 2 0 -11 3 -9
-1 the short lines around it, and their place: 3 and more, in the text, 4 and more	-1 0 0 0 -2 3 1 -3 1 5 -8 -20 1
-1 the short lines around it, and their place: 3 and more, in the text, 8 and more	-1 -1 -1 -1 -11 -1 9 4 -26 -5 -16 -4 -1
-1 the short lines around it, and their place: 3 and more, in the text, below 2	0 0 0 0 -7 3 -8 -17 -12 -13 -3 -3 19
-1 the short lines around it, and their place: 6 and more, before the text, 2 and more	-1 0 0 0 -7 0 -3 -14 -5 -4 0 -6 6
-1 the short lines around it, and their place: 6 and more, before the text, 4 and more	-1 -1 -1 0 -3 1 -7 2 14 1 -3 -19 -4
-1 the short lines around it, and their place: 6 and more, before the text, 8 and more	-2 0 0 0 -17 -20 -1 5 -2 6 -11 -13 3
-1 the short lines around it, and their place: 6 and more, before the text, below 2	0 0 0 0 -3 6 -1 1 3 4 0 -2 -10
-1 the short lines around it, and their place: 6 and more, behind the text, 2 and more	0 0 0 0 -13 3 -1 -11 6 1 2 -1 -1
-1 the short lines around it, and their place: 6 and more, behind the text, 4 and more	0 0 0 0 8 -11 -2 -6 11 7 1 -2 -4
-1 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-1 -1 -1 -1 -3 -38 -4 -4 -28 -27 -15 -3 -2
-1 the short lines around it, and their place: 6 and more, behind the text, below 2	0 0 0 0 0 -8 0 -1 0 0 0 0 10
-1 the short lines around it, and their place: 6 and more, in the text, 2 and more	-1 0 0 0 -3 4 -3 -7 -13 -2 3 -12 -2
-1 the short lines around it, and their place: 6 and more, in the text, 4 and more	0 0 0 0 -4 -10 -8 -4 -10 -10 -19 8 3
-1 the short lines around it, and their place: 6 and more, in the text, 8 and more	-1 0 0 0 2 -5 8 -10 5 3 -7 -4 -1
-1 the short lines around it, and their place: 6 and more, in the text, below 2	0 0 0 0 -4 -4 1 -26 1 9 -1 4 -27
-1 the short lines around it, and their place: 9 and more, before the text, 2 and more	-1 0 0 0 -3 15 -2 -5 -12 -10 -4 -6 5
-1 the short lines around it, and their place: 9 and more, before the text, 4 and more	-3 0 0 0 -4 -9 -1 -6 -2 1 -3 -5 8
-1 the short lines around it, and their place: 9 and more, before the text, below 2	-1 0 0 0 4 8 -4 1 -9 -2 0 -1 -3
-1 the short lines around it, and their place: 9 and more, behind the text, 2 and more	0 0 0 0 -6 5 -1 9 0 -4 0 -4 -15
-1 the short lines around it, and their place: 9 and more, behind the text, 4 and more	0 0 0 0 -9 3 -2 9 4 -1 0 -4 -23
-1 the short lines around it, and their place: 9 and more, behind the text, 8 and more	0 0 0 0 -5 -6 0 -21 -5 -6 -3 6 3
-1 the short lines around it, and their place: 9 and more, behind the text, below 2	0 0 0 0 -1 6 0 2 -2 -2 0 -3 -3
-1 the short lines around it, and their place: 9 and more, in the text, 2 and more	0 0 0 0 8 -5 -9 -11 -14 2 0 -9 -9
-1 the short lines around it, and their place: 9 and more, in the text, 4 and more	0 0 0 0 4 11 -4 -12 -14 -27 0 -1 -9
-1 the short lines around it, and their place: 9 and more, in the text, 8 and more	0 0 0 0 3 -7 -2 -3 1 -5 -5 7 -22
-1 the short lines around it, and their place: 9 and more, in the text, below 2	0 0 0 0 -2 -12 6 -2 1 -5 -2 2 -6
-1 the short lines around it, and their place: below 3, before the text, 2 and more	0 0 0 0 -4 2 5 -2 1 -10 1 -3 3
-1 the short lines around it, and their place: below 3, before the text, 4 and more	0 0 0 0 2 26 -2 -6 -10 -9 -7 -18 -18
-1 the short lines around it, and their place: below 3, before the text, 8 and more	-3 0 0 0 -15 7 -3 -3 -4 -1 1 -26 4
-1 the short lines around it, and their place: below 3, before the text, below 2	0 0 0 0 -1 -5 -1 2 0 10 0 -2 -4
-1 the short lines around it, and their place: below 3, behind the text, 2 and more	0 0 0 0 2 -7 0 -2 1 -1 0 -2 7
-1 the short lines around it, and their place: below 3, behind the text, 4 and more	0 0 0 0 -8 -2 0 -6 -8 -5 -1 1 5
-1 the short lines around it, and their place: below 3, behind the text, 8 and more	0 0 0 0 0 -19 -1 -18 -15 -4 -3 6 2
-1 the short lines around it, and their place: below 3, behind the text, below 2	0 0 0 0 1 4 1 1 5 0 0 -6 -4
-1 the short lines around it, and their place: below 3, in the text, 2 and more	0 0 0 0 -11 -17 -6 -12 3 8 -4 3 -1
-1 the short lines around it, and their place: below 3, in the text, 4 and more	0 0 0 0 -8 -2 -3 -15 -17 4 -15 1 13
-1 the short lines around it, and their place: below 3, in the text, 8 and more	0 0 0 0 -21 -13 -4 8 0 -30 -22 -22 0
-1 the short lines around it, and their place: below 3, in the text, below 2	0 0 0 0 10 5 -12 -1 -4 -15 -3 -5 -10
-1 the title’s words: yes	0 0 0 0 12 8 0 -3 -3 -6 -3 -4 -7
-1 what a rule takes it for: boilerplate	-25 -12 -12 -5 1 -11 -4 -7 1 -14 -11 1 4
-1 what a rule takes it for: byline	0 0 0 0 -2 -2 -1 -2 -2 -4 -4 1 2
-1 what a rule takes it for: dateline	-1 0 0 0 -13 1 -4 -10 4 -5 -15 10 -2
-1 what a rule takes it for: heading	-4 -2 -2 -2 -2 2 -5 -15 -19 -8 -7 1 8
-1 what a rule takes it for: image-alt	-1 0 0 0 -14 -20 -8 -10 4 20 -8 -26 -3
-1 what a rule takes it for: image-caption	-3 -1 -1 -1 -12 2 -16 -12 -6 -11 19 -29 -18
-1 what a rule takes it for: image-credit	0 0 0 0 3 -9 -5 -7 -17 8 -8 -7 5
-1 what a rule takes it for: list-item	-1 0 0 0 -14 16 -4 3 -14 -6 -23 -15 -16
-1 what a rule takes it for: paragraph	-20 -10 -10 -9 4 -1 6 6 -1 -6 -14 -2 -6
-1 what a rule takes it for: quote	0 0 0 0 4 2 -1 -2 -2 -2 2 -1 -1
-1 what a rule takes it for: related-link	-3 -3 -3 -3 -6 4 -13 -2 2 -5 -38 4 -6
-1 what a rule takes it for: standfirst	-1 0 0 0 -9 -7 2 0 6 2 -8 -1 5
-1 what a rule takes it for: title	-8 0 0 0 4 9 -3 -5 -4 -10 -5 -10 9
-1 what follows the short lines: 18 and more	-14 -4 -4 -3 3 -1 -6 3 4 11 -6 -10 1
-1 what follows the short lines: 30 and more	-18 -8 -9 -9 -5 9 -5 -17 -12 -11 -11 1 3
-1 what follows the short lines: 9 and more	-8 -1 -1 -1 4 -12 -35 -8 -2 -7 -17 10 -6
-1 what follows the short lines: below 9	-8 -1 -1 -1 2 -2 -6 -2 -4 -12 -2 -4 -5
-1 what follows the short lines: the edge of the page	-1 -2 -2 -2 -23 -5 -4 -21 -6 -15 -14 1 0
-1 what stands before the short lines: 18 and more	-5 -2 -2 -2 -7 1 -14 -11 3 2 -21 -3 -11
-1 what stands before the short lines: 30 and more	-15 -10 -9 -10 -2 -13 -21 -5 -11 -3 -26 -5 -5
-1 what stands before the short lines: 9 and more	-5 -2 -3 -5 -4 -6 -8 -5 2 -9 -7 -2 -2
-1 what stands before the short lines: below 9	-1 -1 -1 -1 -8 8 -7 -3 -8 -11 -10 -4 -3
-1 what stands before the short lines: the edge of the page	-16 -2 -2 -2 4 9 -10 -8 -1 9 -4 -8 0
-1 words it shares with its neighbour: the block before, 0.01 and more	-11 -6 -6 -5 -3 1 -9 2 0 7 -14 1 -8
-1 words it shares with its neighbour: the block before, 0.25 and more	-4 -1 -1 -1 -13 -1 -4 -6 2 -14 -8 1 0
-1 words it shares with its neighbour: the block before, 0.5 and more	-2 -1 -1 -1 -30 -1 -3 -6 -6 7 -18 -4 -7
-1 words it shares with its neighbour: the block before, 0.9 and more	-2 -1 -1 0 -5 10 -8 -25 -10 -9 12 -24 -15
-1 words it shares with its neighbour: the block before, below 0.01	-20 -10 -10 -15 0 -1 -2 4 3 -6 -6 -1 7
-1 words it shares with its neighbour: the next block, 0.01 and more	-6 -5 -5 -5 -18 1 -8 4 -1 -1 -15 3 -5
-1 words it shares with its neighbour: the next block, 0.25 and more	-10 -2 -2 -2 -7 -2 -23 -5 1 -6 -10 1 -1
-1 words it shares with its neighbour: the next block, 0.5 and more	-10 -1 -2 -1 -9 -12 0 -13 -7 13 -19 -14 -2
-1 words it shares with its neighbour: the next block, 0.9 and more	-4 -1 -1 -1 -14 -11 -4 -11 -3 21 -16 -27 -1
-1 words it shares with its neighbour: the next block, below 0.01	-31 -11 -11 -17 12 4 -6 3 4 -10 2 2 -2
-1 words it shares with its neighbour: the second before, 0.01 and more	-10 -6 -6 -5 -8 1 -2 1 -2 8 -12 -4 -2
-1 words it shares with its neighbour: the second before, 0.25 and more	-2 -1 -1 -1 -9 -10 7 -5 14 -10 -27 -3 5
-1 words it shares with its neighbour: the second before, 0.5 and more	-3 -1 -1 -1 -17 -1 0 6 -16 -1 -6 -8 2
-1 words it shares with its neighbour: the second before, 0.9 and more	-1 0 0 0 16 10 -12 -28 -10 -14 -12 -9 -3
-1 words it shares with its neighbour: the second before, below 0.01	-21 -12 -12 -12 -4 2 -9 2 -2 5 4 5 -3
-1 words it shares with its neighbour: the second behind, 0.01 and more	-12 -5 -4 -4 -2 -5 -6 2 -9 -1 -17 4 10
-1 words it shares with its neighbour: the second behind, 0.25 and more	-5 -1 -1 -1 -17 3 -4 -5 4 -10 -14 5 -11
-1 words it shares with its neighbour: the second behind, 0.5 and more	-4 -1 -1 -1 -21 -2 6 -15 -5 3 -9 -15 8
-1 words it shares with its neighbour: the second behind, 0.9 and more	-1 0 0 0 -4 11 8 -14 -3 -6 -4 -10 -13
-1 words it shares with its neighbour: the second behind, below 0.01	-27 -9 -10 -16 1 0 -5 4 3 3 4 1 -3
-1 words of the page’s furniture and its length: whole, below 8	-1 -1 -1 -1 -1 -5 -5 -27 4 -2 -11 -8 -4
-1 words of the page’s furniture and its length: within, 20 and more	0 0 0 0 10 -5 -1 -7 -4 -4 -1 5 5
-1 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 -4 -2 1 -1 -2 -3 0 -1 10
-1 words of the page’s furniture and its length: within, 8 and more	0 0 0 0 1 -7 -3 -6 -1 4 -1 -8 14
-1 words of the page’s furniture and its length: within, below 8	0 0 0 0 -4 -9 -1 -4 3 -2 2 -7 12
-1 words of the page’s furniture: whole	-1 -1 -1 -1 -1 -5 -5 -27 4 -2 -11 -8 -4
-1 words of the page’s furniture: within	0 0 0 0 6 -19 -5 -14 1 -5 -3 -11 27
-2 a byline’s words: names	0 0 0 0 3 -13 -3 -14 -9 4 6 -8 1
-2 a byline’s words: names behind “by”	0 0 0 0 -5 -1 2 -7 8 -7 -4 0 -7
-2 a credit at its end: 0.9 and more	-1 0 0 0 -1 -7 -1 1 3 -4 -1 3 1
-2 a credit at its end: 0.95 and more	-1 0 0 0 10 -4 -6 -9 -15 -15 0 -11 5
-2 a label such as “See also” before it: yes	0 0 0 0 4 -8 -2 -8 0 6 -1 -12 3
-2 a picture credit’s words: 0.01 and more	0 0 0 0 2 10 -4 -1 -1 -2 0 -4 -8
-2 a picture credit’s words: 0.7 and more	0 0 0 0 -5 -2 -5 -7 -8 4 1 -17 17
-2 a picture credit’s words: 0.8 and more	0 0 0 0 1 5 3 -2 -5 -3 5 -11 0
-2 a picture credit’s words: 0.9 and more	0 0 0 0 0 1 0 0 -1 0 0 -2 3
-2 a picture credit’s words: 0.95 and more	0 0 0 0 -3 1 2 -7 -1 -8 -5 -4 4
-2 a picture credit’s words: below 0.01	-38 -19 -19 -15 -10 -3 -5 4 -1 -1 8 3 4
-2 a quotation mark before it: yes	-1 -1 -1 -1 -15 1 -7 -14 -37 11 -19 6 -8
-2 a word that leads in credits: yes	0 0 0 0 -10 11 1 -9 2 -11 -5 -6 -5
-2 furniture among the short lines around it: 0.01 and more	-6 -3 -3 -3 -8 -1 -7 -4 -11 -10 -4 0 -5
-2 furniture among the short lines around it: 0.2 and more	-5 -3 -3 -3 -2 -18 -11 -22 -11 -10 5 4 6
-2 furniture among the short lines around it: 0.5 and more	-3 -1 -1 -1 -9 -14 -16 -20 5 -4 -2 -3 8
-2 furniture among the short lines around it: below 0.01	-30 -12 -12 -16 -6 5 -8 3 1 9 -12 -5 -6
-2 how frequent the kind is: yes	-35 -17 -17 -22 -2 -1 4 2 2 -1 7 2 -1
-2 how it ends: another sign	0 0 0 0 -1 -5 6 -1 -8 1 -1 -11 7
-2 how it ends: arrow	0 0 0 0 1 4 -2 -5 -3 -7 0 2 7
-2 how it ends: bar or asterisk	0 0 0 0 -1 -4 0 -2 1 -1 0 -7 14
-2 how it ends: bracket	-3 -1 -1 -1 1 3 -15 2 -17 -9 -7 -19 -1
-2 how it ends: colon	-1 0 0 0 -6 -24 2 36 -15 -24 -14 -23 -22
-2 how it ends: comma	0 0 0 0 -3 7 -1 1 2 0 0 -7 -2
-2 how it ends: ellipsis	0 0 0 0 -5 -11 6 0 7 5 0 3 -13
-2 how it ends: exclamation mark	0 0 0 0 0 2 -18 -19 -7 10 -7 3 3
-2 how it ends: figure	-3 -1 -1 -1 -7 2 -2 -11 -2 3 -22 -6 -9
-2 how it ends: full stop	-19 -10 -10 -9 5 2 -1 -2 -2 2 4 -3 2
-2 how it ends: letter	-32 -15 -14 -11 -9 5 -9 -4 3 -3 5 3 6
-2 how it ends: question mark	-1 0 0 0 -13 -14 6 -13 4 -20 -3 -2 14
-2 how it ends: quotation mark	0 0 0 0 -1 4 0 1 -8 -10 -3 3 -7
-2 how it ends: semicolon	0 0 0 0 -1 -5 -1 11 -1 -4 4 -3 -4
-2 how it ends: stop and quotation mark	-1 -1 -1 0 -21 -8 -7 -21 1 4 -11 -7 -8
-2 it stands on the page again: 12 and more	0 0 0 0 -5 4 -1 -6 -5 -5 10 -5 -7
-2 it stands on the page again: 3 and more	0 0 0 0 4 7 -4 -8 -9 -12 -8 -5 4
-2 it stands on the page again: 6 and more	0 0 0 0 -7 4 -3 -12 6 -6 6 -4 -4
-2 it stands on the page again: below 3	0 0 0 0 -4 -7 -1 -4 -3 3 -2 -12 -4
-2 it stood on the page before: 12 and more	0 0 0 0 -10 -1 -5 -3 -5 3 1 -2 2
-2 it stood on the page before: 3 and more	0 0 0 0 12 -5 -2 -3 -9 -7 -5 -1 -15
-2 it stood on the page before: 6 and more	0 0 0 0 -3 -4 -2 -7 -5 -11 -9 -1 7
-2 it stood on the page before: below 3	0 0 0 0 8 -9 -9 0 -9 -8 -10 -2 -6
-2 its length and end: 10 and more, another sign	0 0 0 0 -9 2 0 -2 0 -1 0 0 10
-2 its length and end: 10 and more, arrow	0 0 0 0 6 5 0 -8 -1 -2 0 4 -5
-2 its length and end: 10 and more, bracket	0 0 0 0 3 5 -2 -7 -6 -6 0 -5 -5
-2 its length and end: 10 and more, colon	0 0 0 0 -3 -9 -1 19 -1 -2 0 -4 -2
-2 its length and end: 10 and more, ellipsis	0 0 0 0 -1 0 0 -3 -1 0 0 1 5
-2 its length and end: 10 and more, exclamation mark	0 0 0 0 2 -10 -1 -2 -4 2 0 0 10
-2 its length and end: 10 and more, figure	0 0 0 0 -15 8 -1 1 5 4 -1 -9 -1
-2 its length and end: 10 and more, full stop	-1 0 0 0 2 4 -9 4 -2 -7 -1 -14 -5
-2 its length and end: 10 and more, letter	-2 -1 -1 0 -8 -5 -15 -12 -9 6 -2 5 -4
-2 its length and end: 10 and more, question mark	0 0 0 0 -10 -7 -5 -10 -3 -8 -1 0 20
-2 its length and end: 10 and more, quotation mark	0 0 0 0 -1 -2 -1 3 0 -1 0 -1 0
-2 its length and end: 10 and more, semicolon	0 0 0 0 -1 -13 -1 14 0 -1 0 -1 -2
-2 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -2 -2 7 -4 -1 -1 0 0 1
-2 its length and end: 15 and more, bracket	0 0 0 0 1 -2 2 4 4 -4 1 -13 -1
-2 its length and end: 15 and more, colon	0 0 0 0 -8 1 7 7 -1 -5 0 -4 -1
-2 its length and end: 15 and more, comma	0 0 0 0 -2 -7 -1 7 -2 -4 0 -6 -2
-2 its length and end: 15 and more, ellipsis	0 0 0 0 5 -1 0 -1 -1 -1 -1 0 -1
-2 its length and end: 15 and more, exclamation mark	0 0 0 0 -1 1 -1 -5 -1 5 -1 -1 2
-2 its length and end: 15 and more, figure	0 0 0 0 2 -6 -1 3 -5 -4 0 -7 7
-2 its length and end: 15 and more, full stop	-3 -1 -1 -1 -2 1 -11 1 1 3 -4 -9 2
-2 its length and end: 15 and more, letter	-1 0 0 0 -6 -2 0 -9 1 -15 -8 12 -14
-2 its length and end: 15 and more, question mark	0 0 0 0 -6 0 -3 -2 -2 -2 -1 2 12
-2 its length and end: 15 and more, quotation mark	0 0 0 0 4 -1 3 3 -2 2 -1 -4 -4
-2 its length and end: 15 and more, semicolon	0 0 0 0 -1 -1 0 -4 -2 -5 6 0 -3
-2 its length and end: 15 and more, stop and quotation mark	0 0 0 0 -3 9 3 -7 0 0 2 -6 -2
-2 its length and end: 2 and more, arrow	0 0 0 0 6 -6 -4 6 -1 0 0 -5 0
-2 its length and end: 2 and more, bar or asterisk	0 0 0 0 0 -1 0 0 0 -1 0 -4 7
-2 its length and end: 2 and more, bracket	0 0 0 0 -5 0 -1 -4 -6 1 -1 -6 14
-2 its length and end: 2 and more, colon	0 0 0 0 11 -9 -3 -1 -8 -9 0 -11 7
-2 its length and end: 2 and more, comma	0 0 0 0 -1 4 0 -3 -1 -3 0 4 0
-2 its length and end: 2 and more, ellipsis	0 0 0 0 1 -2 0 0 -1 -1 2 5 -3
-2 its length and end: 2 and more, exclamation mark	0 0 0 0 -3 13 -2 -3 -2 -1 0 1 -7
-2 its length and end: 2 and more, figure	-1 0 0 0 -1 1 1 -5 -2 -3 1 10 -17
-2 its length and end: 2 and more, full stop	0 0 0 0 0 12 -2 -7 1 -2 0 -3 -3
-2 its length and end: 2 and more, letter	-6 -3 -3 -3 0 -5 -5 -1 -1 -8 -10 -1 3
-2 its length and end: 2 and more, question mark	0 0 0 0 0 2 2 -1 -2 2 0 1 -4
-2 its length and end: 2 and more, quotation mark	0 0 0 0 -1 -1 -1 4 -1 -1 0 2 -1
-2 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -4 -2 -1 6 0 -3 -1 -1 1
-2 its length and end: 25 and more, another sign	0 0 0 0 -3 -2 11 -10 -1 -2 0 -1 -2
-2 its length and end: 25 and more, arrow	0 0 0 0 0 -11 -1 -1 -1 -2 0 0 12
-2 its length and end: 25 and more, bar or asterisk	0 0 0 0 -2 4 -1 -2 -1 0 -1 0 -2
-2 its length and end: 25 and more, bracket	0 0 0 0 -1 9 -2 -4 -2 -6 0 4 -4
-2 its length and end: 25 and more, colon	0 0 0 0 -11 -8 -1 17 4 -6 0 -3 -3
-2 its length and end: 25 and more, ellipsis	0 0 0 0 -3 -12 9 8 3 -1 0 -3 -2
-2 its length and end: 25 and more, exclamation mark	0 0 0 0 5 4 -1 -3 0 0 -1 2 -6
-2 its length and end: 25 and more, figure	0 0 0 0 0 5 0 -2 0 -2 0 -1 0
-2 its length and end: 25 and more, full stop	-5 -3 -3 -2 -2 -2 -11 -4 5 0 -13 -2 2
-2 its length and end: 25 and more, letter	0 0 0 0 5 6 -4 -3 -9 -8 1 -8 9
-2 its length and end: 25 and more, question mark	0 0 0 0 4 -6 0 4 4 -2 0 0 -3
-2 its length and end: 25 and more, stop and quotation mark	0 0 0 0 -12 7 -5 -9 1 4 -2 -7 -12
-2 its length and end: 4 and more, arrow	0 0 0 0 0 12 0 -4 -1 -8 0 0 0
-2 its length and end: 4 and more, bar or asterisk	0 0 0 0 -3 -8 0 -2 -5 -2 0 0 13
-2 its length and end: 4 and more, bracket	0 0 0 0 -6 6 -2 -2 -3 -6 -1 3 5
-2 its length and end: 4 and more, colon	0 0 0 0 5 -12 -2 11 -1 0 -3 7 -6
-2 its length and end: 4 and more, comma	0 0 0 0 -1 8 -1 -5 -1 -2 0 -3 -2
-2 its length and end: 4 and more, ellipsis	0 0 0 0 2 5 -1 -2 -1 -1 0 -1 -2
-2 its length and end: 4 and more, exclamation mark	0 0 0 0 -1 -3 2 1 -2 -2 0 -2 7
-2 its length and end: 4 and more, figure	0 0 0 0 3 5 3 -4 -2 1 0 -9 -10
-2 its length and end: 4 and more, full stop	0 0 0 0 8 -3 -1 1 -7 -11 7 -1 -3
-2 its length and end: 4 and more, letter	-2 -1 -1 -1 -11 4 -12 0 1 5 -15 -3 -6
-2 its length and end: 4 and more, question mark	0 0 0 0 2 -1 3 -3 0 -4 3 1 -4
-2 its length and end: 4 and more, quotation mark	0 0 0 0 0 3 -1 -6 0 -1 0 6 -4
-2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 0 -6 -2 7 0 0 0 0 0
-2 its length and end: 40 and more, another sign	0 0 0 0 9 -8 0 5 -1 -1 0 -2 -4
-2 its length and end: 40 and more, bracket	-1 -1 -1 -1 3 -12 -3 -3 3 2 7 -3 -6
-2 its length and end: 40 and more, colon	0 0 0 0 -4 -1 2 10 -1 -5 0 -1 -5
-2 its length and end: 40 and more, ellipsis	0 0 0 0 -5 -3 0 -2 8 8 0 1 -7
-2 its length and end: 40 and more, exclamation mark	0 0 0 0 -6 -1 -11 -3 2 9 -1 0 -7
-2 its length and end: 40 and more, figure	0 0 0 0 -2 -8 -5 -4 1 10 0 0 8
-2 its length and end: 40 and more, full stop	-17 -7 -7 -6 0 -1 5 -16 -9 4 -9 -2 -6
-2 its length and end: 40 and more, letter	0 0 0 0 4 12 0 -7 -9 -19 0 -9 3
-2 its length and end: 40 and more, question mark	0 0 0 0 -6 14 -3 -2 5 -5 0 0 -6
-2 its length and end: 40 and more, semicolon	0 0 0 0 0 9 -1 -5 -1 0 0 -3 -3
-2 its length and end: 40 and more, stop and quotation mark	-1 0 0 0 -20 -10 0 -18 0 0 -4 2 2
-2 its length and end: 6 and more, another sign	0 0 0 0 4 -4 0 5 -1 -1 0 -2 -3
-2 its length and end: 6 and more, arrow	0 0 0 0 -9 5 0 -5 -5 -2 0 5 4
-2 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 -11 0 -1 10 4 0 -1 -3
-2 its length and end: 6 and more, bracket	0 0 0 0 8 4 -1 5 -6 -5 -1 -17 -1
-2 its length and end: 6 and more, colon	0 0 0 0 2 -9 6 9 -3 0 -1 -1 -8
-2 its length and end: 6 and more, ellipsis	0 0 0 0 -5 0 -1 1 -2 -1 0 6 -4
-2 its length and end: 6 and more, figure	0 0 0 0 1 6 -5 -3 -7 -16 -4 -7 9
-2 its length and end: 6 and more, full stop	0 0 0 0 -4 0 -9 -2 -5 -4 3 5 -10
-2 its length and end: 6 and more, letter	-3 -1 -1 -2 -7 -2 -19 -10 10 -2 0 3 -6
-2 its length and end: 6 and more, question mark	0 0 0 0 -1 -6 12 -10 3 -3 -2 -8 -5
-2 its length and end: 6 and more, quotation mark	0 0 0 0 -3 4 -1 1 -1 -4 -1 0 2
-2 its length and end: 6 and more, stop and quotation mark	0 0 0 0 5 3 -2 -1 -2 -1 0 -3 0
-2 its length and end: below 2, another sign	0 0 0 0 -5 1 -1 -3 -3 4 -1 -4 8
-2 its length and end: below 2, bar or asterisk	0 0 0 0 1 2 0 0 -2 -1 0 -2 4
-2 its length and end: below 2, bracket	0 0 0 0 -1 1 0 0 -1 0 0 -3 3
-2 its length and end: below 2, colon	0 0 0 0 -8 2 -2 9 1 3 -2 -12 -1
-2 its length and end: below 2, comma	0 0 0 0 -1 -5 0 -4 5 7 0 -7 1
-2 its length and end: below 2, ellipsis	0 0 0 0 -6 9 -1 -1 0 -1 0 0 -1
-2 its length and end: below 2, figure	0 0 0 0 0 -9 8 -16 0 7 -12 3 -9
-2 its length and end: below 2, full stop	0 0 0 0 -2 -6 -1 -8 6 4 0 -2 6
-2 its length and end: below 2, letter	-2 -1 -1 -1 -12 5 -4 -4 -7 -8 -3 -7 0
-2 its length and end: below 2, quotation mark	0 0 0 0 0 -2 3 -1 0 -2 0 0 -1
-2 its length: 10 and more	-2 -1 -1 0 -7 -1 -25 0 -10 4 -9 -6 -1
-2 its length: 12 and more	-2 -1 -1 0 -13 3 -6 2 -9 -10 7 2 2
-2 its length: 15 and more	-2 -1 -1 -1 -1 -2 -4 4 -1 -8 -5 -3 -8
-2 its length: 19 and more	-3 -1 -1 -1 -8 2 0 1 -2 -2 -5 -10 1
-2 its length: 2 and more	-2 -1 -1 -1 6 -9 -14 0 -7 -6 -11 0 -3
-2 its length: 25 and more	-4 -2 -2 -2 -1 6 -11 -6 -3 0 -12 -4 -10
-2 its length: 3 and more	-3 -1 -1 -1 -8 2 -14 -9 -10 -7 -7 -8 5
-2 its length: 35 and more	-8 -4 -4 -3 -1 -8 1 1 -3 -5 -23 -8 8
-2 its length: 4 and more	-1 -1 -1 -1 2 1 -12 4 -2 3 -16 -6 -8
-2 its length: 5 and more	-1 0 0 0 -19 1 -2 0 -9 -17 -4 -5 -9
-2 its length: 50 and more	-5 -2 -2 -2 4 -4 1 -15 -15 3 -20 1 -16
-2 its length: 6 and more	-3 -1 -1 -2 -5 -1 -6 -6 11 -23 -6 -5 2
-2 its length: 8 and more	-2 -1 -1 -1 2 -3 -8 2 -14 1 -11 -2 -14
-2 its length: 80 and more	-3 -1 -1 -1 -25 -4 -1 -20 7 -7 -3 -19 -11
-2 its length: below 2	-4 -1 -1 -2 -15 0 1 -4 -3 1 -9 -8 0
-2 its place by the text, and its length: before the text, 13 and more	-1 0 0 0 -9 -1 -1 -2 2 -7 -7 -10 0
-2 its place by the text, and its length: before the text, 19 and more	0 0 0 0 -2 9 -1 5 -9 0 -5 -2 -6
-2 its place by the text, and its length: before the text, 2 and more	-1 0 0 0 0 -5 -6 -12 -4 7 -4 -8 -8
-2 its place by the text, and its length: before the text, 3 and more	-1 0 0 0 -4 0 5 -9 2 -17 -5 -8 8
-2 its place by the text, and its length: before the text, 30 and more	-1 -1 -1 0 2 4 -1 -4 -2 -5 0 5 -7
-2 its place by the text, and its length: before the text, 4 and more	-1 0 0 0 -7 4 -3 3 -5 -6 -6 5 -3
-2 its place by the text, and its length: before the text, 6 and more	-1 0 0 0 -18 -4 -7 -6 11 2 0 3 -6
-2 its place by the text, and its length: before the text, 9 and more	-1 0 0 0 -7 -1 -5 -3 -9 -1 8 -9 1
-2 its place by the text, and its length: before the text, below 2	-1 0 0 0 -9 5 -8 -3 -1 10 -3 -17 -9
-2 its place by the text, and its length: behind the text, 13 and more	0 0 0 0 -7 5 -2 2 2 -8 0 -4 -8
-2 its place by the text, and its length: behind the text, 19 and more	0 0 0 0 -1 -1 -1 5 0 0 0 -10 3
-2 its place by the text, and its length: behind the text, 2 and more	0 0 0 0 -5 -7 -1 -7 -3 -9 -2 5 -1
-2 its place by the text, and its length: behind the text, 3 and more	0 0 0 0 -11 -5 -1 -6 2 2 -2 1 -1
-2 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 -1 -3 4 1 0 0 0 0 -1
-2 its place by the text, and its length: behind the text, 4 and more	0 0 0 0 2 -4 -1 -9 -4 -4 -1 5 -2
-2 its place by the text, and its length: behind the text, 6 and more	0 0 0 0 3 -2 4 1 -6 -3 -3 -15 3
-2 its place by the text, and its length: behind the text, 9 and more	0 0 0 0 5 -1 -2 -7 -3 -1 1 -2 -3
-2 its place by the text, and its length: behind the text, below 2	0 0 0 0 -2 -12 -2 -1 3 0 -3 1 -5
-2 its place by the text, and its length: in the text, 13 and more	-2 -1 -1 -1 2 -2 -10 2 -19 -5 0 3 -2
-2 its place by the text, and its length: in the text, 19 and more	-5 -2 -2 -2 -7 -1 -1 5 1 -1 -7 -6 -1
-2 its place by the text, and its length: in the text, 2 and more	-1 0 0 0 5 -5 -8 3 -10 -8 -15 -8 -5
-2 its place by the text, and its length: in the text, 3 and more	0 0 0 0 -10 6 -10 -3 -15 2 -10 -13 -8
-2 its place by the text, and its length: in the text, 30 and more	-27 -14 -14 -12 -3 -6 5 -8 3 3 1 -3 -3
-2 its place by the text, and its length: in the text, 4 and more	-2 -1 -1 -1 -8 -3 -17 -2 -3 -3 -29 -10 -20
-2 its place by the text, and its length: in the text, 6 and more	-2 -1 -1 -1 -5 7 -3 -5 -3 -17 -10 -8 -13
-2 its place by the text, and its length: in the text, 9 and more	-2 -1 -1 -1 -4 -8 -17 -1 -6 -8 -10 8 6
-2 its place by the text, and its length: in the text, below 2	-1 0 0 0 -10 5 4 -3 -11 -15 -16 -8 12
-2 no block	22 0 -1 0 -3 2 -6 -10 -9 -15 -11 -23 1
-2 nothing but a date or time: yes	-1 0 0 0 -11 -14 3 -10 1 4 1 -4 1
-2 nothing but a label such as “Related”: yes	0 0 0 0 3 -8 -2 -5 -10 -8 -2 20 -14
-2 what a rule takes it for: boilerplate	-20 -9 -9 -9 0 -10 -14 0 2 -8 -10 4 -2
-2 what a rule takes it for: byline	0 0 0 0 -9 1 -2 -4 9 6 1 -2 -15
-2 what a rule takes it for: dateline	-1 0 0 0 -11 -14 3 -10 1 4 1 -4 1
-2 what a rule takes it for: heading	-8 -3 -3 -2 -15 6 -1 -7 -4 -9 -20 -2 1
-2 what a rule takes it for: image-alt	-1 0 0 0 -11 -4 -6 -12 -6 -4 10 -1 -7
-2 what a rule takes it for: image-caption	-2 -1 -1 -1 13 -8 8 -2 -15 -9 1 -15 -6
-2 what a rule takes it for: image-credit	0 0 0 0 -3 2 1 -7 -1 -8 -6 -5 7
-2 what a rule takes it for: list-item	-1 0 0 0 6 15 -25 1 -28 -11 -22 -13 -15
-2 what a rule takes it for: paragraph	-20 -11 -11 -10 2 -2 4 4 2 1 -12 3 -2
-2 what a rule takes it for: quote	0 0 0 0 2 12 -3 -3 -4 -4 3 -4 -5
-2 what a rule takes it for: related-link	-5 -3 -3 -3 -1 -1 -9 -6 -26 3 -24 7 -8
-2 what a rule takes it for: standfirst	0 0 0 0 3 -4 -1 0 -10 9 0 -5 0
-2 what a rule takes it for: title	-1 0 0 0 -12 -11 0 -6 4 3 -5 -11 13
-2 words of the page’s furniture: whole	-1 -1 -1 -1 -10 -7 -6 -23 10 -4 -4 -4 -8
-2 words of the page’s furniture: within	0 0 0 0 -18 -9 -4 -2 -5 2 -4 -4 11
-3 a byline’s words: names	0 0 0 0 -6 -5 3 -17 7 -3 -6 -2 -2
-3 a byline’s words: names behind “by”	0 0 0 0 -5 3 -2 -6 -2 7 -3 -5 -12
-3 a credit at its end: 0.9 and more	-1 -1 -1 0 5 -12 7 -4 -9 0 -1 7 -7
-3 a credit at its end: 0.95 and more	-1 0 0 0 -4 7 -7 -10 -6 -6 -6 7 -1
-3 a label such as “See also” before it: yes	0 0 0 0 8 -7 -3 -7 1 -6 -2 -8 11
-3 a picture credit’s words: 0.01 and more	0 0 0 0 8 -3 0 0 0 -6 0 0 -1
-3 a picture credit’s words: 0.7 and more	0 0 0 0 -8 -7 -2 0 8 -11 -3 -8 10
-3 a picture credit’s words: 0.8 and more	0 0 0 0 4 10 -2 -4 -6 4 1 -15 -6
-3 a picture credit’s words: 0.95 and more	0 0 0 0 -12 12 7 -14 -7 -9 -5 -1 -1
-3 a picture credit’s words: below 0.01	-33 -19 -19 -17 -1 -3 2 5 -1 -2 3 2 -4
-3 a quotation mark before it: yes	-2 -1 -1 -1 -6 1 -15 -16 -9 -4 -8 15 -22
-3 a word that leads in credits: yes	0 0 0 0 -7 9 0 -14 -2 -13 -2 3 0
-3 furniture among the short lines around it: 0.01 and more	-6 -3 -2 -3 -7 2 -14 -6 -12 -13 -4 0 -1
-3 furniture among the short lines around it: 0.2 and more	-5 -3 -3 -3 -11 -11 -14 -21 -7 -11 -3 4 8
-3 furniture among the short lines around it: 0.5 and more	-2 -1 -1 -3 5 -16 -19 -18 -1 -1 5 -1 6
-3 furniture among the short lines around it: below 0.01	-25 -12 -12 -11 -3 6 -12 5 -3 5 -3 -8 -11
-3 how frequent the kind is: yes	-33 -18 -18 -16 -1 0 4 2 0 -2 7 3 -3
-3 how it ends: another sign	0 0 0 0 4 -1 1 3 2 -7 2 -1 -18
-3 how it ends: arrow	0 0 0 0 -3 2 -1 -3 -1 -3 -1 6 -1
-3 how it ends: bar or asterisk	0 0 0 0 0 -2 -1 -4 -1 -2 7 -2 3
-3 how it ends: bracket	-3 -1 -1 -1 -2 8 -26 7 -18 -12 -3 -11 -7
-3 how it ends: colon	-1 0 0 0 -18 -32 -1 36 -16 1 -7 -17 -20
-3 how it ends: comma	0 0 0 0 0 8 -2 -4 -3 -3 0 -1 -2
-3 how it ends: ellipsis	0 0 0 0 3 4 -5 -2 1 -2 -1 2 -18
-3 how it ends: exclamation mark	0 0 0 0 2 -10 -7 -8 -6 -8 -8 -1 8
-3 how it ends: figure	-2 -1 -1 -1 5 -4 -6 -8 -7 -7 -2 -14 -8
-3 how it ends: full stop	-18 -10 -10 -9 5 0 7 -4 2 3 -3 1 -2
-3 how it ends: letter	-32 -16 -17 -14 -7 6 -20 -2 -3 -1 2 1 1
-3 how it ends: question mark	-1 0 0 0 -8 -7 6 1 -5 -2 -2 -10 -14
-3 how it ends: quotation mark	0 0 0 0 3 -4 4 -6 3 -6 1 -1 -7
-3 how it ends: semicolon	0 0 0 0 4 3 -2 1 3 2 0 -3 -7
-3 how it ends: stop and quotation mark	-1 -1 -1 0 -19 4 -16 -34 -3 -18 -1 -4 0
-3 it stands on the page again: 12 and more	0 0 0 0 -5 -7 -5 -4 5 -13 -1 11 -1
-3 it stands on the page again: 3 and more	0 0 0 0 -5 1 -3 3 1 -21 -6 4 4
-3 it stands on the page again: 6 and more	0 0 0 0 -9 6 -4 -7 3 -10 -4 -9 13
-3 it stands on the page again: below 3	0 0 0 0 8 -8 -2 -5 -3 -1 -2 -3 -1
-3 it stood on the page before: 12 and more	0 0 0 0 -8 -7 -3 -9 -7 -7 1 13 0
-3 it stood on the page before: 3 and more	0 0 0 0 0 9 -8 6 -11 -3 -4 -7 -14
-3 it stood on the page before: 6 and more	0 0 0 0 -3 -11 -4 -4 6 2 -3 -9 2
-3 it stood on the page before: below 3	0 0 0 0 5 -9 3 4 -16 6 1 -7 -13
-3 its length and end: 10 and more, another sign	0 0 0 0 0 -6 -6 8 0 -1 0 0 -2
-3 its length and end: 10 and more, arrow	0 0 0 0 -2 2 0 -6 -1 -2 -3 7 -3
-3 its length and end: 10 and more, bracket	0 0 0 0 0 8 -1 1 -2 -6 -1 0 -15
-3 its length and end: 10 and more, colon	0 0 0 0 -5 -10 1 20 -5 -3 -1 -2 -2
-3 its length and end: 10 and more, ellipsis	0 0 0 0 0 1 -1 -3 4 0 0 0 -2
-3 its length and end: 10 and more, exclamation mark	0 0 0 0 1 -1 -1 0 -4 -1 -2 5 1
-3 its length and end: 10 and more, figure	0 0 0 0 12 -2 -1 -1 -3 -12 -1 -10 10
-3 its length and end: 10 and more, full stop	-1 0 0 0 -14 7 -2 3 -4 -11 -5 0 -6
-3 its length and end: 10 and more, letter	-1 -1 -1 0 -3 -6 -7 -16 2 1 5 -1 -7
-3 its length and end: 10 and more, question mark	0 0 0 0 1 -1 -3 -6 1 0 -2 -1 3
-3 its length and end: 10 and more, quotation mark	0 0 0 0 -5 -3 -2 2 -1 -2 0 1 6
-3 its length and end: 10 and more, semicolon	0 0 0 0 3 1 -2 0 0 1 0 0 -4
-3 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -5 -3 5 -2 5 -1 0 -3 3
-3 its length and end: 15 and more, another sign	0 0 0 0 0 1 -2 3 -1 -1 0 -1 1
-3 its length and end: 15 and more, bracket	0 0 0 0 2 5 -2 -2 -1 -5 -2 -4 3
-3 its length and end: 15 and more, colon	0 0 0 0 -1 -7 3 8 0 1 -1 2 -6
-3 its length and end: 15 and more, comma	0 0 0 0 -2 2 -1 5 -1 -1 0 -6 -3
-3 its length and end: 15 and more, ellipsis	0 0 0 0 4 4 0 -2 2 -2 0 -1 -4
-3 its length and end: 15 and more, exclamation mark	0 0 0 0 -3 -6 -2 6 -2 -2 -1 -1 7
-3 its length and end: 15 and more, figure	0 0 0 0 -3 -5 0 0 0 -2 -2 -3 10
-3 its length and end: 15 and more, full stop	-4 -1 -2 -1 5 -2 2 2 -13 9 -5 -1 -12
-3 its length and end: 15 and more, letter	-1 0 0 0 -2 4 -14 -12 -7 -4 -4 -7 1
-3 its length and end: 15 and more, question mark	0 0 0 0 -1 -3 -2 1 2 0 0 -2 4
-3 its length and end: 15 and more, quotation mark	0 0 0 0 -3 6 -1 4 2 -2 0 -1 -5
-3 its length and end: 15 and more, semicolon	0 0 0 0 1 4 -1 -2 -2 -2 0 0 -1
-3 its length and end: 15 and more, stop and quotation mark	0 0 0 0 1 1 4 -8 -2 4 3 -5 -4
-3 its length and end: 2 and more, arrow	0 0 0 0 -9 0 -2 6 -2 -1 0 6 -11
-3 its length and end: 2 and more, bar or asterisk	0 0 0 0 0 -1 0 0 0 0 0 -2 5
-3 its length and end: 2 and more, bracket	0 0 0 0 2 -11 -1 2 -5 -1 0 -9 6
-3 its length and end: 2 and more, colon	0 0 0 0 -12 -10 -3 6 0 2 -1 -3 6
-3 its length and end: 2 and more, ellipsis	0 0 0 0 3 -1 -2 0 -1 -1 0 -1 1
-3 its length and end: 2 and more, exclamation mark	0 0 0 0 2 -5 -1 -2 0 -2 0 4 1
-3 its length and end: 2 and more, figure	0 0 0 0 7 10 -3 -8 7 2 -4 -7 -24
-3 its length and end: 2 and more, full stop	0 0 0 0 11 0 -2 -12 3 1 0 -4 1
-3 its length and end: 2 and more, letter	-6 -3 -3 -4 -13 0 -23 1 -2 -12 -17 -5 6
-3 its length and end: 2 and more, question mark	0 0 0 0 -3 0 4 0 -1 -1 0 2 -2
-3 its length and end: 2 and more, quotation mark	0 0 0 0 6 2 -1 -7 -1 -1 0 0 0
-3 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -8 -2 -1 8 -1 -3 -1 -2 0
-3 its length and end: 25 and more, another sign	0 0 0 0 8 -9 11 -8 -5 -2 0 -1 -2
-3 its length and end: 25 and more, arrow	0 0 0 0 -6 0 0 0 0 -2 0 -1 8
-3 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 4 -2 -1 -1 0 0 0 0
-3 its length and end: 25 and more, bracket	0 0 0 0 -4 8 -1 0 -3 -6 -1 7 -5
-3 its length and end: 25 and more, colon	0 0 0 0 -8 -12 0 17 -1 -2 6 -3 -4
-3 its length and end: 25 and more, ellipsis	0 0 0 0 1 -6 -1 7 -1 -1 0 0 -4
-3 its length and end: 25 and more, exclamation mark	0 0 0 0 -1 10 -2 -3 -1 -6 0 4 -2
-3 its length and end: 25 and more, full stop	-5 -3 -2 -2 -1 -5 -3 -1 4 -4 -25 7 1
-3 its length and end: 25 and more, letter	0 0 0 0 -7 10 0 -11 -4 -4 -2 -3 7
-3 its length and end: 25 and more, question mark	0 0 0 0 -3 5 -5 2 2 1 0 0 -3
-3 its length and end: 25 and more, stop and quotation mark	0 0 0 0 -8 20 -8 -17 -1 -8 2 -10 1
-3 its length and end: 4 and more, arrow	0 0 0 0 5 0 0 -5 0 -1 0 0 0
-3 its length and end: 4 and more, bar or asterisk	0 0 0 0 0 0 0 0 -2 -1 -1 0 4
-3 its length and end: 4 and more, bracket	0 0 0 0 -10 4 -4 3 -1 -3 -1 3 3
-3 its length and end: 4 and more, colon	0 0 0 0 -3 -3 -2 7 1 -3 0 0 1
-3 its length and end: 4 and more, ellipsis	0 0 0 0 1 8 0 -2 -4 -3 0 -2 -8
-3 its length and end: 4 and more, exclamation mark	0 0 0 0 2 -2 3 1 -2 -1 2 -3 0
-3 its length and end: 4 and more, figure	0 0 0 0 -9 4 1 -2 -2 -5 0 -8 9
-3 its length and end: 4 and more, full stop	0 0 0 0 7 0 -6 -8 -2 1 -2 0 4
-3 its length and end: 4 and more, letter	-2 -1 -1 -1 -9 2 -10 1 3 -4 -14 -5 -6
-3 its length and end: 4 and more, question mark	0 0 0 0 7 -9 8 -3 -5 -1 3 -2 -2
-3 its length and end: 4 and more, quotation mark	0 0 0 0 0 -6 7 -5 -2 -3 0 7 -2
-3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -1 -6 0 6 0 0 0 0 0
-3 its length and end: 40 and more, another sign	0 0 0 0 3 3 0 0 -1 0 0 0 -3
-3 its length and end: 40 and more, bracket	-1 -1 -1 -1 2 -2 -6 -5 -14 -2 9 6 -2
-3 its length and end: 40 and more, colon	0 0 0 0 -3 -5 -2 11 1 0 0 -1 -5
-3 its length and end: 40 and more, ellipsis	0 0 0 0 -1 1 0 -2 0 3 0 5 -6
-3 its length and end: 40 and more, exclamation mark	0 0 0 0 1 6 -7 -13 2 6 -1 -6 1
-3 its length and end: 40 and more, figure	0 0 0 0 -2 -2 -2 -2 0 7 0 0 0
-3 its length and end: 40 and more, full stop	-12 -6 -6 -6 -6 0 -3 -14 2 3 8 -9 -4
-3 its length and end: 40 and more, letter	0 0 0 0 19 2 -3 -6 -7 -7 -3 -2 -14
-3 its length and end: 40 and more, question mark	0 0 0 0 -5 3 -7 5 2 -4 1 1 -3
-3 its length and end: 40 and more, quotation mark	0 0 0 0 6 -6 2 -2 4 4 0 -6 -1
-3 its length and end: 40 and more, semicolon	0 0 0 0 1 6 -1 -2 -1 -2 0 -1 0
-3 its length and end: 40 and more, stop and quotation mark	-1 0 0 0 -17 -4 -12 -26 -3 -17 0 5 4
-3 its length and end: 6 and more, another sign	0 0 0 0 -1 -3 -1 6 0 0 0 -1 -1
-3 its length and end: 6 and more, arrow	0 0 0 0 1 1 0 -5 0 -1 0 4 -2
-3 its length and end: 6 and more, bar or asterisk	0 0 0 0 -2 -7 0 -1 -1 -2 13 5 -12
-3 its length and end: 6 and more, bracket	0 0 0 0 4 3 -2 1 2 2 -1 -14 2
-3 its length and end: 6 and more, colon	0 0 0 0 7 -6 5 3 -2 -2 -1 -3 -5
-3 its length and end: 6 and more, ellipsis	0 0 0 0 -2 -1 -1 1 -1 -1 0 4 -2
-3 its length and end: 6 and more, exclamation mark	0 0 0 0 -1 -3 3 -3 3 -2 -1 -2 4
-3 its length and end: 6 and more, figure	0 0 0 0 -3 -3 -3 1 -12 -9 3 6 -6
-3 its length and end: 6 and more, full stop	0 0 0 0 7 0 5 -8 -5 1 -8 -10 -4
-3 its length and end: 6 and more, letter	-3 -1 -1 -1 -2 1 -11 -6 -22 -1 -5 -3 -4
-3 its length and end: 6 and more, question mark	0 0 0 0 -7 -6 7 -7 -2 3 -3 3 -16
-3 its length and end: 6 and more, quotation mark	0 0 0 0 -5 1 -1 1 2 1 2 -1 -2
-3 its length and end: 6 and more, stop and quotation mark	0 0 0 0 -2 9 -1 -1 -1 -1 0 -2 0
-3 its length and end: below 2, another sign	0 0 0 0 1 8 -1 1 5 -7 4 0 -13
-3 its length and end: below 2, bar or asterisk	0 0 0 0 2 0 -1 -4 1 -1 0 -1 2
-3 its length and end: below 2, bracket	0 0 0 0 -2 3 0 -1 0 0 0 0 0
-3 its length and end: below 2, colon	0 0 0 0 0 -12 4 3 -3 1 0 1 1
-3 its length and end: below 2, comma	0 0 0 0 -1 6 0 -5 -1 -1 0 0 2
-3 its length and end: below 2, figure	-1 0 0 0 5 -9 3 -25 -2 8 -11 -9 -3
-3 its length and end: below 2, full stop	0 0 0 0 -6 13 -1 -8 -1 -2 0 3 -4
-3 its length and end: below 2, letter	-2 -1 -1 -1 -14 4 -14 1 -6 -6 0 2 5
-3 its length: 10 and more	-1 0 0 0 -8 3 -4 1 -9 -7 -3 -7 -6
-3 its length: 12 and more	-2 -1 -1 -1 -9 0 -8 0 3 -12 -3 1 -2
-3 its length: 15 and more	-2 -1 -1 -1 12 -7 -6 3 -5 -7 -8 -7 -13
-3 its length: 19 and more	-3 -1 -1 -1 -8 -2 -2 -1 -15 9 1 -2 -7
-3 its length: 2 and more	-2 -1 -1 -2 -1 -2 -8 1 -3 -10 -10 -8 3
-3 its length: 25 and more	-4 -2 -2 -2 -8 11 -19 -7 3 -12 -11 8 -7
-3 its length: 3 and more	-2 -1 -1 -1 -9 -3 -35 -8 0 -12 -24 2 2
-3 its length: 35 and more	-8 -3 -3 -3 -13 -5 -8 -3 1 2 -13 -5 3
-3 its length: 4 and more	-1 -1 -1 -1 -14 3 6 1 -5 -13 -1 1 -4
-3 its length: 5 and more	-1 0 0 0 0 -6 -10 -1 -2 -1 -14 -27 1
-3 its length: 50 and more	-4 -2 -2 -2 3 -13 -32 -3 -10 -7 -3 0 -4
-3 its length: 6 and more	-3 -1 -1 -1 -3 2 -1 -1 -7 -5 -13 -1 -6
-3 its length: 8 and more	-2 -1 -1 -1 5 -5 -2 -2 -25 5 -7 -14 -9
-3 its length: 80 and more	-2 -1 -1 -1 -3 -1 -16 -9 7 -1 2 -12 -6
-3 its length: below 2	-4 -2 -2 -2 -3 1 -6 -2 -3 0 -3 -2 1
-3 its place by the text, and its length: before the text, 13 and more	0 0 0 0 3 -5 -6 1 -4 -5 -6 -3 0
-3 its place by the text, and its length: before the text, 19 and more	0 0 0 0 -15 8 -6 7 -12 0 -2 3 -8
-3 its place by the text, and its length: before the text, 2 and more	-1 0 0 0 -9 1 7 -17 -4 -9 -5 8 -5
-3 its place by the text, and its length: before the text, 3 and more	-1 0 0 0 -5 7 -5 -13 4 -13 -13 -13 5
-3 its place by the text, and its length: before the text, 30 and more	-1 0 0 0 7 6 -2 -5 -6 -7 -1 4 -7
-3 its place by the text, and its length: before the text, 4 and more	-1 0 0 0 -10 4 -7 -3 3 -11 -13 -6 0
-3 its place by the text, and its length: before the text, 6 and more	-1 0 0 0 -5 -6 -4 -9 -1 6 5 1 -9
-3 its place by the text, and its length: before the text, 9 and more	-1 0 0 0 3 0 0 -24 -21 9 1 -1 1
-3 its place by the text, and its length: before the text, below 2	-1 0 0 0 -3 -6 -14 8 11 1 2 -11 -7
-3 its place by the text, and its length: behind the text, 13 and more	0 0 0 0 -8 6 -1 0 9 5 -5 -7 -6
-3 its place by the text, and its length: behind the text, 19 and more	0 0 0 0 2 5 0 1 -4 -5 0 -13 9
-3 its place by the text, and its length: behind the text, 2 and more	0 0 0 0 -10 -8 -1 -7 2 -5 -1 -6 11
-3 its place by the text, and its length: behind the text, 3 and more	0 0 0 0 0 3 -1 1 -1 -5 -1 2 -9
-3 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 0 0 0 2 0 0 0 3 -4
-3 its place by the text, and its length: behind the text, 4 and more	0 0 0 0 -2 -8 5 -7 0 0 -1 -3 1
-3 its place by the text, and its length: behind the text, 6 and more	0 0 0 0 -11 -11 3 6 1 -1 -3 -2 -4
-3 its place by the text, and its length: behind the text, 9 and more	0 0 0 0 7 -11 -1 -6 2 2 -1 1 -2
-3 its place by the text, and its length: behind the text, below 2	-1 -1 -1 0 5 -2 -2 -8 -9 -9 1 -3 -2
-3 its place by the text, and its length: in the text, 13 and more	-2 -1 -1 -1 2 0 -4 4 -3 -9 -5 0 -10
-3 its place by the text, and its length: in the text, 19 and more	-5 -2 -2 -2 3 -2 -8 2 2 -6 2 2 -14
-3 its place by the text, and its length: in the text, 2 and more	-1 0 0 0 3 -4 -14 4 -6 -4 -15 -9 -1
-3 its place by the text, and its length: in the text, 3 and more	-1 0 0 0 -6 -9 -25 -3 -4 -4 -16 1 -1
-3 its place by the text, and its length: in the text, 30 and more	-25 -15 -15 -13 -7 -7 -2 -9 3 3 6 -1 5
-3 its place by the text, and its length: in the text, 4 and more	-1 -1 -1 -1 -2 -3 1 1 -9 -4 -6 -15 -6
-3 its place by the text, and its length: in the text, 6 and more	-2 -1 -1 -1 -5 -1 -5 3 -20 -16 -25 -7 -9
-3 its place by the text, and its length: in the text, 9 and more	-2 -1 -1 -1 2 2 -5 -2 -6 -11 -28 -8 -1
-3 its place by the text, and its length: in the text, below 2	-1 0 0 0 -8 8 -2 -4 -25 -2 -19 0 7
-3 no block	23 -1 -1 -1 -11 -4 -9 -25 -1 -7 -17 -42 15
-3 nothing but a date or time: yes	-1 0 0 0 -12 1 -1 -10 0 15 0 -7 -12
-3 nothing but a label such as “Related”: yes	0 0 0 0 -7 8 -1 -8 -7 -8 -3 20 -9
-3 what a rule takes it for: boilerplate	-19 -8 -8 -9 4 -15 -30 1 -4 1 1 2 1
-3 what a rule takes it for: byline	0 0 0 0 -9 0 1 -5 9 5 -6 -2 -15
-3 what a rule takes it for: dateline	-1 0 0 0 -12 1 -1 -10 0 15 0 -7 -12
-3 what a rule takes it for: heading	-8 -3 -3 -3 -8 -1 -3 -3 -7 -14 -19 2 2
-3 what a rule takes it for: image-alt	-1 0 0 0 7 -4 -6 -8 -3 0 -11 -14 3
-3 what a rule takes it for: image-caption	-3 -1 -1 -1 2 6 5 -29 -17 -24 -13 7 2
-3 what a rule takes it for: image-credit	0 0 0 0 -14 13 5 -15 -6 -8 -4 -3 -1
-3 what a rule takes it for: list-item	-1 0 0 0 -3 9 -10 0 -22 -5 -16 -20 -5
-3 what a rule takes it for: paragraph	-20 -12 -12 -11 1 -2 -1 2 4 -1 6 5 -4
-3 what a rule takes it for: quote	0 0 0 0 5 -3 4 -1 0 -2 -3 -1 -2
-3 what a rule takes it for: related-link	-4 -2 -2 -2 -10 5 -2 -4 -9 -10 -26 -3 1
-3 what a rule takes it for: standfirst	0 0 0 0 -6 -5 1 0 1 0 10 -6 1
-3 what a rule takes it for: title	-1 0 0 0 -7 -5 3 -5 0 6 0 -13 3
-3 words of the page’s furniture: whole	-1 -1 -1 -1 5 -19 -22 -14 1 -1 10 4 0
-3 words of the page’s furniture: within	0 0 0 0 -15 -13 6 -8 7 4 1 -7 14
0 a byline’s words: names	0 0 0 0 -44 -4 5 -8 8 1 -9 7 4
0 a byline’s words: names behind “by”	0 0 0 0 -8 -4 0 -2 -12 -14 -8 -7 39
0 a credit at its end: 0.9 and more	-1 -1 -1 -1 6 1 -1 -1 4 4 -6 -2 -6
0 a credit at its end: 0.95 and more	-8 0 0 0 -23 -25 -9 -12 -5 36 4 -22 -26
0 a credit with its lead-in at its end: yes	-8 0 0 0 -22 -22 -7 -9 -6 29 4 -16 -14
0 a day of the week: yes	1 -2 -2 -2 7 3 -6 -10 -11 -2 -23 2 -3
0 a label such as “Related” above: yes	-1 -1 -1 -1 0 -14 -3 -11 -16 -25 -26 17 -20
0 a label such as “See also” before it: yes	0 0 0 0 -16 -41 -3 -7 -20 -15 -2 31 -6
0 a line above that ends in a colon: yes	-4 -2 -1 -2 -4 1 -10 19 -21 -6 -18 -15 -17
0 a line before that ends as items of lists do: yes	0 0 0 0 -9 -11 5 11 -4 -4 -1 -7 -4
0 a month: yes	-5 -2 -2 -1 -12 -18 -30 8 8 8 -9 -17 17
0 a name in the next line: 60 and more	0 0 0 0 0 -3 10 -4 4 0 0 0 -4
0 a name in the next line: 8 and more	1 0 0 0 -4 -3 18 -12 -17 -17 -5 -4 -21
0 a name in the next line: below 8	0 0 0 0 -1 -2 -1 -7 -7 -4 6 2 -9
0 a note of credits: yes	0 0 0 0 -3 -7 -2 0 5 12 1 -11 -2
0 a picture credit’s words: 0.01 and more	0 0 0 0 -14 -9 -2 -1 -1 -11 9 -8 -2
0 a picture credit’s words: 0.7 and more	0 0 0 0 -13 -9 9 -11 1 3 1 -12 6
0 a picture credit’s words: 0.8 and more	0 0 0 0 -16 -1 0 1 -3 -5 16 -4 0
0 a picture credit’s words: 0.9 and more	0 0 0 0 0 -2 0 -1 -2 3 -6 -1 4
0 a picture credit’s words: 0.95 and more	-1 0 0 0 -34 -3 -1 -13 -4 -10 32 -13 -31
0 a picture credit’s words: below 0.01	13 -21 -20 -19 14 -8 -11 0 6 4 -75 6 10
0 a quotation by itself: before the text, 15 and more	-1 0 0 0 -2 -4 -3 0 -1 -1 0 -1 8
0 a quotation by itself: before the text, 6 and more	-1 0 0 0 -9 10 -1 -2 -3 -6 0 1 -4
0 a quotation by itself: behind the text, 15 and more	0 0 0 0 0 6 -2 0 0 0 0 -4 0
0 a quotation by itself: behind the text, 6 and more	0 0 0 0 0 -1 0 0 0 0 0 -2 4
0 a quotation by itself: in the text, 15 and more	0 0 0 0 -14 3 12 0 -1 -6 0 -1 -2
0 a quotation by itself: in the text, 40 and more	0 0 0 0 -1 13 3 -12 -1 -2 0 -2 -2
0 a quotation by itself: in the text, 6 and more	0 0 0 0 10 -10 -2 6 -2 -2 0 -2 -1
0 a quotation by itself: in the text, below 6	0 0 0 0 8 -6 -2 10 -7 -3 -1 -2 -6
0 a quotation mark before it: yes	-2 -1 -1 -1 5 -3 19 -12 -31 -23 -8 -6 -23
0 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 0 0 -8 1 0 -1 0 -2 0 -2 12
0 a rule: a credit that names known agencies	0 0 0 0 -17 2 0 -2 -5 0 9 -3 -8
0 a rule: a credit with its lead-in ("Photo:", "©")	0 0 0 0 -26 -7 -1 -12 -3 -9 29 -12 -27
0 a rule: a headline behind the end of the text	-4 -2 -2 -2 -12 -3 -9 4 -7 -14 -9 1 -10
0 a rule: a label such as "See also" with a title behind it	0 0 0 0 -16 -41 -3 -7 -20 -15 -2 31 -6
0 a rule: a line that begins with "by" before the text	0 0 0 0 -2 -5 0 -1 -10 -9 -5 -3 30
0 a rule: a phrase of the page’s furniture	-1 0 0 0 -33 -26 -3 -26 -35 -14 -33 2 35
0 a rule: a question or exclamation between paragraphs	0 0 0 0 19 -7 -6 -18 -12 -14 -3 -4 -2
0 a rule: a quotation that the text has once more	0 0 0 0 2 -12 13 -1 -1 -1 0 0 0
0 a rule: a quotation with its speaker behind a dash	0 0 0 0 -3 -13 17 -4 -1 -5 0 -5 -7
0 a rule: a sentence before the text	-1 0 0 0 4 6 2 0 1 -11 -2 -4 -3
0 a rule: a sentence behind the end of the text	0 0 0 0 -1 5 -1 0 -1 -1 0 1 -7
0 a rule: a sentence or two before the text	0 0 0 0 5 5 -2 1 -2 -9 -2 -10 -6
0 a rule: a sentence within the text	-5 -3 -3 -3 -10 2 6 2 -10 -4 -9 -9 -2
0 a rule: a short line within the text	-4 -1 -1 -1 -2 -20 -22 0 7 7 -43 -9 -14
0 a rule: a short sentence within the text	-1 0 0 0 -15 20 -18 -13 -11 -16 -19 -25 -7
0 a rule: a text that ends in a picture credit	-2 -1 -1 -1 -16 -27 -10 -11 2 35 -6 -19 -22
0 a rule: a title below a label such as "Related"	0 0 0 0 -11 -18 -1 -10 -2 0 -4 22 -23
0 a rule: an item below a line that announces a list	-1 0 0 0 -8 3 -1 5 -6 -1 -34 -18 -16
0 a rule: begins with a bullet	0 0 0 0 -4 14 -3 -9 -2 -2 0 5 -6
0 a rule: begins with a list mark, as its neighbour does	0 0 0 0 -12 23 -2 -13 -3 -8 0 -7 -3
0 a rule: debris before the text	-7 0 0 0 -1 1 -7 -7 -3 13 -26 -2 -18
0 a rule: debris behind the end of the text	-1 -1 -1 -2 5 11 4 -24 -9 -11 -21 -21 2
0 a rule: holds a phrase of the page’s furniture	0 0 0 0 -11 -7 -6 -2 -7 -4 -3 -26 20
0 a rule: keywords of a picture	0 0 0 0 -3 -3 0 0 5 -5 -1 -4 -4
0 a rule: long line within the text, without a full stop	0 0 0 0 -2 -4 2 -3 -18 -2 -5 -3 1
0 a rule: names behind the end of the text	0 0 0 0 -1 3 0 -1 4 2 0 -1 -6
0 a rule: nothing but names before the text	0 0 0 0 -3 -1 0 0 8 0 -9 1 -1
0 a rule: nothing else fits	0 0 0 0 25 5 -4 -2 -4 -15 -7 -13 -20
0 a rule: one of several short lines within the text	-2 -1 -1 -1 7 -2 -10 -1 -3 -1 -13 -3 -3
0 a rule: only a date or time	-1 0 0 0 -12 -11 -1 -6 -17 -18 -12 -1 27
0 a rule: only marks or figures	0 0 0 0 -16 -3 -1 -11 -5 -7 -4 -2 21
0 a rule: repeats the alternative text before it	0 0 0 0 -1 -6 -1 -1 1 0 -2 -3 0
0 a rule: running text	-9 -8 -8 -8 -42 10 0 1 -24 -21 -38 -10 -6
0 a rule: says again what stands elsewhere on the page	-4 0 0 0 -5 0 -11 -4 -4 -1 -11 -2 -9
0 a rule: says where in a picture somebody stands	0 0 0 0 -3 -13 -2 0 10 11 -1 -1 -1
0 a rule: says who the author is	0 0 0 0 0 -15 -1 -1 -2 -2 0 -4 21
0 a rule: short line before a picture or a list, without a full stop	0 0 0 0 3 -2 0 -1 -1 -10 -2 -5 5
0 a rule: short line between paragraphs, without a full stop	-4 0 -1 0 29 -25 -7 -43 -8 -25 -14 -7 -5
0 a rule: short text after a credit, where this page has its captions	0 0 0 0 3 -3 0 0 -4 -3 -1 4 2
0 a rule: short text before a caption and its credit	0 0 0 0 -3 -9 -3 -4 6 -2 -4 -2 4
0 a rule: short text before a caption with a credit	-1 0 0 0 -13 9 -4 -9 13 -6 -7 -11 -9
0 a rule: short text before a credit	0 0 0 0 -5 -3 -6 -4 2 5 -7 -9 -1
0 a rule: short text before a credit that has its caption behind it	0 0 0 0 -4 -1 0 -2 12 5 -1 -6 -5
0 a rule: stands between the title and the byline, date or picture	-2 0 0 0 4 15 -2 -2 -1 -12 -1 -4 -6
0 a rule: the caption’s words once more, as alternative text	0 0 0 0 -5 -15 -3 -4 17 13 -4 -4 -6
0 a rule: the first line of the page	18 0 0 0 -3 -3 0 0 -2 -2 -1 -2 -4
0 a rule: the name of a picture file	0 0 0 0 -2 0 0 0 6 0 -1 0 -5
0 a sign in it: a bar	-1 0 0 0 -4 -29 3 -13 -10 1 -1 -12 22
0 a sign in it: a capital within a word	-2 -1 -1 -1 5 -13 -4 1 -26 -14 3 -6 7
0 a sign in it: a comma	-16 -17 -17 -27 -18 15 1 6 -14 -10 -15 -25 -4
0 a sign in it: a copyright sign	0 0 0 0 -17 -18 -3 -2 -9 11 18 -13 2
0 a sign in it: a dash between words	-1 -1 -2 -1 -3 -1 15 5 -3 -23 -13 -14 -18
0 a sign in it: a question mark	6 -1 -1 -1 10 -15 -30 -24 -35 -29 -14 25 8
0 a sign in it: a quotation mark	-4 -3 -3 -3 -7 15 4 -9 -14 -23 -40 -3 -39
0 a sign in it: a sentence stuck to the next	0 0 0 0 -10 -5 2 -6 -9 12 -1 -17 6
0 a sign in it: a slash between words	-2 -1 -1 -1 -39 -14 -19 7 1 20 24 -37 -19
0 a sign in it: a time	-2 0 0 0 -22 3 12 -5 -33 -44 -5 -16 20
0 a sign in it: a year	-3 -5 -5 -2 -14 -19 -5 -21 14 15 -22 -5 8
0 a sign in it: an address	-1 0 0 0 -7 -5 -6 8 -7 0 5 -15 2
0 a sign in it: an asterisk	0 0 0 0 3 -3 6 -4 -4 -6 -1 -10 9
0 a sign in it: an at sign	0 0 0 0 -19 -2 -4 -9 -13 -2 -10 -24 21
0 a sign in it: an ellipsis	0 0 0 0 1 -4 6 -8 4 8 -3 6 -23
0 a sign in it: money or a share	0 -1 -1 0 1 8 -19 0 -38 -29 -9 -14 -26
0 a verb of saying: yes	-1 -2 -2 -2 -12 21 -28 -10 -25 -11 -24 -12 6
0 a word that leads in credits: yes	-1 0 0 0 -36 -4 -3 -20 -5 -15 35 -19 -34
0 an end as items of lists have it: yes	0 0 0 0 -22 1 -3 13 0 -13 -2 -8 7
0 dates among the short lines around it: 0.2 and more	-1 -1 -1 0 -23 -10 4 -27 -5 1 1 -2 17
0 dates among the short lines around it: 0.4 and more	-1 0 0 0 -10 -12 -1 -7 -13 -25 -12 8 18
0 dates among the short lines around it: below 0.2	-1 -1 -1 -1 -32 -8 -4 -24 17 5 11 -7 1
0 furniture among the short lines around it: 0.01 and more	-6 -3 -3 -4 -12 -9 -10 -5 -2 -10 -3 0 -7
0 furniture among the short lines around it: 0.2 and more	-2 -2 -2 -3 -8 -18 -10 -16 -3 -1 3 2 1
0 furniture among the short lines around it: 0.5 and more	0 -1 -1 -1 -23 -14 0 -14 -4 -15 -22 -4 16
0 furniture among the short lines around it: below 0.01	8 -15 -14 -15 9 -13 -29 -1 1 4 9 -1 -2
0 how alike the short lines around it are: 0.2 and more	-4 -2 -2 -2 -7 -17 -15 9 -15 1 -16 -7 1
0 how alike the short lines around it are: 0.4 and more	-1 -5 -5 -4 5 -4 -8 -4 -6 -2 -1 -3 2
0 how alike the short lines around it are: 0.7 and more	-5 -4 -5 -4 4 -2 -14 -20 9 -2 -5 -5 -1
0 how alike the short lines around it are: below 0.2	-2 -1 -1 -1 -13 -10 -5 -1 -10 -4 -14 -12 -2
0 how far it is from the text: before the text, 2 and more	1 0 0 0 -4 -1 0 -3 -4 -3 -7 -5 -1
0 how far it is from the text: before the text, 20 and more	2 0 0 0 -15 -1 -1 -10 1 -13 -8 6 -4
0 how far it is from the text: before the text, 3 and more	7 -1 -1 0 3 -3 -1 0 5 -3 -3 -9 -1
0 how far it is from the text: before the text, 5 and more	-2 -1 -1 -1 -7 1 -7 -3 -4 -4 8 -13 -6
0 how far it is from the text: before the text, 9 and more	9 0 -1 -1 -4 -2 -3 -15 -6 4 -7 3 -9
0 how far it is from the text: before the text, below 2	4 0 0 0 -13 -1 -2 -4 0 -2 -8 -15 11
0 how far it is from the text: behind the text, 2 and more	0 0 0 0 -5 4 0 4 3 -5 -2 -9 1
0 how far it is from the text: behind the text, 20 and more	-1 0 0 0 1 6 -3 -4 9 2 -12 -10 -14
0 how far it is from the text: behind the text, 3 and more	0 0 0 0 -2 7 -3 -3 -12 -8 -2 1 -4
0 how far it is from the text: behind the text, 5 and more	-1 -1 -1 -1 1 -7 6 -4 -8 -4 -7 3 -3
0 how far it is from the text: behind the text, 9 and more	-2 -2 -2 -2 -2 -18 -10 -9 -12 -17 -9 2 3
0 how far it is from the text: behind the text, below 2	-1 0 0 0 -11 4 -5 -2 -12 0 -3 -7 12
0 how far it is from the text: in the text, below 2	-23 -13 -13 -12 6 -2 6 0 -2 -2 6 1 -2
0 how frequent the kind is: yes	1 -17 -17 -22 -3 0 3 1 1 -2 6 1 -1
0 how it begins and ends: another sign, another sign	0 0 0 0 -8 -6 0 3 6 1 -2 -3 6
0 how it begins and ends: another sign, arrow	0 0 0 0 0 5 0 -4 -2 -2 0 -2 4
0 how it begins and ends: another sign, bracket	0 0 0 0 -6 5 0 -10 -1 -5 0 -2 10
0 how it begins and ends: another sign, colon	0 0 0 0 -2 6 0 -2 0 -1 0 -1 0
0 how it begins and ends: another sign, ellipsis	0 0 0 0 10 -8 0 0 0 1 0 -4 -3
0 how it begins and ends: another sign, exclamation mark	0 0 0 0 -3 9 -4 5 -3 -1 0 -3 -6
0 how it begins and ends: another sign, figure	0 0 0 0 0 0 0 -6 0 -1 0 0 7
0 how it begins and ends: another sign, full stop	0 0 0 0 -5 0 3 2 -1 -2 0 -2 0
0 how it begins and ends: another sign, letter	0 0 0 0 -1 4 0 -6 3 0 0 -2 1
0 how it begins and ends: at sign or hash, figure	0 0 0 0 -3 -1 0 5 1 0 0 0 -3
0 how it begins and ends: at sign or hash, full stop	0 0 0 0 0 -9 -1 10 0 -1 0 0 -1
0 how it begins and ends: at sign or hash, letter	0 0 0 0 -4 -1 0 3 -5 -3 4 -15 -1
0 how it begins and ends: bracket, bracket	0 0 0 0 -8 14 -3 -8 -7 -10 11 -8 -13
0 how it begins and ends: bracket, figure	0 0 0 0 -2 -10 -1 -4 0 10 0 -1 -3
0 how it begins and ends: bracket, full stop	0 0 0 0 0 -5 7 -2 0 -2 -1 -1 3
0 how it begins and ends: bracket, letter	0 0 0 0 -7 -3 0 -3 -5 -8 17 -3 -2
0 how it begins and ends: capital, another sign	0 0 0 0 2 -6 -4 11 -2 -3 -1 -12 0
0 how it begins and ends: capital, arrow	0 0 0 0 -1 6 0 -9 0 -1 0 4 -2
0 how it begins and ends: capital, bar or asterisk	0 0 0 0 2 -2 0 -2 0 -2 -1 -5 10
0 how it begins and ends: capital, bracket	-7 -1 -1 -1 -12 -13 -20 -8 11 11 -8 -19 -13
0 how it begins and ends: capital, colon	0 0 0 0 -13 51 -3 -46 -32 -32 2 -15 -26
0 how it begins and ends: capital, comma	0 0 0 0 -10 0 -1 -2 -1 -3 -1 2 9
0 how it begins and ends: capital, ellipsis	0 0 0 0 -1 -5 -6 -3 -5 0 -1 8 -9
0 how it begins and ends: capital, exclamation mark	2 0 0 0 -8 -4 -13 -11 -1 -22 -4 2 15
0 how it begins and ends: capital, figure	0 -1 -1 0 -13 -12 -3 1 -10 -5 -5 -13 0
0 how it begins and ends: capital, full stop	-12 -9 -9 -8 -35 10 1 -6 7 -3 -23 -25 5
0 how it begins and ends: capital, letter	13 -16 -17 -15 0 -17 -35 -3 -10 3 -2 10 4
0 how it begins and ends: capital, question mark	5 0 0 0 18 -21 -31 -11 -33 -23 -7 14 -1
0 how it begins and ends: capital, quotation mark	1 0 0 0 9 -19 -5 -5 1 -14 -2 14 -6
0 how it begins and ends: capital, semicolon	0 0 0 0 -6 -5 0 9 6 -4 0 -5 -3
0 how it begins and ends: capital, stop and quotation mark	0 0 0 0 -18 6 -6 3 -13 -4 -3 -17 -17
0 how it begins and ends: figure, bracket	0 0 0 0 4 -8 0 -3 -10 4 0 1 6
0 how it begins and ends: figure, colon	0 0 0 0 9 1 -1 -15 -7 -8 -2 -2 -12
0 how it begins and ends: figure, figure	0 0 0 0 4 -16 -1 -5 -4 -12 -4 -2 1
0 how it begins and ends: figure, full stop	0 0 0 0 -7 6 -7 5 -4 -7 -1 0 -11
0 how it begins and ends: figure, letter	1 0 0 0 6 -13 -4 1 -26 -31 1 0 -5
0 how it begins and ends: figure, question mark	1 0 0 0 -1 5 0 -8 1 0 0 0 -2
0 how it begins and ends: figure, quotation mark	0 0 0 0 -4 -4 0 -1 -6 -4 -1 2 7
0 how it begins and ends: list mark, bar or asterisk	0 0 0 0 5 1 0 0 0 0 0 0 -6
0 how it begins and ends: list mark, figure	0 0 0 0 2 -2 0 -1 -1 -1 0 4 0
0 how it begins and ends: list mark, full stop	0 0 0 0 -1 8 -1 2 -3 -2 0 -8 -2
0 how it begins and ends: list mark, letter	0 0 0 0 -3 8 -1 -4 -1 -1 0 -5 5
0 how it begins and ends: list mark, stop and quotation mark	0 0 0 0 0 5 -3 -2 0 0 0 0 0
0 how it begins and ends: number of an item, bracket	0 0 0 0 7 -4 0 0 -1 -2 0 0 -2
0 how it begins and ends: number of an item, exclamation mark	0 0 0 0 4 -1 0 0 0 0 0 0 -1
0 how it begins and ends: number of an item, figure	0 0 0 0 -3 0 0 -1 0 -1 0 -2 7
0 how it begins and ends: number of an item, full stop	0 0 0 0 20 -9 -12 -19 -6 -10 0 -5 -8
0 how it begins and ends: number of an item, letter	0 0 0 0 44 -15 -3 -30 -31 -30 -7 -32 -18
0 how it begins and ends: number of an item, question mark	0 0 0 0 -7 -11 -2 -7 -1 -1 0 9 -6
0 how it begins and ends: quotation mark, bracket	0 0 0 0 0 3 -1 -1 0 -1 0 0 0
0 how it begins and ends: quotation mark, colon	0 0 0 0 8 0 0 -1 -1 -3 0 -13 -2
0 how it begins and ends: quotation mark, full stop	0 0 0 0 -4 15 -9 -13 -13 -6 -1 -9 -16
0 how it begins and ends: quotation mark, letter	0 0 0 0 -3 -19 19 -9 -7 -11 -1 -1 -11
0 how it begins and ends: quotation mark, quotation mark	0 0 0 0 6 -4 3 12 -10 -10 -2 1 -8
0 how it begins and ends: quotation mark, stop and quotation mark	-1 0 0 0 -6 5 11 -11 -6 -11 -2 -14 -4
0 how it begins and ends: small letter, another sign	0 0 0 0 -1 2 7 -5 -2 -4 -1 0 -2
0 how it begins and ends: small letter, bracket	0 0 0 0 0 -1 2 -1 -1 6 0 0 -3
0 how it begins and ends: small letter, colon	0 0 0 0 -1 0 0 -2 -1 -1 0 -3 7
0 how it begins and ends: small letter, comma	0 0 0 0 -1 -6 0 5 -3 -1 0 -7 0
0 how it begins and ends: small letter, exclamation mark	0 0 0 0 0 9 -2 -1 0 -1 0 -1 -4
0 how it begins and ends: small letter, figure	0 0 0 0 -6 -1 0 -2 7 0 0 0 4
0 how it begins and ends: small letter, full stop	0 0 0 0 5 -13 0 13 -4 -7 0 -7 -4
0 how it begins and ends: small letter, letter	-1 0 0 0 -45 -20 -4 -13 29 30 -14 -26 -8
0 how it begins and ends: small letter, semicolon	0 0 0 0 -2 -2 1 5 0 0 0 0 0
0 how it begins: another sign	0 0 0 0 -15 8 1 -6 1 -9 -4 -13 3
0 how it begins: at sign or hash	0 0 0 0 -7 -11 0 11 -5 -4 4 -16 -1
0 how it begins: bracket	0 0 0 0 -13 8 3 -16 -12 -13 16 -10 -11
0 how it begins: capital	2 -16 -16 -23 -7 4 -5 -3 -4 0 -3 4 1
0 how it begins: figure	1 -1 -1 -1 7 -11 -18 -1 -34 -28 -5 0 -3
0 how it begins: list mark	0 0 0 0 -2 13 -4 -2 -6 -5 0 -11 3
0 how it begins: number of an item	0 0 0 0 49 -27 -21 -39 -37 -36 -9 -15 -10
0 how it begins: quotation mark	-2 -1 -1 -1 8 -2 16 -13 -33 -24 -9 -7 -21
0 how it begins: small letter	-1 0 0 0 -45 -22 1 4 30 29 -18 -31 -7
0 how it ends: another sign	0 0 0 0 -9 -8 2 11 -1 -4 -4 -17 3
0 how it ends: arrow	0 0 0 0 -1 8 0 -11 -1 -2 0 2 0
0 how it ends: bar or asterisk	0 0 0 0 3 -2 0 -2 0 -3 -1 -6 11
0 how it ends: bracket	-9 -2 -2 -2 -14 -10 -26 -11 1 9 3 -22 -18
0 how it ends: colon	0 0 0 0 -8 50 -3 -52 -36 -36 1 -20 -25
0 how it ends: comma	0 0 0 0 -11 -3 -1 3 -2 -4 -1 -4 9
0 how it ends: ellipsis	0 0 0 0 5 -5 -6 -4 -6 0 -1 6 -11
0 how it ends: exclamation mark	2 0 0 0 -8 -2 -15 -11 -3 -23 -4 5 11
0 how it ends: figure	0 -1 -1 0 -11 -16 -4 -1 -7 -10 -12 -13 4
0 how it ends: full stop	-11 -9 -9 -8 -26 7 1 0 5 -4 -23 -26 2
0 how it ends: letter	12 -19 -20 -17 1 -21 -6 -1 3 6 2 7 2
0 how it ends: question mark	5 0 0 0 18 -23 -32 -15 -31 -21 -7 16 -3
0 how it ends: quotation mark	0 0 0 0 11 -17 -2 2 -7 -25 -4 13 -11
0 how it ends: semicolon	0 0 0 0 -5 -5 1 9 5 -4 0 -4 -2
0 how it ends: stop and quotation mark	-1 -1 -1 -1 -21 6 8 -3 -25 -17 -6 -32 -27
0 how long the short lines around it are: 11 and more	2 -1 -1 0 -14 -3 -10 -10 -8 -6 -11 3 -11
0 how long the short lines around it are: 2 and more	-1 -1 -1 -1 -2 -14 -10 3 5 2 -5 -12 -3
0 how long the short lines around it are: 3 and more	2 -4 -4 -4 1 -7 -31 -21 6 -2 -3 -6 -9
0 how long the short lines around it are: 5 and more	0 -7 -7 -5 6 -9 -6 2 -8 3 8 0 -13
0 how long the short lines around it are: 8 and more	1 -1 -1 -1 4 -11 -25 -7 -3 -6 -6 -5 4
0 how long the short lines around it are: below 2	-1 0 0 -1 -6 -13 -3 -13 -14 -12 -12 -1 11
0 how many short lines stand together: 15 and more	-5 -4 -4 -4 1 0 -11 5 0 -11 -23 2 -13
0 how many short lines stand together: 2 and more	2 -1 -1 -1 -1 -5 -29 -15 -3 -3 2 -2 5
0 how many short lines stand together: 3 and more	-1 -2 -1 -1 -4 -8 -16 1 -3 1 -8 -9 -6
0 how many short lines stand together: 4 and more	-3 -3 -3 -2 1 -5 4 -1 -5 0 -11 -9 7
0 how many short lines stand together: 6 and more	-6 -2 -2 -4 5 -4 -14 -9 -8 -4 -6 2 -3
0 how many short lines stand together: 9 and more	-2 -2 -3 -3 -12 -11 -13 -10 -14 -5 6 -2 5
0 how many short lines stand together: below 2	10 -2 -2 -2 -1 -18 -12 -39 2 -9 1 1 9
0 it repeats its neighbour: the block before	-1 0 0 0 1 -22 -3 -5 -9 16 -11 -8 8
0 it repeats its neighbour: the next block	0 0 0 0 -14 -27 -11 -8 35 11 -2 -2 -7
0 it repeats its neighbour: the second before	0 0 0 0 -19 -16 -4 -3 8 23 -1 -1 0
0 it repeats its neighbour: the second behind	0 0 0 0 -15 -10 -2 -11 23 4 -2 -12 -1
0 it says where in a picture somebody stands: yes	0 0 0 0 -3 -18 -2 -2 6 23 -1 -3 -2
0 it speaks to the reader: more, 20 and more	0 0 0 0 -1 -6 3 2 -2 -7 0 -6 2
0 it speaks to the reader: more, 40 and more	0 0 0 0 -1 4 -23 7 -5 -15 0 -1 -4
0 it speaks to the reader: more, 8 and more	0 0 0 0 -3 -6 -1 4 -1 -2 0 -1 10
0 it speaks to the reader: one, 20 and more	0 0 0 0 -6 -2 6 -10 -12 4 -2 -16 -7
0 it speaks to the reader: one, 40 and more	0 0 0 0 -2 7 -26 10 -6 -10 -1 -4 4
0 it speaks to the reader: one, 8 and more	1 0 0 0 0 -15 -15 4 -10 -19 -5 -5 5
0 it speaks to the reader: one, below 8	0 0 0 0 0 -15 -4 -10 -12 -12 -4 -5 7
0 it speaks to the reader: two, 20 and more	0 0 0 0 0 -13 -3 0 -8 -6 -1 -10 19
0 it speaks to the reader: two, 40 and more	0 0 0 0 0 8 -1 -4 0 -5 0 -2 -2
0 it speaks to the reader: two, 8 and more	0 0 0 0 0 8 0 -1 -2 3 0 -24 6
0 it speaks to the reader: two, below 8	0 0 0 0 1 -3 -2 -1 1 -1 0 -8 7
0 it stands on the page again: 12 and more	0 0 0 0 4 -11 -8 -5 6 -10 0 8 0
0 it stands on the page again: 3 and more	0 0 0 0 -20 0 -1 -5 -2 -9 10 -1 0
0 it stands on the page again: 6 and more	1 0 0 0 -15 -8 4 -12 -5 -8 -7 4 11
0 it stands on the page again: below 3	0 0 0 0 -17 -7 -1 4 -18 -17 0 -13 24
0 it stood on the page before: 12 and more	0 0 0 0 -14 -6 -8 -8 -13 3 3 4 -1
0 it stood on the page before: 3 and more	0 0 0 0 -18 -5 -2 -12 -3 17 3 -17 -3
0 it stood on the page before: 6 and more	0 0 0 0 -10 -14 4 -7 0 2 -5 -1 -1
0 it stood on the page before: below 3	0 0 0 0 -26 -13 -2 -17 -25 -4 -1 -22 27
0 it tells the reader what to do: 20 and more	0 0 0 0 -1 -12 8 0 0 1 0 7 -2
0 it tells the reader what to do: 40 and more	0 0 0 0 -1 -8 -1 7 0 -1 0 4 -1
0 it tells the reader what to do: 8 and more	0 0 0 0 -20 -9 -4 2 -8 -22 -2 1 11
0 it tells the reader what to do: below 8	-1 0 0 0 -25 -28 -5 -9 -29 -19 -27 0 40
0 its capitals and length: 0.15 and more, 15 and more	-2 -3 -3 -3 -5 -3 -8 -1 -13 11 -25 -1 -7
0 its capitals and length: 0.15 and more, 2 and more	0 0 0 0 13 -15 -6 6 -7 -11 -23 -8 -3
0 its capitals and length: 0.15 and more, 30 and more	-7 -5 -5 -5 -18 5 -7 -5 0 3 -26 -6 -16
0 its capitals and length: 0.15 and more, 4 and more	-6 -1 -1 -1 -5 -6 -22 6 -16 -14 -25 -8 7
0 its capitals and length: 0.15 and more, 8 and more	3 -2 -2 -2 -5 1 9 -1 -10 2 -21 1 -17
0 its capitals and length: 0.5 and more, 15 and more	0 0 0 0 -10 2 -5 -17 2 -3 -3 0 -4
0 its capitals and length: 0.5 and more, 2 and more	0 0 0 0 1 -23 -8 -2 -9 -11 -8 -8 5
0 its capitals and length: 0.5 and more, 30 and more	0 0 0 0 -2 1 -4 -3 0 -5 -1 3 2
0 its capitals and length: 0.5 and more, 4 and more	3 -1 -1 -1 11 -9 -5 -29 -11 2 -3 -4 -11
0 its capitals and length: 0.5 and more, 8 and more	3 -1 -1 -1 -3 0 -9 -24 -10 -9 -4 0 -5
0 its capitals and length: 0.8 and more, 15 and more	0 0 0 0 1 -2 -1 -3 -3 -7 -1 5 5
0 its capitals and length: 0.8 and more, 30 and more	0 0 0 0 0 12 -1 -4 -1 -4 -1 -8 -9
0 its capitals and length: 0.8 and more, 4 and more	1 0 0 0 10 -11 0 -13 -12 5 -13 -21 5
0 its capitals and length: 0.8 and more, 8 and more	2 0 0 0 0 -24 -5 -28 -3 -11 0 7 3
0 its capitals and length: 1 and more, 15 and more	0 0 0 0 0 -2 0 -1 1 4 0 -1 -1
0 its capitals and length: 1 and more, 2 and more	0 -1 -1 -1 6 -10 -8 -20 -14 -5 7 -19 -4
0 its capitals and length: 1 and more, 30 and more	0 0 0 0 -5 7 -6 -5 -3 -4 -5 -3 -5
0 its capitals and length: 1 and more, 4 and more	1 0 0 0 -8 -26 -3 -11 -5 -32 5 12 6
0 its capitals and length: 1 and more, 8 and more	0 0 0 0 5 -8 -1 -8 -4 -9 -2 1 11
0 its capitals and length: 1 and more, below 2	-1 0 0 -1 9 -11 -3 -8 -17 -17 -17 -50 12
0 its capitals and length: below 0.15, 15 and more	-2 -1 -1 -1 -22 15 5 -3 -15 -20 -10 -21 -18
0 its capitals and length: below 0.15, 2 and more	0 0 0 0 -15 0 -4 -10 18 7 -4 -9 -2
0 its capitals and length: below 0.15, 30 and more	-3 -4 -4 -3 -54 8 4 -2 -32 -8 -26 -54 -16
0 its capitals and length: below 0.15, 4 and more	0 0 0 0 -31 -10 -8 4 17 11 -5 -25 0
0 its capitals and length: below 0.15, 8 and more	-1 -1 -1 0 -14 6 -10 -6 9 -6 -8 -3 -21
0 its capitals and length: below 0.15, below 2	0 0 0 0 -5 -8 -2 -15 -6 -12 -10 3 11
0 its capitals: 0.01 and more	-5 -14 -15 -13 -24 12 8 2 -16 -19 -58 -14 -12
0 its capitals: 0.15 and more	-3 -7 -7 -7 -5 7 -2 3 -9 -2 -42 -4 -12
0 its capitals: 0.3 and more	-3 -8 -7 -7 -8 -11 -9 3 -7 13 -18 7 -8
0 its capitals: 0.5 and more	4 -6 -5 -4 1 -6 -46 -18 -3 6 -9 -6 4
0 its capitals: 0.7 and more	7 -1 -1 -1 18 -20 -4 -36 -31 -9 0 7 -8
0 its capitals: 0.9 and more	2 0 0 0 5 -5 -2 -9 3 -11 3 -11 8
0 its capitals: 1 and more	0 -3 -3 -5 5 -21 -41 -24 -17 -17 13 -10 10
0 its capitals: below 0.01	-2 -1 -1 -1 -35 -16 -4 -12 24 19 -23 -29 1
0 its figures: 0.01 and more	0 -8 -8 -8 0 -6 7 -9 7 13 -6 5 -32
0 its figures: 0.15 and more	-1 -1 -1 -1 6 9 4 -10 -22 -31 -14 -16 7
0 its figures: 0.4 and more	-2 0 0 0 -4 -19 -7 -30 -23 -19 -26 -3 30
0 its figures: below 0.01	5 -20 -21 -20 -7 0 -5 3 6 5 10 1 -3
0 its last words on the page: more often	-1 -3 -3 -3 -8 3 -27 -25 -11 11 4 -20 1
0 its last words on the page: once	-1 -12 -12 -16 -3 1 4 5 -5 -10 -23 9 -12
0 its last words on the page: twice	7 -2 -2 -2 -9 -8 -15 -8 8 0 -18 2 -15
0 its lead-in on the page: more often	0 -1 -1 -1 -29 9 -1 -2 -27 -25 21 13 -25
0 its lead-in on the page: once	4 -2 -2 -1 -13 -28 -11 23 -19 -28 7 15 -5
0 its lead-in on the page: twice	1 0 0 0 -15 -2 0 -25 4 -9 5 10 -21
0 its length among the short lines around it: 0.4 and more	-13 -1 -1 -3 1 -37 -10 6 -2 -1 -7 -19 0
0 its length among the short lines around it: 0.7 and more	10 -14 -13 -10 -1 -17 -23 -3 -1 3 7 5 7
0 its length among the short lines around it: 1.4 and more	3 -1 -1 -1 -3 -2 -7 -6 -5 -10 -14 5 -5
0 its length among the short lines around it: 2 and more	0 0 0 0 -12 1 2 -9 -10 -1 -4 1 -11
0 its length among the short lines around it: below 0.4	-2 0 0 0 13 -41 -3 -26 -13 -22 0 -29 16
0 its length and end: 10 and more, another sign	0 0 0 0 3 -2 0 7 -1 -10 0 -6 6
0 its length and end: 10 and more, arrow	0 0 0 0 -1 9 0 -10 -3 -1 0 -6 4
0 its length and end: 10 and more, bracket	0 0 0 0 -2 2 -1 -15 -3 7 2 -3 -8
0 its length and end: 10 and more, colon	0 0 0 0 -8 35 -1 -20 -2 -1 0 -7 -3
0 its length and end: 10 and more, ellipsis	0 0 0 0 -2 -6 0 2 -1 5 0 3 -2
0 its length and end: 10 and more, exclamation mark	1 0 0 0 -2 0 -3 -5 -3 -1 0 6 2
0 its length and end: 10 and more, figure	0 0 0 0 8 -5 -1 5 -6 -3 -1 -3 -7
0 its length and end: 10 and more, full stop	-1 0 0 0 -46 2 5 1 8 3 -2 -22 8
0 its length and end: 10 and more, letter	6 -1 -1 -1 -20 -10 -11 -2 6 -3 -4 7 -15
0 its length and end: 10 and more, question mark	1 0 0 0 19 -23 -5 -6 -6 -7 -1 5 3
0 its length and end: 10 and more, quotation mark	0 0 0 0 -2 -9 -1 2 -6 -6 0 9 6
0 its length and end: 10 and more, semicolon	0 0 0 0 -2 -2 0 5 0 0 0 0 0
0 its length and end: 10 and more, stop and quotation mark	0 0 0 0 2 -6 7 -6 -1 1 0 0 0
0 its length and end: 15 and more, another sign	0 0 0 0 1 -5 -2 10 -1 2 0 -4 -5
0 its length and end: 15 and more, bracket	0 0 0 0 -15 -13 -3 -5 7 22 -1 -13 -13
0 its length and end: 15 and more, colon	0 0 0 0 -2 24 2 -14 -1 -4 0 -3 -2
0 its length and end: 15 and more, comma	0 0 0 0 -3 -6 -1 6 -3 -4 0 -7 6
0 its length and end: 15 and more, ellipsis	0 0 0 0 2 1 -1 -2 -1 3 0 2 -7
0 its length and end: 15 and more, exclamation mark	0 0 0 0 -2 6 -3 5 -2 -4 0 -1 -2
0 its length and end: 15 and more, figure	0 0 0 0 0 -4 0 -2 -3 -6 0 -1 -6
0 its length and end: 15 and more, full stop	-4 -2 -2 -2 0 1 0 0 -6 -2 -14 -16 2
0 its length and end: 15 and more, letter	0 0 0 0 -11 -5 -5 -10 -5 2 -11 11 -14
0 its length and end: 15 and more, question mark	0 0 0 0 0 7 -5 -4 -7 -4 0 5 -3
0 its length and end: 15 and more, quotation mark	1 0 0 0 0 -8 2 1 0 -6 0 10 -3
0 its length and end: 15 and more, semicolon	0 0 0 0 -2 -2 0 -3 8 -4 0 -2 -1
0 its length and end: 15 and more, stop and quotation mark	0 0 0 0 -5 8 8 -6 -2 -5 0 -1 0
0 its length and end: 2 and more, another sign	0 0 0 0 0 -1 0 -1 4 2 0 0 -4
0 its length and end: 2 and more, bar or asterisk	0 0 0 0 5 0 0 0 0 -2 0 -1 -1
0 its length and end: 2 and more, bracket	0 0 0 0 -13 -3 0 2 -11 -10 5 6 1
0 its length and end: 2 and more, colon	0 0 0 0 -1 -6 -1 -16 -8 -5 6 10 -5
0 its length and end: 2 and more, comma	0 0 0 0 -7 0 0 -1 0 -1 -1 -1 8
0 its length and end: 2 and more, ellipsis	0 0 0 0 7 -1 0 -1 -2 -1 0 -3 1
0 its length and end: 2 and more, exclamation mark	0 0 0 0 -3 3 0 -1 5 -3 -1 -2 -1
0 its length and end: 2 and more, figure	0 0 0 0 -12 -3 0 -3 8 2 -6 -6 3
0 its length and end: 2 and more, full stop	0 0 0 0 -5 13 -6 -10 -9 -7 7 -10 -12
0 its length and end: 2 and more, letter	-2 -2 -2 -3 6 -47 -17 2 3 -1 -7 -19 4
0 its length and end: 2 and more, question mark	0 0 0 0 3 1 0 -1 0 -1 0 -2 0
0 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -9 -6 -2 11 -5 3 -1 -1 -1
0 its length and end: 25 and more, another sign	0 0 0 0 -1 1 7 0 -2 -6 -1 -1 -3
0 its length and end: 25 and more, arrow	0 0 0 0 -1 4 0 -5 0 -3 0 -1 4
0 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 -2 -2 -2 -1 0 0 -1 7
0 its length and end: 25 and more, bracket	0 0 0 0 -2 -8 -2 -5 7 10 0 -2 -1
0 its length and end: 25 and more, colon	0 0 0 0 -1 9 2 -6 0 -2 0 -1 -1
0 its length and end: 25 and more, ellipsis	0 0 0 0 0 -8 -1 3 -1 -1 0 4 2
0 its length and end: 25 and more, exclamation mark	0 0 0 0 0 -8 1 1 0 -1 0 -1 8
0 its length and end: 25 and more, figure	0 0 0 0 0 8 -1 -3 -1 3 0 -2 -8
0 its length and end: 25 and more, full stop	-3 -2 -2 -2 -12 -2 -1 -2 -3 -6 -10 3 3
0 its length and end: 25 and more, letter	0 0 0 0 -8 5 1 3 -7 10 -2 -7 -14
0 its length and end: 25 and more, question mark	0 0 0 0 -3 11 -2 -2 0 -4 0 0 -4
0 its length and end: 25 and more, quotation mark	0 0 0 0 0 -6 5 3 0 -2 0 0 0
0 its length and end: 25 and more, stop and quotation mark	0 0 0 0 -1 1 2 2 -3 7 0 -9 0
0 its length and end: 4 and more, another sign	0 0 0 0 -6 -1 0 -1 3 3 0 -4 4
0 its length and end: 4 and more, arrow	0 0 0 0 1 0 0 -2 0 0 0 6 -5
0 its length and end: 4 and more, bar or asterisk	0 0 0 0 -6 -1 0 -5 -1 -2 0 -1 9
0 its length and end: 4 and more, bracket	-5 0 0 0 1 -5 0 -4 -8 -5 10 -4 1
0 its length and end: 4 and more, colon	0 0 0 0 9 7 0 -3 -4 -2 -2 -3 -9
0 its length and end: 4 and more, comma	0 0 0 0 2 0 0 -1 0 0 0 10 -12
0 its length and end: 4 and more, ellipsis	0 0 0 0 -1 10 -5 -5 -5 -7 0 -2 -3
0 its length and end: 4 and more, exclamation mark	0 0 0 0 -1 -8 -2 -3 -6 -2 0 2 12
0 its length and end: 4 and more, figure	0 0 0 0 1 -7 0 -6 -9 -10 1 -7 9
0 its length and end: 4 and more, full stop	0 0 0 0 -9 5 -3 -1 0 6 -6 -7 -12
0 its length and end: 4 and more, letter	2 -1 -1 -1 -3 -46 -6 -2 -2 -2 -14 -4 -3
0 its length and end: 4 and more, question mark	1 0 0 0 -3 3 -2 -4 -4 1 -1 -1 5
0 its length and end: 4 and more, quotation mark	0 0 0 0 7 -4 0 -4 1 -3 -1 6 -9
0 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -2 -10 6 7 0 -1 0 0 0
0 its length and end: 40 and more, another sign	0 0 0 0 0 -7 -2 9 0 0 0 0 0
0 its length and end: 40 and more, bracket	-1 -1 -1 -1 1 1 -9 -5 12 -1 -3 -2 -13
0 its length and end: 40 and more, ellipsis	0 0 0 0 0 1 -1 -1 0 -1 0 5 -2
0 its length and end: 40 and more, exclamation mark	0 0 0 0 0 13 -8 -2 3 -2 0 -2 -6
0 its length and end: 40 and more, figure	0 0 0 0 -1 -5 3 -3 0 7 0 0 -1
0 its length and end: 40 and more, full stop	-3 -4 -4 -4 -35 21 -5 -4 -31 -31 -28 -69 -17
0 its length and end: 40 and more, letter	0 0 0 0 -7 6 0 -13 -13 -1 -2 0 -8
0 its length and end: 40 and more, question mark	0 0 0 0 -2 17 -1 -5 -1 -2 0 -3 -1
0 its length and end: 40 and more, quotation mark	0 0 0 0 -1 13 -5 -2 -1 -4 0 0 -1
0 its length and end: 40 and more, semicolon	0 0 0 0 0 3 2 -4 0 1 0 0 0
0 its length and end: 40 and more, stop and quotation mark	0 0 0 0 -5 9 0 -6 -6 -9 -2 -12 -16
0 its length and end: 6 and more, another sign	0 0 0 0 3 6 0 2 -2 -6 0 -4 -3
0 its length and end: 6 and more, arrow	0 0 0 0 -2 9 0 -9 0 -2 0 9 -9
0 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 -1 0 0 0 0 0 -3 4
0 its length and end: 6 and more, bracket	0 0 0 0 -1 9 -1 -2 -10 -12 5 -13 -10
0 its length and end: 6 and more, colon	0 0 0 0 -6 22 -1 -16 -3 -4 0 -17 4
0 its length and end: 6 and more, ellipsis	0 0 0 0 -2 -10 -1 -1 0 -1 0 9 -8
0 its length and end: 6 and more, exclamation mark	1 0 0 0 5 -7 3 -4 3 0 0 4 -6
0 its length and end: 6 and more, figure	0 0 0 0 -7 -14 -2 1 -16 -9 -2 -4 1
0 its length and end: 6 and more, full stop	0 0 0 0 -15 7 -19 1 4 -4 -6 -26 -7
0 its length and end: 6 and more, letter	4 -1 -1 -1 0 -11 -3 -12 -2 4 -14 2 -1
0 its length and end: 6 and more, question mark	1 0 0 0 15 -32 -3 -2 -7 -5 -1 15 -1
0 its length and end: 6 and more, quotation mark	0 0 0 0 6 -8 -1 5 -3 -1 0 -2 3
0 its length and end: 6 and more, stop and quotation mark	0 0 0 0 1 8 -2 -2 0 -1 0 -2 -1
0 its length and end: below 2, another sign	0 0 0 0 -7 0 0 -1 -2 -4 -3 0 11
0 its length and end: below 2, bracket	0 0 0 0 -2 0 0 0 0 -1 -1 0 5
0 its length and end: below 2, colon	0 0 0 0 6 -2 0 3 -1 0 4 -1 -8
0 its length and end: below 2, figure	0 0 0 0 -12 -1 0 -8 2 -5 -3 -3 12
0 its length and end: below 2, full stop	0 0 0 0 -4 2 -1 -3 -1 0 0 1 3
0 its length and end: below 2, letter	-2 0 0 -1 7 -23 -4 -10 -16 -18 -17 -23 12
0 its length and end: below 2, quotation mark	0 0 0 0 4 -1 0 1 -2 -1 -1 -1 -3
0 its length and sentences: 15 and more, more	0 0 0 0 -2 -1 -1 -1 3 3 0 1 -3
0 its length and sentences: 15 and more, none	1 -1 -1 -1 -10 -3 -21 -4 4 -4 -14 6 -15
0 its length and sentences: 15 and more, one	-1 -3 -3 -2 -13 8 3 -6 -15 0 -20 -11 -20
0 its length and sentences: 15 and more, three	0 0 0 0 -3 1 -7 -3 -5 0 -1 0 8
0 its length and sentences: 15 and more, two	-1 -1 -1 -1 -9 5 -2 -5 -17 5 -5 -12 9
0 its length and sentences: 30 and more, more	0 0 0 0 -2 3 2 -5 -8 -4 -1 -10 3
0 its length and sentences: 30 and more, none	0 0 0 0 -4 11 6 -5 -2 -4 -2 4 -13
0 its length and sentences: 30 and more, one	-1 -1 -1 -1 -12 1 5 -24 5 11 -3 -28 -13
0 its length and sentences: 30 and more, three	0 0 0 0 -8 1 -6 0 -5 -13 -3 1 -1
0 its length and sentences: 30 and more, two	-2 -2 -2 -1 -19 5 -17 -8 -13 -5 -6 -7 -9
0 its length and sentences: 6 and more, more	0 0 0 0 -1 -5 -1 6 -1 -2 0 -1 -2
0 its length and sentences: 6 and more, none	12 -7 -7 -6 2 -8 -18 -2 -3 -8 -10 8 -6
0 its length and sentences: 6 and more, one	2 -2 -2 -2 -9 0 -13 -2 2 2 -12 -8 1
0 its length and sentences: 6 and more, three	0 0 0 0 -10 8 -2 -5 -3 -5 5 -6 -2
0 its length and sentences: 6 and more, two	1 0 0 0 -21 2 13 -23 -6 -3 2 -1 3
0 its length and sentences: 60 and more, more	-1 -1 -1 -1 -22 20 -21 4 -30 -31 -9 -17 -24
0 its length and sentences: 60 and more, none	0 0 0 0 -1 1 -1 -4 0 0 0 7 -6
0 its length and sentences: 60 and more, one	0 0 0 0 0 1 1 1 -1 3 0 0 -3
0 its length and sentences: 60 and more, three	0 0 0 0 -4 9 -13 -2 -2 -13 -2 -6 -14
0 its length and sentences: 60 and more, two	-1 0 0 0 2 11 1 -9 -8 -9 -1 -3 -10
0 its length and sentences: below 6, none	-4 -14 -13 -11 5 -61 -48 -3 0 -7 9 -9 7
0 its length and sentences: below 6, one	-6 0 0 0 -3 9 -21 -8 -10 -1 -4 -19 -5
0 its length and sentences: below 6, two	0 0 0 0 -4 2 4 -4 -1 -1 0 3 0
0 its length: 10 and more	1 -1 -1 -1 4 -6 -11 -7 4 -10 -15 -3 2
0 its length: 12 and more	4 -1 -1 -1 -30 4 10 -4 -4 2 -2 8 -15
0 its length: 15 and more	-1 -1 -1 -1 -11 2 -4 3 -6 -1 -18 -3 -23
0 its length: 19 and more	0 -1 -2 -1 -14 -1 -2 -4 -7 5 -15 -4 -1
0 its length: 2 and more	-4 -1 -1 -1 2 -8 -20 -2 6 -2 1 -21 2
0 its length: 25 and more	-3 -2 -2 -2 -24 1 1 -9 -7 8 -13 1 2
0 its length: 3 and more	3 -1 -1 -1 5 -28 -17 -2 6 -4 -2 -10 -5
0 its length: 35 and more	-4 -3 -3 -3 -34 8 -5 4 -18 1 -18 -31 -24
0 its length: 4 and more	0 -1 -1 0 9 -30 -19 -2 -5 -16 -16 -3 -5
0 its length: 5 and more	-4 -1 -1 -1 -11 -10 -3 -4 -10 6 -1 -1 -8
0 its length: 50 and more	-3 -3 -3 -2 -24 15 2 -9 -15 -29 -20 -46 -10
0 its length: 6 and more	3 -2 -2 -2 -3 -5 -14 -1 0 -6 -10 -9 7
0 its length: 8 and more	1 -1 -1 -1 2 -3 -22 -6 -14 -8 -16 -1 -12
0 its length: 80 and more	-1 -1 -1 -1 -17 24 -11 -7 -23 -31 -7 -13 -39
0 its length: below 2	-3 -1 -1 -1 2 -16 -7 -12 -16 -16 -19 -26 14
0 its phrases elsewhere on the page: 0.01 and more	5 -6 -6 -6 -2 15 -31 -2 -28 1 -50 -23 -30
0 its phrases elsewhere on the page: 0.3 and more	-1 -1 -1 -1 -2 -18 -3 -9 3 -1 -11 -26 -14
0 its phrases elsewhere on the page: 0.8 and more	-2 -3 -3 -3 3 -30 23 -18 7 -6 5 -8 -10
0 its phrases elsewhere on the page: below 0.01	-5 -11 -11 -15 -9 8 -11 -2 0 -10 -8 8 -12
0 its phrases elsewhere, and its length: in part, 15 and more	-1 0 0 0 2 -9 10 2 5 -6 -3 -16 -1
0 its phrases elsewhere, and its length: in part, 30 and more	0 0 0 0 -1 -16 -2 -7 6 18 -1 -1 -3
0 its phrases elsewhere, and its length: in part, 8 and more	1 0 0 0 4 3 -5 -6 -4 -10 -8 -16 -9
0 its phrases elsewhere, and its length: in part, below 8	0 0 0 0 -5 -12 -5 0 -6 -18 7 -5 -12
0 its phrases elsewhere, and its length: nearly all, 15 and more	-1 0 0 0 -4 -33 18 -11 11 2 -3 5 10
0 its phrases elsewhere, and its length: nearly all, 30 and more	-2 -1 -1 -1 4 -13 11 -12 7 7 -3 -10 -1
0 its phrases elsewhere, and its length: nearly all, 8 and more	4 0 0 0 -5 -7 4 -14 11 5 -5 -1 -15
0 its phrases elsewhere, and its length: nearly all, below 8	1 -1 -1 0 0 -9 1 -10 -14 -13 3 -9 -2
0 its phrases elsewhere, and its place: in part, before the text	1 0 0 0 -8 0 -2 1 6 5 -4 -8 -12
0 its phrases elsewhere, and its place: in part, behind the text	0 0 0 0 0 -7 2 3 -3 -8 0 -1 3
0 its phrases elsewhere, and its place: in part, in the text	-1 0 0 0 -1 -18 0 -8 -4 -4 -2 -26 -12
0 its phrases elsewhere, and its place: nearly all, before the text	5 -1 -1 -1 6 -20 -5 -5 10 6 1 -4 -9
0 its phrases elsewhere, and its place: nearly all, behind the text	0 0 0 0 2 1 -1 0 -2 -4 5 4 -15
0 its phrases elsewhere, and its place: nearly all, in the text	-3 -1 -1 -1 -2 -27 25 -19 1 -9 -8 -5 6
0 its place among short lines: first, 2 and more	3 0 0 0 -6 -3 -10 -14 -3 -10 -1 -1 3
0 its place among short lines: first, 3 and more	2 0 0 0 -1 -13 -5 -14 -8 -7 -11 -2 7
0 its place among short lines: first, 5 and more	1 0 0 0 11 -3 1 -14 -13 -8 6 -8 -10
0 its place among short lines: first, below 2	10 -2 -2 -2 -1 -18 -12 -39 2 -9 1 1 9
0 its place among short lines: last, 2 and more	-2 0 0 0 0 -10 -4 -17 1 4 -3 -2 0
0 its place among short lines: last, 3 and more	-1 0 0 0 -11 -3 -2 1 -14 0 -1 0 -7
0 its place among short lines: last, 5 and more	-1 0 0 0 0 -20 4 4 -5 -11 -8 2 0
0 its place among short lines: within, 3 and more	-3 0 0 0 -8 -11 -4 -17 6 1 -13 -7 -3
0 its place among short lines: within, 5 and more	-17 -6 -6 -3 -6 -4 -17 9 -10 -5 3 -1 1
0 its place by the text, and its end: before the text, another sign	0 0 0 0 7 -2 0 -1 -2 -2 0 0 1
0 its place by the text, and its end: before the text, arrow	0 0 0 0 -1 -3 0 0 -3 -1 0 -1 7
0 its place by the text, and its end: before the text, bracket	-5 -1 -1 -1 0 -25 -2 -7 8 14 7 -4 -6
0 its place by the text, and its end: before the text, colon	0 0 0 0 4 10 0 0 -3 -2 4 -2 -11
0 its place by the text, and its end: before the text, ellipsis	0 0 0 0 -3 1 0 3 -1 2 0 -2 -3
0 its place by the text, and its end: before the text, exclamation mark	2 0 0 0 -1 1 0 0 -2 -2 0 -1 3
0 its place by the text, and its end: before the text, figure	1 0 0 0 -11 -8 0 1 6 -7 -4 -6 11
0 its place by the text, and its end: before the text, full stop	-1 0 0 0 9 2 -1 -2 9 -8 -9 -18 -9
0 its place by the text, and its end: before the text, letter	19 -2 -2 -3 -21 1 -12 -7 -5 0 -1 3 -1
0 its place by the text, and its end: before the text, question mark	3 0 0 0 -7 4 0 -1 -5 5 0 -6 -2
0 its place by the text, and its end: before the text, quotation mark	0 0 0 0 -1 5 0 -1 -2 -5 0 4 -6
0 its place by the text, and its end: before the text, stop and quotation mark	-1 0 0 0 -4 5 -2 -1 0 -1 0 -1 1
0 its place by the text, and its end: behind the text, another sign	0 0 0 0 -4 -11 -1 14 8 8 0 -11 -10
0 its place by the text, and its end: behind the text, arrow	0 0 0 0 0 -2 0 0 0 -1 0 3 -1
0 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 0 -3 0 0 0 0 0 -5 9
0 its place by the text, and its end: behind the text, bracket	0 0 0 0 -8 12 -1 -5 9 2 -1 -5 -17
0 its place by the text, and its end: behind the text, colon	0 0 0 0 4 10 2 -6 -3 -1 0 -12 3
0 its place by the text, and its end: behind the text, comma	0 0 0 0 0 -7 0 2 -2 -1 0 -4 4
0 its place by the text, and its end: behind the text, ellipsis	0 0 0 0 5 -7 0 -4 -2 -1 0 9 -7
0 its place by the text, and its end: behind the text, figure	0 0 0 0 -10 6 0 -13 2 -1 0 -6 3
0 its place by the text, and its end: behind the text, full stop	0 0 0 0 -7 11 -1 -11 -17 -15 -1 -20 7
0 its place by the text, and its end: behind the text, letter	-10 -4 -4 -5 -6 -6 -21 -9 -19 -5 -33 -3 0
0 its place by the text, and its end: behind the text, question mark	0 0 0 0 -3 -16 0 -1 -1 -1 0 6 6
0 its place by the text, and its end: behind the text, quotation mark	0 0 0 0 -4 -7 0 -2 6 -1 0 2 2
0 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 0 7 -2 -2 -1 -1 0 0 -2
0 its place by the text, and its end: in the text, another sign	0 0 0 0 -13 13 3 -5 -8 -17 -4 -5 6
0 its place by the text, and its end: in the text, arrow	0 0 0 0 -1 11 -1 -13 -1 -2 0 -1 4
0 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 5 2 -1 -3 -2 -6 -1 -1 0
0 its place by the text, and its end: in the text, bracket	-1 0 0 0 -13 -6 -23 -7 -14 2 6 -17 -6
0 its place by the text, and its end: in the text, colon	0 0 0 0 -15 45 -4 -50 -25 -31 0 -12 -20
0 its place by the text, and its end: in the text, comma	0 0 0 0 -10 4 -1 2 0 -3 -1 -1 6
0 its place by the text, and its end: in the text, ellipsis	0 0 0 0 2 -4 -5 -2 -3 0 -1 2 2
0 its place by the text, and its end: in the text, exclamation mark	0 0 0 0 -6 -1 -14 -8 0 -21 -2 4 6
0 its place by the text, and its end: in the text, figure	-1 0 0 0 -6 -17 -3 -2 -21 -5 -7 -14 -3
0 its place by the text, and its end: in the text, full stop	-9 -8 -8 -7 -32 5 0 0 4 0 -16 -20 0
0 its place by the text, and its end: in the text, letter	-28 -8 -9 -9 3 -25 0 -4 5 2 0 2 -5
0 its place by the text, and its end: in the text, question mark	-1 0 0 0 19 -19 -32 -12 -25 -34 -6 21 -6
0 its place by the text, and its end: in the text, quotation mark	0 0 0 0 13 -18 -2 5 -15 -21 -3 16 -8
0 its place by the text, and its end: in the text, semicolon	0 0 0 0 -4 -4 1 5 5 -3 0 -1 -1
0 its place by the text, and its end: in the text, stop and quotation mark	-1 0 0 0 -19 4 9 -3 -24 -16 -5 -35 -28
0 its place by the text, and its length: before the text, 13 and more	3 0 0 0 8 -5 -4 4 -1 -3 -6 -5 -17
0 its place by the text, and its length: before the text, 19 and more	1 0 0 0 -4 5 2 -5 2 5 -2 -7 -10
0 its place by the text, and its length: before the text, 2 and more	-1 0 0 0 -11 7 -2 -9 7 -1 -4 -8 0
0 its place by the text, and its length: before the text, 3 and more	3 0 0 0 -9 -6 -1 3 10 -10 0 -4 -4
0 its place by the text, and its length: before the text, 30 and more	-1 -1 -1 -1 6 0 -1 -1 7 4 -2 4 -17
0 its place by the text, and its length: before the text, 4 and more	-1 0 0 0 -10 -17 3 -14 -10 6 -5 -8 -3
0 its place by the text, and its length: before the text, 6 and more	6 0 0 0 -10 -2 -2 -3 -6 -4 2 -1 1
0 its place by the text, and its length: before the text, 9 and more	7 0 0 0 -14 -1 -3 -4 -6 1 -10 -13 5
0 its place by the text, and its length: before the text, below 2	-1 0 0 0 -5 -6 0 -4 -9 -3 -2 -5 7
0 its place by the text, and its length: behind the text, 13 and more	-1 0 0 0 -11 0 3 1 -4 -15 2 1 -16
0 its place by the text, and its length: behind the text, 19 and more	0 0 0 0 -3 -2 -4 7 -6 -7 0 -7 3
0 its place by the text, and its length: behind the text, 2 and more	0 0 0 0 10 -11 0 -22 2 1 -4 -38 7
0 its place by the text, and its length: behind the text, 3 and more	0 0 0 0 -8 -4 -1 -11 0 1 -5 -22 7
0 its place by the text, and its length: behind the text, 4 and more	0 0 0 0 -10 1 -2 -3 1 -4 -5 7 -12
0 its place by the text, and its length: behind the text, 6 and more	-1 -1 -1 -1 -3 3 -4 -4 -9 -3 -11 -5 4
0 its place by the text, and its length: behind the text, 9 and more	-1 0 0 0 -16 2 -3 -4 -15 -4 -2 4 -8
0 its place by the text, and its length: behind the text, below 2	0 0 0 0 -13 -5 -1 -7 -11 -7 -3 -12 21
0 its place by the text, and its length: in the text, 13 and more	-3 -1 -1 -1 -26 -1 3 -1 -5 4 -3 5 -9
0 its place by the text, and its length: in the text, 19 and more	-3 -3 -3 -2 -18 4 -5 -6 -18 4 -18 0 4
0 its place by the text, and its length: in the text, 2 and more	-1 0 0 0 -3 -12 -10 3 -2 -4 1 1 -14
0 its place by the text, and its length: in the text, 3 and more	-1 0 0 0 13 -20 -10 -1 -6 -4 -4 -4 -15
0 its place by the text, and its length: in the text, 30 and more	-10 -9 -9 -8 -63 5 7 0 -14 -1 -48 -14 -13
0 its place by the text, and its length: in the text, 4 and more	-2 -1 -1 -1 3 -18 -24 -4 -6 -7 -9 -11 -3
0 its place by the text, and its length: in the text, 6 and more	-5 -1 -1 -1 8 -6 -20 -1 3 -12 -19 -11 -3
0 its place by the text, and its length: in the text, 9 and more	-5 -1 -1 -1 1 -4 -4 -6 -1 -6 -13 4 -9
0 its place by the text, and its length: in the text, below 2	0 0 0 0 11 -9 -3 -7 -10 -37 -15 -26 0
0 its place by the text, its length and end: before the text, 10 and more, a stop	1 0 0 0 11 3 -4 -4 1 -9 -2 -12 -10
0 its place by the text, its length and end: before the text, 10 and more, no stop	7 0 0 0 -9 -6 -2 2 -1 10 -9 -7 -7
0 its place by the text, its length and end: before the text, 18 and more, a stop	0 0 0 0 2 3 3 2 1 -8 -1 -3 -4
0 its place by the text, its length and end: before the text, 18 and more, no stop	1 0 0 0 -4 11 -1 -3 -5 2 -2 -6 -10
0 its place by the text, its length and end: before the text, 3 and more, a stop	1 0 0 0 -4 -4 3 -4 -4 9 -2 -3 0
0 its place by the text, its length and end: before the text, 3 and more, no stop	0 0 0 0 -12 -22 -1 -4 5 -5 0 -7 -4
0 its place by the text, its length and end: before the text, 30 and more, a stop	0 0 0 0 0 12 0 0 0 -3 0 0 -7
0 its place by the text, its length and end: before the text, 30 and more, no stop	-1 -1 -1 -1 6 -4 -1 -1 8 4 -2 5 -14
0 its place by the text, its length and end: before the text, 6 and more, a stop	2 0 0 0 -9 -8 -1 2 0 -1 -1 -4 2
0 its place by the text, its length and end: before the text, 6 and more, no stop	5 0 0 0 -9 -10 -1 -6 -10 -3 1 -2 8
0 its place by the text, its length and end: before the text, below 3, a stop	0 0 0 0 -2 10 -1 -1 0 -1 -1 0 -3
0 its place by the text, its length and end: before the text, below 3, no stop	-3 0 0 -1 -10 -7 -1 -14 -1 -7 1 -20 7
0 its place by the text, its length and end: behind the text, 10 and more, a stop	0 0 0 0 0 -5 -4 -6 3 -4 0 2 3
0 its place by the text, its length and end: behind the text, 10 and more, no stop	-2 -1 -1 -1 -24 3 -3 5 -15 -12 1 0 -9
0 its place by the text, its length and end: behind the text, 18 and more, a stop	0 0 0 0 -1 -2 5 -1 -2 -3 0 -6 6
0 its place by the text, its length and end: behind the text, 18 and more, no stop	0 0 0 0 -4 4 -2 13 -7 -6 0 -9 -8
0 its place by the text, its length and end: behind the text, 3 and more, a stop	0 0 0 0 -2 7 0 -3 -3 -2 0 -2 -1
0 its place by the text, its length and end: behind the text, 3 and more, no stop	-1 -1 -1 0 -14 -21 -2 -9 1 3 -12 -3 -1
0 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 0 0 -5 0 -1 0 -1 0 0 7
0 its place by the text, its length and end: behind the text, 30 and more, no stop	0 0 0 0 0 2 2 1 -1 1 0 -1 -4
0 its place by the text, its length and end: behind the text, 6 and more, a stop	0 0 0 0 -1 7 -1 -4 -4 -2 -1 0 -7
0 its place by the text, its length and end: behind the text, 6 and more, no stop	-1 -1 -1 -1 -5 -3 -2 -3 -7 -2 -10 2 -1
0 its place by the text, its length and end: behind the text, below 3, no stop	0 0 0 0 10 -16 -1 -37 -3 -3 -13 -35 14
0 its place by the text, its length and end: in the text, 10 and more, a stop	-2 -1 -1 -1 -10 -5 8 2 3 1 -5 -9 7
0 its place by the text, its length and end: in the text, 10 and more, no stop	-4 -1 -1 -1 -10 -7 -11 -16 3 2 -17 14 -19
0 its place by the text, its length and end: in the text, 18 and more, a stop	-3 -2 -2 -2 -15 6 -5 -3 -20 -3 -12 -3 7
0 its place by the text, its length and end: in the text, 18 and more, no stop	0 0 0 0 -10 1 -3 -12 -5 1 -5 -6 3
0 its place by the text, its length and end: in the text, 3 and more, a stop	0 0 0 0 9 -1 -14 -2 -2 -14 -4 -12 -10
0 its place by the text, its length and end: in the text, 3 and more, no stop	-4 -1 -1 -1 4 -35 -19 -5 -7 -4 -1 -8 -10
0 its place by the text, its length and end: in the text, 30 and more, a stop	-8 -8 -8 -7 -53 6 5 2 -15 -13 -36 -14 -11
0 its place by the text, its length and end: in the text, 30 and more, no stop	0 0 0 0 -17 8 2 -23 -5 6 -6 -10 -10
0 its place by the text, its length and end: in the text, 6 and more, a stop	-1 0 0 0 7 -10 -21 0 4 -11 -7 5 -13
0 its place by the text, its length and end: in the text, 6 and more, no stop	-5 -1 -1 -1 3 1 -11 -3 -5 -7 -17 -9 -5
0 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 0 -17 18 -2 1 -5 -5 4 -1 -5
0 its place by the text, its length and end: in the text, below 3, no stop	-2 -1 -1 -1 5 -47 -12 -1 -4 -16 -1 -9 -1
0 its place from the end: 1 and more	0 0 0 0 -5 2 -1 0 -6 -7 -1 2 0
0 its place from the end: 12 and more	3 -7 -7 -6 -4 2 -3 -6 1 -1 -1 0 -5
0 its place from the end: 2 and more	0 0 0 0 -5 0 2 1 -6 -8 -2 1 0
0 its place from the end: 20 and more	10 -19 -19 -16 6 0 -8 -2 4 1 -2 -13 -5
0 its place from the end: 3 and more	-1 0 0 0 -16 -7 -9 -4 -11 -8 -4 18 2
0 its place from the end: 40 and more	9 -22 -21 -11 8 -5 -12 1 -3 8 -6 -13 -1
0 its place from the end: 5 and more	-2 -1 -1 -1 -10 -8 0 1 12 -7 -12 12 -7
0 its place from the end: 8 and more	-4 -3 -2 -2 6 -3 -3 -8 0 -10 2 3 -6
0 its place from the end: below 1	0 -1 -1 -1 -12 6 -7 -8 -9 -8 -3 5 13
0 its place from the top: 1 and more	-8 0 0 0 4 9 -3 -5 -4 -10 -5 -10 9
0 its place from the top: 13 and more	-36 -29 -28 -24 -3 -2 2 2 -8 -2 -3 6 0
0 its place from the top: 2 and more	-1 0 0 0 -12 -11 0 -6 4 3 -5 -11 13
0 its place from the top: 3 and more	-1 0 0 0 -7 -5 3 -5 0 6 0 -13 3
0 its place from the top: 4 and more	-2 0 0 0 -15 6 -8 -26 9 -12 10 -15 -1
0 its place from the top: 6 and more	-5 -2 -2 -2 -2 -2 -4 3 -15 -2 5 -1 -9
0 its place from the top: 9 and more	-7 -3 -3 -3 7 3 7 -8 3 -7 3 -2 -19
0 its place from the top: below 1	18 0 0 0 -3 -3 0 0 -2 -2 -1 -2 -4
0 its sentences: more	-2 -2 -2 -1 -37 6 -10 11 -35 -23 -16 -27 -11
0 its sentences: none	13 -22 -21 -15 9 -20 -28 2 2 -7 7 8 6
0 its sentences: one	-9 -11 -11 -9 -11 6 1 -5 1 8 -15 -14 -10
0 its sentences: three	0 -1 -1 -1 -48 1 -12 0 -16 -16 -4 -7 2
0 its sentences: two	-3 -6 -6 -5 -33 4 4 -5 -17 3 -14 -6 9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -1 2 -1 -1 -1 1 5 -3 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 -2 -8 -1 1 -1 8 0 -2 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -10 -14 -1 -3 -3 1 0 7 12
0 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -2 1 0 -4 -3 1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -1 6 0 0 -1 -1 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 1 5 0 -2 -1 0 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 -4 8 0 -2 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 -4 9 0 -1 -1 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -1 5 0 -2 0 0 0 -2 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 3 0 0 0 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -5 3 -1 -3 -1 0 0 -3 6
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -2 15 -1 -6 -2 0 0 -7 -6
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -1 12 -1 -4 -2 -1 0 -4 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 0 -2 -2 -3 0 0 -1 7
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 0 0 0 -10 6 -1 -1 -2 -2 0 -5 2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 6 and more	0 0 0 0 -12 5 0 -1 -9 -4 0 7 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -3 -10 0 7 1 2 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 0 0 8 -1 -1 -9 -8 -11 0 -9 -9
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 -12 15 -5 -3 -3 -3 0 -6 -6
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 0 -6 7 -1 1 -1 0 -2 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -1 2 3 -10 4 2 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -1 2 -1 -1 4 -2 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 -2 -4 0 -2 7 8 0 -4 -4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 -2 12 6 -5 -3 -6 0 -4 -8
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 -5 -12 0 -5 1 -20 2 8 1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 1 1 0 -1 5 -1 0 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 4 1 0 -1 4 -2 0 -6 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 -13 7 0 -6 -1 -4 0 -3 4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 0 0 -17 6 -2 -7 -3 3 -1 4 -4
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 11 -14 -3 -7 -2 -3 0 -2 8
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 4 6 -1 -5 -1 0 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 11 -7 -1 0 -1 -1 0 -2 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 1 3 -1 -2 -1 0 0 -2 -2
0 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 3 -11 -1 -5 -3 -3 0 4 8
0 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 6 -5 3 0 -2 -1 0 -2 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 0 -11 0 -3 -3 -2 0 9 3
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -3 -4 9 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 8 -7 -3 -3 0 4 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -1 9 -3 -2 -2 -1 0 -3 -1
0 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 4 -2 0 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 -1 3 6 -3 -2 -6 -1 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 0 -9 -2 11 0 -3 0 -1 -5
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -3 5 -6 -4 -2 6 -1 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 -3 0 0 0 3 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 -1 -2 -2 -1 1 4 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 8 -1 -1 8 -9 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 3 -1 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, below 6	0 0 0 0 0 -3 0 4 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 -4 14 -2 -4 -1 -6 0 -4 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 -3 -1 6 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 -1 10 -1 -1 -1 -1 0 -3 -5
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 0 5 -2 0 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 5 -1 -1 0 0 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -2 -3 5 0 -1 0 -1 2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 -1 17 -9 -5 0 -6 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 0 6 -1 -1 -1 -4 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 -1 -9 11 -1 0 -1 0 1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-2 -2 -2 -2 -27 1 -19 6 1 -12 -7 -4 -29
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 -2 12 -3 -8 0 -9 0 0 -10
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 2 -3 3 0 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 -5 1 -1 8 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 -3 5 -6 -4 -17 -3 0 -10 1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	0 0 0 0 1 1 -8 -2 -18 14 -1 -18 -12
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 -11 -3 10 -3 -1 2 -1 4 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -2 1 5 -1 -3 -6 0 -6 8
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -1 1 -3 -2 -7 7 0 2 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 5 -6 -1 4 1 -3 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 0 0 1 3 -2 1 1 0 1 -8
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 -7 18 -5 -4 0 -3 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, below 6	0 0 0 0 0 4 0 -1 0 0 0 0 -3
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 5 4 -2 -1 -1 -1 0 -4 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 5 0 0 0 0 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -2 7 -2 -2 0 -1 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, 6 and more	0 0 0 0 -1 -6 7 -1 -2 -2 0 5 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 0 6 -5 0 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -4 6 -17 9 -2 -8 -1 -3 -2
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 7 -3 -2 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 -2 5 -1 0 0 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 -5 -1 8 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 1 -2 6 -1 -2 0 -2 0
0 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 -3 1 -2 0 4 0 3 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 -3 0 0 0 -2 0 11 -9
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 6 -4 0 -1 -2 -2 1 0 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 1 -3 0 -1 -5 -1 5 0 3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -3 -7 0 0 -2 -4 0 9 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 5 -1 0 -1 -2 -5 4 -2 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -6 7 0 -1 -1 -1 0 -1 3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -7 11 0 -2 -1 0 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 0 8 0 2 -3 -1 0 -2 -5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 6 -3 0 -1 0 -1 0 -1 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 8 6 -3 -5 -4 -3 0 -3 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 10 -9 -2 -2 -5 -2 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 16 -5 -1 -2 -2 -1 0 -1 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 -11 -12 -1 -10 -7 -1 0 0 16
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -10 -3 -1 -5 9 2 0 -2 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -13 -6 -3 -2 -4 -2 0 5 11
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 0 0 0 2 -4 0 -1 3 1 0 3 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 3 -1 0 0 -1 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 -7 -7 -1 8 -10 -7 0 -3 -9
0 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 0 0 -4 -7 0 6 -3 -6 0 -2 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -8 3 -6 -5 6 5 0 -3 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -3 0 -2 -1 6 2 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 0 3 0 1 -1 0 0 0 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -2 4 2 -3 0 6 0 -3 -4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -2 13 0 -2 -4 -2 0 -1 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	-1 0 0 0 -1 -13 5 -21 -2 11 -18 4 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 -8 -9 -1 -6 9 3 -1 3 7
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 0 0 0 1 3 0 -2 2 -4 0 -3 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -5 5 0 -2 1 -5 -1 -4 1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 0 0 -1 -9 -1 -13 5 0 4 1 2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 0 0 1 -1 -2 -12 -9 -3 4 0 -8
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 26 -17 -2 -8 -4 -4 0 -15 5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 -4 0 0 -2 0 0 3 5
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 9 -1 -2 -1 -2 0 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 20 and more	0 0 0 0 5 -4 0 0 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 10 4 0 -2 -3 -1 0 -3 -6
0 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -4 -6 -1 6 -1 -1 0 2 4
0 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 6 -2 0 0 -1 -1 0 -1 -1
0 its shape among its neighbours: a stop, 20 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 14 -5 0 -1 -3 -3 0 -11 -3
0 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 6 8 -13 -3 -2 -3 0 -1 0
0 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 -1 4 0 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, 20 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 8 0 0 0 -3 -1 0 0 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 0 0 0 5 -5 0 2 -2 0 -1 -1 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 0 -1 0 -1 1 0 0 5 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 -2 -6 0 -1 0 0 0 9 -3
0 its shape among its neighbours: a stop, 20 and more, below 4, exclamation mark, a stop, 20 and more	0 0 0 0 -10 17 -1 -1 -4 -3 0 0 -5
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 0 7 0 0 0 -2 -1 0 0 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 0 0 0 7 0 0 0 0 0 0 0 -7
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -3 0 0 0 2 4 0 1 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 0 0 0 -3 0 0 0 6 3 0 -1 -5
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 -16 18 -1 -2 -5 -7 8 0 -3
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 12 -4 -2 -7 7 -9 -1 0 -17
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 6 -4 -2 -5 -7 5 0 -1 -4
0 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -2 7 0 -4 -2 0 0 0 -1
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 0 0 -3 -6 -2 -8 2 -9 -6 -16 5
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 0 0 4 -1 0 -2 -10 -5 2 -1 5
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 0 0 0 10 0 0 -1 1 -2 -1 0 -7
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 0 0 14 -2 0 -7 -7 -7 -3 -5 3
0 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 0 0 0 2 -6 -1 -17 -6 -7 -4 -8 9
0 its shape among its neighbours: a stop, 20 and more, below 4, question mark, a stop, 20 and more	0 0 0 0 -3 7 0 -1 0 -1 0 -1 -2
0 its shape among its neighbours: a stop, 20 and more, below 4, quotation mark, a stop, 20 and more	0 0 0 0 3 0 0 0 -1 0 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -5 -6 0 8 2 3 -1 -2 -4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 -1 -10 0 -1 -2 12 -1 -4 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -6 -2 0 -8 -3 -1 0 9 -7
0 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -1 10 0 -1 -1 1 0 -1 -11
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -1 3 0 0 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -4 12 0 -6 0 -1 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 -1 11 -3 -1 0 -4 -15
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 -4 0 -1 6 -2 -5 3 0 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -6 2 -2 1 -2 -3 -1 -2 -6
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 0 -2 -1 3 0 0 0 0 1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -3 -8 -1 -5 1 -6 0 -1 9
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 6 -1 -3 2 0 -1 0 -1 -4
0 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 -1 -1 -3 4 -3 -1 0 -5 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 -4 -4 0 -3 -2 4 1 5 1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -5 -7 0 -3 4 14 1 -7 -2
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	-2 0 0 0 -5 4 0 4 -9 -2 0 -1 7
0 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	0 0 0 0 3 -7 0 -2 0 3 3 -5 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 -2 3 -1 7 -1 -2 0 -4 -3
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 2 -13 0 10 -1 0 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 7 -3 0 -1 6 6 0 -6 -14
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -2 2 5 -4 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -3 -2 9 -9 0 0 0 -1 0
0 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	-2 0 0 0 -1 -8 -1 3 0 -1 0 0 8
0 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -1 -11 -1 -2 0 14 -1 0 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 -2 -7 0 7 -1 2 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 9 0 -8 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 0 -6 8 0 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -2 -1 4 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 8 0 -7 0 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 4 0 7 0 0 0 0 -12
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 0 0 0 -4 14 -4 -5 -1 -17 -1 -4 -3
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 -1 8 -4 -3 -3 -7 0 -1 -7
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -5 -1 7 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 0 10 -1 -10 0 0 0 -1 1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 0 0 0 0 -5 0 -5 -2 2 0 -2 7
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 -3 -2 -2 -5 -1 7 -1 -1 2
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 -5 14 -1 -6 -2 -3 -1 -1 -2
0 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	-1 0 0 0 -1 10 -1 -4 6 -12 0 0 -4
0 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 0 14 -2 -3 0 -5 0 -2 -3
0 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -1 8 -1 -2 0 -1 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -2 3 -3 0 3 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 -3 5 -2 0 0 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 5 -1 -1 0 -2 0 -1 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 1 -11 0 -1 -2 -15 13 -1 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -2 0 0 -2 1 5 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 6 8 -1 -16 -7 -7 0 -5 -6
0 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 -5 2 0 -2 -1 -3 3 -3 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -9 8 0 -5 -2 -1 0 -3 0
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -7 2 0 4 -1 0 0 0 1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 3 5 0 -9 -5 0 0 -1 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -1 -7 0 -9 -1 0 0 9 -6
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 5 8 0 -4 -1 -1 0 0 -8
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -2 -10 0 -6 -2 0 0 10 -3
0 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -3 -16 0 7 -1 -1 0 -5 10
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 0 0 -3 -1 0 0 0 -3 0 0 7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 1 -1 0 -1 -2 -1 0 -4 8
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 9 -9 0 4 -3 -4 -1 -3 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 0 0 -6 -2 0 1 5 5 -1 0 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -6 3 -1 4 -1 4 -4 -1 0
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -6 -3 -1 6 -6 -3 0 3 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -4 -9 -1 12 -2 -1 0 0 0
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -4 -16 -1 7 3 6 0 0 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 9 0 -1 -3 2 1 -1 -7
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 0 0 0 6 4 0 -6 1 1 -10 6 -9
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 6 -4 0 -5 1 -4 -1 -2 4
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 9 -2 0 -5 -1 3 -1 -1 -5
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 0 0 0 5 -5 0 1 1 -3 3 -4 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	0 0 0 0 3 6 0 1 -1 1 -2 0 -10
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -3 2 0 -1 0 -1 0 6 -2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 2 -12 0 9 0 0 0 -3 2
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -18 0 0 3 -2 0 0 6 -6
0 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 2 -2 0 -2 0 0 0 8 -8
0 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 8 -2 0 0 -1 0 0 -4 -1
0 its shape among its neighbours: a stop, 6 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -5 -5 9 -6 0 -1 0 0 -2
0 its shape among its neighbours: a stop, 6 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 -1 0 0 0 0 -1 -1 0 3
0 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 -3 0 0 -1 0 -1 -1 0 7
0 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 -1 12 0 0 -1 -1 -1 -1 -11
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 0 0 -8 -2 0 0 0 -1 -6 0 13
0 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 0 0 0 -1 0 0 0 5 0 1 -1 -4
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 2 7 -1 -7 -1 -1 0 0 -3
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 -3 2 0 5 -1 -1 0 0 -2
0 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 -3 4 0 4 -1 -1 0 0 -4
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 0 0 -2 -1 0 -1 -5 -2 2 -1 5
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	0 0 0 0 -1 -2 0 -4 0 -2 4 -1 1
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 -4 0 0 0 -2 -1 4 -1 3
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 0 0 3 0 0 0 4 0 -2 0 -5
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 0 0 0 5 0 0 -4 0 -2 -1 -1 4
0 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 0 0 0 -10 -1 0 4 -2 -2 -8 0 9
0 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -6 -9 0 -1 6 11 -1 -1 0
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 0 0 0 -1 -9 -1 -1 -2 2 -1 4 3
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 0 0 0 0 7 0 -1 0 0 0 0 -7
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 0 0 0 0 -5 0 -2 -1 -1 0 -3 6
0 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 0 0 0 0 -23 -4 0 3 -5 0 -2 19
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 0 12 -12 -5 -6 -9 -11 -2 3 -3
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -3 1 0 4 -3 -1 0 -4 -1
0 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	-2 0 0 0 -1 12 0 0 -2 -1 0 -10 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 4 -2 -1 0 0 0 0 0
0 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 0 4 0 -2 0 0 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 0 0 0 0 2 4 -1 -1 -3 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 0 8 -1 -5 -2 0 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 0 3 0 -3 -1 1 0 0 -1
0 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 0 11 -1 -3 -2 -1 0 0 -3
0 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 7 -4 -1 -1 -1 0 0 -2
0 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -4 4 0 -2 -1 0 0 -4 3
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -1 9 -1 -4 -1 0 0 0 -2
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 0 5 0 -1 -1 -1 0 0 -1
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -1 5 -1 -1 -3 -2 0 -1 0
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -1 -7 0 -5 11 3 0 0 -1
0 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 0 -4 -3 6 -1 -2 0 3 2
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 0 -3 -1 0 -2 2 4 -2 -4 5
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 0 0 0 -5 -5 0 9 -7 -5 -1 13 -3
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 0 0 -2 -1 0 0 9 1 0 -8 -1
0 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, below 6	0 0 0 0 0 1 0 0 6 4 0 -4 -6
0 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -16 -10 -1 -4 8 1 0 1 11
0 its shape among its neighbours: a stop, below 6, below 4, colon, no stop, below 6	0 0 0 0 -2 -7 0 0 0 0 0 -1 8
0 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -3 0 0 0 0 0 0 5
0 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 0 -3 6 -1 1 -1 -3 -1 -1 -5
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 0 0 0 3 0 0 0 -1 0 0 1 -3
0 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -1 0 0 0 -3 -1 -8 11 -10
0 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 -1 0 0 0 6 1 1 -2 -4
0 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, below 6	0 0 0 0 -2 0 0 2 5 -2 0 0 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 -2 12 -9 2 -2 -3 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -1 7 -5 -1 -1 0 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 -1 1 5 -9 -3 -2 0 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 -1 18 -3 -3 -6 -6 0 -1 -12
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 1 -7 0 -1 -2 -1 -1 7 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -8 -4 -1 6 5 2 0 -4 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 0 -4 0 7 -1 -1 0 -3 -1
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 2 -5 0 8 0 0 0 -3 -2
0 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 0 0 -5 1 0 -4 -1 -3 -1 -14 13
0 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 0 7 -2 -3 -4 1 -2 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-1 -2 -2 -1 -4 -11 0 3 2 -1 -1 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 -1 -6 -2 5 -3 3 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	-2 -1 -1 -1 -2 5 -3 -1 11 -7 -2 -1 -9
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 5 -3 -1 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 0 5 -2 -2 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 0 -10 7 0 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 0 0 0 -1 -18 12 5 -1 1 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 0 3 -4 -1 0 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 -2 7 -5 3 -1 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 0 -1 2 -3 -1 0 0 4 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 0 0 0 0 -1 3 1 -1 0 0 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 -2 -9 -2 4 -1 7 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -5 10 -3 -7 -5 -8 -4 -7 -4
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 -1 12 0 0 -2 -8 0 -4 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 0 0 7 -2 0 -1 1 0 0 -5
0 its shape among its neighbours: no stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 -1 -4 10 -1 0 -2 -1 -1 -1
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 0 -3 4 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 -3 7 -6 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 9 -3 -1 -2 -2 0 -2 0
0 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 5 -4 0 0 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 12 -4 0 -4 -1 -2 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -5 -2 0 9 -2 -1 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 7 -3 -2 -1 0 -2 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 3 1 0 -3 1 0 0 0 -1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 -7 2 0 -1 -1 -1 0 -1 6
0 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 0 0 -5 -1 0 -2 -2 -1 7 -1 1
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -1 2 6 -13 5 -1 0 -1 -7
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -2 -2 -2 0 4 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 0 3 0 -3 -2 -1 0 0 3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 0 0 0 2 -2 0 2 5 -5 2 -3 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 -2 -7 0 16 -9 -4 0 -8 -4
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 9 -2 0 -1 -1 -1 0 -2 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 0 0 -4 2 0 1 -2 0 0 0 0
0 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 0 0 3 8 0 1 -1 -3 -2 -2 -7
0 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -5 0 0 -1 0 -1 -1 6 -2
0 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -2 -8 -2 12 -1 -1 -1 -8 -3
0 its shape among its neighbours: no stop, 20 and more, 4 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -8 12 -4 -1 -1 0 0 -1 0
0 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 4 -4 0 -4 0 -1 0 10 -12
0 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 0 -3 0 -2 0 0 0 -1 5
0 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 -7 -9 -2 -6 7 9 0 0 2
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 0 0 7 0 0 -1 -5 -3 -1 0 4
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 0 0 7 0 0 0 -10 -1 -1 0 3
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 0 0 -3 0 0 -3 -1 0 1 0 6
0 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 0 0 0 8 -1 0 -3 -4 -3 1 -1 1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 0 0 7 0 0 -4 3 0 -7 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 -1 11 0 -9 0 -1 0 0 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -5 -5 -1 -1 -3 4 -1 -10 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 4 -7 0 -3 -4 -5 0 4 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -4 1 0 -6 -1 1 0 0 4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -2 4 0 -5 -4 5 0 1 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -3 6 0 -1 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 -1 11 0 -8 0 0 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 10 1 0 -10 0 0 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 10 0 -7 0 0 0 -1 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -10 0 -1 -1 0 0 7 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 0 0 4 -7 0 -4 -1 0 0 -4 5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -3 -1 0 3 -5 -7 0 5 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -1 0 0 3 1 -1 0 -7 3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 0 0 0 8 -6 0 -6 -1 0 0 -6 1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 1 1 -2 0 -2 2 0 0 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -1 6 -2 -3 -1 -1 0 1 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 0 -3 0 2 0 -1 0 -3 5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -1 3 0 -5 -5 -6 0 4 4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 -1 1 0 0 0 1 0 4 -5
0 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 6 -5 -2 2 -1 -9 0 5 -4
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 -1 4 0 -5 -2 -7 4 1 2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -2 -1 0 3 -1 -2 0 5 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, below 6	0 0 0 0 0 -10 0 -1 -1 -1 0 -12 19
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 -2 1 0 5 -3 -1 0 -3 3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	-1 0 0 0 -6 -3 0 -3 -5 5 -1 -2 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	-1 0 0 0 -10 -5 0 5 -3 4 -2 -2 -8
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 5 -6 -1 5 0 -3 -1 -11 -1
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -6 1 -1 -1 1 0 0 6 -3
0 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 -4 0 0 -1 -1 -2 0 6 -7
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 -4 -5 0 -2 1 0 0 4 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 -4 1 -1 4 -2 -4 0 1 -2
0 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -6 7
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -3 0 0 4 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 -3 -6 0 -1 8 -6 0 -3 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -1 -10 0 3 0 9 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 3 0 -1 0 0 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 0 -7 0 -1 10 -10 0 0 -4
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 -4 0 -1 -5 9 0 0 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 0 -7 0 0 -1 10 0 0 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 4 -1 -2 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 0 6 0 -5 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 6 -1 -7 0 -3 0 4 -6
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 4 0 0 0 -1 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 4 0 -1 -1 -1 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 5 0 -1 0 -1 0 0 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 10 -7 -1 1 0 -5 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 0 8 0 -6 0 0 0 -3 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, below 6	0 0 0 0 0 5 0 -1 1 3 0 -5 -6
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 0 0 0 -7 8 1 -1 -4 -4 -1 -13 -10
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 -1 11 1 -6 0 -3 0 -2 -3
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 0 -1 4 1 -2 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 -1 6 -4 -23 3 -8 0 8 -11
0 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	0 0 0 0 -3 0 -5 -13 3 -4 -1 6 2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 2 -3 -1 6 -1 -7 0 -3 5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -1 -1 0 -6 -2 10 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -3 8 -2 -4 -6 5 -1 -2 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 -4 5 -1 6 -7 -11 0 1 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	0 0 0 0 -1 9 0 1 -5 -3 0 0 -5
0 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 7 0 -3 0 0 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, no stop, 6 and more	0 0 0 0 0 -4 0 -1 0 0 0 8 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -6 -1 -3 -3 0 -2 0 8 -1
0 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 -1 -6 0 -1 4 10 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -8 9 -3 0 5 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 3 -1 -1 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 -3 5 -1 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 0 0 0 -1 11 0 -2 -3 -7 0 -6 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 9 -9
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 -14 3 0 9 -1 -8 0 -1 5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -2 9 0 -8 0 0 0 -2 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -3 -1 0 5 -3 -1 2 0 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 -1 6 0 -6 -2 3 1 -3 -4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -6 11 0 -3 0 -1 0 -1 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 1 8 0 -10 0 0 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 13 -10 0 -6 0 0 0 -6 -8
0 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	0 0 0 0 7 -2 0 -2 0 0 0 -5 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 -4 -2 0 -4 -4 -1 0 8 -12
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 0 0 -5 -3 0 -4 1 -2 0 4 8
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 0 0 0 0 0 0 0 -2 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 0 0 0 6 6 0 -1 -3 -4 -1 -5 -7
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 -3 1 0 1 -5 -6 0 -10 9
0 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 0 0 -2 -3 0 -1 0 1 2 -1 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 1 2 -1 0 -6 -6 0 -1 3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -1 -7 -1 11 -1 -2 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -1 -9 0 10 0 -1 0 0 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -2 4 0 -7 0 1 0 -1 3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 0 0 0 4 -13 -1 6 -5 -2 0 -7 -5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 8 -11 0 -10 -3 5 -3 1 6
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -4 4 0 -5 -1 -1 0 1 1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -6 3 0 0 -1 -1 -1 0 2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	-1 0 0 0 -8 -3 0 5 6 -11 -1 -17 4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	0 0 0 0 -2 -7 0 0 3 -17 -1 -5 11
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 4 6 -1 -6 0 -1 0 -3 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -2 -4 -1 7 0 0 0 -3 -1
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 2 -5 0 2 2 3 0 -5 0
0 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -3 -3 0 -4 1 6 0 5 -5
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 -11 -3 0 8 0 -2 0 7 -4
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -3 -1 0 5 0 0 0 3 -3
0 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	-1 0 0 0 10 -4 0 -3 -6 -1 0 0 -2
0 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -4 0 0 7 -1 0 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 0 0 -1 -1 0 0 5 1 0 0 -3
0 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 -2 -1 0 1 0 0 0 -7 7
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -6 -1 0 -3 0 0 0 0 9
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 0 0 0 7 -6 0 2 -2 -1 9 -1 -14
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 0 0 0 8 -3 0 -10 -1 1 -1 -1 -5
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 0 2 -2 0 -3 0 0 0 -1 4
0 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 2 -2 0 -3 0 0 1 -1 4
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 20 and more	0 0 0 0 -11 0 0 0 0 -1 -1 0 13
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 0 0 -7 0 0 7 -1 0 0 0 -1
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -2 1 0 -7 6 5 0 -1 -2
0 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 0 0 0 -5 0 0 0 7 2 1 -1 -8
0 its shape among its neighbours: no stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 5 3 -2 -3 -2 -6 -1 -1 -8
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 0 0 11 -2 0 -9 -5 5 -1 3 -18
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 0 0 0 6 -1 0 -7 -3 0 2 -6 2
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 -3 0 0 -1 -3 -2 0 -1 9
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 0 0 0 0 0 0 3 0 0 0 -2
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	0 0 0 0 4 -3 0 -2 3 4 -2 -3 -14
0 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	0 0 0 0 -3 -4 0 -6 -2 3 1 -5 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, another sign, no stop, below 6	0 0 0 0 -1 -5 0 7 0 1 0 0 0
0 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 0 3 0 -6 -4 -1 0 4 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 2 0 -10 -5 2 -1 -7 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -1 1 0 2 0 0 0 -3 3
0 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 0 0 0 -2 -7 0 -2 14 6 -1 -8 -8
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 0 0 -2 9 0 -1 0 -1 0 -1 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 -2 12 0 -10 0 0 0 -2 0
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 0 0 0 -1 7 0 -3 -1 -2 0 -2 2
0 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 0 11 0 -11 0 2 0 0 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 0 0 0 8 6 -1 -3 -6 -3 0 -8 -9
0 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, no stop, below 6	0 0 0 0 -2 0 0 0 -1 -1 0 6 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -2 6 0 -5 -1 -3 0 6 -5
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -2 0 0 -1 0 0 4 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 3 -1 -8 -2 -3 0 -2 9
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 0 0 0 -8 -7 0 0 -6 6 0 6 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 0 0 -2 -4 0 4 -1 2 0 1 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, below 6	0 0 0 0 0 4 0 0 0 0 0 3 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 0 0 0 5 -6 1 -3 0 5 0 -3 5
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -4 -5 -3 10 6 -7 0 -5 2
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, below 6	0 0 0 0 0 5 5 0 -1 -1 0 -1 -7
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -4 -1 -1 9 -3 0 -1 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 0 0 0 -1 -2 -1 -7 0 6 0 -2 2
0 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 0 0 0 -2 -4 -1 -5 1 -3 0 -5 10
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 0 6 -14 0 -2 4 3 -1 -2 -12
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 0 0 0 5 -1 0 0 8 3 0 -10 -9
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 0 0 -1 -2 0 3 -1 0 0 -7 7
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 0 0 0 -2 -8 0 5 0 1 0 3 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	3 0 0 0 -13 -4 0 5 -1 -1 -1 6 -4
0 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	-1 0 0 0 4 -1 -1 -4 2 -3 2 5 -12
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 0 0 0 -2 -4 0 -2 -2 2 0 7 -1
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 6 and more	0 0 0 0 0 -1 0 -1 0 0 0 6 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -2 6 0 -1 -11 -4 0 4 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 0 0 0 -8 -2 -1 -5 -1 -1 0 0 6
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 5 -12 0 -1 -2 -8 0 9 -2
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 -2 -1 0 0 4 -3 0 1 -6
0 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, below 6	0 0 0 0 -2 -4 0 0 -5 0 0 11 -3
0 its shape among its neighbours: no stop, below 6, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 6 0 0 0 -3 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 2 0 -1 -3 4 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	0 0 0 0 10 -5 0 0 5 -8 -1 0 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 5 0 -3 0 -1 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 0 0 0 0 6 0 -6 3 -2 0 -1 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, a stop, 6 and more	0 0 0 0 -1 4 0 -2 0 0 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 0 -1 3 -1 0 0 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 6 0 0 0 -4 0 0 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 0 0 0 -1 -17 0 -2 1 4 0 14 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 5 0 -1 0 -1 0 0 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -3 0 -1 0 0 0 0 4
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 4 0 -1 0 0 0 0 -3
0 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -1 0 -2 0 0 0 -1 4
0 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 -1 -6 -1 -2 0 8 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	0 0 0 0 -7 13 -7 0 -6 -22 -2 -13 -16
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 0 7 -7 1 10 -2 -6 0 -2 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 0 -4 0 -2 1 0 0 0 5
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 0 8 0 -1 -3 -2 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 4 7 2 -14 -4 -5 0 -4 3
0 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 -4 14 -2 -31 -8 -11 0 -9 5
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 0 0 0 -2 -8 1 -1 -1 9 -1 2 0
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 0 0 0 0 4 1 -3 0 3 0 0 -4
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 0 0 0 -1 -8 0 -1 5 4 0 -1 2
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 20 and more	0 0 0 0 -1 9 0 -2 -2 -2 0 -5 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 0 0 0 -1 2 0 -3 1 2 -1 1 -7
0 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 0 0 0 -2 2 -1 -6 0 0 -1 7 -10
0 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 0 0 0 -1 14 0 -1 -1 -5 0 -3 -7
0 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 18 -12 0 -4 0 -10 0 -5 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	0 0 0 0 0 4 0 0 -5 -11 0 7 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 10 -2 -2 -1 -2 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 5 -1 -2 0 0 0 0 -1
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 4 0 0 -3 0 0 0 0
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 -4 9 -1 0 -1 0 -2 -2
0 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 4 0 0 0 -1 0 -1 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 0 0 0 -2 -4 0 4 -2 2 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 0 0 -1 -2 0 0 0 0 0 3 0
0 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, below 6	0 0 0 0 0 0 0 0 0 0 0 -7 8
0 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 0 -8 -1 0 -7 -2 -4 0 -2 10
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 20 and more	0 0 0 0 1 6 0 -3 -2 -5 3 -3 0
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 0 0 0 3 4 0 -8 -4 -10 1 -13 -6
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 0 0 1 2 0 -3 2 1 0 -4 1
0 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 0 0 0 -5 -1 0 4 -1 -2 -1 -2 3
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 0 0 0 5 6 0 -1 -1 -3 -3 -3 -10
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 0 0 1 10 0 -7 -1 -1 0 -5 -6
0 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 -1 1 0 -4 0 0 0 -3 8
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 6 -4 0 -1 -1 -1 0 -1 -1
0 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 1 0 -3 -1 0 0 -8 7
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 0 0 0 2 -1 0 -1 0 -3 0 -1 5
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 0 0 0 -7 10 0 -7 -7 -2 0 -3 1
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 0 0 0 1 -4 0 -7 1 9 0 4 -6
0 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 0 0 0 6 -3 0 -3 -5 -3 -1 -5 5
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 2 0 -13 -1 -4 -1 -2 6
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -2 4 0 0 -1 1 0 2 -6
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -2 -1 -1 2 7 -10 0 -2 -10
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 5 -6 0 -3 -1 0 -1 -2 0
0 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 2 -3 -1 -3 2 3 0 -4 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 0 2 4 -1 -6 -4 2 -9 -9 2
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 0 0 0 -14 -7 4 -7 -5 2 3 10 6
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 0 0 -19 -4 0 6 -3 -9 7 1 -8
0 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	-1 0 0 0 -12 -26 -1 1 -8 6 -14 4 -11
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -4 1 0 -2 -1 -2 0 2 7
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -14 -6 0 2 -9 6 -1 10 -7
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 0 0 0 10 -4 0 -2 0 0 0 -9 4
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 0 8 -1 0 0 0 0 0 -5 -3
0 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 0 0 0 -3 -2 0 -1 -1 -1 0 10 -2
0 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 -3 0 0 -1 0 -1 0 9 -6
0 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -2 -2 0 1 -1 0 0 4 2
0 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 0 0 0 -6 -1 0 0 -1 -2 -1 0 7
0 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 0 0 0 -7 0 0 7 -3 -3 6 -1 -4
0 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 0 -1 0 -5 -1 0 0 0 7
0 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 0 0 -2 -1 0 3 -8 -7 5 -1 2
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 0 0 6 -1 0 0 0 0 -2 0 -4
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 6 and more	0 0 0 0 -9 5 0 7 0 -1 -3 -3 -8
0 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -5 -4 0 0 -6 -4 11 -6 -5
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 20 and more	0 0 0 0 7 -1 0 -3 -2 -1 0 0 -1
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 7 -1 0 -6 0 0 0 0 0
0 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 0 0 2 4 0 -10 -3 -1 7 -2 2
0 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 0 0 -1 0 0 -2 2 0 -1 -1 3
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 4 -8 0 -1 -9 -8 -1 6 8
0 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -4 0 0 5 -2 0 -5 3
0 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 6 and more	0 0 0 0 -1 0 0 -1 -1 -1 0 -1 5
0 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 6 and more	0 0 0 0 0 0 0 0 4 1 0 0 -4
0 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 0 0 0 1 -1 0 -1 -7 -2 -1 -2 9
0 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 0 0 0 -11 -7 -1 -1 0 -5 8 -1 2
0 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -2 6 0 -2 4 0 -1 0 -8
0 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 0 0 0 10 -12 -1 -4 -7 -4 -1 -11 4
0 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, below 6	0 0 0 0 0 -4 0 2 -1 2 -1 0 2
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 0 0 0 -17 -3 0 0 -2 3 2 -3 2
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 0 0 0 -7 -1 0 3 1 9 -6 5 -6
0 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -6 0 0 7 2 -1 -1 0 0
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 0 0 0 -3 0 0 -1 7 0 -2 -1 0
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 7 -2 0 0 -12 -18 -2 -16 13
0 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-2 0 0 -1 -2 -18 -1 16 -17 -7 -21 -29 5
0 its shape among its neighbours: no stop, below 6, below 4, quotation mark, no stop, below 6	0 0 0 0 -3 0 0 -1 0 0 0 0 4
0 its short words and length: 0.01 and more, 15 and more	0 0 0 0 -8 11 -7 -4 -11 -10 -2 -6 3
0 its short words and length: 0.01 and more, 30 and more	0 0 0 0 -2 2 -3 4 -3 -1 -1 4 -5
0 its short words and length: 0.01 and more, 4 and more	0 0 0 0 -5 -19 -7 2 0 5 -4 -7 2
0 its short words and length: 0.01 and more, 8 and more	5 0 0 0 -16 -5 2 3 -7 -17 -3 4 -3
0 its short words and length: 0.01 and more, below 4	0 0 0 0 3 0 0 -6 4 0 0 -2 1
0 its short words and length: 0.2 and more, 15 and more	-3 -1 -1 -1 -17 1 -4 1 -20 4 -18 -7 -4
0 its short words and length: 0.2 and more, 30 and more	-2 -1 -1 -1 -21 5 -11 -1 -1 -1 -8 -10 -13
0 its short words and length: 0.2 and more, 4 and more	1 -1 -1 -1 7 -15 -10 -14 3 -5 -12 -13 -12
0 its short words and length: 0.2 and more, 8 and more	2 -1 -1 -1 2 -7 2 -10 -3 3 -2 -1 -12
0 its short words and length: 0.2 and more, below 4	0 0 0 0 -2 -25 -6 3 -8 -16 -9 -17 11
0 its short words and length: 0.35 and more, 15 and more	1 -3 -4 -3 -4 3 -1 -5 -3 4 -21 -1 -19
0 its short words and length: 0.35 and more, 30 and more	-6 -5 -5 -4 -36 3 4 -7 -9 1 -18 -18 0
0 its short words and length: 0.35 and more, 4 and more	0 -1 -1 0 -4 -8 -21 4 -11 -14 -13 -11 9
0 its short words and length: 0.35 and more, 8 and more	-1 -2 -2 -1 -5 -6 -29 0 -9 -12 -30 8 -16
0 its short words and length: 0.35 and more, below 4	0 0 0 -1 5 -5 -15 -15 -15 -14 1 -5 3
0 its short words and length: below 0.01, 15 and more	0 0 0 0 -1 11 -1 -3 -4 -4 0 -4 -3
0 its short words and length: below 0.01, 4 and more	-2 0 0 0 -13 -7 -1 -4 -5 1 -8 3 -7
0 its short words and length: below 0.01, 8 and more	0 0 0 0 -16 6 -1 -8 -1 -6 -3 -2 4
0 its short words and length: below 0.01, below 4	-4 -2 -2 -4 5 -21 -26 -6 3 -7 4 -20 4
0 its short words: 0.01 and more	1 0 0 0 -20 -6 -10 7 -12 -17 -5 3 -1
0 its short words: 0.15 and more	9 -7 -7 -7 -6 2 -6 -4 -1 5 7 2 -11
0 its short words: 0.3 and more	-2 -12 -12 -11 4 -5 -2 3 1 1 -28 -3 -7
0 its short words: 0.4 and more	-1 -8 -8 -8 2 -6 -2 -2 -16 -1 -14 -3 5
0 its short words: 0.5 and more	-2 -7 -7 -4 -1 8 1 -1 -3 -13 -3 -4 2
0 its short words: below 0.01	-6 -4 -4 -6 -4 -4 -20 -10 2 -4 4 -8 4
0 its small words and length: 0.01 and more, 15 and more	0 0 0 0 -7 7 -7 2 -6 -4 -3 -20 -7
0 its small words and length: 0.01 and more, 30 and more	0 0 0 0 -2 1 -4 -7 -5 12 -1 2 -7
0 its small words and length: 0.01 and more, 4 and more	0 0 0 0 12 -16 2 -1 5 1 -23 1 -18
0 its small words and length: 0.01 and more, 8 and more	4 0 0 0 -6 -6 -5 -4 -15 -15 3 -7 -1
0 its small words and length: 0.01 and more, below 4	0 0 0 0 0 0 0 0 6 0 0 0 -6
0 its small words and length: 0.2 and more, 15 and more	0 -1 -1 -1 -6 -7 -8 4 -1 11 -9 12 -8
0 its small words and length: 0.2 and more, 30 and more	-1 -1 -1 -1 -8 -9 -3 -1 14 10 -2 -10 -3
0 its small words and length: 0.2 and more, 4 and more	2 -1 -1 -1 -1 -23 -21 0 -15 -8 -43 -2 5
0 its small words and length: 0.2 and more, 8 and more	5 -1 -1 -1 -3 -20 -10 1 -2 4 -22 3 -19
0 its small words and length: 0.2 and more, below 4	1 0 0 0 -3 -6 -5 -5 -24 -25 -28 -53 38
0 its small words and length: 0.35 and more, 15 and more	-2 -4 -4 -3 -8 4 2 -1 -17 -4 -31 0 -15
0 its small words and length: 0.35 and more, 30 and more	-7 -5 -5 -4 -41 9 1 -1 -20 -19 -24 -9 -2
0 its small words and length: 0.35 and more, 4 and more	2 -1 -1 0 17 -6 -19 0 -21 -34 -35 -15 5
0 its small words and length: 0.35 and more, 8 and more	1 -2 -2 -2 1 -1 -2 2 -9 -7 -31 5 -10
0 its small words and length: 0.35 and more, below 4	0 0 0 0 -1 2 -4 -18 -23 -6 -12 -12 9
0 its small words and length: below 0.01, 15 and more	0 0 0 0 -2 5 4 0 -3 -4 -1 -10 8
0 its small words and length: below 0.01, 30 and more	0 0 0 0 -3 3 7 -4 -5 -10 -2 6 -5
0 its small words and length: below 0.01, 4 and more	-6 -1 -1 0 -16 -4 -4 -2 4 8 9 -6 -4
0 its small words and length: below 0.01, 8 and more	0 0 0 0 -5 10 -2 -12 -8 -23 -1 -18 14
0 its small words and length: below 0.01, below 4	-6 -4 -4 -7 8 -31 -40 0 8 -8 10 -16 -4
0 its small words: 0.01 and more	5 -1 0 0 -3 -8 -16 -8 -13 -13 2 0 -8
0 its small words: 0.15 and more	6 -6 -6 -6 1 -22 3 6 -3 7 -26 5 -3
0 its small words: 0.3 and more	2 -6 -6 -6 -12 0 -17 6 3 -9 -45 6 0
0 its small words: 0.4 and more	-2 -6 -6 -6 1 0 -7 6 -9 -4 -36 -5 0
0 its small words: 0.5 and more	-2 -9 -10 -9 9 6 11 -5 -34 -23 -39 -17 1
0 its small words: below 0.01	-15 -8 -8 -3 -1 -8 -10 -2 6 -2 18 -12 2
0 its words in the text, and its length: 0 and more, 12 and more	0 0 0 0 -17 -19 -5 -8 8 -3 -3 17 2
0 its words in the text, and its length: 0 and more, 25 and more	0 0 0 0 -1 -7 0 6 -1 -4 0 5 -3
0 its words in the text, and its length: 0 and more, 3 and more	-1 -1 -1 -1 -13 -20 -14 -10 -25 -10 -5 2 6
0 its words in the text, and its length: 0 and more, 6 and more	-2 -1 0 0 -31 13 -7 -11 1 -5 -9 -3 11
0 its words in the text, and its length: 0 and more, below 3	-4 -1 -1 -3 -3 -14 -10 -9 -13 -19 1 -12 10
0 its words in the text, and its length: 0.01 and more, 12 and more	-1 0 0 0 -23 7 -17 -13 -2 3 0 11 -9
0 its words in the text, and its length: 0.01 and more, 25 and more	0 0 0 0 -3 -7 1 -11 4 -13 -2 -5 9
0 its words in the text, and its length: 0.01 and more, 3 and more	0 0 0 0 -4 -1 0 -1 -3 -9 7 1 -7
0 its words in the text, and its length: 0.01 and more, 6 and more	0 0 0 0 -15 -15 -3 -3 1 -12 0 14 11
0 its words in the text, and its length: 0.01 and more, below 3	0 0 0 0 1 0 0 -2 3 0 0 -1 -2
0 its words in the text, and its length: 0.2 and more, 12 and more	-1 -1 -1 0 -25 5 -14 3 -9 5 -10 4 -9
0 its words in the text, and its length: 0.2 and more, 25 and more	-1 -1 -1 -1 -19 21 -14 -21 -12 -14 -8 -4 -2
0 its words in the text, and its length: 0.2 and more, 3 and more	-5 0 0 0 -4 -20 2 3 2 -7 4 -15 -6
0 its words in the text, and its length: 0.2 and more, 6 and more	-2 0 0 0 0 -11 -4 -2 -1 -10 -16 -1 -4
0 its words in the text, and its length: 0.2 and more, below 3	0 0 0 0 -4 -1 0 1 2 -2 0 0 4
0 its words in the text, and its length: 0.4 and more, 12 and more	1 -1 -1 -1 -3 10 -18 0 -14 -8 -10 0 -18
0 its words in the text, and its length: 0.4 and more, 25 and more	-2 -2 -2 -1 -30 12 -2 -5 -13 -4 -10 -8 -16
0 its words in the text, and its length: 0.4 and more, 3 and more	0 0 0 0 0 -7 -1 -1 -5 -9 -3 -21 -1
0 its words in the text, and its length: 0.4 and more, 6 and more	0 0 0 0 -1 -8 -16 0 1 -6 -14 4 -8
0 its words in the text, and its length: 0.4 and more, below 3	0 0 0 0 13 -8 0 5 -6 0 -15 -14 0
0 its words in the text, and its length: 0.6 and more, 12 and more	2 0 0 0 -12 0 -13 -2 -10 3 -9 -17 -17
0 its words in the text, and its length: 0.6 and more, 25 and more	-1 0 0 0 -24 15 -28 1 -32 -2 -3 -21 -21
0 its words in the text, and its length: 0.6 and more, 3 and more	2 0 0 0 -5 -14 -2 -4 1 -1 -1 0 -7
0 its words in the text, and its length: 0.6 and more, 6 and more	5 -1 -1 -1 5 -8 -2 -13 -3 -24 -13 -8 -3
0 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 4 0 0 0 -1 -1 -2 -1 2
0 its words in the text, and its length: 0.8 and more, 12 and more	2 0 0 0 -7 4 -1 -8 -3 1 1 -14 -4
0 its words in the text, and its length: 0.8 and more, 25 and more	-1 -1 0 0 -2 -8 -16 3 -5 18 -1 -2 -16
0 its words in the text, and its length: 0.8 and more, 3 and more	0 0 0 0 8 1 0 0 -3 0 -1 0 -5
0 its words in the text, and its length: 0.8 and more, 6 and more	6 0 0 0 12 -7 -2 -4 -7 -1 -7 -22 -6
0 its words in the text, and its length: 1 and more, 12 and more	0 0 0 0 -11 -7 19 -18 -14 -5 -1 -12 -5
0 its words in the text, and its length: 1 and more, 25 and more	0 0 0 0 -7 -18 19 -16 12 1 -2 -9 5
0 its words in the text, and its length: 1 and more, 3 and more	2 -1 0 0 4 -5 -20 2 5 -2 -23 -18 -13
0 its words in the text, and its length: 1 and more, 6 and more	2 0 0 0 7 -3 -13 1 -15 -1 -7 -21 -25
0 its words in the text, and its length: 1 and more, below 3	-1 0 0 0 10 -7 -8 -22 7 4 -7 -34 -13
0 its words in the text, and its length: below 0, 25 and more	-4 -3 -3 -3 -29 25 -26 -3 -30 -24 -23 -25 -36
0 its words in the text, and its length: below 0, 3 and more	0 0 0 0 19 -12 0 -11 -4 -7 -1 -6 2
0 its words in the text, and its length: below 0, 6 and more	0 0 0 0 5 10 0 -3 -1 -1 0 -4 -13
0 its words in the text, and its length: below 0, below 3	-1 0 0 0 -8 2 -4 -5 -14 -15 -2 -10 16
0 its words in the text, and its place: before the text, 0 and more	-3 -1 0 0 -3 -22 -6 -41 -23 -19 4 -16 18
0 its words in the text, and its place: before the text, 0.01 and more	0 0 0 0 -3 -5 -1 -6 9 -4 -2 2 -4
0 its words in the text, and its place: before the text, 0.2 and more	-4 0 0 0 -13 3 6 -7 6 0 -3 -2 -6
0 its words in the text, and its place: before the text, 0.4 and more	2 0 0 0 -5 -8 0 5 -2 4 -13 -4 -5
0 its words in the text, and its place: before the text, 0.6 and more	6 0 0 0 -1 0 -2 8 -5 5 -4 -17 -14
0 its words in the text, and its place: before the text, 0.8 and more	8 0 0 0 -7 16 -1 -3 -9 6 -2 -7 -20
0 its words in the text, and its place: before the text, 1 and more	5 0 0 0 -8 -4 -6 -2 9 3 2 -11 -19
0 its words in the text, and its place: before the text, below 0	-1 -1 -1 0 5 3 -3 -2 -5 -12 -1 -1 10
0 its words in the text, and its place: behind the text, 0 and more	-2 -1 -1 -2 -16 -15 -7 -18 3 7 -26 1 -4
0 its words in the text, and its place: behind the text, 0.01 and more	0 0 0 0 -4 -1 -3 3 0 -2 -1 7 -10
0 its words in the text, and its place: behind the text, 0.2 and more	-1 0 0 0 -6 7 -6 -7 -6 -17 -4 -5 4
0 its words in the text, and its place: behind the text, 0.4 and more	0 0 0 0 -1 10 1 -3 -8 -8 -2 -14 3
0 its words in the text, and its place: behind the text, 0.6 and more	0 0 0 0 0 -4 -2 -2 -11 -6 -2 -4 6
0 its words in the text, and its place: behind the text, 0.8 and more	0 0 0 0 1 -11 2 2 -4 -2 0 -5 9
0 its words in the text, and its place: behind the text, 1 and more	-1 0 0 0 -11 -5 -2 -1 -11 -4 0 -12 3
0 its words in the text, and its place: behind the text, below 0	0 0 0 0 4 2 -1 -3 -1 -1 0 -1 2
0 its words in the text, and its place: in the text, 0 and more	-4 -2 -2 -2 -19 -2 -19 -4 -8 -12 -6 5 4
0 its words in the text, and its place: in the text, 0.01 and more	-1 0 0 0 -35 -9 -6 -7 1 -10 5 16 20
0 its words in the text, and its place: in the text, 0.2 and more	-6 -3 -3 -3 -15 3 -15 -2 1 -3 6 2 -11
0 its words in the text, and its place: in the text, 0.4 and more	-8 -4 -4 -4 -2 7 -9 -1 -5 -5 -5 -1 -24
0 its words in the text, and its place: in the text, 0.6 and more	-8 -2 -2 -2 -1 8 -30 -1 -7 -5 -19 -8 -16
0 its words in the text, and its place: in the text, 0.8 and more	-1 0 0 0 16 -12 -14 -2 -5 10 -14 -31 -11
0 its words in the text, and its place: in the text, 1 and more	-7 -2 -2 -2 10 -16 21 -6 0 3 -22 -30 -28
0 its words in the text, and its place: in the text, below 0	-3 -2 -2 -2 -24 21 -27 -7 -52 -28 -26 -39 -17
0 its words in the text: 0 and more	-15 -8 -8 -5 -21 -9 -18 -7 -12 -14 -1 6 17
0 its words in the text: 0.01 and more	-2 -1 -1 -1 -42 -8 -9 -6 7 -9 3 17 2
0 its words in the text: 0.2 and more	-12 -6 -6 -5 -17 7 -14 -3 4 -5 5 1 -5
0 its words in the text: 0.4 and more	-1 -6 -6 -6 -3 9 -9 1 -3 -2 -11 -5 -14
0 its words in the text: 0.6 and more	10 -4 -5 -5 -3 3 -33 0 -6 0 -23 -13 -17
0 its words in the text: 0.8 and more	10 -1 -1 -1 11 -7 -16 -3 -11 14 -21 -28 -18
0 its words in the text: 1 and more	8 -4 -4 -4 7 -19 24 -3 4 7 -6 -32 -28
0 its words in the text: below 0	-5 -4 -4 -5 0 12 -30 -11 -46 -21 -34 -38 4
0 its words in the title: 0.01 and more	-26 -15 -16 -15 5 10 0 -9 -1 -2 -16 2 -30
0 its words in the title: 0.3 and more	-8 -1 -1 -1 21 -6 -21 -12 8 9 -7 -5 -18
0 its words in the title: 0.6 and more	-4 0 0 0 -15 -31 -4 -24 42 16 -18 -2 -21
0 its words in the title: below 0.01	-35 -14 -13 -20 -1 -3 -1 6 -15 -10 7 0 12
0 lines around it that begin alike: more	-2 -1 -1 -1 -10 -8 -4 -4 -1 -1 -10 -16 3
0 lines around it that begin alike: two	-3 -1 -1 -1 -15 -17 -6 -1 31 23 -1 -19 -22
0 neighbours of its shape: five	0 0 0 0 -26 -4 -33 15 -13 -7 -6 -15 -2
0 neighbours of its shape: four	-1 -1 -1 -1 -27 13 -38 5 -18 -10 -15 -5 3
0 neighbours of its shape: none	17 -15 -15 -25 5 2 13 -17 0 5 8 -1 4
0 neighbours of its shape: one	-7 -8 -8 -9 -5 -7 -3 -1 13 5 -5 4 -8
0 neighbours of its shape: six	0 0 0 0 -5 9 -10 6 -4 -8 0 -11 0
0 neighbours of its shape: three	-3 -2 -2 -2 -7 3 -16 13 -27 -20 -14 -19 -2
0 neighbours of its shape: two	-10 -5 -5 -5 -18 4 -30 12 -2 -18 -6 -6 -16
0 no small letter in it: yes	-1 0 0 0 -3 -3 -4 -10 -26 -13 -2 -9 9
0 nothing but a date or time: yes	-1 0 0 0 -12 -11 -1 -6 -17 -18 -12 -1 27
0 nothing but a label such as “Related”: yes	0 0 0 0 8 -5 -1 -2 -8 -6 -3 16 -3
0 quotation marks around it: yes	-1 0 0 0 5 -5 11 2 -22 -24 -4 -6 -14
0 somebody does something at present: yes	-3 -1 -1 -1 -10 3 -12 -1 -23 0 -9 -16 11
0 somebody speaks of himself: before the text, more	0 0 0 0 -1 10 -1 0 -1 -2 0 0 -4
0 somebody speaks of himself: before the text, one	1 0 0 0 1 5 2 -4 -5 -9 -1 0 -3
0 somebody speaks of himself: before the text, two	0 0 0 0 1 -1 0 -1 0 -3 0 -1 6
0 somebody speaks of himself: behind the text, more	0 0 0 0 0 2 -1 0 -1 0 0 -4 3
0 somebody speaks of himself: behind the text, one	0 0 0 0 -1 -10 2 2 5 4 0 -5 5
0 somebody speaks of himself: behind the text, two	0 0 0 0 0 -7 2 -1 -1 0 0 -5 11
0 somebody speaks of himself: in the text, more	0 0 0 0 -4 0 0 -22 -11 -21 -1 -11 24
0 somebody speaks of himself: in the text, one	-1 0 0 0 -18 -6 -3 -9 -13 -31 -12 7 11
0 somebody speaks of himself: in the text, two	0 0 0 0 -12 -6 14 -21 -9 -14 -1 0 1
0 somebody’s role: yes	0 -4 -4 -4 -8 -2 -8 -17 9 11 -21 6 -2
0 the language: English	-4 -14 -14 -17 -5 -1 0 8 1 -2 -5 -5 2
0 the language: German	3 -25 -26 -23 -1 -6 -2 -29 1 1 10 8 -12
0 the language: another	3 -14 -9 -13 0 2 -18 -12 -7 2 -1 -5 9
0 the length of its words: 13 and more	0 0 0 0 -8 -10 -1 1 -1 -12 -16 -2 7
0 the length of its words: 4 and more	-2 -1 -1 -1 8 -9 -13 -5 -13 -9 -20 -16 7
0 the length of its words: 5 and more	-1 -13 -13 -13 0 -8 9 -3 2 -3 -8 1 9
0 the length of its words: 6 and more	0 -12 -11 -11 3 1 -10 -5 7 5 -1 -2 -7
0 the length of its words: 7 and more	2 -9 -10 -10 -10 6 -10 4 -15 0 0 -5 -5
0 the length of its words: 9 and more	2 0 0 0 6 0 -8 -4 -1 -7 2 -1 -18
0 the length of its words: below 4	0 0 0 0 -6 -8 0 -10 -17 -16 -12 -25 19
0 the parts of a credit: more, more, a name	0 0 0 0 -5 8 0 -2 -4 -3 11 -5 -7
0 the parts of a credit: more, more, no name	0 0 0 0 -7 8 0 -3 -4 -3 10 -4 -8
0 the parts of a credit: more, one, no name	0 0 0 0 -2 0 0 0 1 1 7 -1 -8
0 the parts of a credit: none, more, a name	0 0 0 0 -6 -17 -4 -1 3 6 10 -30 17
0 the parts of a credit: none, more, no name	0 0 0 0 -8 3 -13 11 -8 -29 -9 -20 -3
0 the parts of a credit: none, none, a name	-1 0 0 0 8 -27 -6 -32 -5 -2 -15 -19 -2
0 the parts of a credit: none, none, no name	16 -17 -18 -17 9 -8 -3 -5 2 -3 -28 12 4
0 the parts of a credit: none, one, a name	0 0 0 0 -4 -15 7 -9 4 -2 6 -11 1
0 the parts of a credit: none, one, no name	-2 -2 -2 -1 2 -8 -11 4 -8 -9 -26 0 3
0 the parts of a credit: one, more, a name	0 0 0 0 -1 5 0 -1 -6 -5 0 -5 4
0 the parts of a credit: one, more, no name	0 0 0 0 -6 -2 -1 1 0 13 -2 -7 0
0 the parts of a credit: one, none, no name	0 0 0 0 -16 -2 0 0 -7 -5 20 -4 -5
0 the parts of a credit: one, one, a name	0 0 0 0 -13 0 0 -3 -2 -9 14 -1 -14
0 the parts of a credit: one, one, no name	0 0 0 0 -12 -1 -2 -7 1 13 2 -3 -12
0 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-11 -5 -5 -4 -5 0 -9 0 3 -12 -6 0 1
0 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	-1 0 0 0 -7 4 0 -22 3 -11 -3 -7 10
0 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 0 0 0 1 5 0 -6 5 -2 -1 -5 -11
0 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	0 0 0 0 -5 -6 -6 -3 7 -5 -2 -12 -1
0 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	-1 0 0 0 -2 -6 -15 -19 -5 -1 -8 -2 -7
0 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-3 -1 -1 -1 -3 1 4 -9 -25 5 2 -5 -7
0 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	-1 0 0 0 -12 1 -4 -5 -27 2 -7 -2 5
0 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	-1 0 0 0 -6 2 -3 0 -8 -1 1 -9 -6
0 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 0 0 0 2 -8 2 8 -4 -1 0 -1 -1
0 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	0 0 0 0 2 -8 -3 3 1 -3 -3 2 2
0 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	-1 0 0 0 6 0 -7 -13 3 -8 -1 -2 -4
0 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	-3 0 0 0 -6 2 -6 3 -6 0 -8 -15 4
0 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 0 0 0 -9 1 -1 -2 -2 -3 -1 2 1
0 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 0 0 0 5 4 -1 1 0 0 0 -3 -6
0 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 0 0 0 -4 4 -2 1 -5 -3 -3 8 -7
0 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 0 0 0 4 0 -1 0 -3 -2 0 2 -3
0 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 0 0 0 -3 -3 -1 3 6 3 0 -5 -2
0 the shapes of its neighbours: a stop, below 6, no stop, below 6	-1 0 0 0 -5 -2 -1 -1 8 -5 -1 -10 10
0 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	0 0 0 0 -2 -22 7 5 -4 -1 -5 -1 -3
0 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 0 0 0 -6 -2 1 13 2 -1 0 -8 -6
0 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 1 2 -1 4 1 0 0 -2 -5
0 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	-1 -1 -1 -1 10 4 8 -9 -6 -6 -4 -11 -11
0 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	-1 0 0 0 -9 2 4 3 -6 -4 -1 0 -5
0 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-1 0 0 0 9 9 1 -8 -2 -14 -1 -16 2
0 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	-2 0 0 0 -3 -18 -2 -1 -26 -3 -8 0 -10
0 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	0 0 0 0 2 -8 -5 -5 -13 0 -2 -3 -1
0 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 0 0 0 -7 -2 3 -2 -5 -6 -1 -4 14
0 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	0 0 0 0 -6 10 -3 2 4 -10 -3 -8 -2
0 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	-6 -1 -1 -1 -10 0 -7 1 -5 -13 -14 0 -8
0 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	-10 0 -1 -1 -1 -2 -18 -19 8 0 5 -4 -7
0 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	-3 -1 -1 -1 -4 9 -12 -19 -7 0 3 -11 -6
0 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	0 0 0 0 -9 -7 1 5 -4 2 -9 4 -5
0 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 0 0 0 -9 -2 3 3 6 -7 4 -9 3
0 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	0 0 0 0 0 13 -1 -6 9 -15 -6 -6 -8
0 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	1 0 0 0 4 -6 5 -6 -12 -1 4 -1 -4
0 the shapes of its neighbours: no stop, below 6, no stop, below 6	-14 -2 -2 -3 -5 -6 -13 -2 -6 -4 -17 0 2
0 the short lines around it, and their place: 3 and more, before the text, 2 and more	2 0 0 0 -7 -7 0 7 -4 -19 -11 -5 -1
0 the short lines around it, and their place: 3 and more, before the text, 4 and more	2 0 0 0 -14 -15 -2 -14 0 5 -7 -21 2
0 the short lines around it, and their place: 3 and more, before the text, 8 and more	1 -1 -1 -1 -17 5 -2 -14 1 -9 -2 5 -4
0 the short lines around it, and their place: 3 and more, before the text, below 2	1 0 0 0 -6 -1 0 -1 5 0 -6 -1 6
0 the short lines around it, and their place: 3 and more, behind the text, 2 and more	0 0 0 0 0 -15 0 -7 2 2 -2 -2 5
0 the short lines around it, and their place: 3 and more, behind the text, 4 and more	0 -1 -1 -1 2 -14 -2 -4 -14 -7 -17 2 -4
0 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-2 -1 -1 -1 -16 2 -3 -33 6 -2 -4 0 -5
0 the short lines around it, and their place: 3 and more, behind the text, below 2	0 0 0 0 -6 -3 0 0 0 0 -1 5 3
0 the short lines around it, and their place: 3 and more, in the text, 2 and more	-2 0 0 0 1 1 -14 -27 -2 5 -3 -8 -1
0 the short lines around it, and their place: 3 and more, in the text, 4 and more	-2 0 0 0 -4 -1 7 0 -1 -1 -7 -7 -1
0 the short lines around it, and their place: 3 and more, in the text, 8 and more	-1 -1 -1 -1 -2 -8 -5 4 -26 -12 -6 -2 -2
0 the short lines around it, and their place: 3 and more, in the text, below 2	-1 0 0 0 6 -14 -1 -36 0 -10 -1 -29 10
0 the short lines around it, and their place: 6 and more, before the text, 2 and more	2 0 0 0 -19 -15 -1 -9 -3 0 1 -11 7
0 the short lines around it, and their place: 6 and more, before the text, 4 and more	-1 -1 -1 0 -2 -1 -3 -11 6 6 -1 -17 -2
0 the short lines around it, and their place: 6 and more, before the text, 8 and more	-2 0 0 0 -15 -20 0 6 -16 -1 -9 -13 6
0 the short lines around it, and their place: 6 and more, before the text, below 2	1 0 0 0 4 -4 0 1 -1 -1 3 1 -7
0 the short lines around it, and their place: 6 and more, behind the text, 2 and more	0 0 0 0 -14 -2 -1 -16 4 2 1 -1 -2
0 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-1 0 0 0 7 6 -2 -10 4 8 0 -4 -8
0 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-2 -1 -1 -1 -2 -15 -4 -3 -29 -29 -18 -4 -1
0 the short lines around it, and their place: 6 and more, behind the text, below 2	0 0 0 0 -2 -6 0 -1 -2 -1 -1 1 11
0 the short lines around it, and their place: 6 and more, in the text, 2 and more	-2 0 0 0 0 -3 -11 0 -7 -3 -1 -8 -16
0 the short lines around it, and their place: 6 and more, in the text, 4 and more	-1 0 0 0 2 -14 -5 -4 -7 -10 -15 6 2
0 the short lines around it, and their place: 6 and more, in the text, 8 and more	-2 0 0 0 5 -10 -4 -9 2 -1 1 -5 -1
0 the short lines around it, and their place: 6 and more, in the text, below 2	-1 0 0 0 0 -2 1 -28 0 8 -16 7 -20
0 the short lines around it, and their place: 9 and more, before the text, 2 and more	1 0 0 0 -4 -5 -1 -4 -10 -6 -4 -2 17
0 the short lines around it, and their place: 9 and more, before the text, 4 and more	-1 0 0 0 0 3 0 -4 2 -1 -2 -5 0
0 the short lines around it, and their place: 9 and more, before the text, below 2	2 0 0 0 -1 -5 0 3 -4 5 -1 -2 2
0 the short lines around it, and their place: 9 and more, behind the text, 2 and more	0 0 0 0 -6 -1 -1 8 -5 -1 0 -7 -8
0 the short lines around it, and their place: 9 and more, behind the text, 4 and more	0 0 0 0 -16 9 -1 4 3 3 0 -4 -17
0 the short lines around it, and their place: 9 and more, behind the text, 8 and more	0 0 0 0 -13 -4 0 -21 -9 -7 -4 3 6
0 the short lines around it, and their place: 9 and more, behind the text, below 2	0 0 0 0 -3 5 0 -1 2 6 0 -7 -2
0 the short lines around it, and their place: 9 and more, in the text, 2 and more	-1 0 0 0 0 -7 -6 -7 -7 0 7 -3 -6
0 the short lines around it, and their place: 9 and more, in the text, 4 and more	0 0 0 0 8 4 -3 -12 -18 -31 -2 -2 4
0 the short lines around it, and their place: 9 and more, in the text, 8 and more	0 0 0 0 4 -6 -1 -4 2 -4 -5 6 -22
0 the short lines around it, and their place: 9 and more, in the text, below 2	-1 0 0 0 -8 -8 -7 -8 0 -9 -3 11 -6
0 the short lines around it, and their place: below 3, before the text, 2 and more	1 0 0 0 -6 -1 0 0 3 -6 -2 -1 6
0 the short lines around it, and their place: below 3, before the text, 4 and more	0 0 0 0 4 3 0 -2 -13 2 -6 -3 -1
0 the short lines around it, and their place: below 3, before the text, 8 and more	1 0 0 0 -24 2 -1 -19 3 3 -7 -21 3
0 the short lines around it, and their place: below 3, before the text, below 2	0 0 0 0 -4 0 0 0 1 -2 -1 0 4
0 the short lines around it, and their place: below 3, behind the text, 2 and more	0 0 0 0 -2 -3 0 -1 -3 -2 -1 -4 12
0 the short lines around it, and their place: below 3, behind the text, 4 and more	0 0 0 0 -9 -9 0 -6 -12 -5 -2 -7 12
0 the short lines around it, and their place: below 3, behind the text, 8 and more	0 0 0 0 -6 -3 -1 -21 -21 -15 -4 2 6
0 the short lines around it, and their place: below 3, behind the text, below 2	0 0 0 0 4 0 0 0 2 0 0 -1 -2
0 the short lines around it, and their place: below 3, in the text, 2 and more	0 0 0 0 -10 -15 -1 -18 8 -1 -6 1 0
0 the short lines around it, and their place: below 3, in the text, 4 and more	0 0 0 0 -2 2 -2 -13 -13 4 -22 0 3
0 the short lines around it, and their place: below 3, in the text, 8 and more	0 0 0 0 -15 -28 -2 9 -16 -14 -15 -22 1
0 the short lines around it, and their place: below 3, in the text, below 2	0 0 0 0 2 -13 -3 -16 -1 -13 3 -4 0
0 the title’s words: yes	0 0 0 0 2 -5 0 -2 3 3 0 4 -4
0 what a rule takes it for: boilerplate	-32 -10 -10 -9 -22 -7 -13 -14 -13 -3 -34 -3 19
0 what a rule takes it for: byline	-1 0 0 0 -5 -5 0 -2 0 -7 -14 -4 21
0 what a rule takes it for: dateline	-1 0 0 0 -12 -11 -1 -6 -17 -18 -12 -1 27
0 what a rule takes it for: heading	-16 -3 -3 -3 24 -21 -27 -12 -3 -12 -27 -9 -9
0 what a rule takes it for: image-alt	-2 0 0 0 -12 -9 -11 -16 24 0 -19 -21 -3
0 what a rule takes it for: image-caption	-3 -2 -1 -1 -9 -28 -8 -14 0 30 -22 -23 -10
0 what a rule takes it for: image-credit	-1 0 0 0 -33 -3 -2 -14 -5 -7 31 -15 -28
0 what a rule takes it for: list-item	-1 0 0 0 -10 14 -7 3 -8 -2 -34 -19 -18
0 what a rule takes it for: paragraph	-12 -9 -9 -8 -8 9 3 1 -15 -17 -42 -16 -13
0 what a rule takes it for: quote	0 0 0 0 1 -20 21 -4 -3 -5 0 -3 -4
0 what a rule takes it for: related-link	-11 -5 -5 -5 -9 -8 -36 -3 -13 -7 -26 18 -10
0 what a rule takes it for: standfirst	-4 0 0 0 7 16 0 -1 2 -22 -3 -8 -7
0 what a rule takes it for: title	18 0 0 0 -3 -3 0 0 -2 -2 -1 -2 -4
0 what follows the short lines: 18 and more	5 -4 -3 -2 8 -9 -23 2 -1 7 -6 -9 8
0 what follows the short lines: 30 and more	-2 -8 -9 -10 -4 -17 -18 -13 -2 -4 6 2 -2
0 what follows the short lines: 9 and more	2 -1 -1 -1 6 -20 -17 -26 -12 -12 -9 -2 3
0 what follows the short lines: below 9	-3 -1 -1 -1 -1 12 -7 -1 -11 -14 -3 -2 -11
0 what follows the short lines: the edge of the page	-2 -3 -3 -3 -19 -10 -8 -20 -12 -19 -34 1 7
0 what stands before the short lines: 18 and more	-16 -3 -3 -2 6 -6 -18 -13 2 1 -12 -3 -1
0 what stands before the short lines: 30 and more	-35 -10 -11 -11 3 -15 -54 -1 -5 -8 -13 -6 -1
0 what stands before the short lines: 9 and more	-13 -2 -2 -4 2 -18 -7 -15 -6 0 4 -3 -3
0 what stands before the short lines: below 9	-8 -1 -1 -1 -1 -4 -3 -9 7 -14 -6 -4 -10
0 what stands before the short lines: the edge of the page	23 -2 -2 -1 -20 1 -6 -21 -6 4 -4 -6 4
0 words it shares with its neighbour: the block before, 0.01 and more	-6 -5 -5 -5 -18 1 -8 4 -1 -1 -15 3 -5
0 words it shares with its neighbour: the block before, 0.25 and more	-10 -2 -2 -2 -7 -2 -23 -5 1 -6 -10 1 -1
0 words it shares with its neighbour: the block before, 0.5 and more	-10 -1 -2 -1 -9 -12 0 -13 -7 13 -19 -14 -2
0 words it shares with its neighbour: the block before, 0.9 and more	-4 -1 -1 -1 -14 -11 -4 -11 -3 21 -16 -27 -1
0 words it shares with its neighbour: the block before, below 0.01	-31 -11 -11 -17 12 4 -6 3 4 -10 2 2 -2
0 words it shares with its neighbour: the next block, 0.01 and more	-9 -4 -4 -4 -7 0 -11 4 -23 -2 -9 -1 -4
0 words it shares with its neighbour: the next block, 0.25 and more	4 -1 -1 -1 3 -5 -20 -13 3 -2 -6 -2 -7
0 words it shares with its neighbour: the next block, 0.5 and more	1 -1 -1 -1 8 -20 -3 -10 19 -4 -17 -8 -7
0 words it shares with its neighbour: the next block, 0.9 and more	1 -1 -1 -1 7 -34 -8 -24 38 9 1 -4 -19
0 words it shares with its neighbour: the next block, below 0.01	7 -9 -9 -15 -5 7 2 5 -20 1 4 2 -1
0 words it shares with its neighbour: the second before, 0.01 and more	-10 -5 -5 -5 -14 2 0 3 3 -7 -17 3 -12
0 words it shares with its neighbour: the second before, 0.25 and more	-5 -1 -1 -1 -7 4 -6 -4 -12 -9 -17 -5 -6
0 words it shares with its neighbour: the second before, 0.5 and more	-3 -1 -1 -1 -22 2 -4 1 -9 5 0 -13 -6
0 words it shares with its neighbour: the second before, 0.9 and more	-1 0 0 0 -17 -4 -13 -12 3 25 7 -19 -3
0 words it shares with its neighbour: the second before, below 0.01	-28 -13 -13 -19 17 -3 -5 0 -2 -5 0 5 3
0 words it shares with its neighbour: the second behind, 0.01 and more	-3 -5 -5 -4 -11 2 -1 2 -16 -1 -16 -1 -10
0 words it shares with its neighbour: the second behind, 0.25 and more	4 -1 -1 -1 3 -4 -6 -10 4 2 -17 -14 -15
0 words it shares with its neighbour: the second behind, 0.5 and more	5 -1 -1 -1 13 -11 -5 -18 5 6 -26 -20 -4
0 words it shares with its neighbour: the second behind, 0.9 and more	1 0 0 0 22 -16 -2 -18 17 -8 -25 -22 -18
0 words it shares with its neighbour: the second behind, below 0.01	2 -12 -12 -17 -14 4 -7 3 -7 -3 8 3 2
0 words of the page’s furniture and its length: whole, below 8	-1 0 0 0 -33 -26 -3 -26 -34 -13 -33 2 35
0 words of the page’s furniture and its length: within, 20 and more	0 0 0 0 -1 -7 -3 2 -2 -3 0 3 5
0 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 0 -4 2 0 -1 -2 0 -2 6
0 words of the page’s furniture and its length: within, 8 and more	0 0 0 0 -1 12 0 -5 -6 -8 -1 -35 10
0 words of the page’s furniture and its length: within, below 8	0 0 0 0 -10 -16 -1 -8 3 4 -2 1 11
0 words of the page’s furniture: whole	-1 0 0 0 -33 -26 -3 -26 -35 -14 -33 2 35
0 words of the page’s furniture: within	0 0 0 0 -11 -5 -4 -2 -9 -6 -4 -28 20
1 a byline’s words: names	1 0 0 0 1 -9 10 -13 -12 -12 0 5 -17
1 a byline’s words: names behind “by”	1 0 0 0 -5 9 -2 -6 0 -1 1 9 -23
1 a credit at its end: 0.95 and more	-1 0 0 0 -19 -3 -6 -12 15 9 -5 -16 -7
1 a credit with its lead-in at its end: yes	-1 0 0 0 -22 -2 -7 -9 10 8 -4 -14 0
1 a day of the week: yes	3 -2 -2 -1 -4 -4 -10 -15 -5 10 -9 0 -2
1 a label such as “Related” above: yes	-1 -1 -1 -1 4 -14 -3 -10 -17 -27 -27 20 -12
1 a label such as “See also” before it: yes	0 0 0 0 -3 6 -4 -3 -1 -2 -1 2 -5
1 a line above that ends in a colon: yes	-3 -1 -1 -1 0 13 2 14 -38 -22 -18 -13 -11
1 a line before that ends as items of lists do: yes	0 0 0 0 -21 -8 -1 14 2 -9 -1 -6 6
1 a month: yes	1 -2 -2 -2 -15 -4 -23 1 -7 -9 -17 8 6
1 a name in the next line: 60 and more	0 0 0 0 12 11 -6 -5 -6 -13 -1 -6 -10
1 a name in the next line: 8 and more	6 0 0 0 3 -2 -8 -12 -5 6 -3 -4 -9
1 a name in the next line: below 8	2 0 0 0 -5 -5 2 -10 -3 -7 6 -2 -5
1 a note of credits: yes	0 0 0 0 3 0 -2 -1 0 4 2 -5 -5
1 a picture credit’s words: 0.01 and more	0 0 0 0 -3 -9 -5 -2 -9 8 -1 -8 -6
1 a picture credit’s words: 0.7 and more	0 0 0 0 -5 -15 19 -1 -6 -7 -2 -6 5
1 a picture credit’s words: 0.8 and more	0 0 0 0 -5 -8 1 -3 0 8 2 -3 0
1 a picture credit’s words: 0.9 and more	0 0 0 0 1 5 -1 -1 -3 -2 1 2 -3
1 a picture credit’s words: 0.95 and more	0 0 0 0 -7 -19 -8 -6 5 15 0 -15 -6
1 a picture credit’s words: below 0.01	2 -18 -18 -20 -6 5 -3 1 -2 -17 4 4 3
1 a quotation by itself: before the text, 6 and more	5 0 0 0 0 -4 0 0 -2 -2 -1 4 -4
1 a quotation by itself: in the text, 15 and more	0 0 0 0 0 18 -3 -4 -6 -4 -2 -1 -4
1 a quotation by itself: in the text, 40 and more	0 0 0 0 4 5 3 -2 -3 -8 -3 -2 -10
1 a quotation by itself: in the text, 6 and more	0 0 0 0 1 -9 1 6 -1 -1 0 2 0
1 a quotation by itself: in the text, below 6	0 0 0 0 -9 -3 -2 6 -1 5 -2 4 -6
1 a quotation mark before it: yes	4 -1 -1 -1 -22 4 -25 -12 -10 -7 -8 2 -12
1 a rule: a byline’s words, but between paragraphs, where headings stand	0 0 0 0 -6 -4 -1 -6 -4 -3 -1 7 9
1 a rule: a credit that names known agencies	0 0 0 0 4 -12 -6 -4 -8 12 -4 1 -3
1 a rule: a credit with its lead-in ("Photo:", "©")	-1 0 0 0 -18 -11 -3 -4 3 4 4 -16 -3
1 a rule: a headline behind the end of the text	-2 -1 -1 -1 10 2 -2 2 -9 -17 -8 -8 -4
1 a rule: a label such as "See also" with a title behind it	0 0 0 0 -3 6 -4 -3 -1 -2 -1 2 -5
1 a rule: a line that begins with "by" before the text	1 0 0 0 -3 13 -1 -1 4 4 0 -2 -21
1 a rule: a phrase of the page’s furniture	-1 -1 -1 -1 3 -8 -18 -6 -18 -1 -12 -4 0
1 a rule: a question or exclamation between paragraphs	0 0 0 0 -9 2 2 -6 0 2 -3 4 -12
1 a rule: a quotation with its speaker behind a dash	0 0 0 0 9 1 -1 -2 -4 -2 0 -1 -2
1 a rule: a sentence or two before the text	-1 0 0 0 -15 6 2 4 -9 1 8 -8 -6
1 a rule: a sentence within the text	-4 -2 -3 -2 2 3 6 -3 -6 -2 -12 -8 -7
1 a rule: a short line within the text	-2 -1 -1 -1 -6 4 -15 -8 1 -2 -27 -8 -1
1 a rule: a short sentence within the text	-1 0 0 0 -5 -1 5 -1 -11 -24 -5 -12 -10
1 a rule: a text that ends in a picture credit	-2 -1 -1 -1 -14 -3 -5 -16 22 8 -8 -14 -14
1 a rule: a title below a label such as "Related"	0 0 0 0 -8 -13 -1 -15 5 -6 -5 11 8
1 a rule: an item below a line that announces a list	-1 0 0 0 -11 17 3 0 -10 -10 -15 -17 0
1 a rule: begins with a bullet	0 0 0 0 -4 15 -8 -1 0 0 0 0 -2
1 a rule: begins with a list mark, as its neighbour does	0 0 0 0 -3 19 -2 -14 0 -7 0 -7 -5
1 a rule: debris before the text	1 0 0 0 -20 0 -3 -3 -11 -10 -1 -3 -8
1 a rule: debris behind the end of the text	-2 0 0 -1 -12 0 4 -17 -4 -7 -23 -9 7
1 a rule: holds a phrase of the page’s furniture	0 0 0 0 6 -3 -8 3 -13 -9 -6 -12 5
1 a rule: keywords of a picture	0 0 0 0 -1 4 0 2 0 -5 0 -1 1
1 a rule: long line within the text, without a full stop	0 0 0 0 -4 -5 -4 6 8 -21 -4 -8 -6
1 a rule: names behind the end of the text	0 0 0 0 0 -3 -1 0 3 2 0 7 -9
1 a rule: nothing but names before the text	1 0 0 0 9 -1 -1 0 -7 -3 2 6 -10
1 a rule: nothing else fits	0 0 0 0 4 -1 -6 -2 -1 15 -6 -17 -13
1 a rule: one of several short lines within the text	-1 -1 -1 -1 -11 -7 4 1 -2 3 -19 -15 -10
1 a rule: only a date or time	0 0 0 0 -4 -17 -2 -4 -18 -2 -6 6 11
1 a rule: only a web or e-mail address	0 0 0 0 -1 5 0 0 -1 -5 0 -2 3
1 a rule: only marks or figures	-1 -1 -1 -1 -9 1 -11 -20 6 -7 -6 0 -5
1 a rule: repeats the alternative text before it	0 0 0 0 -9 -5 -1 -1 13 9 -2 -2 -4
1 a rule: running text	1 -9 -9 -8 3 -3 -3 0 -18 -3 2 1 3
1 a rule: says again what stands elsewhere on the page	3 0 0 0 6 -22 -8 -11 5 -4 -4 -12 -1
1 a rule: says who the author is	0 0 0 0 -2 2 -1 0 -3 -1 0 -2 8
1 a rule: short line before a picture or a list, without a full stop	0 0 0 0 6 -3 -1 -3 -3 -5 2 5 -4
1 a rule: short line between paragraphs, without a full stop	-1 0 0 0 -21 4 -2 -14 -12 -11 -4 14 -13
1 a rule: short text after a credit, where this page has its captions	0 0 0 0 -4 -1 0 -2 -11 -11 17 3 -13
1 a rule: short text before a caption and its credit	0 0 0 0 4 -13 -4 -1 -3 -3 -2 -1 6
1 a rule: short text before a caption with a credit	1 0 0 0 6 -3 -4 -8 3 -10 -2 -6 2
1 a rule: short text before a credit	0 0 0 0 -3 -5 -6 -6 2 -8 -9 -3 9
1 a rule: short text before a credit that has its caption behind it	0 0 0 0 8 2 -1 -3 -3 -4 0 2 -9
1 a rule: the caption’s words once more, as alternative text	0 0 0 0 -7 11 -2 -3 -10 3 -1 -2 -2
1 a rule: the name of a picture file	0 0 0 0 -1 -1 0 0 0 4 0 -3 -1
1 a sign in it: a bar	0 0 0 0 -10 -20 -7 -10 11 14 2 -10 8
1 a sign in it: a capital within a word	0 -1 -1 -1 -10 -13 -4 11 -1 -11 -30 -11 15
1 a sign in it: a comma	3 -17 -17 -15 7 -1 11 5 -11 -11 -1 -15 -2
1 a sign in it: a copyright sign	0 0 0 0 -15 -7 -4 1 9 10 -4 -7 -3
1 a sign in it: a dash between words	0 -1 -1 -1 -23 -15 -5 0 -1 -7 -18 3 3
1 a sign in it: a question mark	1 0 0 0 -13 -6 -2 -7 -6 -1 -10 -3 1
1 a sign in it: a quotation mark	-5 -3 -3 -2 -14 -1 -21 -15 -10 -4 2 -3 -20
1 a sign in it: a sentence stuck to the next	0 0 0 0 -7 2 0 -3 7 1 -3 -9 1
1 a sign in it: a slash between words	-2 -1 -1 -1 -10 -8 -28 9 15 29 -13 -31 -27
1 a sign in it: a time	-1 0 0 0 -3 1 -10 -7 -26 -14 -15 -15 -7
1 a sign in it: a year	1 -3 -3 -3 3 -12 -19 -9 -7 -5 -4 6 -7
1 a sign in it: an address	-1 0 0 0 -12 7 -6 2 -7 -15 -1 -17 8
1 a sign in it: an asterisk	0 0 0 0 -7 -1 3 -4 -3 -11 -2 -7 13
1 a sign in it: an at sign	0 0 0 0 -11 -4 -6 -11 -3 -8 -2 -8 18
1 a sign in it: an ellipsis	0 0 0 0 -3 -5 6 -5 9 3 0 -7 -12
1 a sign in it: money or a share	-1 -1 -1 -1 2 9 -43 -4 -31 -25 -24 -19 -19
1 a verb of saying: yes	1 -2 -2 -2 -7 5 -9 -15 -3 -13 6 5 -2
1 a word that leads in credits: yes	-1 0 0 0 -25 -13 -7 -12 1 16 3 -24 -12
1 an end as items of lists have it: yes	0 0 0 0 4 0 -3 5 -8 -11 1 -9 5
1 dates among the short lines around it: 0.2 and more	0 -1 -1 0 -14 -21 5 -10 8 -10 5 5 9
1 dates among the short lines around it: 0.4 and more	0 0 0 0 -9 -9 -6 -8 -8 5 -4 2 1
1 dates among the short lines around it: below 0.2	2 -1 -1 -1 -23 -10 -7 -20 7 3 2 -6 0
1 furniture among the short lines around it: 0.01 and more	-6 -3 -3 -3 -7 -2 -3 -5 -3 -9 1 -2 -7
1 furniture among the short lines around it: 0.2 and more	-4 -2 -2 -3 -11 -11 -11 -9 -4 -3 -2 5 2
1 furniture among the short lines around it: 0.5 and more	2 -1 -1 -1 -10 -1 -19 -12 -11 -14 -14 -7 0
1 furniture among the short lines around it: below 0.01	1 -12 -12 -13 -4 -1 -3 -3 3 10 0 -6 -3
1 how alike the short lines around it are: 0.2 and more	-4 -1 -1 -1 -11 -6 -24 8 -11 -3 -7 3 -10
1 how alike the short lines around it are: 0.4 and more	-1 -5 -5 -3 2 1 -1 -10 -1 0 0 -5 0
1 how alike the short lines around it are: 0.7 and more	-1 -3 -4 -3 2 0 -12 -20 1 -8 -11 -6 4
1 how alike the short lines around it are: below 0.2	-1 -1 -1 -1 -2 -6 6 7 -11 -9 -12 -12 4
1 how far it is from the text: before the text, 2 and more	0 0 0 0 2 -6 1 5 -5 -1 -2 -4 2
1 how far it is from the text: before the text, 20 and more	2 0 0 0 -14 -5 0 -10 2 -10 -7 -6 -4
1 how far it is from the text: before the text, 3 and more	0 0 0 0 -6 5 -3 -9 9 -9 -6 -9 -3
1 how far it is from the text: before the text, 5 and more	5 -1 -1 -1 -3 -1 -6 -4 -7 -3 7 -12 -14
1 how far it is from the text: before the text, 9 and more	7 0 0 0 -3 -11 -3 -14 -3 4 -3 3 -4
1 how far it is from the text: before the text, below 2	1 0 0 0 -4 -1 0 -3 -4 -3 -7 -5 -1
1 how far it is from the text: behind the text, 2 and more	0 0 0 0 -4 11 -4 -1 -13 -3 -2 -14 2
1 how far it is from the text: behind the text, 20 and more	-1 0 0 0 3 7 -3 -2 12 4 -12 -18 -11
1 how far it is from the text: behind the text, 3 and more	0 0 0 0 -6 4 0 -3 -4 -7 -2 0 -8
1 how far it is from the text: behind the text, 5 and more	-1 0 0 0 -4 -12 7 -8 -4 -2 -7 3 -1
1 how far it is from the text: behind the text, 9 and more	-2 -1 -1 -1 4 -25 -8 -8 -16 -18 -7 1 5
1 how far it is from the text: behind the text, below 2	0 0 0 0 0 -4 -3 -2 -6 -8 0 -5 15
1 how far it is from the text: in the text, below 2	-9 -12 -12 -11 5 -2 5 0 0 -1 5 0 -2
1 how frequent the kind is: yes	3 -15 -15 -20 -1 -1 5 2 3 -1 7 1 -4
1 how it begins and ends: another sign, another sign	0 0 0 0 8 10 -2 0 -6 -10 0 -5 -2
1 how it begins and ends: another sign, arrow	0 0 0 0 -1 4 -1 1 -1 -1 0 0 -1
1 how it begins and ends: another sign, bar or asterisk	0 0 0 0 0 0 0 0 -1 -1 0 0 3
1 how it begins and ends: another sign, bracket	0 0 0 0 -5 8 0 -8 -1 0 0 -1 5
1 how it begins and ends: another sign, colon	0 0 0 0 -2 -12 0 -2 9 11 0 0 -2
1 how it begins and ends: another sign, ellipsis	0 0 0 0 0 -9 0 -1 6 8 0 0 0
1 how it begins and ends: another sign, exclamation mark	0 0 0 0 8 1 0 -4 0 0 0 -5 -2
1 how it begins and ends: another sign, figure	0 0 0 0 -7 9 0 -9 -3 -8 -1 -6 -4
1 how it begins and ends: another sign, full stop	0 0 0 0 -4 -3 -2 2 9 9 -4 -1 -12
1 how it begins and ends: another sign, letter	0 0 0 0 0 10 -1 0 -3 -4 0 -9 -2
1 how it begins and ends: at sign or hash, figure	0 0 0 0 -4 13 -1 -2 -1 -4 0 -2 -4
1 how it begins and ends: at sign or hash, full stop	0 0 0 0 9 -6 -6 8 -2 -4 0 -1 -6
1 how it begins and ends: at sign or hash, letter	0 0 0 0 -3 10 -1 -3 -3 -2 0 -8 -4
1 how it begins and ends: bracket, bracket	0 0 0 0 -4 -1 -2 -4 -8 6 1 -2 1
1 how it begins and ends: bracket, figure	0 0 0 0 -6 -1 0 -2 7 1 0 -1 -1
1 how it begins and ends: bracket, full stop	0 0 0 0 -3 5 -3 -1 3 0 0 0 -2
1 how it begins and ends: bracket, letter	0 0 0 0 -5 3 -1 -3 5 3 -1 0 -5
1 how it begins and ends: capital, another sign	0 0 0 0 -6 2 -3 8 2 2 0 -9 -7
1 how it begins and ends: capital, arrow	0 0 0 0 -4 9 0 -7 -1 -1 0 2 -1
1 how it begins and ends: capital, bar or asterisk	0 0 0 0 -5 -1 0 -1 1 -1 0 -3 10
1 how it begins and ends: capital, bracket	-1 -1 -1 -1 -4 -4 -10 0 8 -17 -12 -20 -3
1 how it begins and ends: capital, colon	-2 0 0 0 22 -3 -1 -12 -13 -13 -2 -28 -7
1 how it begins and ends: capital, comma	0 0 0 0 2 -6 -2 0 -4 -4 1 -1 9
1 how it begins and ends: capital, ellipsis	0 0 0 0 -12 -5 -5 2 8 0 -3 -2 5
1 how it begins and ends: capital, exclamation mark	0 0 0 0 -7 0 -6 -6 -11 -1 -5 0 0
1 how it begins and ends: capital, figure	-1 0 0 0 -8 3 -3 -12 -8 -6 -10 4 -14
1 how it begins and ends: capital, full stop	2 -9 -9 -8 4 -1 3 -2 -11 -2 3 -4 6
1 how it begins and ends: capital, letter	0 -11 -11 -8 -9 0 2 -1 4 -2 -2 0 3
1 how it begins and ends: capital, question mark	0 0 0 0 -14 4 -5 0 -10 -6 0 -5 5
1 how it begins and ends: capital, quotation mark	0 0 0 0 5 -3 0 -8 -4 -8 -3 4 3
1 how it begins and ends: capital, semicolon	0 0 0 0 6 -2 0 1 -2 -7 0 -7 -2
1 how it begins and ends: capital, stop and quotation mark	-1 0 0 0 -4 -16 -7 -2 -5 -1 7 1 -10
1 how it begins and ends: figure, bracket	0 0 0 0 -5 -9 0 4 0 -8 0 3 5
1 how it begins and ends: figure, colon	0 0 0 0 -12 17 -2 -15 -7 -13 0 6 -2
1 how it begins and ends: figure, figure	0 0 0 0 -16 -20 -4 0 -5 3 1 9 -6
1 how it begins and ends: figure, full stop	0 0 0 0 -16 5 -3 2 4 -4 2 4 -14
1 how it begins and ends: figure, letter	0 0 0 0 -3 -10 -10 9 -3 -7 -3 -6 -3
1 how it begins and ends: figure, question mark	0 0 0 0 -1 6 0 -3 0 0 0 -4 1
1 how it begins and ends: figure, quotation mark	0 0 0 0 0 0 0 -1 0 1 0 4 -3
1 how it begins and ends: list mark, bar or asterisk	0 0 0 0 -11 7 -2 -2 -5 -13 0 16 -12
1 how it begins and ends: list mark, figure	0 0 0 0 0 -5 0 -1 0 0 0 0 6
1 how it begins and ends: list mark, full stop	0 0 0 0 -1 6 -6 0 1 -2 0 -4 2
1 how it begins and ends: list mark, letter	0 0 0 0 1 -1 3 -2 0 -1 0 3 -3
1 how it begins and ends: list mark, stop and quotation mark	0 0 0 0 -8 2 -3 -2 -5 -1 0 -2 10
1 how it begins and ends: number of an item, bracket	0 0 0 0 0 8 0 -3 -2 -3 0 0 -1
1 how it begins and ends: number of an item, colon	0 0 0 0 0 9 -1 -7 0 -1 0 0 0
1 how it begins and ends: number of an item, exclamation mark	0 0 0 0 -4 -7 -1 -5 9 9 0 0 -2
1 how it begins and ends: number of an item, figure	0 0 0 0 -1 0 0 0 -1 0 -1 -1 3
1 how it begins and ends: number of an item, full stop	0 0 0 0 -15 17 -7 -15 6 -3 -1 -4 -10
1 how it begins and ends: number of an item, letter	2 0 0 0 -2 7 -25 -22 1 2 -3 0 -11
1 how it begins and ends: number of an item, question mark	0 0 0 0 13 5 0 -5 -3 -1 0 -1 -10
1 how it begins and ends: quotation mark, bracket	0 0 0 0 -6 1 0 0 -1 0 0 0 7
1 how it begins and ends: quotation mark, colon	0 0 0 0 -6 0 0 0 0 0 0 6 0
1 how it begins and ends: quotation mark, full stop	0 0 0 0 -20 6 -17 -11 -10 -4 1 -2 0
1 how it begins and ends: quotation mark, letter	0 0 0 0 -9 -12 -2 -7 6 -1 7 2 2
1 how it begins and ends: quotation mark, quotation mark	3 0 0 0 -4 -3 -2 8 -6 3 -3 5 -9
1 how it begins and ends: quotation mark, stop and quotation mark	0 0 0 0 0 7 -1 -4 -9 -9 -5 -6 -13
1 how it begins and ends: small letter, another sign	0 0 0 0 4 -2 8 -7 -1 -1 0 0 -2
1 how it begins and ends: small letter, bracket	0 0 0 0 -2 5 0 -1 -1 -1 0 0 1
1 how it begins and ends: small letter, colon	0 0 0 0 -6 -1 0 -1 7 1 0 11 -11
1 how it begins and ends: small letter, comma	0 0 0 0 -8 6 0 6 -3 -1 0 -7 -6
1 how it begins and ends: small letter, exclamation mark	0 0 0 0 0 1 0 0 1 7 -3 0 -7
1 how it begins and ends: small letter, full stop	0 0 0 0 -12 -6 -3 11 -1 -7 -1 -5 -3
1 how it begins and ends: small letter, letter	1 0 0 0 8 7 -6 -15 -16 3 -2 -20 -11
1 how it begins and ends: small letter, quotation mark	0 0 0 0 0 3 0 0 0 -1 0 0 -2
1 how it begins and ends: small letter, semicolon	0 0 0 0 -2 -1 -1 8 -1 -2 0 0 -2
1 how it begins: another sign	0 0 0 0 1 12 -8 -2 2 -5 -5 -19 -17
1 how it begins: at sign or hash	0 0 0 0 -2 10 -4 1 -5 -6 -1 -10 -5
1 how it begins: bracket	0 0 0 0 -11 2 -6 -8 -3 7 -1 -5 -4
1 how it begins: capital	4 -14 -15 -19 6 -2 9 -1 3 -1 4 -2 0
1 how it begins: figure	-1 -1 -1 -1 -18 -14 -22 5 -2 -8 -5 4 -8
1 how it begins: list mark	0 0 0 0 -9 3 -5 -4 -1 -6 -1 6 5
1 how it begins: number of an item	2 0 0 0 -6 8 -35 -25 6 5 -9 -3 -17
1 how it begins: quotation mark	4 -1 -1 -1 -23 5 -26 -13 -11 -5 -8 2 -13
1 how it begins: small letter	1 0 0 0 5 -5 -5 4 -15 1 -4 -20 -14
1 how it ends: another sign	0 0 0 0 2 1 1 8 -2 -7 -1 -15 -11
1 how it ends: arrow	0 0 0 0 -4 11 -1 -8 -2 -1 0 2 0
1 how it ends: bar or asterisk	0 0 0 0 -9 3 -1 -2 0 -4 -1 4 8
1 how it ends: bracket	-1 -1 -1 -1 -11 -3 -16 0 3 -10 -14 -20 1
1 how it ends: colon	-2 0 0 0 18 2 -2 -19 -9 -14 -2 -20 -11
1 how it ends: comma	0 0 0 0 -1 -2 -2 4 -2 2 0 -9 3
1 how it ends: ellipsis	0 0 0 0 -10 -11 -5 0 10 6 -3 -5 3
1 how it ends: exclamation mark	0 0 0 0 -5 0 -6 -8 -8 2 -7 -1 -2
1 how it ends: figure	-1 -1 -1 -1 -15 3 -10 -11 -11 -3 -10 11 -12
1 how it ends: full stop	1 -8 -8 -8 -1 -1 0 2 -6 -2 6 -4 3
1 how it ends: letter	1 -13 -14 -9 -4 0 -2 -2 5 -1 2 0 3
1 how it ends: question mark	0 0 0 0 -11 5 -5 -2 -11 -7 0 -4 3
1 how it ends: quotation mark	3 0 0 0 0 -5 -2 -3 -13 -7 -8 5 -5
1 how it ends: semicolon	0 0 0 0 5 -3 -1 8 -2 -7 0 -5 -3
1 how it ends: stop and quotation mark	-1 -1 -1 0 -3 -10 -10 -6 -16 -9 1 -1 -19
1 how long the short lines around it are: 11 and more	0 0 0 0 9 0 -6 -10 -7 -3 -4 -2 -26
1 how long the short lines around it are: 2 and more	1 -1 -1 -1 -15 -7 -10 6 3 2 -13 1 -5
1 how long the short lines around it are: 3 and more	0 -4 -5 -4 0 -11 -24 -14 -2 -6 -1 -4 -7
1 how long the short lines around it are: 5 and more	-3 -6 -6 -4 -1 -1 -6 -1 -17 10 0 0 -11
1 how long the short lines around it are: 8 and more	0 -1 -1 -1 -4 -2 5 -10 3 -13 -5 -5 -3
1 how long the short lines around it are: below 2	1 -1 -1 -2 -2 6 -17 -5 -7 -5 -18 -20 2
1 how many short lines stand together: 15 and more	-5 -3 -3 -4 0 -4 -32 4 1 -12 -24 1 -11
1 how many short lines stand together: 2 and more	6 -1 -1 -1 -7 -4 -1 -17 -5 -5 -4 -5 4
1 how many short lines stand together: 3 and more	1 -1 -1 -1 -11 -8 -18 -11 -1 -3 -11 -9 3
1 how many short lines stand together: 4 and more	-4 -2 -3 -2 0 0 10 -5 2 -4 -9 -4 0
1 how many short lines stand together: 6 and more	-2 -2 -2 -4 6 4 -10 -11 -10 -1 -4 3 -6
1 how many short lines stand together: 9 and more	-1 -2 -2 -3 -11 -4 -17 -10 -25 -9 4 -4 2
1 how many short lines stand together: below 2	2 -2 -2 -2 6 -1 -9 -18 7 4 -18 -4 -7
1 it repeats its neighbour: the block before	0 0 0 0 -14 -27 -11 -8 35 11 -2 -2 -7
1 it repeats its neighbour: the next block	0 0 0 0 5 3 -4 -8 -29 5 -2 -9 6
1 it repeats its neighbour: the second before	0 0 0 0 4 -1 -1 -8 -13 -3 0 -3 -4
1 it repeats its neighbour: the second behind	0 0 0 0 3 5 -2 -13 -6 -8 -1 -6 -5
1 it says where in a picture somebody stands: yes	0 0 0 0 -1 5 -1 -4 0 0 -1 -2 2
1 it speaks to the reader: more, 20 and more	0 0 0 0 -2 -2 -1 9 -8 -3 -1 -13 3
1 it speaks to the reader: more, 40 and more	0 0 0 0 1 4 -13 10 -8 -16 -7 -17 -17
1 it speaks to the reader: more, 8 and more	0 0 0 0 0 -8 3 4 -1 -1 -2 -1 5
1 it speaks to the reader: one, 20 and more	0 0 0 0 -7 1 -12 -6 -4 0 -5 -17 5
1 it speaks to the reader: one, 40 and more	0 0 0 0 -5 -13 -19 6 3 4 1 -14 -4
1 it speaks to the reader: one, 8 and more	0 0 0 0 -5 -9 -18 0 -1 -9 -2 -2 1
1 it speaks to the reader: one, below 8	0 0 0 0 7 -6 -1 -16 -1 4 -2 -10 6
1 it speaks to the reader: two, 20 and more	0 0 0 0 -7 -17 -15 14 1 -12 3 -9 11
1 it speaks to the reader: two, 40 and more	0 0 0 0 1 -23 -6 1 -3 5 -4 -8 11
1 it speaks to the reader: two, 8 and more	0 0 0 0 6 2 -8 -2 -6 2 -1 -20 8
1 it speaks to the reader: two, below 8	0 0 0 0 -2 -3 -1 -1 -1 4 0 -2 4
1 it stands on the page again: 12 and more	0 0 0 0 -11 3 -2 -4 -3 -7 -3 0 10
1 it stands on the page again: 3 and more	0 0 0 0 7 -26 -3 -3 -1 -1 -3 4 -2
1 it stands on the page again: 6 and more	0 0 0 0 3 0 1 -9 -16 -16 1 7 6
1 it stands on the page again: below 3	0 0 0 0 9 -13 4 -1 -10 -4 -2 1 -1
1 it stood on the page before: 12 and more	0 0 0 0 -16 -7 -4 -7 1 9 2 4 -4
1 it stood on the page before: 3 and more	-1 0 0 0 -6 -2 -4 -8 3 -15 2 2 -9
1 it stood on the page before: 6 and more	0 0 0 0 -6 -4 5 -10 -11 -1 -1 -15 4
1 it stood on the page before: below 3	-1 0 0 0 1 -1 5 -14 1 0 -12 0 -12
1 it tells the reader what to do: 20 and more	0 0 0 0 -1 -5 -1 7 -4 -2 0 4 1
1 it tells the reader what to do: 40 and more	0 0 0 0 -7 -6 0 9 2 0 0 1 1
1 it tells the reader what to do: 8 and more	0 0 0 0 -16 -16 -2 7 -20 -15 4 -3 20
1 it tells the reader what to do: below 8	0 0 0 0 -5 -21 -13 -17 -9 -32 0 -3 28
1 its capitals and length: 0.15 and more, 15 and more	3 -2 -2 -1 -2 -2 -18 -7 9 -15 8 2 -1
1 its capitals and length: 0.15 and more, 2 and more	0 0 0 0 11 -11 -13 0 -19 -8 -12 -5 -4
1 its capitals and length: 0.15 and more, 30 and more	0 -5 -5 -5 3 -5 -11 -12 -10 -2 0 -2 -5
1 its capitals and length: 0.15 and more, 4 and more	-2 0 0 0 2 4 -30 -3 -16 -2 -26 -21 5
1 its capitals and length: 0.15 and more, 8 and more	0 -1 -1 -1 -13 5 3 -4 -1 -17 -16 -6 -2
1 its capitals and length: 0.5 and more, 15 and more	0 0 0 0 -13 -1 -3 1 -3 -3 -2 -10 -5
1 its capitals and length: 0.5 and more, 2 and more	1 0 0 0 -9 14 -13 -2 1 -18 -7 -4 1
1 its capitals and length: 0.5 and more, 30 and more	0 0 0 0 -2 -1 0 -1 0 -4 -2 -4 -2
1 its capitals and length: 0.5 and more, 4 and more	3 -1 -1 -1 -16 -7 -3 -15 -10 -3 -8 9 -13
1 its capitals and length: 0.5 and more, 8 and more	0 0 0 0 -5 -5 -10 0 12 -1 -8 -3 -20
1 its capitals and length: 0.8 and more, 15 and more	0 0 0 0 1 1 -1 -4 -1 -2 -1 1 3
1 its capitals and length: 0.8 and more, 30 and more	0 0 0 0 17 -1 0 0 0 1 0 -2 -17
1 its capitals and length: 0.8 and more, 4 and more	0 0 0 0 -8 8 0 -9 1 -3 -3 -15 -11
1 its capitals and length: 0.8 and more, 8 and more	-5 0 0 0 -6 -17 -4 -16 -8 7 8 -6 4
1 its capitals and length: 1 and more, 15 and more	0 0 0 0 4 0 0 -4 0 0 0 1 -1
1 its capitals and length: 1 and more, 2 and more	1 -1 -1 -1 -5 -9 0 -7 8 3 -8 -8 -5
1 its capitals and length: 1 and more, 30 and more	0 0 0 0 -6 7 -10 -7 -4 -5 -7 -4 -4
1 its capitals and length: 1 and more, 4 and more	0 0 0 0 -15 -8 5 -10 -1 6 -1 -9 3
1 its capitals and length: 1 and more, 8 and more	0 0 0 0 -9 -2 11 -13 -2 -3 2 -9 18
1 its capitals and length: 1 and more, below 2	1 -1 -1 -1 -7 -4 -5 -2 -10 -8 -14 -5 9
1 its capitals and length: below 0.15, 15 and more	4 -1 -1 -1 3 0 -2 5 -20 -3 -34 -10 -9
1 its capitals and length: below 0.15, 2 and more	0 0 0 0 7 4 -3 -10 -14 -12 11 -5 -5
1 its capitals and length: below 0.15, 30 and more	-5 -5 -5 -4 -9 6 -6 -1 -10 -5 -27 -11 1
1 its capitals and length: below 0.15, 4 and more	0 0 0 0 1 -7 -4 0 -12 6 -4 -13 -9
1 its capitals and length: below 0.15, 8 and more	3 0 0 0 9 3 -33 -3 -6 -14 3 -9 -11
1 its capitals and length: below 0.15, below 2	0 0 0 -1 -13 -2 -9 -19 -5 13 -5 -6 -11
1 its capitals: 0.01 and more	4 -13 -13 -11 -1 1 -2 3 -10 1 -10 -10 -2
1 its capitals: 0.15 and more	1 -6 -6 -5 5 2 -5 -4 0 -15 -4 -2 -1
1 its capitals: 0.3 and more	0 -5 -6 -5 5 -6 -28 -4 -3 -2 3 -3 -3
1 its capitals: 0.5 and more	3 -4 -4 -4 -11 6 -9 -3 8 -19 -6 5 -14
1 its capitals: 0.7 and more	0 -1 -1 0 -16 -12 1 -13 -3 5 -3 -1 -2
1 its capitals: 0.9 and more	-4 0 0 0 -3 -2 2 -9 -11 4 6 -19 8
1 its capitals: 1 and more	-2 -3 -4 -6 -16 -12 14 -6 1 0 -3 -9 4
1 its capitals: below 0.01	1 -1 -1 -1 6 -2 -17 -12 -23 0 4 -12 -9
1 its figures: 0.01 and more	1 -7 -7 -6 -13 -4 0 -5 15 -4 2 -11 5
1 its figures: 0.15 and more	0 -1 -1 -1 2 0 -7 0 -4 -13 -14 -9 -7
1 its figures: 0.4 and more	0 -1 -1 -1 -13 -3 -9 -22 -8 -4 -9 10 -8
1 its figures: below 0.01	0 -15 -16 -21 6 1 3 1 -6 5 5 0 -4
1 its last words on the page: more often	-1 -2 -2 -2 -3 -6 -4 -8 -2 6 -6 -5 -11
1 its last words on the page: once	2 -9 -9 -13 -1 -1 3 3 -1 -8 0 1 -4
1 its last words on the page: twice	-4 -1 -1 -1 -3 -1 -22 -7 -10 -3 -3 -2 2
1 its lead-in on the page: more often	-3 -1 -1 -1 -3 -11 -14 -1 -11 8 -18 -13 -14
1 its lead-in on the page: once	-2 -1 -1 -1 -31 -5 -22 6 5 -11 -29 -2 -18
1 its lead-in on the page: twice	1 0 0 0 -16 -3 2 -14 10 -3 -5 -5 -17
1 its length among the short lines around it: 0.4 and more	0 -1 -1 -3 1 12 -9 1 -9 -17 0 -12 1
1 its length among the short lines around it: 0.7 and more	-1 -13 -13 -7 -8 -7 0 -5 -1 2 -4 4 0
1 its length among the short lines around it: 1.4 and more	1 -1 -1 -1 -1 -7 -15 5 -5 -14 -8 -9 3
1 its length among the short lines around it: 2 and more	0 0 0 0 9 2 -5 -12 -4 3 -3 -7 -9
1 its length among the short lines around it: below 0.4	-3 -1 -1 -1 -10 -6 -8 -27 -10 10 -3 5 -7
1 its length and end: 10 and more, another sign	0 0 0 0 -3 -9 0 13 0 0 0 -3 -6
1 its length and end: 10 and more, arrow	0 0 0 0 -1 7 0 -8 -1 0 0 2 0
1 its length and end: 10 and more, bracket	0 0 0 0 -6 3 -2 -3 1 -10 -1 -3 2
1 its length and end: 10 and more, colon	0 0 0 0 18 2 -1 -10 0 1 0 -3 -7
1 its length and end: 10 and more, ellipsis	0 0 0 0 -1 -2 0 1 11 1 -2 -10 -4
1 its length and end: 10 and more, exclamation mark	0 0 0 0 2 1 0 -6 1 0 0 1 2
1 its length and end: 10 and more, figure	0 0 0 0 -3 -6 -1 4 -1 2 -2 -9 10
1 its length and end: 10 and more, full stop	0 0 0 0 -9 0 1 5 -4 1 -7 -8 -2
1 its length and end: 10 and more, letter	-7 0 0 0 2 -11 -20 -11 -3 1 -10 2 -7
1 its length and end: 10 and more, question mark	0 0 0 0 -12 8 -3 -3 -5 -3 1 9 0
1 its length and end: 10 and more, quotation mark	3 0 0 0 -5 -8 -1 2 -2 -1 -1 6 4
1 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -1 -5 6 -6 0 3 0 2 0
1 its length and end: 15 and more, another sign	0 0 0 0 1 -2 -1 5 -1 0 0 -2 -1
1 its length and end: 15 and more, bracket	0 0 0 0 -5 -4 4 0 14 -9 -2 -3 -9
1 its length and end: 15 and more, colon	0 0 0 0 9 -4 6 4 -7 -2 0 -3 -5
1 its length and end: 15 and more, comma	0 0 0 0 -6 6 0 -3 -1 0 0 -5 0
1 its length and end: 15 and more, ellipsis	0 0 0 0 -3 3 -1 2 1 -1 0 1 -2
1 its length and end: 15 and more, exclamation mark	0 0 0 0 -2 -4 -2 -1 -2 5 -1 0 2
1 its length and end: 15 and more, figure	0 0 0 0 -8 7 0 3 -4 -3 0 -5 -2
1 its length and end: 15 and more, full stop	3 -1 -1 -1 0 2 -6 -3 -8 -5 -4 -3 3
1 its length and end: 15 and more, letter	1 0 0 0 0 -7 -12 -5 -4 -12 -4 6 -3
1 its length and end: 15 and more, question mark	0 0 0 0 -1 -2 4 -1 -1 -1 2 -4 2
1 its length and end: 15 and more, quotation mark	0 0 0 0 2 5 0 -5 -3 -1 0 -3 4
1 its length and end: 15 and more, semicolon	0 0 0 0 9 -2 -1 -9 -3 -11 0 -5 -1
1 its length and end: 15 and more, stop and quotation mark	0 0 0 0 -1 6 2 -7 1 2 -1 0 -1
1 its length and end: 2 and more, another sign	0 0 0 0 -1 6 0 -1 0 0 0 -1 -2
1 its length and end: 2 and more, arrow	0 0 0 0 0 5 0 -1 -1 -1 0 0 -3
1 its length and end: 2 and more, bracket	0 0 0 0 -2 -13 -1 -4 -3 -5 3 -9 19
1 its length and end: 2 and more, colon	0 0 0 0 -3 2 -5 -9 4 -2 2 -6 7
1 its length and end: 2 and more, ellipsis	0 0 0 0 1 1 -2 -1 -1 -1 0 -3 6
1 its length and end: 2 and more, exclamation mark	0 0 0 0 1 6 0 0 -1 -1 -2 4 -6
1 its length and end: 2 and more, figure	0 0 0 0 12 3 -1 -8 -9 -11 -3 0 -9
1 its length and end: 2 and more, full stop	0 0 0 0 -12 14 5 -6 -7 -5 2 -6 0
1 its length and end: 2 and more, letter	-1 -2 -2 -3 0 -2 -3 2 5 -8 0 -3 -8
1 its length and end: 2 and more, question mark	0 0 0 0 0 -2 -1 3 0 0 0 -1 1
1 its length and end: 2 and more, quotation mark	0 0 0 0 6 -3 -1 -4 0 -1 1 3 -3
1 its length and end: 2 and more, stop and quotation mark	0 0 0 0 -12 -3 -1 7 5 -1 -1 -1 -1
1 its length and end: 25 and more, another sign	0 0 0 0 1 -6 8 -4 -1 2 0 -1 -2
1 its length and end: 25 and more, arrow	0 0 0 0 0 -1 -1 3 0 -1 0 0 0
1 its length and end: 25 and more, bar or asterisk	0 0 0 0 -5 1 -1 -2 -1 0 -1 -1 7
1 its length and end: 25 and more, bracket	0 0 0 0 -4 4 -2 -8 4 -1 -1 -2 3
1 its length and end: 25 and more, colon	0 0 0 0 5 4 4 -6 -4 -4 0 0 -2
1 its length and end: 25 and more, exclamation mark	0 0 0 0 0 -4 -1 4 -2 1 0 -1 4
1 its length and end: 25 and more, figure	0 0 0 0 -4 -3 0 4 6 1 0 -2 -3
1 its length and end: 25 and more, full stop	2 -2 -2 -2 0 0 -7 0 -22 -2 -13 6 -2
1 its length and end: 25 and more, letter	0 0 0 0 -13 10 -3 1 5 -9 -2 -12 -7
1 its length and end: 25 and more, question mark	0 0 0 0 -2 2 0 2 1 1 -1 -2 -4
1 its length and end: 25 and more, quotation mark	0 0 0 0 0 -3 0 4 -1 0 0 0 0
1 its length and end: 25 and more, stop and quotation mark	0 0 0 0 -5 9 -11 -1 -9 -1 -5 3 -6
1 its length and end: 4 and more, another sign	0 0 0 0 -1 8 0 -3 2 -1 0 -5 -2
1 its length and end: 4 and more, arrow	0 0 0 0 0 5 0 -3 -1 0 0 3 -4
1 its length and end: 4 and more, bar or asterisk	0 0 0 0 -4 -1 0 -3 -1 -2 -1 -2 8
1 its length and end: 4 and more, bracket	0 0 0 0 3 0 -1 -10 -14 11 2 3 -7
1 its length and end: 4 and more, colon	0 0 0 0 4 14 -1 -11 -3 -7 0 2 -8
1 its length and end: 4 and more, comma	0 0 0 0 -2 -7 0 9 0 -2 0 -1 -1
1 its length and end: 4 and more, ellipsis	0 0 0 0 4 2 0 -1 -1 0 -1 -1 -1
1 its length and end: 4 and more, exclamation mark	0 0 0 0 -2 -5 5 -2 1 0 -1 -2 7
1 its length and end: 4 and more, figure	0 0 0 0 -2 -2 -2 -4 1 -1 -3 2 -6
1 its length and end: 4 and more, full stop	0 0 0 0 0 -3 -4 7 4 -12 1 -6 -6
1 its length and end: 4 and more, letter	2 -1 -1 -1 -8 -4 -2 1 -17 1 -12 -4 0
1 its length and end: 4 and more, question mark	0 0 0 0 2 2 1 -2 -3 -3 0 -5 8
1 its length and end: 4 and more, quotation mark	0 0 0 0 -3 -6 4 -4 -1 7 -2 5 -7
1 its length and end: 4 and more, stop and quotation mark	0 0 0 0 -2 -17 7 6 0 0 0 -1 8
1 its length and end: 40 and more, another sign	0 0 0 0 -4 3 0 3 -1 -1 0 0 0
1 its length and end: 40 and more, bracket	0 -1 -1 -1 9 2 -4 2 -4 -11 -5 -2 1
1 its length and end: 40 and more, colon	0 0 0 0 4 1 -3 1 -2 -1 0 0 -1
1 its length and end: 40 and more, ellipsis	0 0 0 0 -4 1 0 -1 1 2 0 1 1
1 its length and end: 40 and more, exclamation mark	0 0 0 0 3 3 -6 1 -1 2 1 -5 -9
1 its length and end: 40 and more, figure	0 0 0 0 -7 -4 5 -2 6 3 0 -1 -1
1 its length and end: 40 and more, full stop	-4 -6 -6 -5 1 -6 3 -6 -5 -2 -2 -13 -1
1 its length and end: 40 and more, letter	1 0 0 0 -1 4 -7 -11 5 -2 -13 -6 -7
1 its length and end: 40 and more, question mark	0 0 0 0 8 -1 -7 2 -3 1 0 -1 -1
1 its length and end: 40 and more, quotation mark	0 0 0 0 4 4 -2 -1 -1 -5 -2 1 0
1 its length and end: 40 and more, stop and quotation mark	-1 0 0 0 -1 -5 -4 -3 -11 -15 6 -10 -12
1 its length and end: 6 and more, another sign	0 0 0 0 -4 -2 -1 11 0 -1 0 -2 -8
1 its length and end: 6 and more, arrow	0 0 0 0 -2 11 0 -8 -1 -1 0 -1 0
1 its length and end: 6 and more, bracket	0 0 0 0 -5 -1 -3 1 6 1 -2 -12 -12
1 its length and end: 6 and more, colon	0 0 0 0 -10 0 -3 3 7 3 -1 -3 -2
1 its length and end: 6 and more, ellipsis	0 0 0 0 -2 -11 -1 1 -2 3 0 5 1
1 its length and end: 6 and more, exclamation mark	0 0 0 0 0 5 -1 -6 1 0 0 3 -3
1 its length and end: 6 and more, figure	0 0 0 0 -12 3 -3 1 -5 -7 -3 10 -5
1 its length and end: 6 and more, full stop	0 0 0 0 -1 -1 -6 1 0 -11 -3 -6 -12
1 its length and end: 6 and more, letter	-1 -1 -1 0 3 -7 7 -4 -13 -6 7 -7 0
1 its length and end: 6 and more, question mark	0 0 0 0 -8 0 3 -12 1 4 -1 -2 0
1 its length and end: 6 and more, quotation mark	0 0 0 0 -4 1 -1 4 -1 -2 0 2 3
1 its length and end: 6 and more, stop and quotation mark	0 0 0 0 2 -6 2 -1 1 3 0 -1 0
1 its length and end: below 2, another sign	0 0 0 0 7 5 -3 -3 -4 -9 -1 -2 -1
1 its length and end: below 2, bar or asterisk	0 0 0 0 -5 4 -1 0 -2 -4 0 8 -3
1 its length and end: below 2, bracket	0 0 0 0 0 -6 0 -1 -3 -2 0 -4 12
1 its length and end: below 2, colon	-1 0 0 0 -5 -21 8 8 -1 4 0 -2 2
1 its length and end: below 2, comma	0 0 0 0 -1 -5 0 -4 5 8 0 -7 -2
1 its length and end: below 2, ellipsis	0 0 0 0 0 -10 0 0 6 8 0 0 1
1 its length and end: below 2, exclamation mark	0 0 0 0 0 -1 0 0 0 0 0 -8 9
1 its length and end: below 2, figure	0 0 0 0 -22 -2 -4 -15 -8 10 2 -3 -8
1 its length and end: below 2, full stop	0 0 0 0 -2 -4 -2 0 6 3 1 7 -13
1 its length and end: below 2, letter	1 -1 -1 -1 -7 1 -12 -4 -5 -2 -14 -6 3
1 its length and end: below 2, quotation mark	0 0 0 0 -6 1 0 7 -1 -2 0 -1 -1
1 its length and sentences: 15 and more, more	0 0 0 0 -1 1 3 -6 -2 3 0 1 2
1 its length and sentences: 15 and more, none	1 0 0 0 -2 -4 -3 2 -10 -22 -4 -4 -3
1 its length and sentences: 15 and more, one	3 -2 -2 -1 0 0 -12 -3 2 -4 -12 7 -5
1 its length and sentences: 15 and more, three	0 0 0 0 -9 4 -4 3 0 -2 -2 1 -2
1 its length and sentences: 15 and more, two	1 0 0 0 3 0 -2 -3 2 -9 -5 -24 7
1 its length and sentences: 30 and more, more	0 0 0 0 -13 0 -6 2 -10 -1 -14 -9 3
1 its length and sentences: 30 and more, none	0 0 0 0 -2 2 8 3 -10 0 -1 -9 -6
1 its length and sentences: 30 and more, one	1 -1 -1 -1 -10 6 -4 -24 -10 -8 -9 9 4
1 its length and sentences: 30 and more, three	0 0 0 0 1 1 -4 -3 -3 -5 -13 -18 -3
1 its length and sentences: 30 and more, two	-2 -2 -2 -1 1 4 -29 -3 -10 -8 -3 -5 -9
1 its length and sentences: 6 and more, more	0 0 0 0 -1 -8 9 6 -1 -4 0 0 -4
1 its length and sentences: 6 and more, none	-5 -4 -4 -2 -9 -13 -2 0 -5 -10 3 3 -3
1 its length and sentences: 6 and more, one	-1 -1 -1 -1 0 3 -1 -2 7 -5 -13 -12 -5
1 its length and sentences: 6 and more, three	0 0 0 0 -1 -1 -1 -8 -8 5 1 -3 -3
1 its length and sentences: 6 and more, two	0 0 0 0 -23 -2 6 -18 6 9 -2 4 -4
1 its length and sentences: 60 and more, more	-1 -1 -1 -1 6 -10 -6 -7 -4 -2 -3 -27 -23
1 its length and sentences: 60 and more, none	0 0 0 0 -2 4 1 -1 -1 -1 -1 0 1
1 its length and sentences: 60 and more, one	0 0 0 0 1 1 -2 4 4 -4 0 -1 -4
1 its length and sentences: 60 and more, three	0 0 0 0 -5 -14 -19 -9 -4 -6 2 5 -6
1 its length and sentences: 60 and more, two	-1 0 0 0 -3 -3 -4 -10 -11 -12 5 -4 -4
1 its length and sentences: below 6, none	2 -12 -12 -11 -3 2 -2 -4 -5 2 0 0 -4
1 its length and sentences: below 6, one	0 0 0 0 -13 2 -6 1 1 -17 2 -16 7
1 its length and sentences: below 6, two	0 0 0 0 -2 -6 9 -3 0 -1 -1 1 3
1 its length: 10 and more	-1 0 0 0 -14 6 -9 -5 -15 -6 -2 5 -1
1 its length: 12 and more	0 -1 -1 0 -2 -10 -2 -1 8 4 -13 -14 -2
1 its length: 15 and more	1 -1 -1 0 -6 3 -8 6 -2 -20 5 -8 -5
1 its length: 19 and more	3 -1 -1 -1 -3 0 1 -4 -1 -2 -8 -3 -2
1 its length: 2 and more	0 -1 -1 -1 1 4 -7 -4 -3 -9 2 -6 -4
1 its length: 25 and more	2 -2 -2 -2 -6 6 -10 -3 -3 -10 -12 2 -1
1 its length: 3 and more	-2 -1 -1 -1 4 -5 -10 -7 1 -12 -4 -5 -3
1 its length: 35 and more	-2 -3 -3 -3 0 -1 -12 3 -9 -4 -4 -1 -7
1 its length: 4 and more	2 0 0 0 3 -3 -13 -3 -10 0 -8 -2 1
1 its length: 5 and more	-2 0 0 0 -14 -4 1 -6 -16 3 -8 -12 -6
1 its length: 50 and more	-3 -2 -3 -2 0 -6 -2 -2 -8 -6 -19 -26 1
1 its length: 6 and more	0 -1 -1 0 -6 -6 3 3 -5 -2 -17 -6 -7
1 its length: 8 and more	-2 0 0 0 -10 -1 -11 -2 -8 -17 0 -13 -6
1 its length: 80 and more	0 -1 -1 -1 -3 0 -12 -17 -4 -2 2 -12 -21
1 its length: below 2	-1 -2 -2 -2 -13 -3 -11 -7 -10 1 -19 -4 3
1 its phrases elsewhere on the page: 0.01 and more	0 -5 -5 -5 0 -7 -6 2 -12 -9 -27 -9 -5
1 its phrases elsewhere on the page: 0.3 and more	0 0 0 0 -13 -9 -6 -3 6 0 3 -17 -12
1 its phrases elsewhere on the page: 0.8 and more	-6 -2 -2 -2 -2 -6 -17 -16 -5 3 -4 -15 -9
1 its phrases elsewhere on the page: below 0.01	-5 -9 -9 -12 -5 1 1 0 -6 2 3 2 -2
1 its phrases elsewhere, and its length: in part, 15 and more	0 0 0 0 -5 -4 -6 7 5 -6 6 -11 -4
1 its phrases elsewhere, and its length: in part, 30 and more	0 0 0 0 0 -9 3 -6 4 0 0 -4 5
1 its phrases elsewhere, and its length: in part, 8 and more	-1 0 0 0 -12 -2 -6 -1 1 -18 3 0 -2
1 its phrases elsewhere, and its length: in part, below 8	0 0 0 0 0 0 6 -9 -10 9 1 -12 -13
1 its phrases elsewhere, and its length: nearly all, 15 and more	1 0 0 0 -13 -7 -13 -9 7 -8 -4 5 15
1 its phrases elsewhere, and its length: nearly all, 30 and more	1 -1 -1 -1 1 -6 -13 -3 -4 2 -17 7 -2
1 its phrases elsewhere, and its length: nearly all, 8 and more	-3 0 0 0 -1 -6 -11 -15 -5 3 2 -9 -12
1 its phrases elsewhere, and its length: nearly all, below 8	0 0 0 0 -7 3 4 -7 -8 -9 -3 -10 -6
1 its phrases elsewhere, and its place: in part, before the text	0 0 0 0 -4 0 0 -3 9 -5 0 -2 -2
1 its phrases elsewhere, and its place: in part, behind the text	0 0 0 0 7 -8 -1 2 -1 -4 0 -2 -4
1 its phrases elsewhere, and its place: in part, in the text	0 0 0 0 -13 -7 -4 -5 2 3 5 -13 -12
1 its phrases elsewhere, and its place: nearly all, before the text	-1 -1 -1 -1 1 -13 -1 -4 -4 2 0 -9 4
1 its phrases elsewhere, and its place: nearly all, behind the text	0 0 0 0 -3 5 4 10 -4 -2 1 -1 -11
1 its phrases elsewhere, and its place: nearly all, in the text	-1 -1 -1 -1 -3 -6 -16 -17 -2 3 -9 -12 -1
1 its place among short lines: first, 2 and more	0 0 0 0 -10 7 5 -23 -12 -2 -3 -12 0
1 its place among short lines: first, 3 and more	0 0 0 0 -6 13 2 -25 -1 -13 -2 -5 -5
1 its place among short lines: first, 5 and more	0 0 0 0 0 -5 -1 -5 -11 -6 -4 6 -16
1 its place among short lines: first, below 2	2 -2 -2 -2 6 -1 -9 -18 7 4 -18 -4 -7
1 its place among short lines: last, 2 and more	3 0 0 0 -6 -3 -10 -14 -3 -10 -1 -1 3
1 its place among short lines: last, 3 and more	-1 0 0 0 -4 -6 -2 -14 4 -3 -4 -10 -4
1 its place among short lines: last, 5 and more	0 0 0 0 6 -23 0 2 -19 -6 7 -5 1
1 its place among short lines: within, 3 and more	2 0 0 0 -4 -16 -7 -17 -5 -1 -18 0 8
1 its place among short lines: within, 5 and more	-4 -6 -7 -4 -2 3 -8 6 -10 -12 0 -1 -2
1 its place by the text, and its end: before the text, another sign	0 0 0 0 -1 2 0 -1 4 1 0 -1 -4
1 its place by the text, and its end: before the text, arrow	0 0 0 0 0 0 0 0 -2 0 0 0 3
1 its place by the text, and its end: before the text, bracket	0 -1 -1 -1 1 -13 -1 -6 3 -3 -1 0 11
1 its place by the text, and its end: before the text, colon	-1 0 0 0 -1 6 0 -1 3 -2 -2 -2 -3
1 its place by the text, and its end: before the text, comma	0 0 0 0 -2 -6 0 7 -2 -3 3 -1 1
1 its place by the text, and its end: before the text, ellipsis	0 0 0 0 -1 -6 0 7 -1 0 0 -1 0
1 its place by the text, and its end: before the text, exclamation mark	0 0 0 0 0 -3 0 0 -1 -1 0 0 6
1 its place by the text, and its end: before the text, figure	1 0 0 0 2 -9 -1 -3 -7 2 -6 -5 4
1 its place by the text, and its end: before the text, full stop	2 0 0 0 -15 7 1 0 -4 6 3 -13 -9
1 its place by the text, and its end: before the text, letter	6 -2 -2 -2 8 1 -10 -8 6 -5 -1 4 -4
1 its place by the text, and its end: before the text, stop and quotation mark	0 0 0 0 -1 -4 0 0 1 5 0 -1 1
1 its place by the text, and its end: behind the text, another sign	0 0 0 0 -2 4 0 7 -1 -2 0 -10 0
1 its place by the text, and its end: behind the text, arrow	0 0 0 0 -1 4 0 0 -1 0 0 2 -3
1 its place by the text, and its end: behind the text, bar or asterisk	0 0 0 0 -1 -2 0 0 -1 -1 0 0 5
1 its place by the text, and its end: behind the text, bracket	0 0 0 0 -2 3 -2 3 -5 -4 0 -8 3
1 its place by the text, and its end: behind the text, colon	0 0 0 0 6 -3 -2 -4 5 2 4 -7 -3
1 its place by the text, and its end: behind the text, comma	0 0 0 0 -6 0 0 1 3 8 0 -10 4
1 its place by the text, and its end: behind the text, ellipsis	0 0 0 0 -1 0 -2 -3 -2 -1 0 4 2
1 its place by the text, and its end: behind the text, exclamation mark	0 0 0 0 2 3 0 -2 0 0 0 -1 1
1 its place by the text, and its end: behind the text, figure	-1 0 0 0 -5 5 -2 -10 -12 -14 -1 15 -12
1 its place by the text, and its end: behind the text, full stop	0 0 0 0 -6 1 -5 -5 -4 3 -1 -6 0
1 its place by the text, and its end: behind the text, letter	-8 -2 -2 -2 2 -7 1 -2 -12 -11 -40 -8 3
1 its place by the text, and its end: behind the text, question mark	0 0 0 0 -1 -1 0 -2 -2 -1 0 -2 10
1 its place by the text, and its end: behind the text, quotation mark	0 0 0 0 -4 -4 0 -1 -1 4 0 5 0
1 its place by the text, and its end: behind the text, stop and quotation mark	0 0 0 0 5 2 0 -1 -1 0 0 -1 -4
1 its place by the text, and its end: in the text, another sign	0 0 0 0 7 2 2 1 -7 -11 0 -4 -10
1 its place by the text, and its end: in the text, arrow	0 0 0 0 -4 10 -1 -9 0 -1 0 0 4
1 its place by the text, and its end: in the text, bar or asterisk	0 0 0 0 -12 10 -1 -3 2 -5 0 5 0
1 its place by the text, and its end: in the text, bracket	0 0 0 0 -13 0 -13 -1 3 -6 -8 -16 -10
1 its place by the text, and its end: in the text, colon	0 0 0 0 15 -1 1 -17 -22 -16 -5 -12 -10
1 its place by the text, and its end: in the text, comma	0 0 0 0 3 2 -1 -2 -2 -2 0 0 0
1 its place by the text, and its end: in the text, ellipsis	0 0 0 0 -9 -8 -2 0 11 7 -3 -8 7
1 its place by the text, and its end: in the text, exclamation mark	0 0 0 0 -6 0 -6 -5 -5 5 -7 1 -8
1 its place by the text, and its end: in the text, figure	-1 0 0 0 -11 5 -6 -6 -1 -3 -2 -3 -12
1 its place by the text, and its end: in the text, full stop	-1 -8 -8 -7 2 -2 1 1 -4 -4 2 -2 5
1 its place by the text, and its end: in the text, letter	-15 -8 -8 -8 -9 0 -7 -4 0 0 0 -2 -6
1 its place by the text, and its end: in the text, question mark	0 0 0 0 -9 7 -4 -1 -7 -2 -1 -3 -9
1 its place by the text, and its end: in the text, quotation mark	0 0 0 0 4 -3 -2 -2 -9 -7 -4 3 0
1 its place by the text, and its end: in the text, semicolon	0 0 0 0 6 -3 -1 5 -1 -6 0 -3 -1
1 its place by the text, and its end: in the text, stop and quotation mark	-1 0 0 0 -4 -10 -10 -5 -17 -10 1 -1 -17
1 its place by the text, and its length: before the text, 13 and more	1 0 0 0 4 -8 -1 -1 4 3 5 -10 -6
1 its place by the text, and its length: before the text, 19 and more	1 0 0 0 -12 -4 -1 5 2 -9 -2 -2 -1
1 its place by the text, and its length: before the text, 2 and more	2 0 0 0 3 5 -3 -9 -5 -9 3 4 -16
1 its place by the text, and its length: before the text, 3 and more	1 0 0 0 -3 -16 -1 -2 10 4 -2 -10 -13
1 its place by the text, and its length: before the text, 30 and more	0 -1 -1 0 3 1 -1 -1 3 -6 -4 -2 3
1 its place by the text, and its length: before the text, 4 and more	1 0 0 0 2 1 -2 1 -9 0 -4 2 -7
1 its place by the text, and its length: before the text, 6 and more	0 0 0 0 -3 8 2 -7 -5 -1 -9 -1 -2
1 its place by the text, and its length: before the text, 9 and more	1 0 0 0 -3 0 2 -4 -16 2 -1 -1 3
1 its place by the text, and its length: before the text, below 2	3 0 0 0 -4 -8 -2 -7 -7 -1 -8 -5 8
1 its place by the text, and its length: behind the text, 13 and more	0 0 0 0 -2 -2 -4 -2 -2 -1 0 -3 -8
1 its place by the text, and its length: behind the text, 19 and more	0 0 0 0 10 1 -2 1 -4 2 -1 -12 -8
1 its place by the text, and its length: behind the text, 2 and more	0 0 0 0 -3 -11 4 -2 -1 -1 -3 -15 12
1 its place by the text, and its length: behind the text, 3 and more	0 0 0 0 -15 1 -3 -13 -6 -1 -5 -2 7
1 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 -1 6 -1 -1 5 -2 0 -6 -3
1 its place by the text, and its length: behind the text, 4 and more	0 0 0 0 -6 -4 -3 0 -12 -8 -2 -1 2
1 its place by the text, and its length: behind the text, 6 and more	0 0 0 0 -13 -6 4 -1 -6 -11 -3 -3 -2
1 its place by the text, and its length: behind the text, 9 and more	0 0 0 0 7 -10 -5 -6 -4 -7 -1 -7 -8
1 its place by the text, and its length: behind the text, below 2	-1 0 0 0 -22 10 -8 -5 -10 -12 -3 2 1
1 its place by the text, and its length: in the text, 13 and more	-2 -1 -1 -1 -10 -2 -4 6 -2 -6 -5 -9 -3
1 its place by the text, and its length: in the text, 19 and more	1 -2 -2 -2 -2 -2 -4 -2 1 -3 -8 6 -2
1 its place by the text, and its length: in the text, 2 and more	-1 0 0 0 1 5 -7 -5 -3 -3 -2 2 -8
1 its place by the text, and its length: in the text, 3 and more	-1 0 0 0 3 -2 -4 -2 -7 -19 -14 -5 1
1 its place by the text, and its length: in the text, 30 and more	0 -11 -11 -10 0 -3 -1 -3 -11 -1 0 -4 -4
1 its place by the text, and its length: in the text, 4 and more	-2 -1 -1 -1 -8 1 -6 -3 -12 1 -10 -18 -13
1 its place by the text, and its length: in the text, 6 and more	-2 -1 -1 -1 -10 -4 -11 0 3 -1 -11 -10 -7
1 its place by the text, and its length: in the text, 9 and more	-2 -1 -1 -1 -15 0 -5 -5 1 -11 -2 -5 3
1 its place by the text, and its length: in the text, below 2	-1 0 0 0 -4 -7 -3 1 -3 10 -9 -4 -7
1 its place by the text, its length and end: before the text, 10 and more, a stop	1 0 0 0 -9 7 3 -8 -9 4 4 -5 -7
1 its place by the text, its length and end: before the text, 10 and more, no stop	1 0 0 0 4 -3 -1 1 1 -3 -6 -4 8
1 its place by the text, its length and end: before the text, 18 and more, a stop	1 0 0 0 -10 -5 -1 7 -2 -5 2 0 1
1 its place by the text, its length and end: before the text, 18 and more, no stop	0 0 0 0 -3 -5 0 -2 10 -2 -2 -2 0
1 its place by the text, its length and end: before the text, 3 and more, no stop	3 0 0 0 2 -5 -4 -2 6 6 -4 -2 -15
1 its place by the text, its length and end: before the text, 30 and more, a stop	0 0 0 0 -3 5 0 -1 2 0 -1 -2 -5
1 its place by the text, its length and end: before the text, 30 and more, no stop	0 -1 -1 0 4 0 -1 -1 2 -5 -4 -2 5
1 its place by the text, its length and end: before the text, 6 and more, a stop	0 0 0 0 4 -8 0 0 -1 8 1 -4 -1
1 its place by the text, its length and end: before the text, 6 and more, no stop	0 0 0 0 0 6 3 -3 -11 -8 1 0 -3
1 its place by the text, its length and end: before the text, below 3, a stop	0 0 0 0 -1 6 0 0 -1 -1 1 0 -3
1 its place by the text, its length and end: before the text, below 3, no stop	6 -1 -1 -1 2 -2 -8 -18 -8 -6 0 0 3
1 its place by the text, its length and end: behind the text, 10 and more, a stop	0 0 0 0 -2 -11 -2 -1 1 2 1 -4 6
1 its place by the text, its length and end: behind the text, 10 and more, no stop	0 0 0 0 4 -4 -5 1 0 -7 -1 -4 -8
1 its place by the text, its length and end: behind the text, 18 and more, a stop	0 0 0 0 1 -1 -1 0 1 5 0 1 -7
1 its place by the text, its length and end: behind the text, 18 and more, no stop	0 0 0 0 8 10 -1 2 -8 -3 0 -13 -8
1 its place by the text, its length and end: behind the text, 3 and more, a stop	0 0 0 0 -2 4 -3 -3 -1 -1 0 -7 9
1 its place by the text, its length and end: behind the text, 3 and more, no stop	-1 0 0 0 -13 -3 -5 -13 -17 -2 -10 3 2
1 its place by the text, its length and end: behind the text, 30 and more, a stop	0 0 0 0 -2 6 0 -1 -2 -2 0 -3 1
1 its place by the text, its length and end: behind the text, 30 and more, no stop	0 0 0 0 0 2 0 -1 6 -1 0 -4 -4
1 its place by the text, its length and end: behind the text, 6 and more, a stop	0 0 0 0 2 3 -2 -5 -6 -2 -1 5 -4
1 its place by the text, its length and end: behind the text, 6 and more, no stop	0 0 0 0 5 -9 5 1 -5 -12 -3 -9 -4
1 its place by the text, its length and end: behind the text, below 3, no stop	-2 -1 0 -1 -16 2 -2 -4 -11 -9 -9 -5 7
1 its place by the text, its length and end: in the text, 10 and more, a stop	-1 0 0 0 -11 -1 -1 6 4 -13 -8 -10 1
1 its place by the text, its length and end: in the text, 10 and more, no stop	-1 -1 -1 0 -8 -12 -15 -5 -6 -14 1 -1 -3
1 its place by the text, its length and end: in the text, 18 and more, a stop	1 -2 -2 -2 2 0 -3 -4 -13 -1 -14 7 7
1 its place by the text, its length and end: in the text, 18 and more, no stop	0 0 0 0 -3 -2 -7 -4 5 -13 -4 -14 -8
1 its place by the text, its length and end: in the text, 3 and more, a stop	0 0 0 0 -9 -8 10 5 3 -15 1 -3 -13
1 its place by the text, its length and end: in the text, 3 and more, no stop	-5 -1 -1 -1 -2 -3 -18 -7 -11 -3 -15 -11 -9
1 its place by the text, its length and end: in the text, 30 and more, a stop	-1 -10 -10 -9 -1 -4 -1 -2 -13 0 5 -4 -1
1 its place by the text, its length and end: in the text, 30 and more, no stop	0 0 0 0 3 5 -2 -12 -5 -14 -15 -8 -16
1 its place by the text, its length and end: in the text, 6 and more, a stop	0 0 0 0 -3 -6 2 0 8 -11 -4 -3 -6
1 its place by the text, its length and end: in the text, 6 and more, no stop	-1 -1 -1 -1 -10 2 -15 -3 0 0 -14 -11 -8
1 its place by the text, its length and end: in the text, below 3, a stop	0 0 0 0 -5 2 -4 2 0 1 -1 -1 0
1 its place by the text, its length and end: in the text, below 3, no stop	-5 -1 -1 -1 -2 1 0 -1 -4 5 -6 -1 -11
1 its place from the end: 1 and more	0 0 0 0 -5 0 2 1 -6 -8 -2 1 0
1 its place from the end: 12 and more	4 -8 -8 -4 -2 -2 -9 -5 -3 -1 -1 1 -6
1 its place from the end: 2 and more	0 0 0 0 -11 -6 2 -3 -4 -3 -5 9 1
1 its place from the end: 20 and more	9 -18 -18 -16 6 -1 -12 -2 3 5 -1 -13 -5
1 its place from the end: 3 and more	-1 0 0 0 -7 -5 -12 2 -7 -9 -4 11 -2
1 its place from the end: 40 and more	9 -21 -20 -11 9 -5 -10 1 -3 5 -5 -12 -1
1 its place from the end: 5 and more	-3 -1 -1 -1 -13 -4 1 -6 8 -17 -1 10 -3
1 its place from the end: 8 and more	-4 -2 -2 -2 4 -4 6 -7 8 -6 -5 -6 -4
1 its place from the end: below 1	0 0 0 0 -5 2 -1 0 -6 -7 -1 2 0
1 its place from the top: 1 and more	18 0 0 0 -3 -3 0 0 -2 -2 -1 -2 -4
1 its place from the top: 13 and more	-36 -23 -22 -20 6 -4 5 3 -6 -2 -2 6 -5
1 its place from the top: 2 and more	-8 0 0 0 4 9 -3 -5 -4 -10 -5 -10 9
1 its place from the top: 3 and more	-1 0 0 0 -12 -11 0 -6 4 3 -5 -11 13
1 its place from the top: 4 and more	-2 0 0 0 -21 -1 0 -19 8 -1 8 -19 4
1 its place from the top: 6 and more	-5 -1 -2 -2 -9 -1 -5 -11 2 2 6 -3 -9
1 its place from the top: 9 and more	-8 -3 -3 -3 5 5 3 0 -2 -8 6 -9 -14
1 its sentences: more	-2 -2 -2 -2 -8 -8 -7 6 -10 5 -9 -28 -12
1 its sentences: none	1 -19 -19 -12 -5 0 4 1 -6 -1 6 3 1
1 its sentences: one	1 -8 -7 -7 -4 3 -5 -4 6 -11 -2 1 2
1 its sentences: three	0 -1 -1 -1 -6 -8 -17 -4 -2 -2 -4 -4 -5
1 its sentences: two	-2 -5 -5 -4 1 -1 -5 -5 -3 -7 2 -4 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 0 0 5 -3 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 0 -8 0 -1 9 -1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 0 -3 -1 -4 -2 -1 0 0 10
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 0 -1 3 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 0 4 -1 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, a stop, below 6	0 0 0 0 0 -1 5 -4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 20 and more	0 0 0 0 0 6 0 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 0 -4 -1 5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 6 0 -4 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 8 0 -5 0 0 0 -2 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, a stop, 20 and more	0 0 0 0 0 -2 -1 -3 1 6 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 0 3 0 -2 -1 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, figure, no stop, below 6	0 0 0 0 0 10 0 -7 0 0 0 0 -3
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 0 11 -6 -4 4 -4 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 0 -10 6 8 -1 -2 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 0 7 -1 -4 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 0 5 -2 2 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 0 0 -3 2 2 -2 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 -1 1 -8 -2 3 1 0 1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 0 -6 4 2 0 -1 0 1 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 0 7 -1 -5 1 -2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 0 0 0 11 1 2 -3 -3 0 -2 -6
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 0 8 -1 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 0 5 0 -5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 20 and more	0 0 0 0 0 6 -1 -2 0 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 0 -4 8 -4 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 0 4 -1 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 0 4 0 -2 -1 0 0 -1 0
1 its shape among its neighbours: a stop, 20 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 -1 6 -3 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, a stop, 20 and more	0 0 0 0 0 -6 8 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 0 7 -1 -2 -2 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 0 2 -4 0 3 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 0 3 0 0 -3 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 0 -3 -1 5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 9 -1 -1 -3 -3 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 0 -2 0 3 1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 0 -2 4 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 0 -2 4 -1 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 -1 7 -2 -4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, comma, a stop, 20 and more	0 0 0 0 0 4 -1 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 -2 -1 4 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 10 -2 -4 -1 -1 0 -1 -4
1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 -2 -1 6 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -3 0 4 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 -1 3 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 0 -6 8 -5 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, figure, no stop, below 6	0 0 0 0 0 -6 -1 8 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 20 and more	-3 -2 -2 -2 -27 5 -2 7 -29 -20 -13 -18 -26
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 2 5 -5 -3 -3 -4 -1 -1 -10
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 5 1 -1 -1 -2 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 4 7 -1 0 -1 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 -5 3 7 -1 -4 -14 -1 -2 -3
1 its shape among its neighbours: a stop, 20 and more, 18 and more, full stop, no stop, below 6	0 0 0 0 -10 9 -15 -11 6 -3 -1 -14 -10
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 0 1 -4 -2 4 2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 0 5 0 0 -3 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 0 -3 0 5 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 5 2 0 0 -2 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 -1 6 -5 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -3 7 -7 8 -2 -15 -1 -5 -3
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 9 -2 -3 0 -1 0 -1 -1
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 0 -5 0 7 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 -3 -2 4 0 4 0 -2 0
1 its shape among its neighbours: a stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 4 6 -2 -2 -1 -2 0 -1 -2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 0 13 -1 -1 -1 0 0 -1 -9
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 -1 -1 -1 -2 -1 5 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 0 5 0 -3 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 0 5 -2 -2 -1 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 0 7 -1 -5 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 0 -4 0 5 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, a stop, 20 and more	0 0 0 0 0 -1 -2 -4 1 9 0 -1 -6
1 its shape among its neighbours: a stop, 20 and more, 4 and more, ellipsis, no stop, 6 and more	0 0 0 0 0 7 -2 -3 -1 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 7 -1 -4 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, a stop, 6 and more	0 0 0 0 0 -5 0 6 0 0 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 3 0 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -3 6 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, a stop, 20 and more	0 0 0 0 0 6 -2 -3 -1 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 0 -4 0 -7 0 -1 0 0 8
1 its shape among its neighbours: a stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 0 0 0 -1 0 -3 -2 -2 0 4 4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 0 6 -3 0 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 0 -6 -1 6 0 0 0 0 2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 0 7 -1 -1 0 -1 0 -2 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 0 -1 6 -3 -1 -1 0 0 2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 0 0 0 3 1 -1 -18 -16 2 -1 6 -10
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 4 -4 -2 -2 0 9 0 -5 -4
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, a stop, below 6	0 0 0 0 0 -7 7 -3 0 -2 0 0 6
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 0 10 -1 -4 -1 -3 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 0 0 0 15 2 -15 -2 -2 0 -6 -1
1 its shape among its neighbours: a stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 0 0 -1 1 5 -11 -7 1 0 0 3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 21 -2 -13 -2 -3 0 -2 -2
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 0 7 -1 -2 0 -1 0 0 -3
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, a stop, below 6	0 0 0 0 0 3 0 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 0 -6 9 -3 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 3 -1 -1 0 -1 0 0 0
1 its shape among its neighbours: a stop, 20 and more, 4 and more, stop and quotation mark, a stop, below 6	0 0 0 0 0 -8 10 0 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 20 and more	0 0 0 0 0 9 -1 -5 -1 -2 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, another sign, a stop, 6 and more	0 0 0 0 0 8 -3 -1 0 -1 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, a stop, 6 and more	0 0 0 0 0 -7 -1 5 0 -1 0 0 5
1 its shape among its neighbours: a stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 0 -7 6 -2 0 -1 0 -1 5
1 its shape among its neighbours: a stop, 20 and more, below 4, ellipsis, no stop, below 6	0 0 0 0 0 -8 -8 -1 4 5 0 0 6
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 0 0 -4 0 -1 0 7 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, a stop, 6 and more	0 0 0 0 0 -3 -2 0 0 -1 0 -1 6
1 its shape among its neighbours: a stop, 20 and more, below 4, figure, no stop, below 6	0 0 0 0 0 3 0 -1 0 3 0 -1 -4
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 -3 6 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 0 4 -1 -2 0 0 0 0 0
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 0 5 -5 -7 4 2 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 0 6 -1 -4 0 0 0 0 -1
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 0 0 -2 6 -11 -3 -11 0 -1 -8 -13
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 0 0 0 19 -3 -2 -1 -5 0 -1 -11
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, a stop, below 6	0 0 0 0 0 0 -4 6 -1 -1 0 0 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 20 and more	0 0 0 0 0 -3 -1 -3 0 5 0 0 2
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 0 0 -1 4 -4 -10 3 -5 0 6 -2
1 its shape among its neighbours: a stop, 20 and more, below 4, letter, no stop, below 6	0 0 0 0 3 -5 -1 -11 -3 -3 0 3 7
1 its shape among its neighbours: a stop, 20 and more, below 4, question mark, a stop, 20 and more	0 0 0 0 0 -1 -1 3 -1 0 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -3 -3 -1 1 8 -4 0 -2 -9
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 -1 1 -1 -1 1 1 0 0 -4
1 its shape among its neighbours: a stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 0 2 0 -3 1 -2 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 -1 3 -1 -1 -1 0 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 2 7 -1 -10 -1 0 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -1 4 -1 -1 -1 0 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -7 -2 0 6 -1 0 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 -4 -1 10 -4 -1 0 -1 -7
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 3 1 -5 2 -2 -1 0 -3 1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 0 0 -3 8 -9 -10 -1 -2 -11
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 -1 -2 0 5 -1 0 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 -1 1 -1 0 -2 -1 0 -1 3
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 -1 6 -2 1 -1 -1 0 2 -4
1 its shape among its neighbours: a stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 -7 -4 -2 0 6 1 0 -1 1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 3 8 -1 -6 -6 6 0 -6 -3
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -1 11 -1 -5 -5 0 0 1 -3
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 20 and more	-1 0 0 0 9 -6 -3 -3 -4 -2 0 0 -8
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 0 3 -1 -4 -2 4 0 1 -3
1 its shape among its neighbours: a stop, 6 and more, 10 and more, letter, no stop, below 6	0 0 0 0 1 -7 -1 -1 -3 6 0 2 -1
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -8 -2 0 11 0 0 0 -3 -2
1 its shape among its neighbours: a stop, 6 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 0 -3 0 -1 1 0 0 7 -8
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 -7 4 -4 0 8 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -1 6 8 -10 0 -1 0 -7 0
1 its shape among its neighbours: a stop, 6 and more, 10 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 5 -1 -3 0 0 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -1 -8 -1 -4 11 -3 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 -2 3 0 4 -2 -2 0 0 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 6 -11 0 5 0 0 0 -2 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 1 7 0 -7 0 -1 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 2 5 -1 -3 -1 -1 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 7 -2 -2 0 -1 -4 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 3 11 -3 -11 -3 -4 0 0 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 2 -2 -2 -1 0 6 0 -1 -7
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 0 0 0 -4 12 -14 -9 -22 -3 0 -6 -23
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 5 6 -8 -7 -11 -17 -1 -9 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 8 -4 -2 3 -1 -2 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -1 -1 7 -1 -3 0 1 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 2 0 0 0 2 -3 0 4 -4
1 its shape among its neighbours: a stop, 6 and more, 18 and more, full stop, no stop, below 6	0 0 0 0 -3 -8 5 -5 6 -7 -1 -3 11
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 0 -9 -1 -4 11 0 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, 6 and more	1 0 0 0 9 -1 -4 -6 -1 -1 0 -5 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, letter, no stop, below 6	2 0 0 0 -5 -5 0 -1 -13 -5 0 4 10
1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 8 -10 -1 2 3 1 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, question mark, no stop, below 6	0 0 0 0 -9 15 -2 -3 -3 -2 0 -8 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 4 5 0 -3 -3 -8 0 -3 -2
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 0 -2 2 -2 0 3 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 5 -2 2 -3 -1 -2 0 2 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, a stop, below 6	0 0 0 0 9 -6 0 -5 -1 -7 0 -9 -1
1 its shape among its neighbours: a stop, 6 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 3 1 0 -1 0 0 0 -2 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 -6 -17 -2 -4 -1 13 -1 -3 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 0 7 0 -4 -5 3 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 2 4 0 -13 9 2 0 -5 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 -2 -10 -1 8 -12 4 0 -7 -4
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 -9 1 0 7 -1 -2 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 1 5 0 -5 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, colon, no stop, 20 and more	0 0 0 0 -2 15 -3 -11 -1 -2 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, ellipsis, a stop, 6 and more	0 0 0 0 -1 -7 0 -7 -2 0 0 10 -8
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -7 -6 7 -9 6 6 0 -2 -6
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 -1 0 -4 -1 -1 0 -2 6
1 its shape among its neighbours: a stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 -6 -1 4 -2 0 0 -1 5
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 0 0 -1 10 -3 -5 0 -1 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 0 7 0 -5 -1 -1 0 3 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 0 -2 0 0 0 -1 0 4 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 0 0 0 6 0 -5 0 -1 0 2 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -6 2 -1 2 4 -2 0 -1 1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -2 -7 -4 10 -3 -3 0 -3 3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -2 -3 -1 6 -2 -2 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 20 and more	0 0 0 0 -3 -14 -1 9 8 2 0 0 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -2 -4 -2 3 4 1 0 -1 1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 -1 1 0 -3 8 -5 0 -3 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 0 0 0 4 -2 -4 -9 4 -8 -1 7 2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 -1 -16 0 3 2 9 0 1 1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -1 5 0 -8 -2 0 0 -1 7
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 -1 4 -2 -3 0 2 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 0 0 0 -3 -1 2 3 0 4 0 -6 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, letter, no stop, below 6	0 0 0 0 -5 3 8 3 -1 -7 0 0 -9
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 2 -3 3 -3 -2 1 0 4 -1
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -3 2 0 4 -1 0 0 -1 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -2 -9 0 7 -1 0 0 4 -2
1 its shape among its neighbours: a stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 0 -1 -1 2 0 0 0 4 -3
1 its shape among its neighbours: a stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 -10 8 0 -1 -2 0 8 0
1 its shape among its neighbours: a stop, 6 and more, 4 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 8 -14 8 -6 -1 -1 0 -1 0
1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, a stop, 20 and more	0 0 0 0 0 1 0 0 1 -6 0 -1 4
1 its shape among its neighbours: a stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 0 -14 0 -2 -1 -3 0 -2 17
1 its shape among its neighbours: a stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -2 -4 -1 7 -1 -3 0 -2 -1
1 its shape among its neighbours: a stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 -1 2 -1 -2 -1 -1 0 -1 5
1 its shape among its neighbours: a stop, 6 and more, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 0 15 0 0 0 0 0 0 -15
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, a stop, 20 and more	1 0 0 0 -1 -15 0 0 -5 6 0 1 -5
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -1 3 -2 -1 -7 -5 0 8 -3
1 its shape among its neighbours: a stop, 6 and more, below 4, figure, no stop, below 6	0 0 0 0 0 5 -1 0 4 1 0 3 -14
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 0 3 7 -9 -1 0 0 -1 -1
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, a stop, 6 and more	0 0 0 0 0 1 0 5 -2 0 0 0 -1
1 its shape among its neighbours: a stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 0 -2 0 4 0 0 0 0 0
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 0 0 -6 0 4 1 -5 -16 0 8 -1
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, 6 and more	0 0 0 0 -3 -3 -3 0 8 -8 0 -4 4
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 -1 -7 -1 -1 2 2 0 0 2
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 0 0 -1 4 0 -4 3 -4 0 -4 -1
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, 6 and more	0 0 0 0 -1 -3 2 0 -2 -2 0 -2 5
1 its shape among its neighbours: a stop, 6 and more, below 4, letter, no stop, below 6	0 0 0 0 5 6 -5 -7 3 -2 0 -4 -7
1 its shape among its neighbours: a stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 8 -7 -1 -1 0 -5 0 0 -1
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 20 and more	0 0 0 0 4 1 0 -2 -1 0 0 1 -3
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, 6 and more	0 0 0 0 -3 9 0 -1 -2 -2 -1 0 -5
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, a stop, below 6	0 0 0 0 -1 -8 0 -1 -1 0 0 -3 11
1 its shape among its neighbours: a stop, below 6, 10 and more, full stop, no stop, below 6	0 0 0 0 2 -12 -1 -2 -3 -1 0 -3 8
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 0 10 -9 -4 -1 -13 -7 -1 -2 3
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, 6 and more	0 0 0 0 -2 2 -1 4 -1 -1 0 -4 -5
1 its shape among its neighbours: a stop, below 6, 10 and more, letter, no stop, below 6	0 0 0 0 -2 -3 0 0 -3 0 0 -14 9
1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 15 -11 -1 -2 -2 -2 0 -1 -10
1 its shape among its neighbours: a stop, below 6, 18 and more, exclamation mark, a stop, below 6	0 0 0 0 11 -9 -2 -2 -2 -1 0 -1 -4
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 20 and more	0 0 0 0 -12 2 4 0 -2 4 6 -3 -3
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 0 -2 9 -1 -3 -1 1 0 -4 0
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, a stop, below 6	0 0 0 0 4 -3 -1 -2 -1 -2 0 -2 0
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 7 -3 0 -1 0 -1 0 -2 -3
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, 6 and more	1 0 0 0 -4 2 0 -3 -1 3 -5 -1 5
1 its shape among its neighbours: a stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 -1 7 -1 -4 -1 -1 0 -2 -3
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -6 9 -1 -1 -2 -7 6 -1 -1
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 -9 3 -2 -2 -2 -7 0 -1 10
1 its shape among its neighbours: a stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 8 -2 0 -1 0 -1 0 -2 -3
1 its shape among its neighbours: a stop, below 6, 4 and more, colon, no stop, below 6	0 0 0 0 6 1 0 -2 0 0 0 -4 -3
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 -10 10 -3 -4 9 -4 0 0 -3
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 -6 6 -1 3 -1 -1 0 0 -2
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 -2 6 -2 -2 -3 -2 0 -1 -2
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -2 -3 0 6 0 -1 0 0 0
1 its shape among its neighbours: a stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -3 -4 0 1 -4 -1 0 10 -8
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 0 13 -15 -1 -3 0 -2 -1 2 -1
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, a stop, below 6	0 0 0 0 -11 -5 0 9 -1 -1 0 5 4
1 its shape among its neighbours: a stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 0 0 7 -2 0 -5 0 -1 0 3 -1
1 its shape among its neighbours: a stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -7 -11 -1 5 -7 -4 -1 9 4
1 its shape among its neighbours: a stop, below 6, below 4, exclamation mark, no stop, below 6	0 0 0 0 -2 -4 0 0 -1 0 -1 -3 9
1 its shape among its neighbours: a stop, below 6, below 4, figure, no stop, below 6	0 0 0 0 0 -9 0 0 -3 7 0 4 -5
1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -1 -3 -1 6 0 0 0 0 -1
1 its shape among its neighbours: a stop, below 6, below 4, full stop, a stop, below 6	0 0 0 0 -4 6 -4 5 -8 -1 0 0 -6
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 20 and more	0 0 0 0 -10 -3 -3 -4 -1 12 -1 -3 6
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, 6 and more	0 0 0 0 -4 -1 0 -1 5 -1 0 2 -5
1 its shape among its neighbours: a stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 -8 -6 -1 -3 10 -3 -1 -9 0
1 its shape among its neighbours: a stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 4 0 0 0 -3 4 0 -1 -3
1 its shape among its neighbours: no stop, 20 and more, 10 and more, colon, no stop, below 6	0 0 0 0 -1 4 -1 -1 0 -2 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 -1 0 0 0 0 4 0 0 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 0 3 0 -3 0 0 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 0 -1 9 -9 0 0 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 0 13 -2 -3 0 -4 0 -2 -8
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 0 1 -1 -1 -2 -3 0 6 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -1 5 0 -1 0 -2 0 -2 0
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 0 1 0 3 -1 -1 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 0 3 0 -1 -1 -1 0 -1 1
1 its shape among its neighbours: no stop, 20 and more, 10 and more, letter, no stop, below 6	0 0 0 0 -1 6 -1 -3 1 3 0 -3 -4
1 its shape among its neighbours: no stop, 20 and more, 18 and more, another sign, no stop, below 6	0 0 0 0 0 8 -5 -3 0 0 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -2 10 0 -1 -3 -8 0 -1 -2
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 20 and more	-1 -1 -1 -1 -4 -7 0 1 1 -2 -1 0 -3
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 0 0 0 0 9 -7 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, bracket, no stop, below 6	-1 -1 -1 -1 11 -15 -1 -1 12 -5 -1 -1 -9
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -1 -2 -4 0 2 4 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 -1 10 -3 -5 -2 -1 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 0 4 -2 -1 0 0 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 20 and more	0 0 0 0 -15 -6 4 -6 -5 14 -2 -1 1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 -1 -2 -2 -2 0 7 0 -1 -2
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 0 3 -1 -1 0 -1 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 -1 -1 -1 -1 0 6 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 10 -3 -2 -3 -1 -1 0 -2 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, full stop, no stop, below 6	0 0 0 0 -2 -7 5 -2 2 0 0 3 -1
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 -1 -5 -3 3 1 3 0 -1 -2
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -5 11 -5 -8 -4 -9 -4 -6 -6
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 -1 11 -1 -3 -3 -3 0 -4 -3
1 its shape among its neighbours: no stop, 20 and more, 18 and more, letter, no stop, below 6	0 0 0 0 -1 6 -2 0 -12 12 0 -5 -5
1 its shape among its neighbours: no stop, 20 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 0 -3 0 0 0 4 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 0 -3 0 0 0 4 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 0 4 -1 0 0 -1 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 0 3 -2 0 0 0 0 0 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 -1 6 -1 -1 -1 -2 0 -1 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 0 -2 0 0 0 4 0 0 -2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, colon, no stop, below 6	0 0 0 0 -1 -2 -1 5 0 -1 0 -2 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 0 -4 0 -1 0 4 0 1 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, figure, no stop, below 6	0 0 0 0 -1 -4 0 -1 0 9 0 -1 -4
1 its shape among its neighbours: no stop, 20 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 0 5 0 -3 -1 0 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 20 and more	0 0 0 0 -1 6 1 -1 -2 -4 0 1 -1
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 -1 -3 0 6 -2 -2 0 -1 -3
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 0 2 -2 -2 4 -6 0 -2 4
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, 6 and more	0 0 0 0 0 0 1 2 3 -4 0 -3 0
1 its shape among its neighbours: no stop, 20 and more, 4 and more, letter, no stop, below 6	0 0 0 0 -1 1 -2 3 -2 -5 -1 0 2
1 its shape among its neighbours: no stop, 20 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 0 -4 0 -1 0 6 0 -3 0
1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, 6 and more	0 0 0 0 -1 9 -1 -4 0 -1 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, below 4, colon, no stop, below 6	0 0 0 0 0 10 0 0 -1 1 0 -3 -8
1 its shape among its neighbours: no stop, 20 and more, below 4, figure, a stop, 20 and more	0 0 0 0 0 -3 0 0 0 4 0 -1 -1
1 its shape among its neighbours: no stop, 20 and more, below 4, figure, no stop, below 6	0 0 0 0 0 -4 0 0 2 7 0 3 -7
1 its shape among its neighbours: no stop, 20 and more, below 4, full stop, no stop, below 6	0 0 0 0 0 -3 0 -1 4 3 0 0 0
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 20 and more	0 0 0 0 -1 -5 7 -2 -4 6 0 -1 -2
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, a stop, 6 and more	0 0 0 0 0 -13 0 0 -1 11 0 7 -1
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 20 and more	1 0 0 0 0 -1 0 -2 1 6 0 -1 -3
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, 6 and more	0 0 0 0 0 -7 6 0 5 0 0 1 -2
1 its shape among its neighbours: no stop, 20 and more, below 4, letter, no stop, below 6	0 0 0 0 -1 8 -1 3 2 -9 0 -2 -9
1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, 6 and more	0 0 0 0 0 3 0 1 -1 0 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, another sign, no stop, below 6	0 0 0 0 0 4 0 -1 0 0 0 -4 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, arrow, no stop, below 6	0 0 0 0 -2 5 0 -4 0 0 0 2 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -7 -8 0 5 5 -5 0 4 -9
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, a stop, 6 and more	0 0 0 0 -10 -4 0 4 -5 -2 0 6 -8
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, 6 and more	0 0 0 0 -2 2 0 -7 -3 -3 0 1 3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, bracket, no stop, below 6	0 0 0 0 -3 4 0 2 2 -3 0 -5 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 20 and more	0 0 0 0 8 4 0 -2 -3 -8 0 0 0
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, a stop, 6 and more	0 0 0 0 0 6 0 -6 -3 -2 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, 6 and more	0 0 0 0 -6 -4 0 10 0 -1 0 0 0
1 its shape among its neighbours: no stop, 6 and more, 10 and more, colon, no stop, below 6	0 0 0 0 15 -19 0 -6 4 4 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -2 -1 0 -1 -1 -2 0 0 4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, a stop, 20 and more	0 0 0 0 -8 -8 0 9 -2 0 0 -6 -8
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 20 and more	0 0 0 0 -3 3 0 2 -2 -4 0 1 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, 6 and more	0 0 0 0 -2 -1 0 1 2 1 0 -8 7
1 its shape among its neighbours: no stop, 6 and more, 10 and more, figure, no stop, below 6	0 0 0 0 -4 1 0 2 -1 -2 0 -8 7
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 20 and more	0 0 0 0 1 -8 0 1 7 4 3 -4 -9
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, 6 and more	0 0 0 0 6 0 0 -3 -2 2 0 -3 0
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, a stop, below 6	0 0 0 0 0 1 0 -1 -1 0 0 -4 5
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 20 and more	0 0 0 0 0 -3 0 -2 -4 -5 0 6 2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, 6 and more	0 0 0 0 6 -3 0 5 0 -1 1 -8 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, full stop, no stop, below 6	0 0 0 0 -10 6 0 -1 -1 -1 0 2 2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 20 and more	0 0 0 0 -9 -3 0 -6 -1 1 2 4 2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, a stop, 6 and more	0 0 0 0 -3 0 0 2 -3 -1 0 7 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 20 and more	0 0 0 0 -3 1 0 6 0 -1 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, 6 and more	0 0 0 0 2 -9 -1 -4 1 -7 -1 0 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, letter, no stop, below 6	1 0 0 0 -5 -9 0 -3 5 6 -1 -5 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 20 and more	0 0 0 0 9 -6 0 0 -3 0 4 -4 -3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, a stop, 6 and more	0 0 0 0 -1 3 0 -4 -1 0 0 5 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -1 0 0 4 -1 -2 0 1 -2
1 its shape among its neighbours: no stop, 6 and more, 10 and more, question mark, no stop, below 6	0 0 0 0 -4 -2 0 -1 -3 -2 0 9 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 0 -1 0 -1 0 0 -1 0 3
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, 6 and more	5 0 0 0 -1 -10 0 8 -1 0 0 0 -1
1 its shape among its neighbours: no stop, 6 and more, 10 and more, quotation mark, no stop, below 6	0 0 0 0 0 -1 0 0 0 0 0 6 -4
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, a stop, 6 and more	0 0 0 0 -1 0 0 3 0 0 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 10 and more, semicolon, no stop, 6 and more	0 0 0 0 12 -12 0 -2 -3 -9 0 -6 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 20 and more	0 0 0 0 -5 8 0 0 -3 -3 0 0 2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, a stop, 6 and more	0 0 0 0 4 0 0 -1 1 -5 0 -2 -4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 20 and more	0 0 0 0 -8 6 0 0 -3 -1 -3 0 6
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, 6 and more	0 0 0 0 -2 5 -1 -3 -2 -3 -1 -1 5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, bracket, no stop, below 6	0 0 0 0 -4 11 0 -2 -9 -1 -3 -1 -5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 20 and more	0 0 0 0 -1 -2 0 -1 -3 2 0 4 1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, a stop, 6 and more	0 0 0 0 7 -2 0 -1 -1 -1 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 20 and more	0 0 0 0 9 -6 0 -1 0 -1 0 -1 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, 6 and more	0 0 0 0 5 -2 0 0 -1 0 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, colon, no stop, below 6	0 0 0 0 -2 0 0 1 -2 -2 0 -1 5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, ellipsis, no stop, 6 and more	0 0 0 0 -6 -3 0 -1 -5 -6 0 11 -5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -6 -4 0 2 2 4 1 0 1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -6 11 0 -5 1 2 0 -5 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, a stop, 20 and more	0 0 0 0 -12 -4 0 6 -1 2 0 -4 -4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, figure, no stop, 6 and more	0 0 0 0 -6 9 0 -5 -2 -1 0 -4 -2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 20 and more	0 0 0 0 -1 -3 -1 -9 -12 -12 -5 4 3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, 6 and more	0 0 0 0 1 -6 -1 -1 -4 6 -1 -6 1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, a stop, below 6	0 0 0 0 -2 -1 0 -1 3 3 0 0 -3
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 20 and more	0 0 0 0 12 -4 0 -2 -2 -4 0 1 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, 6 and more	0 0 0 0 3 -17 -5 -11 -8 2 -2 6 -8
1 its shape among its neighbours: no stop, 6 and more, 18 and more, full stop, no stop, below 6	1 0 0 0 5 -3 2 -12 -14 -10 -3 8 -7
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 20 and more	0 0 0 0 -9 0 0 8 0 -1 0 -4 1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, a stop, 6 and more	0 0 0 0 -8 8 0 -7 8 3 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 20 and more	0 0 0 0 -3 12 0 -2 1 -2 0 -5 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, 6 and more	0 0 0 0 -11 5 0 1 -6 -3 0 3 -5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, letter, no stop, below 6	0 0 0 0 -3 8 0 -1 -3 -4 0 -1 -4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, question mark, a stop, 20 and more	0 0 0 0 8 -3 0 0 -2 0 0 -1 -4
1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, a stop, 20 and more	0 0 0 0 -1 7 0 0 -1 -5 -7 -2 2
1 its shape among its neighbours: no stop, 6 and more, 18 and more, quotation mark, no stop, below 6	0 0 0 0 9 5 0 0 -4 -8 0 -7 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -1 0 3 -1 -4 -2 3 -10 5
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 4 -1 -3 -1 -3 -3 -4 5 -1
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 7 -2 0 0 -4 0 -2 -6 0
1 its shape among its neighbours: no stop, 6 and more, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 2 -4 0 4 -1 -1 0 0 1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, another sign, no stop, below 6	0 0 0 0 -3 12 0 -2 -2 -1 0 -3 -10
1 its shape among its neighbours: no stop, 6 and more, 4 and more, arrow, no stop, below 6	0 0 0 0 -1 -2 0 0 0 0 0 6 -4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 20 and more	0 0 0 0 -5 5 0 0 -2 -1 -1 -2 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, a stop, 6 and more	0 0 0 0 9 1 0 -8 0 -1 0 -4 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, 6 and more	0 0 0 0 -2 6 0 -3 1 0 0 -2 -5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, bracket, no stop, below 6	0 0 0 0 2 -5 0 3 -1 3 0 -3 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 20 and more	0 0 0 0 1 -7 0 -5 0 8 0 0 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, a stop, 6 and more	0 0 0 0 -11 5 0 -10 14 7 0 -4 -6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, 6 and more	0 0 0 0 -3 9 0 -9 0 0 0 -3 5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, colon, no stop, below 6	-1 0 0 0 -6 10 0 0 -3 -3 0 0 -4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 4 -4 0 -8 -5 -2 0 6 -9
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 20 and more	0 0 0 0 -6 0 0 2 -2 -5 0 -2 6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, a stop, 6 and more	0 0 0 0 -1 -2 0 0 -1 -3 0 0 6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 20 and more	0 0 0 0 5 2 0 -1 -2 -6 0 -2 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, 6 and more	0 0 0 0 -8 -16 0 3 5 8 0 2 -8
1 its shape among its neighbours: no stop, 6 and more, 4 and more, figure, no stop, below 6	0 0 0 0 -1 -3 0 -2 4 7 0 4 -9
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 20 and more	0 0 0 0 2 -3 0 -1 -1 1 1 5 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, 6 and more	0 0 0 0 1 3 0 0 -2 1 0 0 -4
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, a stop, below 6	0 0 0 0 -5 2 0 3 0 0 0 0 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, 6 and more	0 0 0 0 -3 0 5 -3 2 0 0 -2 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, full stop, no stop, below 6	0 0 0 0 3 -9 0 -1 -1 5 0 -2 0
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 20 and more	0 0 0 0 1 -5 -2 -5 7 -4 -3 -4 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, 6 and more	0 0 0 0 -5 8 0 -8 2 -2 8 0 -8
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, a stop, below 6	0 0 0 0 -6 9 0 -3 -4 -3 0 0 1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 20 and more	0 0 0 0 0 -3 0 1 -2 -3 0 -2 5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, 6 and more	0 0 0 0 -11 -3 -1 9 -5 -4 0 -9 5
1 its shape among its neighbours: no stop, 6 and more, 4 and more, letter, no stop, below 6	0 0 0 0 -22 10 -1 -3 -14 7 -2 -5 6
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 20 and more	0 0 0 0 -6 -5 0 -6 10 9 0 -10 7
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -5 1 -1 8 -1 -1 0 -6 -2
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, 6 and more	0 0 0 0 -3 -1 0 0 2 4 0 -3 1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, question mark, no stop, below 6	0 0 0 0 -5 -5 0 1 5 0 0 2 1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 -1 -4 0 4 0 -1 0 2 -1
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, 6 and more	0 0 0 0 -6 -2 0 6 0 -1 0 3 -3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, quotation mark, no stop, below 6	0 0 0 0 5 -3 0 -7 0 -1 0 0 3
1 its shape among its neighbours: no stop, 6 and more, 4 and more, semicolon, no stop, 6 and more	0 0 0 0 -2 0 0 5 0 -1 0 -1 -1
1 its shape among its neighbours: no stop, 6 and more, below 4, another sign, no stop, below 6	0 0 0 0 -3 8 0 0 0 0 0 -4 -3
1 its shape among its neighbours: no stop, 6 and more, below 4, bracket, no stop, below 6	0 0 0 0 -1 2 0 -3 0 0 0 -9 9
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 20 and more	0 0 0 0 -5 -16 -2 5 -1 -5 0 5 7
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, a stop, 6 and more	0 0 0 0 6 -14 0 -2 9 -1 0 -1 -3
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 20 and more	0 0 0 0 -5 0 0 -11 -2 -8 7 -8 3
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, 6 and more	0 0 0 0 7 -15 0 0 0 0 0 -3 7
1 its shape among its neighbours: no stop, 6 and more, below 4, colon, no stop, below 6	0 0 0 0 -6 -6 4 -1 -2 5 0 0 -4
1 its shape among its neighbours: no stop, 6 and more, below 4, exclamation mark, no stop, below 6	0 0 0 0 -4 -2 0 0 -1 -1 0 -8 12
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, a stop, 6 and more	0 0 0 0 5 -2 0 -1 -1 -2 0 -2 -1
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 20 and more	0 0 0 0 0 -1 0 0 -1 -1 0 9 -7
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, 6 and more	0 0 0 0 -9 9 0 -12 -3 -3 -1 0 -12
1 its shape among its neighbours: no stop, 6 and more, below 4, figure, no stop, below 6	0 0 0 0 -1 -1 0 -1 -2 -5 0 13 -7
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, a stop, 20 and more	0 0 0 0 -8 6 -1 -3 11 3 0 -10 -13
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, 6 and more	0 0 0 0 -4 9 0 -4 -3 -5 0 3 -5
1 its shape among its neighbours: no stop, 6 and more, below 4, full stop, no stop, below 6	0 0 0 0 0 9 -1 -1 0 0 0 -2 -7
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 20 and more	0 0 0 0 -7 1 -1 -8 -4 -4 -2 -1 -7
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, 6 and more	0 0 0 0 -2 6 0 2 -4 -5 -1 2 -2
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, a stop, below 6	0 0 0 0 4 0 0 0 -4 -3 0 7 -4
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 20 and more	0 0 0 0 -1 -4 0 -1 1 12 -1 -7 -3
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, 6 and more	0 0 0 0 -3 10 -1 -5 1 0 -3 -7 -7
1 its shape among its neighbours: no stop, 6 and more, below 4, letter, no stop, below 6	0 0 0 0 2 5 -1 -8 -2 -7 0 0 -7
1 its shape among its neighbours: no stop, below 6, 10 and more, another sign, no stop, below 6	0 0 0 0 7 -2 0 -3 -1 0 -1 0 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, arrow, no stop, below 6	0 0 0 0 2 0 0 -3 -1 0 0 1 1
1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, a stop, 20 and more	0 0 0 0 -4 0 0 5 -5 -2 0 0 -5
1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, 6 and more	0 0 0 0 0 0 0 -2 0 0 0 -7 10
1 its shape among its neighbours: no stop, below 6, 10 and more, bracket, no stop, below 6	0 0 0 0 -1 0 0 2 -3 -3 0 -1 4
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 20 and more	0 0 0 0 12 -2 0 0 -2 -1 0 0 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, a stop, 6 and more	0 0 0 0 7 0 0 -4 0 0 0 0 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, 6 and more	0 0 0 0 4 0 0 0 -1 -1 0 -2 0
1 its shape among its neighbours: no stop, below 6, 10 and more, colon, no stop, below 6	0 0 0 0 3 -1 0 -3 1 4 0 0 -4
1 its shape among its neighbours: no stop, below 6, 10 and more, ellipsis, a stop, 20 and more	0 0 0 0 -1 0 0 0 4 0 0 -1 -2
1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, a stop, 20 and more	0 0 0 0 6 -1 0 -6 3 2 -1 -2 -1
1 its shape among its neighbours: no stop, below 6, 10 and more, exclamation mark, no stop, below 6	0 0 0 0 -12 -2 0 -5 -2 6 0 0 9
1 its shape among its neighbours: no stop, below 6, 10 and more, figure, a stop, 20 and more	0 0 0 0 -3 0 0 0 2 -1 -1 0 3
1 its shape among its neighbours: no stop, below 6, 10 and more, figure, no stop, 6 and more	0 0 0 0 2 0 0 1 0 4 -1 -1 -5
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 20 and more	0 0 0 0 0 -1 0 -1 -1 -1 3 5 -8
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, a stop, 6 and more	0 0 0 0 0 3 0 3 -5 -2 -5 -2 1
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 20 and more	0 0 0 0 0 -1 0 0 3 2 -1 -1 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, 6 and more	0 0 0 0 -2 0 0 -1 -1 8 -1 -1 0
1 its shape among its neighbours: no stop, below 6, 10 and more, full stop, no stop, below 6	0 0 0 0 -2 0 0 -1 -9 -1 4 -3 6
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 20 and more	0 0 0 0 5 -2 0 -2 -5 -7 8 -4 -7
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, 6 and more	0 0 0 0 -1 0 0 -1 4 -1 0 -1 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, a stop, below 6	0 0 0 0 -3 0 -1 5 -4 -2 0 0 3
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 20 and more	0 0 0 0 2 -1 0 -1 -4 -2 -1 6 -3
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, 6 and more	-4 0 0 0 12 -2 0 -6 -1 3 -1 -9 4
1 its shape among its neighbours: no stop, below 6, 10 and more, letter, no stop, below 6	0 0 0 0 -10 -3 0 -6 2 -7 -6 -1 8
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, a stop, 20 and more	0 0 0 0 -5 0 0 -3 1 0 3 0 4
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, 6 and more	0 0 0 0 -9 0 0 -1 -3 0 0 -4 16
1 its shape among its neighbours: no stop, below 6, 10 and more, question mark, no stop, below 6	0 0 0 0 0 2 0 -2 -2 -1 -1 -2 7
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, a stop, 20 and more	0 0 0 0 -5 -2 0 -4 -2 -2 -1 -2 7
1 its shape among its neighbours: no stop, below 6, 10 and more, quotation mark, no stop, 6 and more	0 0 0 0 -1 0 0 0 0 0 0 -3 5
1 its shape among its neighbours: no stop, below 6, 10 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 2 -1 0 0 -3 -2 0 -1 6
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 20 and more	0 0 0 0 1 0 0 -1 6 -1 -2 0 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, a stop, 6 and more	0 0 0 0 -5 0 0 0 -6 -2 -1 -1 13
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 20 and more	0 0 0 0 -2 0 0 0 -4 -1 0 0 8
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, 6 and more	0 0 0 0 9 -1 0 -1 -5 -4 0 0 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, bracket, no stop, below 6	0 0 0 0 5 -1 0 -3 6 -1 -1 -1 -7
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, 20 and more	0 0 0 0 8 0 0 0 -4 -3 -2 0 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, colon, no stop, below 6	0 0 0 0 5 0 0 5 -2 -1 0 0 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, ellipsis, no stop, below 6	0 0 0 0 -4 0 0 -1 0 -2 0 0 7
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 20 and more	0 0 0 0 3 0 0 0 0 1 -1 0 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, a stop, 6 and more	0 0 0 0 1 0 0 0 4 1 -1 0 -4
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, 6 and more	0 0 0 0 -13 -2 0 -1 -1 9 6 -1 0
1 its shape among its neighbours: no stop, below 6, 18 and more, exclamation mark, no stop, below 6	0 0 0 0 -1 0 0 -2 -2 -1 -1 -1 7
1 its shape among its neighbours: no stop, below 6, 18 and more, figure, a stop, 20 and more	0 0 0 0 -7 0 0 -1 9 -1 0 0 0
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 20 and more	0 0 0 0 -6 -11 -4 -2 -1 -10 3 -9 10
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, a stop, 6 and more	0 0 0 0 -4 -3 0 -5 -6 -3 -2 5 8
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 20 and more	0 0 0 0 6 -1 0 -2 0 -2 1 -2 1
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, 6 and more	0 0 0 0 -7 -5 -1 -5 0 11 4 -4 0
1 its shape among its neighbours: no stop, below 6, 18 and more, full stop, no stop, below 6	0 0 0 0 1 -8 5 -21 11 13 -12 -7 -20
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 20 and more	0 0 0 0 -5 -2 0 -1 13 -3 -1 -1 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, 6 and more	0 0 0 0 -10 0 0 0 11 0 -2 -3 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, a stop, below 6	0 0 0 0 -2 0 0 0 -1 0 -1 -1 6
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, 6 and more	0 0 0 0 5 -1 0 -1 0 -1 -2 -1 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, letter, no stop, below 6	0 0 0 0 7 -2 0 -5 -1 -3 -6 -3 -2
1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, 6 and more	0 0 0 0 3 0 0 -1 0 -1 0 -1 0
1 its shape among its neighbours: no stop, below 6, 18 and more, question mark, no stop, below 6	0 0 0 0 -4 0 0 -1 -4 5 -1 -1 4
1 its shape among its neighbours: no stop, below 6, 18 and more, quotation mark, no stop, below 6	-1 0 0 0 -4 0 0 0 -4 -1 0 0 10
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 20 and more	0 0 0 0 -3 -1 0 -1 3 2 -8 7 -6
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, a stop, 6 and more	0 0 0 0 2 0 0 0 -1 -3 3 -1 -1
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 20 and more	0 0 0 0 8 -1 0 -1 -2 -1 0 -1 -3
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, 6 and more	0 0 0 0 -11 0 0 -1 0 -3 3 8 -5
1 its shape among its neighbours: no stop, below 6, 18 and more, stop and quotation mark, no stop, below 6	0 0 0 0 -2 0 0 0 3 0 2 -1 -2
1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, a stop, 20 and more	0 0 0 0 -3 0 0 -1 1 -1 0 0 4
1 its shape among its neighbours: no stop, below 6, 4 and more, another sign, no stop, below 6	0 0 0 0 -3 -1 0 3 10 3 -1 0 -7
1 its shape among its neighbours: no stop, below 6, 4 and more, arrow, no stop, 6 and more	0 0 0 0 -2 -1 0 0 0 -1 0 -1 5
1 its shape among its neighbours: no stop, below 6, 4 and more, bar or asterisk, no stop, below 6	0 0 0 0 -5 -1 0 -4 -1 -3 -1 -2 8
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, a stop, 6 and more	0 0 0 0 -2 0 0 -1 2 -7 -1 -1 8
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, 6 and more	0 0 0 0 3 0 0 -1 -1 -1 0 -1 2
1 its shape among its neighbours: no stop, below 6, 4 and more, bracket, no stop, below 6	0 0 0 0 -2 -1 0 8 0 -3 2 6 -10
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 20 and more	0 0 0 0 8 0 0 -1 -1 -2 -1 0 -1
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, a stop, 6 and more	0 0 0 0 -2 -2 0 -1 0 -1 -2 0 5
1 its shape among its neighbours: no stop, below 6, 4 and more, colon, no stop, 6 and more	0 0 0 0 3 -1 0 -3 7 2 1 -1 -9
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, a stop, 20 and more	0 0 0 0 -5 -3 0 1 0 3 -2 -1 3
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, 6 and more	0 0 0 0 0 2 0 -3 0 0 0 -5 7
1 its shape among its neighbours: no stop, below 6, 4 and more, exclamation mark, no stop, below 6	0 0 0 0 0 0 0 0 -1 0 0 -2 3
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, 20 and more	0 0 0 0 -2 2 0 0 -1 -1 -1 0 4
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, a stop, below 6	0 0 0 0 0 0 0 0 -1 -1 -1 0 4
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 20 and more	0 0 0 0 7 1 0 -3 1 1 0 -1 -7
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, 6 and more	0 0 0 0 -1 -1 0 0 0 0 1 12 -12
1 its shape among its neighbours: no stop, below 6, 4 and more, figure, no stop, below 6	0 0 0 0 2 -1 0 -1 -4 0 -1 -2 7
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 20 and more	0 0 0 0 10 -1 0 -5 -1 -7 0 0 -3
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, 6 and more	0 0 0 0 2 -1 0 -1 1 -1 1 4 -4
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, a stop, below 6	0 0 0 0 3 1 0 -1 -4 0 0 0 1
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, 6 and more	0 0 0 0 5 -1 0 0 -3 -5 -1 -1 1
1 its shape among its neighbours: no stop, below 6, 4 and more, full stop, no stop, below 6	0 0 0 0 -3 -2 0 -1 3 0 6 -1 -4
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 20 and more	0 0 0 0 2 -5 -1 -5 -9 1 2 -16 2
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, a stop, 6 and more	0 0 0 0 2 -1 0 -1 -3 4 2 -11 6
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 20 and more	0 0 0 0 2 0 0 -2 2 2 0 -4 -1
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, 6 and more	0 0 0 0 7 -6 -1 2 -16 -12 -4 -4 -1
1 its shape among its neighbours: no stop, below 6, 4 and more, letter, no stop, below 6	0 0 0 0 -11 -5 -1 -1 -12 -14 -12 -9 2
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 20 and more	0 0 0 0 5 -1 0 2 -2 -4 -2 -1 -1
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, a stop, 6 and more	0 0 0 0 -2 0 0 0 -3 -3 5 0 0
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 20 and more	0 0 0 0 -7 -2 0 3 -1 -2 0 -4 8
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, 6 and more	0 0 0 0 5 0 0 -1 -1 0 -1 -4 2
1 its shape among its neighbours: no stop, below 6, 4 and more, question mark, no stop, below 6	0 0 0 0 0 0 0 -1 -2 -1 -1 0 4
1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, a stop, 20 and more	0 0 0 0 -9 -3 0 -2 -4 8 -5 0 -9
1 its shape among its neighbours: no stop, below 6, 4 and more, quotation mark, no stop, below 6	0 0 0 0 -3 0 0 1 -1 -1 -2 12 -6
1 its shape among its neighbours: no stop, below 6, below 4, another sign, a stop, 20 and more	0 0 0 0 10 -1 0 0 -4 -4 0 -1 -7
1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, 6 and more	0 0 0 0 -6 0 0 0 -1 -3 0 0 8
1 its shape among its neighbours: no stop, below 6, below 4, another sign, no stop, below 6	0 0 0 0 0 0 0 0 -1 -1 0 -1 4
1 its shape among its neighbours: no stop, below 6, below 4, bar or asterisk, no stop, below 6	0 0 0 0 -4 0 0 0 -1 -2 0 5 2
1 its shape among its neighbours: no stop, below 6, below 4, bracket, a stop, 20 and more	0 0 0 0 -2 0 0 6 -5 -1 1 0 1
1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, 6 and more	0 0 0 0 -2 -1 0 -2 -2 0 0 -1 8
1 its shape among its neighbours: no stop, below 6, below 4, bracket, no stop, below 6	0 0 0 0 -3 -1 0 -1 2 -8 5 -4 5
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, 20 and more	0 0 0 0 0 0 0 0 0 -2 -3 0 3
1 its shape among its neighbours: no stop, below 6, below 4, colon, a stop, below 6	0 0 0 0 -11 -1 0 -1 10 7 -1 -1 -8
1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, 6 and more	0 0 0 0 0 0 0 -2 5 2 0 0 -4
1 its shape among its neighbours: no stop, below 6, below 4, colon, no stop, below 6	0 0 0 0 0 0 0 -4 1 3 -1 -1 2
1 its shape among its neighbours: no stop, below 6, below 4, comma, a stop, 20 and more	0 0 0 0 0 0 0 0 0 0 4 0 -3
1 its shape among its neighbours: no stop, below 6, below 4, comma, no stop, below 6	0 0 0 0 4 -1 0 -2 -2 -2 -1 -1 5
1 its shape among its neighbours: no stop, below 6, below 4, exclamation mark, a stop, 6 and more	0 0 0 0 6 -1 0 -1 -7 -6 -8 11 -11
1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 20 and more	0 0 0 0 7 0 0 -1 0 0 -3 -1 -2
1 its shape among its neighbours: no stop, below 6, below 4, figure, a stop, 6 and more	0 0 0 0 -1 0 0 -1 0 3 1 -1 -1
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, 20 and more	0 0 0 0 0 0 0 0 0 -1 7 -2 -4
1 its shape among its neighbours: no stop, below 6, below 4, figure, no stop, below 6	0 0 0 0 -2 -4 0 -2 -17 -14 0 -3 13
1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 20 and more	0 0 0 0 -16 0 0 -1 -9 -4 -6 0 14
1 its shape among its neighbours: no stop, below 6, below 4, full stop, a stop, 6 and more	0 0 0 0 -2 -1 0 5 0 -1 0 0 -2
1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, 6 and more	0 0 0 0 1 -1 0 0 3 2 4 1 -8
1 its shape among its neighbours: no stop, below 6, below 4, full stop, no stop, below 6	0 0 0 0 -2 0 0 3 -2 -1 5 0 -3
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 20 and more	0 0 0 0 -16 -5 0 3 4 -9 -5 -12 12
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, 6 and more	0 0 0 0 2 -6 0 3 3 3 -4 -5 2
1 its shape among its neighbours: no stop, below 6, below 4, letter, a stop, below 6	0 0 0 0 1 0 0 4 -1 -1 0 2 -4
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 20 and more	0 0 0 0 3 -2 0 1 1 0 0 -1 -3
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, 6 and more	0 0 0 0 -8 -5 0 4 2 -4 -4 -9 0
1 its shape among its neighbours: no stop, below 6, below 4, letter, no stop, below 6	-1 0 0 -1 1 -31 -4 10 -20 2 2 -8 -2
1 its shape among its neighbours: no stop, below 6, below 4, quotation mark, no stop, below 6	0 0 0 0 -5 0 0 2 0 -1 0 7 -2
1 its short words and length: 0.01 and more, 15 and more	0 0 0 0 2 -3 -4 6 1 -13 -1 -13 0
1 its short words and length: 0.01 and more, 30 and more	0 0 0 0 -3 2 -3 1 2 1 -11 -2 3
1 its short words and length: 0.01 and more, 4 and more	0 0 0 0 0 -9 7 -10 5 -1 -4 -7 -3
1 its short words and length: 0.01 and more, 8 and more	-6 0 0 0 -1 -5 -13 -8 -7 8 -4 -4 0
1 its short words and length: 0.01 and more, below 4	0 0 0 0 -3 13 0 -8 -1 -3 0 -10 -4
1 its short words and length: 0.2 and more, 15 and more	2 -1 -1 0 0 -5 -16 -1 2 -2 -14 -15 2
1 its short words and length: 0.2 and more, 30 and more	-1 -1 -1 -1 3 -2 -9 0 -16 -8 -12 -1 -8
1 its short words and length: 0.2 and more, 4 and more	1 -1 -1 -1 -3 -7 -3 -6 -21 -1 -1 6 -6
1 its short words and length: 0.2 and more, 8 and more	0 -1 -1 -1 -9 1 -8 -6 3 4 -3 -12 2
1 its short words and length: 0.2 and more, below 4	0 0 0 0 -2 -2 -18 1 4 -5 -12 -12 0
1 its short words and length: 0.35 and more, 15 and more	3 -3 -2 -2 -8 4 -5 7 -2 -12 1 8 -8
1 its short words and length: 0.35 and more, 30 and more	0 -5 -5 -4 0 3 -2 -10 -5 -3 3 -11 -9
1 its short words and length: 0.35 and more, 4 and more	-3 -1 -1 -1 -15 3 -17 3 -15 3 -12 -11 -7
1 its short words and length: 0.35 and more, 8 and more	3 -1 -1 -1 -12 -11 -14 6 -5 -11 -13 1 -16
1 its short words and length: 0.35 and more, below 4	1 -1 -1 -1 -16 -16 -8 -16 0 -2 -7 1 13
1 its short words and length: below 0.01, 15 and more	0 0 0 0 -2 8 0 0 -2 -1 0 -3 -3
1 its short words and length: below 0.01, 4 and more	1 0 0 0 -1 -9 -7 -1 -6 -2 -10 -3 -3
1 its short words and length: below 0.01, 8 and more	0 0 0 0 4 4 4 -6 -4 -6 0 1 -4
1 its short words and length: below 0.01, below 4	-4 -3 -3 -5 -6 7 3 0 -6 -7 -3 -5 -9
1 its short words: 0.01 and more	0 0 0 0 -15 2 -11 -7 -8 7 -10 -5 3
1 its short words: 0.15 and more	-8 -5 -5 -4 7 0 -10 -5 -7 3 1 1 0
1 its short words: 0.3 and more	1 -9 -9 -8 -7 -7 -4 3 5 -7 -19 -5 0
1 its short words: 0.4 and more	3 -7 -7 -6 -7 -7 0 6 -8 -5 8 8 -11
1 its short words: 0.5 and more	5 -6 -6 -7 -7 4 4 0 -2 -5 1 -7 -7
1 its short words: below 0.01	1 -4 -4 -6 -2 5 7 -1 -6 -7 -4 -2 -9
1 its small words and length: 0.01 and more, 15 and more	0 0 0 0 -5 -3 -4 13 0 -8 -2 -19 1
1 its small words and length: 0.01 and more, 30 and more	0 0 0 0 6 13 -1 -7 -5 -6 0 -2 -15
1 its small words and length: 0.01 and more, 4 and more	1 0 0 0 7 -12 12 -2 -4 -16 -9 7 -14
1 its small words and length: 0.01 and more, 8 and more	-5 0 0 0 -19 -14 -3 3 8 11 -2 -24 -2
1 its small words and length: 0.2 and more, 15 and more	1 0 0 0 -2 0 -28 -3 9 -11 -4 8 -14
1 its small words and length: 0.2 and more, 30 and more	0 -1 -1 -1 -5 -2 -2 -6 -8 1 -16 -2 6
1 its small words and length: 0.2 and more, 4 and more	-2 -1 -1 -1 -24 -1 -8 4 -14 -10 -8 -8 -2
1 its small words and length: 0.2 and more, 8 and more	0 0 0 0 -2 -1 -9 -3 -7 -15 -14 -6 -10
1 its small words and length: 0.2 and more, below 4	1 0 0 0 4 -11 -4 -2 -17 -1 -16 -14 13
1 its small words and length: 0.35 and more, 15 and more	8 -2 -2 -2 -3 -7 0 6 2 -2 -3 -1 1
1 its small words and length: 0.35 and more, 30 and more	0 -5 -5 -5 0 -1 -2 -2 -2 -5 -1 -8 -6
1 its small words and length: 0.35 and more, 4 and more	-1 0 0 0 -11 3 -13 -4 -11 -12 -11 -9 9
1 its small words and length: 0.35 and more, 8 and more	3 -1 -1 -1 -17 -4 -5 3 -5 -14 10 9 -8
1 its small words and length: 0.35 and more, below 4	0 0 0 0 0 -2 -3 -19 -17 -14 -4 -9 12
1 its small words and length: below 0.01, 15 and more	0 0 0 0 -2 9 0 -1 -2 -1 0 -3 -4
1 its small words and length: below 0.01, 30 and more	0 0 0 0 -1 -4 9 -2 -1 -1 0 0 -1
1 its small words and length: below 0.01, 4 and more	1 -1 -1 0 8 6 -13 2 -25 12 -9 -13 -11
1 its small words and length: below 0.01, 8 and more	1 0 0 0 2 -14 5 -3 -9 -2 -4 -15 10
1 its small words and length: below 0.01, below 4	-1 -6 -6 -6 -6 1 1 6 -4 -10 0 -4 -4
1 its small words: 0.01 and more	-5 0 0 0 -3 -14 1 7 -9 3 -11 -5 -10
1 its small words: 0.15 and more	-3 -4 -4 -4 -3 -9 2 6 -5 -20 0 -5 -7
1 its small words: 0.3 and more	1 -5 -5 -4 -1 -3 -16 3 -1 -14 -1 7 -3
1 its small words: 0.4 and more	5 -5 -5 -4 -4 -11 -1 4 2 -8 9 -2 0
1 its small words: 0.5 and more	5 -6 -7 -6 -10 7 -3 -8 -5 0 -8 -7 6
1 its small words: below 0.01	4 -8 -8 -5 0 2 4 8 -10 2 -2 -7 0
1 its words in the text, and its length: 0 and more, 12 and more	0 0 0 0 -11 -4 -2 -1 -10 -4 -10 0 17
1 its words in the text, and its length: 0 and more, 25 and more	0 0 0 0 -2 8 -1 1 -2 -2 -1 -8 0
1 its words in the text, and its length: 0 and more, 3 and more	1 -1 -1 -1 7 -9 -13 -9 -1 -4 0 6 -12
1 its words in the text, and its length: 0 and more, 6 and more	0 0 0 0 1 8 -3 -7 -9 -6 -15 -6 -7
1 its words in the text, and its length: 0 and more, below 3	1 -1 -1 -4 -7 -2 -7 -8 -4 -4 -1 -6 0
1 its words in the text, and its length: 0.01 and more, 12 and more	0 0 0 0 5 10 -6 -22 -3 -10 -4 -2 3
1 its words in the text, and its length: 0.01 and more, 25 and more	0 0 0 0 -9 -3 -5 -2 -8 -7 -5 -4 -2
1 its words in the text, and its length: 0.01 and more, 3 and more	0 0 0 0 -1 -9 0 8 -5 7 0 -2 -5
1 its words in the text, and its length: 0.01 and more, 6 and more	0 0 0 0 -3 -3 -2 -2 -9 -1 -3 4 3
1 its words in the text, and its length: 0.01 and more, below 3	0 0 0 0 -4 5 0 -5 0 6 0 -11 -3
1 its words in the text, and its length: 0.2 and more, 12 and more	0 0 0 0 -12 -4 1 3 -9 3 4 -2 -9
1 its words in the text, and its length: 0.2 and more, 25 and more	0 -1 -1 -1 5 7 -17 -14 -7 -8 -10 -6 -6
1 its words in the text, and its length: 0.2 and more, 3 and more	0 0 0 0 -10 -5 -11 11 -3 8 -4 -16 -8
1 its words in the text, and its length: 0.2 and more, 6 and more	1 0 0 0 -5 -1 -5 -6 -13 -13 -5 -4 4
1 its words in the text, and its length: 0.2 and more, below 3	0 0 0 0 -1 0 -1 -1 -1 5 0 -1 0
1 its words in the text, and its length: 0.4 and more, 12 and more	1 0 0 0 15 -7 5 -3 5 -3 -5 -24 -6
1 its words in the text, and its length: 0.4 and more, 25 and more	0 -2 -2 -2 -4 2 2 -5 -2 -13 8 3 -1
1 its words in the text, and its length: 0.4 and more, 3 and more	0 0 0 0 -22 7 -2 -2 -18 -3 -10 -2 -2
1 its words in the text, and its length: 0.4 and more, 6 and more	-1 0 0 0 -2 -8 -16 3 2 -13 -2 3 -14
1 its words in the text, and its length: 0.4 and more, below 3	0 0 0 0 -8 5 -6 3 -12 -5 -5 -5 4
1 its words in the text, and its length: 0.6 and more, 12 and more	1 0 0 0 -16 7 -15 -1 2 -27 -6 -14 -18
1 its words in the text, and its length: 0.6 and more, 25 and more	0 0 0 0 -1 -1 -3 -7 -6 6 -25 -7 -1
1 its words in the text, and its length: 0.6 and more, 3 and more	0 0 0 0 -1 -2 -4 -13 -2 -9 -4 -4 6
1 its words in the text, and its length: 0.6 and more, 6 and more	0 0 0 0 -11 7 -10 0 -33 -5 1 -8 -3
1 its words in the text, and its length: 0.6 and more, below 3	0 0 0 0 -5 1 0 -3 1 7 0 -2 -2
1 its words in the text, and its length: 0.8 and more, 12 and more	1 0 0 0 -18 -3 -1 2 4 -6 -5 -8 0
1 its words in the text, and its length: 0.8 and more, 25 and more	0 0 0 0 16 -3 -11 4 -11 -7 2 -15 -15
1 its words in the text, and its length: 0.8 and more, 3 and more	0 0 0 0 -5 1 -1 -1 1 -1 0 -1 6
1 its words in the text, and its length: 0.8 and more, 6 and more	-4 0 0 0 -11 2 0 -4 2 -6 7 -20 1
1 its words in the text, and its length: 1 and more, 12 and more	0 0 0 0 -4 -5 -14 -5 0 7 0 -11 -10
1 its words in the text, and its length: 1 and more, 25 and more	0 0 0 0 -12 -4 -2 -4 1 1 -9 8 2
1 its words in the text, and its length: 1 and more, 3 and more	0 0 0 0 -6 -6 4 -2 -18 -22 -6 -20 8
1 its words in the text, and its length: 1 and more, 6 and more	3 0 0 0 -10 -4 8 -4 6 2 -8 -6 -8
1 its words in the text, and its length: 1 and more, below 3	0 0 0 0 2 2 -3 -3 -11 -10 -20 3 -19
1 its words in the text, and its length: below 0, 25 and more	-4 -3 -3 -3 -2 -5 -13 -4 -12 -13 -2 -15 -18
1 its words in the text, and its length: below 0, 3 and more	0 0 0 0 3 6 3 -1 -1 -10 -2 -12 4
1 its words in the text, and its length: below 0, 6 and more	0 0 0 0 1 4 0 -2 1 0 0 0 -4
1 its words in the text, and its length: below 0, below 3	0 -1 -1 -1 -9 2 -14 -21 -6 0 -1 -9 1
1 its words in the text, and its place: before the text, 0 and more	6 -1 -1 -3 7 2 -12 -24 -1 5 -4 0 -12
1 its words in the text, and its place: before the text, 0.01 and more	0 0 0 0 0 -2 -1 -5 1 -2 -1 0 5
1 its words in the text, and its place: before the text, 0.2 and more	1 0 0 0 1 0 3 -3 -2 11 5 -16 -10
1 its words in the text, and its place: before the text, 0.4 and more	1 0 0 0 -2 -7 -2 3 3 -14 2 7 -1
1 its words in the text, and its place: before the text, 0.6 and more	1 0 0 0 -13 5 3 2 -1 -5 -4 -11 5
1 its words in the text, and its place: before the text, 0.8 and more	-2 0 0 0 -4 -3 0 0 -4 -4 4 -5 1
1 its words in the text, and its place: before the text, 1 and more	5 0 0 0 -2 0 -2 -1 0 -10 -8 -7 2
1 its words in the text, and its place: before the text, below 0	0 -1 -1 0 4 -10 -1 -1 -1 -4 -2 -4 4
1 its words in the text, and its place: behind the text, 0 and more	-4 -1 -1 -1 -42 7 -25 -5 -18 -12 -14 -7 8
1 its words in the text, and its place: behind the text, 0.01 and more	0 0 0 0 3 1 -2 0 -4 0 0 -3 -2
1 its words in the text, and its place: behind the text, 0.2 and more	0 0 0 0 -1 -5 2 -6 2 2 -3 -5 -4
1 its words in the text, and its place: behind the text, 0.4 and more	0 0 0 0 5 0 -7 -2 0 -1 -8 -8 -7
1 its words in the text, and its place: behind the text, 0.6 and more	0 0 0 0 9 -3 -2 -2 -6 -5 0 -5 1
1 its words in the text, and its place: behind the text, 0.8 and more	0 0 0 0 2 -2 0 4 -2 -1 0 -5 4
1 its words in the text, and its place: behind the text, 1 and more	0 0 0 0 -2 -15 12 1 -10 -8 -2 -4 1
1 its words in the text, and its place: behind the text, below 0	-1 0 0 0 -4 6 -2 1 2 -1 -2 -3 -1
1 its words in the text, and its place: in the text, 0 and more	-6 -2 -2 -1 -3 -6 -4 -4 -2 -5 -3 5 -4
1 its words in the text, and its place: in the text, 0.01 and more	-1 0 0 0 -7 -3 -5 -5 -9 2 -11 1 3
1 its words in the text, and its place: in the text, 0.2 and more	-2 -3 -3 -2 -3 1 -18 0 -15 -1 -7 -3 1
1 its words in the text, and its place: in the text, 0.4 and more	-3 -4 -4 -4 -2 -1 6 1 -1 -5 7 -2 -4
1 its words in the text, and its place: in the text, 0.6 and more	-1 -2 -2 -2 -4 -3 -8 1 -5 -4 1 -8 -1
1 its words in the text, and its place: in the text, 0.8 and more	0 0 0 0 -11 2 -13 1 4 -6 -6 -32 -7
1 its words in the text, and its place: in the text, 1 and more	-3 -1 -2 -1 -2 -3 -4 -6 -9 -7 -16 -4 -15
1 its words in the text, and its place: in the text, below 0	-4 -3 -3 -3 -3 -3 -15 -11 -6 -1 -1 -18 -9
1 its words in the text: 0 and more	2 -6 -7 -8 -5 1 -13 -5 0 -2 -1 2 -4
1 its words in the text: 0.01 and more	0 -1 -1 -1 -5 -2 -8 -6 -10 0 -14 1 0
1 its words in the text: 0.2 and more	0 -4 -4 -4 -3 0 -14 0 -14 4 -1 -4 -2
1 its words in the text: 0.4 and more	-3 -6 -6 -5 0 -2 4 4 3 -6 6 -2 -8
1 its words in the text: 0.6 and more	2 -3 -3 -3 -4 -3 -8 2 -5 -7 -2 -12 2
1 its words in the text: 0.8 and more	-4 -1 -1 -1 -15 -3 -15 1 0 -9 -4 -30 -4
1 its words in the text: 1 and more	4 -3 -3 -1 -6 -8 9 -3 -5 -11 -13 -6 -3
1 its words in the text: below 0	-3 -6 -6 -5 -2 -7 -17 -13 -9 -3 -4 -22 -2
1 its words in the title: 0.01 and more	-2 -13 -13 -12 6 -7 -5 -2 3 -6 3 0 -9
1 its words in the title: 0.3 and more	-1 -1 -1 0 -11 9 3 -9 -10 -18 0 -3 10
1 its words in the title: 0.6 and more	1 0 0 0 -3 9 5 -7 -4 -18 -1 -12 0
1 its words in the title: below 0.01	7 -11 -11 -11 -1 1 5 4 1 7 -1 -1 -3
1 lines around it that begin alike: more	-2 -1 -1 -1 -27 -10 -12 -3 8 -2 -4 10 -9
1 lines around it that begin alike: two	-10 -1 -1 -1 -10 -14 -17 -1 -1 7 1 5 -15
1 neighbours of its shape: five	0 0 0 0 -18 -4 -13 10 -20 -9 -6 -11 -5
1 neighbours of its shape: four	-1 -1 -1 -1 -13 2 -13 3 -5 -11 -23 -2 1
1 neighbours of its shape: none	7 -15 -15 -24 -9 0 0 -4 6 7 4 -5 -2
1 neighbours of its shape: one	1 -7 -7 -7 2 0 -1 -1 -1 -2 4 -2 3
1 neighbours of its shape: six	0 0 0 0 -4 3 -10 9 -6 -9 0 -10 0
1 neighbours of its shape: three	-3 -2 -2 -2 -8 -9 -9 5 -17 -9 -8 -5 2
1 neighbours of its shape: two	-8 -6 -6 -6 5 -3 -2 -3 -5 -11 -4 3 -11
1 no block	0 -1 -1 -1 -12 6 -7 -8 -9 -8 -3 5 13
1 no small letter in it: yes	0 -1 -1 -1 -15 9 -20 -22 -3 7 -13 -8 -10
1 nothing but a date or time: yes	0 0 0 0 -4 -17 -2 -4 -18 -2 -6 6 11
1 nothing but a label such as “Related”: yes	0 0 0 0 9 14 -3 -3 -6 -13 -1 1 -18
1 quotation marks around it: yes	4 0 0 0 -3 3 -4 2 -18 -6 -10 3 -24
1 somebody does something at present: yes	0 -1 -1 0 -1 -2 -13 -2 -3 -7 -14 -4 -9
1 somebody speaks of himself: before the text, one	0 0 0 0 0 3 0 -5 -7 -3 1 -1 6
1 somebody speaks of himself: before the text, two	0 0 0 0 -1 3 0 -1 0 -1 0 0 1
1 somebody speaks of himself: behind the text, one	0 0 0 0 7 -5 -1 3 -6 -4 -1 -2 -2
1 somebody speaks of himself: behind the text, two	0 0 0 0 -4 -3 0 -1 7 -1 0 -6 4
1 somebody speaks of himself: in the text, more	0 0 0 0 -18 8 -7 -19 0 -8 -15 -14 13
1 somebody speaks of himself: in the text, one	0 0 0 0 -15 -4 -10 -3 -17 -8 -16 -7 4
1 somebody speaks of himself: in the text, two	0 0 0 0 4 -12 3 -5 -2 -7 -5 8 -8
1 somebody’s role: yes	1 -3 -3 -1 -14 0 9 -14 -2 -1 2 9 2
1 the language: English	-2 -12 -13 -16 -3 -1 1 8 2 -2 -4 -5 -2
1 the language: German	4 -20 -21 -19 0 -10 0 -28 1 2 10 8 -10
1 the language: another	3 -12 -8 -12 0 2 -16 -13 -6 2 -1 -6 9
1 the length of its words: 13 and more	0 0 0 0 -12 0 1 5 -6 5 0 -15 -6
1 the length of its words: 4 and more	-1 -1 -1 -1 1 -1 -20 -7 7 -6 -39 4 -13
1 the length of its words: 5 and more	2 -12 -12 -10 -8 -1 2 0 -2 11 1 -3 -9
1 the length of its words: 6 and more	7 -9 -9 -9 -2 0 -4 2 -2 -1 -2 -2 2
1 the length of its words: 7 and more	-5 -8 -8 -4 1 7 -5 -3 -13 -6 8 -7 1
1 the length of its words: 9 and more	1 0 0 0 -5 -15 2 -6 2 -7 -8 -4 4
1 the length of its words: below 4	-1 -1 -1 -1 -11 -15 -3 -4 -1 -16 -10 6 6
1 the parts of a credit: more, more, a name	0 0 0 0 -1 -9 -1 5 10 4 0 -6 -2
1 the parts of a credit: more, more, no name	0 0 0 0 -1 -10 -1 -2 -4 17 0 -2 -3
1 the parts of a credit: more, one, no name	0 0 0 0 -1 -5 0 0 -3 8 1 -1 -4
1 the parts of a credit: none, more, a name	0 0 0 0 -8 -2 3 7 15 6 -8 -13 -17
1 the parts of a credit: none, more, no name	0 0 0 0 -6 -8 -12 20 -6 -26 -4 -18 -6
1 the parts of a credit: none, none, a name	2 0 0 0 -8 -3 -11 -18 -4 -16 -1 -2 5
1 the parts of a credit: none, none, no name	8 -13 -13 -12 -6 7 -21 -2 -6 -11 8 6 2
1 the parts of a credit: none, one, a name	0 0 0 0 0 -20 17 -6 -6 -3 -1 -10 5
1 the parts of a credit: none, one, no name	-8 -1 -1 -1 -11 3 2 -4 -8 -7 -30 -7 3
1 the parts of a credit: one, more, a name	0 0 0 0 3 5 3 -3 -4 0 1 -1 -4
1 the parts of a credit: one, more, no name	0 0 0 0 -3 -7 -1 2 5 2 -1 -2 5
1 the parts of a credit: one, none, no name	0 0 0 0 -3 4 -1 -8 -11 1 5 -2 -4
1 the parts of a credit: one, one, a name	0 0 0 0 6 -16 -5 -3 -15 15 -3 -3 0
1 the parts of a credit: one, one, no name	-1 0 0 0 8 2 0 -7 -6 4 1 7 -16
1 the shapes of its neighbours: a stop, 20 and more, a stop, 20 and more	-5 -5 -5 -4 -28 9 -2 2 -28 -5 -24 -11 -35
1 the shapes of its neighbours: a stop, 20 and more, a stop, 6 and more	0 0 0 0 0 3 -9 1 -8 -4 -2 -13 -17
1 the shapes of its neighbours: a stop, 20 and more, a stop, below 6	0 0 0 0 -1 -3 4 2 2 -6 0 -1 -2
1 the shapes of its neighbours: a stop, 20 and more, no stop, 20 and more	0 0 0 0 -3 10 0 -7 -5 -4 0 -3 1
1 the shapes of its neighbours: a stop, 20 and more, no stop, 6 and more	0 0 0 0 -11 17 -1 -16 -11 -21 -2 -14 -9
1 the shapes of its neighbours: a stop, 20 and more, no stop, below 6	-1 0 -1 0 -12 0 3 -22 -4 -5 -5 -8 6
1 the shapes of its neighbours: a stop, 6 and more, a stop, 20 and more	1 0 0 0 0 -4 0 -6 0 -3 -8 3 -16
1 the shapes of its neighbours: a stop, 6 and more, a stop, 6 and more	1 0 0 0 2 1 -14 6 -9 -22 -4 -12 6
1 the shapes of its neighbours: a stop, 6 and more, a stop, below 6	0 0 0 0 8 -13 -1 7 -1 -4 0 -4 4
1 the shapes of its neighbours: a stop, 6 and more, no stop, 20 and more	0 0 0 0 3 0 -5 4 1 -6 0 0 -5
1 the shapes of its neighbours: a stop, 6 and more, no stop, 6 and more	1 0 0 0 -6 0 -7 -11 -3 2 -1 1 -7
1 the shapes of its neighbours: a stop, 6 and more, no stop, below 6	0 0 0 0 -9 -5 0 -4 7 -7 -5 -5 3
1 the shapes of its neighbours: a stop, below 6, a stop, 20 and more	0 0 0 0 -1 0 -2 -9 -5 1 6 -2 -9
1 the shapes of its neighbours: a stop, below 6, a stop, 6 and more	0 0 0 0 -6 10 -3 0 -1 -4 0 -5 -6
1 the shapes of its neighbours: a stop, below 6, a stop, below 6	0 0 0 0 -1 -1 -3 1 1 -4 -1 -2 -1
1 the shapes of its neighbours: a stop, below 6, no stop, 20 and more	0 0 0 0 4 3 0 -1 -1 -1 0 -1 -6
1 the shapes of its neighbours: a stop, below 6, no stop, 6 and more	0 0 0 0 0 0 -1 2 -2 3 -3 -1 0
1 the shapes of its neighbours: a stop, below 6, no stop, below 6	1 0 0 0 0 3 -2 -5 -7 -1 -1 -8 6
1 the shapes of its neighbours: no stop, 20 and more, a stop, 20 and more	-1 0 0 0 -20 -9 4 -12 -13 16 -4 0 -4
1 the shapes of its neighbours: no stop, 20 and more, a stop, 6 and more	0 0 0 0 -2 -1 -2 -1 -1 6 0 2 -4
1 the shapes of its neighbours: no stop, 20 and more, a stop, below 6	0 0 0 0 -1 1 -1 3 0 -1 0 0 0
1 the shapes of its neighbours: no stop, 20 and more, no stop, 20 and more	0 -1 -1 -1 -10 16 -9 -10 7 -7 -3 -14 -4
1 the shapes of its neighbours: no stop, 20 and more, no stop, 6 and more	0 0 0 0 8 -5 9 0 7 -9 -1 -3 -12
1 the shapes of its neighbours: no stop, 20 and more, no stop, below 6	-1 0 0 0 0 5 -1 3 -1 -4 -2 -4 -19
1 the shapes of its neighbours: no stop, 6 and more, a stop, 20 and more	1 -1 -1 -1 -5 -8 -5 -7 -1 -9 3 2 -4
1 the shapes of its neighbours: no stop, 6 and more, a stop, 6 and more	0 0 0 0 1 0 -4 -9 -3 5 1 -8 -17
1 the shapes of its neighbours: no stop, 6 and more, a stop, below 6	0 0 0 0 -2 3 0 -4 -3 -3 -1 2 4
1 the shapes of its neighbours: no stop, 6 and more, no stop, 20 and more	0 0 0 0 11 -3 -1 -1 -8 3 0 -16 -2
1 the shapes of its neighbours: no stop, 6 and more, no stop, 6 and more	7 -1 -1 -1 -5 -4 -8 2 -8 -1 -9 0 -10
1 the shapes of its neighbours: no stop, 6 and more, no stop, below 6	3 -1 -1 0 -8 9 -1 -18 -11 3 -12 3 -8
1 the shapes of its neighbours: no stop, below 6, a stop, 20 and more	0 -1 -1 -1 1 -31 -13 -4 0 -11 6 -15 9
1 the shapes of its neighbours: no stop, below 6, a stop, 6 and more	0 0 0 0 -3 -14 -2 -8 -7 -3 -3 -5 8
1 the shapes of its neighbours: no stop, below 6, a stop, below 6	0 0 0 0 -9 -1 0 5 2 -1 -1 2 2
1 the shapes of its neighbours: no stop, below 6, no stop, 20 and more	0 0 0 0 14 -5 0 -7 0 -3 -1 -8 -4
1 the shapes of its neighbours: no stop, below 6, no stop, 6 and more	-8 0 0 0 8 -35 -4 -8 -9 -1 -6 -7 0
1 the shapes of its neighbours: no stop, below 6, no stop, below 6	-2 -2 -2 -3 -5 -39 -12 -4 -1 0 1 -9 3
1 the short lines around it, and their place: 3 and more, before the text, 2 and more	2 0 0 0 -1 3 -1 6 -4 -12 -2 -2 -4
1 the short lines around it, and their place: 3 and more, before the text, 4 and more	1 0 0 0 -4 -2 -3 -8 0 4 -12 -14 2
1 the short lines around it, and their place: 3 and more, before the text, 8 and more	1 -1 -1 -1 -4 6 -1 -13 -1 -15 -5 7 -4
1 the short lines around it, and their place: 3 and more, before the text, below 2	0 0 0 0 -2 -8 0 0 11 -1 0 -3 -4
1 the short lines around it, and their place: 3 and more, behind the text, 2 and more	0 0 0 0 -10 -8 -7 0 -1 -4 -1 1 8
1 the short lines around it, and their place: 3 and more, behind the text, 4 and more	-1 0 0 0 1 -22 -1 -3 1 -7 -15 -4 5
1 the short lines around it, and their place: 3 and more, behind the text, 8 and more	-2 -1 -1 0 -15 7 -2 -20 5 -5 -4 -3 -4
1 the short lines around it, and their place: 3 and more, behind the text, below 2	0 0 0 0 -1 -1 -2 -4 -1 -2 0 2 6
1 the short lines around it, and their place: 3 and more, in the text, 2 and more	-1 0 0 0 2 -4 -8 -31 -6 2 -3 -18 6
1 the short lines around it, and their place: 3 and more, in the text, 4 and more	-2 0 0 0 -3 -3 -14 -4 1 -5 3 -5 -2
1 the short lines around it, and their place: 3 and more, in the text, 8 and more	-2 -1 -1 -1 0 0 -22 4 -26 -11 -8 -1 -4
1 the short lines around it, and their place: 3 and more, in the text, below 2	0 0 0 0 -9 6 -3 -16 -31 2 -8 -7 0
1 the short lines around it, and their place: 6 and more, before the text, 2 and more	2 0 0 0 -5 -6 -1 -3 -5 2 -2 -2 6
1 the short lines around it, and their place: 6 and more, before the text, 4 and more	-1 -1 -1 0 6 5 -4 -9 3 -4 2 -13 -7
1 the short lines around it, and their place: 6 and more, before the text, 8 and more	-2 0 0 0 -12 -15 0 6 -14 -1 -8 -13 2
1 the short lines around it, and their place: 6 and more, before the text, below 2	0 0 0 0 -1 -6 3 1 0 2 0 2 -3
1 the short lines around it, and their place: 6 and more, behind the text, 2 and more	0 0 0 0 -5 -4 3 -17 -8 0 -1 2 2
1 the short lines around it, and their place: 6 and more, behind the text, 4 and more	-1 0 0 0 1 -18 7 -3 3 6 0 2 -5
1 the short lines around it, and their place: 6 and more, behind the text, 8 and more	-2 -1 -1 -1 -4 -5 -15 -3 -31 -35 -18 -5 -1
1 the short lines around it, and their place: 6 and more, behind the text, below 2	0 0 0 0 0 -4 -1 -2 0 -1 0 4 3
1 the short lines around it, and their place: 6 and more, in the text, 2 and more	-1 0 0 0 0 -5 9 -7 -11 -6 -7 -11 -22
1 the short lines around it, and their place: 6 and more, in the text, 4 and more	-1 0 0 0 -8 -6 3 -10 -3 0 -12 6 1
1 the short lines around it, and their place: 6 and more, in the text, 8 and more	-2 0 0 0 0 -7 -11 -9 1 7 1 -7 -2
1 the short lines around it, and their place: 6 and more, in the text, below 2	0 0 0 0 11 -5 -18 -21 -1 2 -3 5 -18
1 the short lines around it, and their place: 9 and more, before the text, 2 and more	1 0 0 0 -3 3 -1 -2 -4 -3 0 1 5
1 the short lines around it, and their place: 9 and more, before the text, 4 and more	-1 0 0 0 -6 3 0 -3 7 5 3 -6 -12
1 the short lines around it, and their place: 9 and more, before the text, below 2	0 0 0 0 8 0 -1 0 -4 -1 0 -2 -6
1 the short lines around it, and their place: 9 and more, behind the text, 2 and more	0 0 0 0 -2 1 -1 7 -7 -4 0 -1 -9
1 the short lines around it, and their place: 9 and more, behind the text, 4 and more	-1 0 0 0 -14 11 5 2 -1 -1 0 -8 -13
1 the short lines around it, and their place: 9 and more, behind the text, 8 and more	0 0 0 0 -13 -3 -1 -20 -9 -7 -4 4 5
1 the short lines around it, and their place: 9 and more, behind the text, below 2	0 0 0 0 2 6 -1 -2 -1 0 0 -1 -2
1 the short lines around it, and their place: 9 and more, in the text, 2 and more	-1 0 0 0 -19 6 -16 -7 -1 -8 3 5 -1
1 the short lines around it, and their place: 9 and more, in the text, 4 and more	0 0 0 0 5 9 -6 -14 -15 -26 -3 -4 3
1 the short lines around it, and their place: 9 and more, in the text, 8 and more	0 0 0 0 8 3 -4 -7 1 -4 -4 7 -22
1 the short lines around it, and their place: 9 and more, in the text, below 2	0 0 0 0 9 -4 -4 -16 0 3 -1 -1 -13
1 the short lines around it, and their place: below 3, before the text, 2 and more	1 0 0 0 -3 -2 -1 -1 7 4 -4 -2 -10
1 the short lines around it, and their place: below 3, before the text, 4 and more	1 0 0 0 6 10 -1 -2 -14 8 -6 -2 -17
1 the short lines around it, and their place: below 3, before the text, 8 and more	4 0 0 0 -16 -1 -1 -16 -8 0 -4 -19 2
1 the short lines around it, and their place: below 3, before the text, below 2	1 0 0 0 -2 -4 -1 -1 -4 2 0 -2 2
1 the short lines around it, and their place: below 3, behind the text, 2 and more	0 0 0 0 -4 6 3 -4 -4 -5 0 -6 1
1 the short lines around it, and their place: below 3, behind the text, 4 and more	-1 0 0 0 -4 3 -6 2 -12 -7 -2 9 -11
1 the short lines around it, and their place: below 3, behind the text, 8 and more	-1 0 0 0 -27 0 -8 -22 -5 -11 -4 -3 10
1 the short lines around it, and their place: below 3, behind the text, below 2	0 0 0 0 -2 3 1 0 5 2 0 -12 2
1 the short lines around it, and their place: below 3, in the text, 2 and more	0 0 0 0 -5 -15 -9 -22 6 -11 -14 -12 18
1 the short lines around it, and their place: below 3, in the text, 4 and more	-1 0 0 0 4 15 -1 -13 -15 -1 -21 0 -8
1 the short lines around it, and their place: below 3, in the text, 8 and more	-3 0 0 0 -12 -13 -5 8 -16 -10 -11 -28 -3
1 the short lines around it, and their place: below 3, in the text, below 2	0 0 0 0 -22 1 -8 1 4 -1 -2 3 -4
1 the title’s words: yes	0 0 0 0 -3 -2 3 -2 0 1 2 3 -3
1 what a rule takes it for: boilerplate	2 -9 -10 -8 -6 -7 -11 -15 -4 -13 -9 -4 1
1 what a rule takes it for: byline	2 0 0 0 4 10 -3 -2 -4 -1 1 6 -31
1 what a rule takes it for: dateline	0 0 0 0 -4 -17 -2 -4 -18 -2 -6 6 11
1 what a rule takes it for: heading	-7 -2 -2 -2 -9 5 -2 -9 -7 -11 -11 10 -9
1 what a rule takes it for: image-alt	1 0 0 0 7 -1 -11 -14 -2 1 -8 -9 2
1 what a rule takes it for: image-caption	-3 -1 -1 -1 -15 -17 -18 -7 21 -7 5 -18 -1
1 what a rule takes it for: image-credit	-1 0 0 0 -7 -17 -10 -7 4 14 1 -12 -7
1 what a rule takes it for: list-item	-1 0 0 0 -11 24 -5 -2 -10 -12 -15 -19 -1
1 what a rule takes it for: paragraph	-4 -9 -9 -8 2 0 4 3 -20 0 5 -5 -3
1 what a rule takes it for: quote	0 0 0 0 6 3 -1 -2 -2 -1 0 -1 -1
1 what a rule takes it for: related-link	-5 -2 -2 -2 2 -6 -4 0 -5 -3 -38 1 -3
1 what a rule takes it for: standfirst	5 0 0 0 -1 -1 0 0 -1 2 0 -1 0
1 what follows the short lines: 18 and more	1 -3 -3 -2 7 -7 -10 -1 8 9 -8 -12 7
1 what follows the short lines: 30 and more	-2 -9 -10 -10 -10 -7 -5 -4 -9 4 1 4 -10
1 what follows the short lines: 9 and more	-1 -1 -1 -1 6 -1 -15 -19 -22 -26 -15 -5 12
1 what follows the short lines: below 9	-1 -1 -1 -1 -6 3 1 -1 -6 -16 -20 -2 -11
1 what follows the short lines: the edge of the page	-3 -2 -1 -1 -9 6 -26 -12 -10 -26 -29 2 -2
1 what stands before the short lines: 18 and more	-12 -2 -2 -2 14 2 -11 -9 1 6 -9 -7 -19
1 what stands before the short lines: 30 and more	-27 -9 -10 -9 -9 -3 -21 -1 -11 -5 -15 -11 -2
1 what stands before the short lines: 9 and more	-6 -2 -2 -4 2 -1 -6 -10 -8 -3 -3 -2 0
1 what stands before the short lines: below 9	0 -1 -1 0 -1 -14 -10 -8 10 -4 -11 -3 -15
1 what stands before the short lines: the edge of the page	13 -1 -1 -1 -9 12 -4 -14 -4 0 -14 1 1
1 words it shares with its neighbour: the block before, 0.01 and more	-9 -4 -4 -4 -7 0 -11 4 -23 -2 -9 -1 -4
1 words it shares with its neighbour: the block before, 0.25 and more	4 -1 -1 -1 3 -5 -20 -13 3 -2 -6 -2 -7
1 words it shares with its neighbour: the block before, 0.5 and more	1 -1 -1 -1 8 -20 -3 -10 19 -4 -17 -8 -7
1 words it shares with its neighbour: the block before, 0.9 and more	1 -1 -1 -1 7 -34 -8 -24 38 9 1 -4 -19
1 words it shares with its neighbour: the block before, below 0.01	7 -9 -9 -15 -5 7 2 5 -20 1 4 2 -1
1 words it shares with its neighbour: the next block, 0.01 and more	1 -5 -5 -4 -2 -4 9 2 -2 4 -4 2 -15
1 words it shares with its neighbour: the next block, 0.25 and more	0 -1 -1 -1 1 -2 -13 -5 7 -1 -15 -17 -8
1 words it shares with its neighbour: the next block, 0.5 and more	-1 -1 -1 -1 -5 1 -1 -9 -18 -7 -33 -10 1
1 words it shares with its neighbour: the next block, 0.9 and more	1 0 0 0 2 11 -3 -16 -14 -4 -10 -39 -5
1 words it shares with its neighbour: the next block, below 0.01	8 -9 -10 -14 -10 -1 -4 5 3 0 -5 1 -2
1 words it shares with its neighbour: the second before, 0.01 and more	-12 -5 -4 -4 -2 -5 -6 2 -9 -1 -17 4 10
1 words it shares with its neighbour: the second before, 0.25 and more	-5 -1 -1 -1 -17 3 -4 -5 4 -10 -14 5 -11
1 words it shares with its neighbour: the second before, 0.5 and more	-4 -1 -1 -1 -21 -2 6 -15 -5 3 -9 -15 8
1 words it shares with its neighbour: the second before, 0.9 and more	-1 0 0 0 -4 11 8 -14 -3 -6 -4 -10 -13
1 words it shares with its neighbour: the second before, below 0.01	-27 -9 -10 -16 1 0 -5 4 3 3 4 1 -3
1 words it shares with its neighbour: the second behind, 0.01 and more	1 -5 -5 -5 0 1 -6 -1 11 -8 -4 -5 -3
1 words it shares with its neighbour: the second behind, 0.25 and more	1 -1 -1 -1 -3 -4 -16 -10 15 -3 -25 -5 -8
1 words it shares with its neighbour: the second behind, 0.5 and more	-1 -1 -1 0 -5 1 8 -3 -20 -4 4 -15 -1
1 words it shares with its neighbour: the second behind, 0.9 and more	0 0 0 0 9 5 -2 -12 -12 -9 -17 -6 -10
1 words it shares with its neighbour: the second behind, below 0.01	5 -11 -11 -11 -8 -3 13 3 -9 7 2 1 -2
1 words of the page’s furniture and its length: whole, below 8	-1 -1 -1 -1 3 -8 -18 -6 -18 -1 -12 -4 0
1 words of the page’s furniture and its length: within, 20 and more	0 0 0 0 4 3 -1 2 -3 -3 -2 -6 1
1 words of the page’s furniture and its length: within, 40 and more	0 0 0 0 -5 1 2 -1 2 2 0 -1 -1
1 words of the page’s furniture and its length: within, 8 and more	0 0 0 0 -3 -1 -2 -7 -1 -3 1 -5 3
1 words of the page’s furniture and its length: within, below 8	0 0 0 0 8 -6 -2 -1 -11 -3 -3 3 0
1 words of the page’s furniture: whole	-1 -1 -1 -1 3 -8 -18 -6 -18 -1 -12 -4 0
1 words of the page’s furniture: within	0 0 0 0 5 -1 -5 1 -12 -8 -7 -13 4
2 a byline’s words: names	0 0 0 0 0 9 -4 -17 -11 -6 -4 3 -5
2 a byline’s words: names behind “by”	4 0 0 0 -2 -8 -1 -5 3 -1 5 2 -1
2 a credit at its end: 0.9 and more	0 -1 0 0 6 -4 0 -1 -1 -4 -1 -2 5
2 a credit at its end: 0.95 and more	1 0 0 0 2 -3 -4 -10 -4 -5 -7 -6 9
2 a label such as “See also” before it: yes	0 0 0 0 -9 -12 1 -5 2 5 1 6 -1
2 a picture credit’s words: 0.01 and more	0 0 0 0 1 2 0 -2 4 -2 0 -1 -4
2 a picture credit’s words: 0.7 and more	3 0 0 0 -5 1 -3 3 3 -8 -2 -17 13
2 a picture credit’s words: 0.8 and more	0 0 0 0 -4 -4 -3 -1 9 4 5 -2 -14
2 a picture credit’s words: 0.9 and more	0 0 0 0 -1 3 0 -1 0 -3 -2 0 5
2 a picture credit’s words: 0.95 and more	0 0 0 0 -8 -16 -2 -6 1 5 -9 -5 6
2 a picture credit’s words: below 0.01	0 -20 -21 -20 -4 0 5 3 -5 -8 5 0 -3
2 a quotation mark before it: yes	-10 0 0 0 -16 0 -24 -14 -9 8 -16 2 -14
2 a word that leads in credits: yes	-1 0 0 0 -13 -8 -2 -8 9 0 -11 -12 2
2 furniture among the short lines around it: 0.01 and more	-3 -3 -2 -3 -18 4 -2 -5 -8 -11 -10 -3 1
2 furniture among the short lines around it: 0.2 and more	0 -2 -2 -2 -10 0 -19 -20 -17 0 5 3 5
2 furniture among the short lines around it: 0.5 and more	4 -1 -2 -2 -5 -1 -16 -16 -10 -4 -14 -11 6
2 furniture among the short lines around it: below 0.01	4 -12 -12 -9 -2 -5 8 0 7 3 -3 -3 -9
2 how frequent the kind is: yes	5 -15 -16 -21 0 -1 5 2 4 0 7 0 -4
2 how it ends: another sign	1 0 0 0 6 -12 4 5 6 0 -2 -17 -5
2 how it ends: arrow	0 0 0 0 -4 10 -1 -10 -2 -2 0 4 0
2 how it ends: bar or asterisk	0 0 0 0 0 -3 -1 -2 -1 -2 0 -17 19
2 how it ends: bracket	-1 -1 -1 -1 -17 2 -21 1 1 -5 -17 -22 4
2 how it ends: colon	-1 0 0 0 -3 0 13 -17 0 7 -10 -15 -11
2 how it ends: comma	0 0 0 0 -4 1 -2 -2 -3 -2 -1 -8 10
2 how it ends: ellipsis	0 0 0 0 -3 -12 -5 1 7 5 -1 -4 0
2 how it ends: exclamation mark	0 0 0 0 -12 -3 -8 -9 8 1 -5 -13 9
2 how it ends: figure	2 -1 -1 -1 2 -1 -8 -21 -21 -10 5 -9 -8
2 how it ends: full stop	-3 -9 -8 -8 0 1 -3 3 -3 6 2 -6 0
2 how it ends: letter	13 -19 -20 -8 -7 3 -2 0 -2 -3 0 3 -4
2 how it ends: question mark	0 0 0 0 -3 -12 -32 -3 -8 -1 2 2 1
2 how it ends: quotation mark	-4 0 0 0 -4 -3 -1 5 0 -8 -2 3 -16
2 how it ends: semicolon	0 0 0 0 9 -1 -1 5 1 -2 0 -1 -9
2 how it ends: stop and quotation mark	0 0 0 0 -4 -18 6 -13 1 -12 3 -1 -14
2 it stands on the page again: 12 and more	0 0 0 0 6 7 -1 -7 0 -9 -2 2 -11
2 it stands on the page again: 3 and more	0 0 0 0 -15 -5 -5 -8 -16 9 -3 5 12
2 it stands on the page again: 6 and more	0 0 0 0 -1 3 -1 -14 -9 -1 -1 -1 7
2 it stands on the page again: below 3	0 0 0 0 -8 -6 -3 -1 -1 0 4 -13 -3
2 it stood on the page before: 12 and more	0 0 0 0 4 -14 2 -8 -8 -7 -5 5 5
2 it stood on the page before: 3 and more	0 0 0 0 0 6 -19 -8 4 -4 -7 -8 0
2 it stood on the page before: 6 and more	0 0 0 0 -17 -1 2 -13 1 -6 -7 -10 12
2 it stood on the page before: below 3	-1 0 0 0 23 -5 11 -4 -25 6 -2 6 -28
2 its length and end: 10 and more, another sign	0 0 0 0 -7 -7 0 10 4 4 0 -4 -5
2 its length and end: 10 and more, arrow	0 0 0 0 -4 10 0 -10 0 -1 0 0 2
2 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 1 -1 -1 0 0 0 -12 12
2 its length and end: 10 and more, bracket	0 0 0 0 -2 5 -2 0 -8 -2 1 -4 -3
2 its length and end: 10 and more, colon	0 0 0 0 4 -2 5 -1 2 -3 0 -7 -2
2 its length and end: 10 and more, ellipsis	0 0 0 0 6 0 0 -6 -1 2 0 -8 7
2 its length and end: 10 and more, exclamation mark	0 0 0 0 -1 7 -1 -8 -1 1 0 -3 6
2 its length and end: 10 and more, figure	0 0 0 0 -5 1 -1 1 4 8 -2 -5 -3
2 its length and end: 10 and more, full stop	-1 0 0 0 -9 8 1 6 -22 -13 -9 -15 7
2 its length and end: 10 and more, letter	2 0 0 0 -9 -8 -10 -11 7 0 -10 5 -15
2 its length and end: 10 and more, question mark	0 0 0 0 -1 -11 -4 -5 -5 -4 -1 0 9
2 its length and end: 10 and more, quotation mark	-4 0 0 0 0 -7 -1 4 1 4 -1 7 -5
2 its length and end: 10 and more, semicolon	0 0 0 0 0 -1 0 1 6 2 0 -1 -8
2 its length and end: 10 and more, stop and quotation mark	0 0 0 0 1 -5 6 -5 0 -1 0 -1 5
2 its length and end: 15 and more, another sign	0 0 0 0 1 -3 0 6 -1 -2 0 -2 -1
2 its length and end: 15 and more, bracket	0 0 0 0 -6 -1 2 1 9 -4 -1 -5 -5
2 its length and end: 15 and more, colon	0 0 0 0 -3 -8 9 -8 -2 8 -1 2 0
2 its length and end: 15 and more, comma	0 0 0 0 1 1 0 -2 0 -1 0 -5 5
2 its length and end: 15 and more, ellipsis	0 0 0 0 3 -7 -1 9 -1 -2 0 0 -1
2 its length and end: 15 and more, exclamation mark	0 0 0 0 -6 3 -2 1 4 -6 0 1 3
2 its length and end: 15 and more, figure	0 0 0 0 -2 4 0 3 -2 -2 0 -8 5
2 its length and end: 15 and more, full stop	-1 -2 -1 -1 -1 5 -19 -3 -3 6 -1 0 -11
2 its length and end: 15 and more, letter	1 0 0 0 0 9 -5 -8 0 -1 -10 -3 -10
2 its length and end: 15 and more, quotation mark	0 0 0 0 -2 5 0 -1 -1 -1 0 -2 1
2 its length and end: 15 and more, semicolon	0 0 0 0 8 -1 0 -4 -4 -3 0 -1 -1
2 its length and end: 15 and more, stop and quotation mark	0 0 0 0 -3 11 4 -5 -1 -9 -1 1 -4
2 its length and end: 2 and more, another sign	0 0 0 0 2 3 0 0 0 1 0 -1 -6
2 its length and end: 2 and more, arrow	0 0 0 0 -5 5 0 -3 -2 -3 0 9 -9
2 its length and end: 2 and more, bracket	0 0 0 0 -12 -3 -2 -3 -3 5 -3 -3 8
2 its length and end: 2 and more, colon	0 0 0 0 -4 3 -6 -15 -5 -1 -2 1 0
2 its length and end: 2 and more, comma	0 0 0 0 0 -2 -1 -1 0 2 0 0 4
2 its length and end: 2 and more, ellipsis	0 0 0 0 -7 5 -2 -1 2 2 0 -5 7
2 its length and end: 2 and more, exclamation mark	0 0 0 0 -4 -2 0 0 6 -1 0 -3 4
2 its length and end: 2 and more, figure	0 0 0 0 10 -6 1 -13 -8 3 4 3 -17
2 its length and end: 2 and more, full stop	0 0 0 0 5 -2 3 1 -6 -9 0 1 -2
2 its length and end: 2 and more, letter	2 -2 -2 -3 -8 -3 -3 2 -7 -4 -19 -18 3
2 its length and end: 2 and more, question mark	0 0 0 0 -2 3 0 2 0 -1 0 2 -4
2 its length and end: 2 and more, quotation mark	0 0 0 0 -3 -4 -2 1 4 0 0 -1 1
2 its length and end: 2 and more, stop and quotation mark	0 0 0 0 0 -3 -1 5 -1 0 0 0 0
2 its length and end: 25 and more, another sign	0 0 0 0 9 -12 10 -2 -2 -1 -1 -1 -4
2 its length and end: 25 and more, arrow	0 0 0 0 -1 0 0 1 0 0 0 -3 3
2 its length and end: 25 and more, bar or asterisk	0 0 0 0 0 -3 0 -1 0 -2 0 -2 6
2 its length and end: 25 and more, bracket	-1 0 0 0 6 4 -2 -8 -7 2 0 1 -5
2 its length and end: 25 and more, colon	0 0 0 0 1 10 1 -3 -7 -4 0 -6 3
2 its length and end: 25 and more, ellipsis	0 0 0 0 -2 -1 -1 0 5 -5 -1 5 -6
2 its length and end: 25 and more, figure	0 0 0 0 -1 -2 0 5 0 -1 0 0 -1
2 its length and end: 25 and more, full stop	0 -3 -3 -2 2 0 0 1 -22 1 -7 -2 -4
2 its length and end: 25 and more, letter	0 0 0 0 -8 3 -2 7 -4 5 -3 -16 5
2 its length and end: 25 and more, question mark	0 0 0 0 3 11 -1 -1 1 -7 -1 -2 -4
2 its length and end: 25 and more, quotation mark	0 0 0 0 0 -4 0 4 0 0 0 0 0
2 its length and end: 25 and more, stop and quotation mark	0 0 0 0 2 -2 -4 -6 -1 4 -1 5 -16
2 its length and end: 4 and more, another sign	0 0 0 0 -5 5 0 -3 -1 -1 0 -3 7
2 its length and end: 4 and more, arrow	0 0 0 0 -1 3 0 -5 -1 0 0 -2 5
2 its length and end: 4 and more, bar or asterisk	0 0 0 0 0 -10 0 -3 -1 -6 0 0 11
2 its length and end: 4 and more, bracket	0 0 0 0 -5 -4 -1 -8 3 -10 -2 -2 8
2 its length and end: 4 and more, colon	0 0 0 0 -4 -8 3 1 6 1 -1 1 -4
2 its length and end: 4 and more, comma	0 0 0 0 -2 -8 -1 10 -4 -2 0 -1 -1
2 its length and end: 4 and more, ellipsis	0 0 0 0 -4 1 -2 -2 3 5 0 -2 -2
2 its length and end: 4 and more, exclamation mark	0 0 0 0 -6 -3 -1 5 -2 -1 0 1 6
2 its length and end: 4 and more, figure	0 0 0 0 8 9 -4 -20 -10 -12 0 4 1
2 its length and end: 4 and more, full stop	0 0 0 0 -2 -1 -1 3 -3 -6 -1 0 -2
2 its length and end: 4 and more, letter	0 -1 -1 0 -7 -6 0 -2 -6 -5 -4 -17 -4
2 its length and end: 4 and more, question mark	0 0 0 0 8 -7 -3 -3 2 -5 -1 -1 3
2 its length and end: 4 and more, quotation mark	0 0 0 0 -2 0 3 0 -1 -1 0 6 -4
2 its length and end: 4 and more, stop and quotation mark	0 0 0 0 5 -11 7 4 -1 -2 0 -5 2
2 its length and end: 40 and more, another sign	0 0 0 0 7 -6 0 3 -1 0 0 0 -1
2 its length and end: 40 and more, bracket	0 0 0 0 -6 8 -5 2 2 -16 -4 1 6
2 its length and end: 40 and more, colon	0 0 0 0 -6 2 -7 1 4 5 -1 0 -1
2 its length and end: 40 and more, ellipsis	0 0 0 0 1 -2 0 -1 -1 4 0 1 -1
2 its length and end: 40 and more, exclamation mark	0 0 0 0 -2 -2 2 -2 1 6 -1 -7 -5
2 its length and end: 40 and more, full stop	1 -6 -6 -5 -5 -18 -1 -2 4 3 -2 -10 -7
2 its length and end: 40 and more, letter	0 0 0 0 11 12 -5 -16 -13 -9 6 -11 -3
2 its length and end: 40 and more, question mark	0 0 0 0 -5 18 -2 -3 -5 -2 3 4 -14
2 its length and end: 40 and more, quotation mark	0 0 0 0 8 3 -2 -1 -2 -6 0 -1 0
2 its length and end: 40 and more, semicolon	0 0 0 0 5 -2 -1 3 0 -1 -1 0 -3
2 its length and end: 40 and more, stop and quotation mark	0 0 0 0 -5 -18 4 -8 0 -14 12 -4 -7
2 its length and end: 6 and more, another sign	0 0 0 0 -3 -10 0 6 7 6 0 -5 0
2 its length and end: 6 and more, arrow	0 0 0 0 1 -2 0 -3 -1 0 0 -2 6
2 its length and end: 6 and more, bar or asterisk	0 0 0 0 0 0 0 -1 0 0 0 -10 9
2 its length and end: 6 and more, bracket	0 0 0 0 -6 7 -4 1 -1 7 -1 -16 -7
2 its length and end: 6 and more, colon	0 0 0 0 4 -4 8 -1 -2 -1 1 -5 -6
2 its length and end: 6 and more, ellipsis	0 0 0 0 -2 -2 -1 -2 2 1 0 4 -3
2 its length and end: 6 and more, exclamation mark	0 0 0 0 1 1 -1 -4 2 4 0 0 -4
2 its length and end: 6 and more, figure	2 0 0 0 6 -4 -3 -21 -14 -19 3 -7 3
2 its length and end: 6 and more, full stop	0 0 0 0 -8 5 -17 7 -4 -5 -5 -8 -8
2 its length and end: 6 and more, letter	4 -1 -1 -1 -11 -3 -11 -3 -7 -9 -17 4 -8
2 its length and end: 6 and more, question mark	0 0 0 0 -7 -14 -7 0 4 8 1 -8 7
2 its length and end: 6 and more, quotation mark	0 0 0 0 -1 0 0 3 -2 -2 0 1 -3
2 its length and end: 6 and more, stop and quotation mark	0 0 0 0 -3 9 -1 -1 -1 -1 0 -1 -1
2 its length and end: below 2, another sign	0 0 0 0 3 0 -3 -5 5 -3 -1 -6 2
2 its length and end: below 2, bracket	0 0 0 0 -4 -1 0 -1 -4 -1 -1 0 10
2 its length and end: below 2, colon	0 0 0 0 0 1 -2 1 4 -1 0 0 -5
2 its length and end: below 2, comma	0 0 0 0 0 2 0 -4 -1 -1 0 0 3
2 its length and end: below 2, ellipsis	0 0 0 0 0 -3 0 0 0 0 0 -1 5
2 its length and end: below 2, exclamation mark	0 0 0 0 -2 4 0 -1 -4 -2 0 2 2
2 its length and end: below 2, figure	-1 0 0 0 -36 6 -5 -4 -7 -16 0 -15 1
2 its length and end: below 2, full stop	0 0 0 0 -4 1 -2 1 4 0 0 0 -3
2 its length and end: below 2, letter	2 -1 -1 -1 4 -2 -11 -9 -14 -7 -3 -1 -6
2 its length and end: below 2, quotation mark	0 0 0 0 -2 -5 0 -2 8 -3 0 -1 -7
2 its length: 10 and more	-6 0 0 0 1 4 -2 0 -8 -4 -13 -8 0
2 its length: 12 and more	1 0 0 0 -4 2 5 0 -5 -4 -5 -4 -7
2 its length: 15 and more	0 0 0 0 -9 5 -1 3 2 1 -5 -5 -23
2 its length: 19 and more	0 -1 -1 -1 -2 6 -14 -7 -3 -1 -8 -5 1
2 its length: 2 and more	3 -1 -1 -1 2 -18 5 -7 -9 7 -20 -12 3
2 its length: 25 and more	-2 -2 -2 -2 -2 6 -13 -2 -20 -5 -6 2 -2
2 its length: 3 and more	-4 -1 -1 -1 -13 7 -33 -3 -9 -13 -22 -8 -5
2 its length: 35 and more	4 -3 -3 -3 5 -1 9 3 -6 3 -11 -22 -13
2 its length: 4 and more	1 0 0 0 -9 -11 -6 -3 7 -4 -13 -12 0
2 its length: 5 and more	0 0 0 0 -4 -4 -1 -7 -13 -14 -3 -9 -4
2 its length: 50 and more	-3 -2 -2 -2 -1 -13 -12 -6 -2 -4 5 -6 -11
2 its length: 6 and more	1 -1 -1 -1 -7 -13 -4 2 2 -13 -7 -12 -5
2 its length: 8 and more	1 0 0 0 -10 5 -28 0 -18 -5 -8 -5 -5
2 its length: 80 and more	-1 -1 -1 -1 -5 -17 -26 -16 6 -2 0 -13 -4
2 its length: below 2	1 -2 -2 -2 -6 2 -8 -4 -1 -13 -2 -5 -4
2 its place by the text, and its length: before the text, 13 and more	0 0 0 0 -7 -1 -1 2 2 8 -11 -11 -2
2 its place by the text, and its length: before the text, 19 and more	1 0 0 0 -7 -6 0 9 4 0 -9 -3 3
2 its place by the text, and its length: before the text, 2 and more	3 0 0 0 6 -4 4 -7 0 -5 -7 -16 -1
2 its place by the text, and its length: before the text, 3 and more	-1 0 0 0 1 1 -2 -10 -9 7 3 -7 -12
2 its place by the text, and its length: before the text, 30 and more	0 0 0 0 5 -9 -1 -1 -1 -2 -1 -2 10
2 its place by the text, and its length: before the text, 4 and more	1 0 0 0 -9 -1 -2 3 -6 -16 3 3 -2
2 its place by the text, and its length: before the text, 6 and more	5 0 0 0 -5 4 -1 -9 2 -14 1 1 -11
2 its place by the text, and its length: before the text, 9 and more	-2 0 0 0 4 2 -1 -1 1 2 -3 3 -6
2 its place by the text, and its length: before the text, below 2	2 -1 -1 -1 -7 -2 -1 -9 -8 -3 1 -1 -2
2 its place by the text, and its length: behind the text, 13 and more	0 0 0 0 -1 -1 -1 -1 -3 -1 4 -6 -7
2 its place by the text, and its length: behind the text, 19 and more	0 0 0 0 0 -3 -1 11 7 1 -1 -14 -8
2 its place by the text, and its length: behind the text, 2 and more	-1 0 0 0 -17 -18 2 -3 2 -7 -6 -4 18
2 its place by the text, and its length: behind the text, 3 and more	0 0 0 0 -13 11 -7 -16 -10 -14 -16 -5 4
2 its place by the text, and its length: behind the text, 30 and more	0 0 0 0 3 -1 -1 -1 -3 3 3 -6 -2
2 its place by the text, and its length: behind the text, 4 and more	0 0 0 0 -5 2 -5 -12 -1 -9 -5 -3 7
2 its place by the text, and its length: behind the text, 6 and more	-1 0 0 0 2 -6 -3 -2 -10 -10 -6 -4 0
2 its place by the text, and its length: behind the text, 9 and more	0 0 0 0 -7 12 -8 -2 -12 -12 -1 -7 -1
2 its place by the text, and its length: behind the text, below 2	-1 0 0 0 -36 11 -13 -1 -10 -17 -7 5 0
2 its place by the text, and its length: in the text, 13 and more	-1 -1 -1 -1 -10 0 3 5 -3 -10 1 5 -15
2 its place by the text, and its length: in the text, 19 and more	-3 -2 -2 -2 4 3 -14 -2 -18 -9 -1 3 -5
2 its place by the text, and its length: in the text, 2 and more	-1 0 0 0 4 -10 -4 -8 -18 8 -12 -9 -13
2 its place by the text, and its length: in the text, 3 and more	0 0 0 0 -9 1 -18 4 -6 -16 -21 -4 11
2 its place by the text, and its length: in the text, 30 and more	1 -13 -13 -11 -2 -4 6 -4 -5 -1 10 -5 -4
2 its place by the text, and its length: in the text, 4 and more	-1 -1 -1 -1 -3 -5 -7 -6 1 -3 -32 -18 -15
2 its place by the text, and its length: in the text, 6 and more	-3 -1 -1 -1 -8 -2 -17 -3 -8 -5 -10 -12 -4
2 its place by the text, and its length: in the text, 9 and more	0 -1 -1 -1 -5 -4 0 2 -11 3 -11 -11 5
2 its place by the text, and its length: in the text, below 2	0 0 0 0 9 -5 -4 1 8 -7 -1 -11 -14
2 no block	0 -2 -2 -2 -22 6 -12 -7 -27 -24 -9 8 11
2 nothing but a date or time: yes	1 0 0 0 -4 -3 -5 -2 2 -9 6 -10 -9
2 nothing but a label such as “Related”: yes	0 0 0 0 10 -1 3 -6 -5 -9 -1 1 -19
2 what a rule takes it for: boilerplate	-7 -9 -9 -6 -19 -6 -21 -17 2 0 -8 -3 10
2 what a rule takes it for: byline	4 0 0 0 -1 -4 -1 -1 1 -9 3 -3 -5
2 what a rule takes it for: dateline	1 0 0 0 -4 -3 -5 -2 2 -9 6 -10 -9
2 what a rule takes it for: heading	2 -2 -3 -2 -4 -3 -1 -1 -4 -7 -6 2 -24
2 what a rule takes it for: image-alt	1 0 0 0 10 -5 -9 -18 -6 -8 -8 -4 7
2 what a rule takes it for: image-caption	2 -1 -1 -1 7 -1 -5 -17 -3 -3 -14 -17 1
2 what a rule takes it for: image-credit	0 0 0 0 -9 -14 -4 -7 2 4 -11 -5 8
2 what a rule takes it for: list-item	-1 0 0 0 0 8 0 2 -18 -11 -11 -20 -11
2 what a rule takes it for: paragraph	-5 -9 -9 -9 0 1 6 2 -2 6 5 -3 -6
2 what a rule takes it for: quote	0 0 0 0 -2 5 2 -3 -3 -2 7 -5 -1
2 what a rule takes it for: related-link	-6 -2 -2 -2 4 1 -14 -4 -13 4 -18 3 -2
2 words of the page’s furniture: whole	-1 -1 -1 -1 -10 -7 -12 -29 -34 0 -6 -11 13
2 words of the page’s furniture: within	0 0 0 0 -16 2 -5 2 -14 -6 -8 -17 16
3 a byline’s words: names	1 0 0 0 -11 18 -7 -15 -6 -13 -1 5 -2
3 a byline’s words: names behind “by”	-3 0 0 0 -3 -4 -1 -5 -1 8 -1 5 1
3 a credit at its end: 0.9 and more	0 -1 -1 0 -2 -2 3 0 4 -6 -1 0 2
3 a credit at its end: 0.95 and more	0 0 0 0 -2 4 -4 -15 1 -9 -6 -11 0
3 a label such as “See also” before it: yes	0 0 0 0 4 -3 -3 2 -11 -11 -1 0 4
3 a picture credit’s words: 0.01 and more	0 0 0 0 -2 -1 -3 -3 -2 -1 0 9 2
3 a picture credit’s words: 0.7 and more	-4 0 0 0 7 -17 6 1 -5 10 1 -10 -3
3 a picture credit’s words: 0.8 and more	0 0 0 0 9 -3 3 2 0 1 3 -4 -11
3 a picture credit’s words: 0.9 and more	0 0 0 0 1 -6 4 -1 0 0 2 1 0
3 a picture credit’s words: 0.95 and more	1 0 0 0 -11 6 -7 -4 3 0 -9 -3 2
3 a picture credit’s words: below 0.01	11 -21 -22 -18 -5 -1 2 3 4 -10 4 -3 -5
3 a quotation mark before it: yes	0 0 0 0 -5 0 -21 -17 -16 -3 -9 6 -7
3 a word that leads in credits: yes	1 0 0 0 -19 8 -4 -8 7 -1 -2 2 -3
3 furniture among the short lines around it: 0.01 and more	-3 -3 -2 -3 -11 4 -8 -6 -8 -8 -9 -5 0
3 furniture among the short lines around it: 0.2 and more	1 -2 -2 -2 -3 1 -22 -22 -7 -17 5 13 -4
3 furniture among the short lines around it: 0.5 and more	5 -1 -1 -1 0 -8 -12 -23 -6 -10 -7 -2 2
3 furniture among the short lines around it: below 0.01	3 -12 -13 -13 -3 -4 -3 4 8 3 -7 -16 -5
3 how frequent the kind is: yes	9 -16 -16 -22 3 -1 5 2 5 4 8 -1 -4
3 how it ends: another sign	0 0 0 0 -5 -11 -3 3 4 9 -1 -10 1
3 how it ends: arrow	0 0 0 0 2 4 -1 -3 -1 -2 0 1 0
3 how it ends: bar or asterisk	0 0 0 0 1 6 -2 -3 0 1 -2 -6 0
3 how it ends: bracket	0 -1 -1 -1 17 7 -7 -11 -1 -16 0 -29 -13
3 how it ends: colon	0 0 0 0 -7 -5 2 7 -3 -20 -10 -24 2
3 how it ends: comma	0 0 0 0 -3 -5 6 -9 0 3 0 -14 10
3 how it ends: ellipsis	0 0 0 0 0 -7 9 -4 10 -3 -5 -8 -6
3 how it ends: exclamation mark	-1 0 0 0 5 -6 -10 3 -5 0 -1 -5 -12
3 how it ends: figure	3 -1 -1 -1 -19 -9 -12 -9 8 -3 -1 -5 -20
3 how it ends: full stop	-4 -9 -9 -13 -2 2 -1 0 -3 6 5 -3 1
3 how it ends: letter	4 -17 -17 -14 4 2 -2 -2 -5 -2 -6 -4 -4
3 how it ends: question mark	0 0 0 0 -2 -4 -8 -2 -2 -11 -10 -15 4
3 how it ends: quotation mark	0 0 0 0 2 -7 -1 0 -4 -1 -3 3 0
3 how it ends: semicolon	0 0 0 0 -2 6 -2 0 4 -1 0 -3 -7
3 how it ends: stop and quotation mark	2 -1 -1 0 -14 -4 -7 -26 -13 -3 -4 7 -9
3 it stands on the page again: 12 and more	0 0 0 0 3 8 -6 3 -2 -18 0 -1 -1
3 it stands on the page again: 3 and more	0 0 0 0 -15 -15 -4 0 4 13 6 -11 1
3 it stands on the page again: 6 and more	0 0 0 0 -7 -18 -3 -7 8 16 -1 6 0
3 it stands on the page again: below 3	0 0 0 0 -12 9 -4 -6 0 0 1 -11 -12
3 it stood on the page before: 12 and more	0 0 0 0 1 -11 -2 -3 2 -12 2 8 -4
3 it stood on the page before: 3 and more	0 0 0 0 -7 -19 -4 7 -3 10 0 5 -8
3 it stood on the page before: 6 and more	0 0 0 0 -18 -4 -2 -7 -3 -4 -5 -11 6
3 it stood on the page before: below 3	-1 0 0 0 18 8 7 -9 -8 -6 -8 0 -22
3 its length and end: 10 and more, another sign	0 0 0 0 -2 -12 0 7 7 4 0 -2 -5
3 its length and end: 10 and more, arrow	0 0 0 0 -3 6 0 -9 -1 -1 0 -5 9
3 its length and end: 10 and more, bar or asterisk	0 0 0 0 0 4 -2 -2 0 0 0 5 -5
3 its length and end: 10 and more, bracket	0 0 0 0 12 6 -2 -5 -1 1 -2 -9 -11
3 its length and end: 10 and more, colon	0 0 0 0 0 -14 -6 11 4 -1 0 1 5
3 its length and end: 10 and more, ellipsis	0 0 0 0 -2 -1 0 0 8 1 -2 -7 -1
3 its length and end: 10 and more, exclamation mark	0 0 0 0 0 2 -1 -5 -1 2 0 3 0
3 its length and end: 10 and more, figure	0 0 0 0 1 -8 4 -3 6 5 -1 -5 -6
3 its length and end: 10 and more, full stop	0 0 0 0 4 5 1 3 -24 -15 -4 -10 -4
3 its length and end: 10 and more, letter	-1 0 0 0 0 2 -3 -11 -9 -14 -15 -4 -3
3 its length and end: 10 and more, question mark	0 0 0 0 6 -4 3 -5 -4 1 -1 1 -6
3 its length and end: 10 and more, quotation mark	0 0 0 0 2 -12 3 5 -4 -2 0 4 1
3 its length and end: 10 and more, semicolon	0 0 0 0 -4 8 -1 1 6 1 0 -4 -8
3 its length and end: 10 and more, stop and quotation mark	0 0 0 0 -4 -4 7 -6 6 -1 -1 1 0
3 its length and end: 15 and more, another sign	0 0 0 0 -1 -6 0 7 -2 4 0 -2 -2
3 its length and end: 15 and more, bracket	0 0 0 0 1 -8 4 1 3 0 3 -8 1
3 its length and end: 15 and more, colon	0 0 0 0 3 -7 4 5 -1 0 0 6 -12
3 its length and end: 15 and more, comma	0 0 0 0 -2 -10 7 -3 -3 -2 0 -6 7
3 its length and end: 15 and more, ellipsis	0 0 0 0 -3 -5 4 4 -1 -1 0 3 -1
3 its length and end: 15 and more, exclamation mark	0 0 0 0 -4 7 3 -3 0 0 0 -1 -4
3 its length and end: 15 and more, figure	0 0 0 0 2 -3 -1 1 0 0 0 -7 5
3 its length and end: 15 and more, full stop	-2 -2 -2 -1 3 0 -8 -1 -3 8 -6 -8 -8
3 its length and end: 15 and more, letter	0 0 0 0 -8 8 -7 -10 -13 -11 -5 -3 4
3 its length and end: 15 and more, question mark	0 0 0 0 1 -5 -1 3 4 2 -1 -1 -2
3 its length and end: 15 and more, quotation mark	0 0 0 0 -5 1 0 -1 3 3 0 0 1
3 its length and end: 15 and more, stop and quotation mark	0 0 0 0 -13 19 -4 -6 2 3 1 -5 -2
3 its length and end: 2 and more, another sign	0 0 0 0 -2 2 0 -2 2 7 0 -2 -5
3 its length and end: 2 and more, arrow	0 0 0 0 0 8 -2 -2 -2 -1 0 -1 -2
3 its length and end: 2 and more, bar or asterisk	0 0 0 0 -2 3 0 -1 -1 0 0 -6 5
3 its length and end: 2 and more, bracket	0 0 0 0 5 1 -1 -10 1 -6 0 -3 2
3 its length and end: 2 and more, colon	0 0 0 0 -6 7 -3 -8 -7 3 -1 -5 12
3 its length and end: 2 and more, comma	0 0 0 0 0 1 0 -2 -2 -1 0 -1 5
3 its length and end: 2 and more, ellipsis	0 0 0 0 2 -4 8 -1 -1 -1 0 -6 1
3 its length and end: 2 and more, exclamation mark	0 0 0 0 -1 1 0 -1 0 -1 -1 -2 4
3 its length and end: 2 and more, figure	1 0 0 0 -1 -5 -3 -14 9 -14 6 4 -9
3 its length and end: 2 and more, full stop	0 0 0 0 -3 4 -4 1 -5 -2 0 -7 6
3 its length and end: 2 and more, letter	5 -2 -2 -2 -1 1 -14 -2 2 -8 -3 -13 -5
3 its length and end: 25 and more, another sign	0 0 0 0 1 4 0 -2 2 3 0 -4 -4
3 its length and end: 25 and more, bar or asterisk	0 0 0 0 5 4 0 0 -9 -3 -3 -8 -1
3 its length and end: 25 and more, bracket	0 0 0 0 7 5 -1 -5 -1 -3 -1 2 -6
3 its length and end: 25 and more, colon	0 0 0 0 1 -8 1 8 2 -4 0 -4 3
3 its length and end: 25 and more, ellipsis	0 0 0 0 5 2 -1 -3 -6 -5 0 0 4
3 its length and end: 25 and more, exclamation mark	0 0 0 0 -2 1 -1 -3 -1 7 0 -3 1
3 its length and end: 25 and more, figure	0 0 0 0 1 0 -2 4 -1 -2 0 -1 0
3 its length and end: 25 and more, full stop	-2 -3 -3 -3 -12 2 -1 -3 1 0 -3 10 2
3 its length and end: 25 and more, letter	0 0 0 0 7 7 -2 -4 4 2 -1 -14 -11
3 its length and end: 25 and more, question mark	0 0 0 0 9 3 1 -5 -1 -1 0 -5 -1
3 its length and end: 25 and more, quotation mark	0 0 0 0 -4 -2 0 4 0 0 0 0 3
3 its length and end: 25 and more, stop and quotation mark	0 0 0 0 -11 1 -9 -8 -9 7 -2 2 -6
3 its length and end: 4 and more, another sign	0 0 0 0 -4 -4 0 7 5 1 0 -6 -1
3 its length and end: 4 and more, arrow	0 0 0 0 -1 -2 -1 0 0 -3 0 7 -2
3 its length and end: 4 and more, bracket	0 0 0 0 4 -4 2 -1 4 -4 2 -3 0
3 its length and end: 4 and more, colon	0 0 0 0 -3 6 -2 -5 3 -2 0 -1 3
3 its length and end: 4 and more, comma	0 0 0 0 -1 1 0 0 1 3 -1 0 -3
3 its length and end: 4 and more, ellipsis	0 0 0 0 0 9 -1 -3 -7 -7 -2 -2 -6
3 its length and end: 4 and more, exclamation mark	0 0 0 0 -4 -4 -1 7 -1 -2 2 2 -1
3 its length and end: 4 and more, figure	0 0 0 0 -7 3 -3 -18 1 2 1 5 -6
3 its length and end: 4 and more, full stop	0 0 0 0 -13 7 -5 -5 -6 5 -3 2 -4
3 its length and end: 4 and more, letter	2 0 0 0 -6 -4 -9 -1 -17 0 -13 -6 -6
3 its length and end: 4 and more, question mark	0 0 0 0 -1 0 -3 7 -5 -6 0 2 -3
3 its length and end: 4 and more, quotation mark	0 0 0 0 0 -7 0 -1 -1 4 1 2 -1
3 its length and end: 4 and more, stop and quotation mark	0 0 0 0 6 -10 7 0 0 -1 0 0 -1
3 its length and end: 40 and more, bracket	0 0 0 0 4 -8 -5 1 -1 -5 2 2 -5
3 its length and end: 40 and more, colon	0 0 0 0 -1 -2 -2 11 2 -5 -1 -3 -5
3 its length and end: 40 and more, ellipsis	0 0 0 0 -1 -1 0 -4 11 4 -2 0 -10
3 its length and end: 40 and more, exclamation mark	-1 0 0 0 11 -15 -5 7 2 -1 0 -10 -1
3 its length and end: 40 and more, figure	0 0 0 0 -1 -4 -4 -3 0 10 0 0 -1
3 its length and end: 40 and more, full stop	1 -6 -6 -5 -6 -4 -5 -4 -4 -2 6 -13 -2
3 its length and end: 40 and more, letter	0 0 0 0 18 9 1 -13 -15 -7 -2 -3 -17
3 its length and end: 40 and more, question mark	0 0 0 0 -11 3 -2 1 3 -1 0 -2 3
3 its length and end: 40 and more, quotation mark	0 0 0 0 -1 5 -2 -1 4 -1 -2 -1 -2
3 its length and end: 40 and more, semicolon	0 0 0 0 -1 -4 0 5 1 0 0 0 -1
3 its length and end: 40 and more, stop and quotation mark	2 0 0 0 -10 -4 -4 -18 -13 -7 -2 11 -6
3 its length and end: 6 and more, another sign	0 0 0 0 6 -1 -1 -1 0 -1 0 0 -1
3 its length and end: 6 and more, arrow	0 0 0 0 8 1 0 -2 0 0 0 -2 -6
3 its length and end: 6 and more, bracket	0 0 0 0 0 20 -1 -10 -5 -1 3 -15 -3
3 its length and end: 6 and more, colon	0 0 0 0 0 1 1 -6 0 3 -1 -6 7
3 its length and end: 6 and more, exclamation mark	0 0 0 0 4 -2 -2 -2 -1 -2 0 8 -7
3 its length and end: 6 and more, figure	1 0 0 0 -7 -5 -4 4 -7 -10 0 -1 -5
3 its length and end: 6 and more, full stop	0 0 0 0 2 0 -4 -3 -2 -10 -4 4 -6
3 its length and end: 6 and more, letter	-4 -1 -1 -1 -6 -4 -1 -2 -8 1 -23 2 -6
3 its length and end: 6 and more, question mark	0 0 0 0 -6 1 -3 -13 2 -10 3 -6 15
3 its length and end: 6 and more, quotation mark	0 0 0 0 8 2 -1 -4 -2 -6 0 -3 0
3 its length and end: 6 and more, stop and quotation mark	0 0 0 0 2 4 -5 -1 -2 -2 0 3 0
3 its length and end: below 2, another sign	0 0 0 0 -7 0 -1 -5 -4 -4 -1 1 14
3 its length and end: below 2, bar or asterisk	0 0 0 0 0 10 -1 0 5 3 -1 -2 -9
3 its length and end: below 2, bracket	0 0 0 0 5 -7 0 -1 -1 -2 0 5 0
3 its length and end: below 2, colon	0 0 0 0 2 -8 7 6 -2 -4 2 -6 0
3 its length and end: below 2, comma	0 0 0 0 -3 -1 -1 -4 6 8 0 -11 2
3 its length and end: below 2, ellipsis	1 0 0 0 0 -2 0 0 0 0 0 -5 6
3 its length and end: below 2, exclamation mark	0 0 0 0 -1 1 -2 10 -1 -1 0 -1 -12
3 its length and end: below 2, figure	0 0 0 0 -15 10 0 -7 0 1 -17 -13 -10
3 its length and end: below 2, full stop	0 0 0 0 -1 0 0 -1 -1 -1 5 -2 0
3 its length and end: below 2, letter	0 -1 -1 -1 -9 -3 -30 -7 -10 -5 -6 -1 0
3 its length: 10 and more	0 0 0 0 -2 -4 8 -1 -5 7 -19 -7 -11
3 its length: 12 and more	-1 0 0 0 12 -5 -12 -6 -2 -21 -13 -15 -3
3 its length: 15 and more	0 0 0 0 -5 -6 2 -4 -3 3 -2 -4 -6
3 its length: 19 and more	-2 -1 -1 0 0 5 -7 3 -8 5 -17 -18 -5
3 its length: 2 and more	2 -1 -1 -1 0 5 -27 -6 -3 -12 -16 -16 1
3 its length: 25 and more	1 -2 -2 -2 -1 0 -17 -4 4 6 -16 8 -7
3 its length: 3 and more	4 -1 -1 -1 -4 -7 -6 -5 0 -14 -4 -6 -8
3 its length: 35 and more	0 -3 -3 -3 3 -2 -1 -2 -9 0 9 -1 -6
3 its length: 4 and more	0 0 0 0 -28 3 -11 3 -25 -4 -7 5 -9
3 its length: 5 and more	6 0 0 0 8 -13 -10 -7 5 4 -1 -18 -9
3 its length: 50 and more	-1 -3 -3 -2 -16 -5 -9 -8 6 -3 -22 -14 2
3 its length: 6 and more	1 -1 -1 -1 -1 -3 -16 0 -2 -8 -14 -2 -6
3 its length: 8 and more	-9 0 0 0 -4 5 -1 5 -23 -17 -17 -15 -1
3 its length: 80 and more	1 -1 -1 -1 1 -11 -16 -5 -4 -5 6 -7 -4
3 its length: below 2	3 -1 -1 -2 -15 -1 -10 0 -6 -4 -11 -6 -2
3 its place by the text, and its length: before the text, 13 and more	0 0 0 0 -3 7 -1 -2 -8 0 -2 -7 -1
3 its place by the text, and its length: before the text, 19 and more	0 0 0 0 -2 -5 0 0 4 2 1 0 -6
3 its place by the text, and its length: before the text, 2 and more	2 0 0 0 2 -2 0 -3 -6 -14 -7 -11 11
3 its place by the text, and its length: before the text, 3 and more	2 0 0 0 -1 -1 -2 -8 2 1 4 -5 -9
3 its place by the text, and its length: before the text, 30 and more	0 0 0 0 -2 -4 0 0 6 -5 -1 0 5
3 its place by the text, and its length: before the text, 4 and more	5 0 0 0 -3 -22 -1 1 -4 3 0 -2 -7
3 its place by the text, and its length: before the text, 6 and more	-3 0 0 0 9 -5 -1 -7 -5 3 -4 2 -5
3 its place by the text, and its length: before the text, 9 and more	1 0 0 0 -7 7 0 3 -8 -6 -8 7 -3
3 its place by the text, and its length: before the text, below 2	2 0 0 0 -19 9 -2 -8 3 -12 4 -8 -4
3 its place by the text, and its length: behind the text, 13 and more	0 0 0 0 -18 4 3 -1 12 -13 -5 -17 3
3 its place by the text, and its length: behind the text, 19 and more	0 0 0 0 10 -14 -3 7 -1 13 -1 -16 -6
3 its place by the text, and its length: behind the text, 2 and more	-1 0 0 0 -19 10 -12 -17 -7 -8 -7 -8 17
3 its place by the text, and its length: behind the text, 3 and more	-1 0 0 0 -11 -5 -14 -2 -13 -10 -5 -6 14
3 its place by the text, and its length: behind the text, 4 and more	0 0 0 0 -21 -4 -12 -2 -10 -21 5 9 5
3 its place by the text, and its length: behind the text, 6 and more	0 0 0 0 2 -18 -1 -10 -8 -12 -3 -3 9
3 its place by the text, and its length: behind the text, 9 and more	0 0 0 0 -13 -9 -3 -4 2 -6 -2 2 -5
3 its place by the text, and its length: behind the text, below 2	-2 0 0 0 -1 5 -12 -3 -25 -10 -15 5 -3
3 its place by the text, and its length: in the text, 13 and more	-1 -1 0 0 1 -7 -11 -4 -4 -2 1 -5 -7
3 its place by the text, and its length: in the text, 19 and more	-1 -2 -2 -2 -6 5 -14 2 -6 2 -21 3 -13
3 its place by the text, and its length: in the text, 2 and more	0 0 0 0 7 -1 -18 -1 0 -4 -5 -16 -9
3 its place by the text, and its length: in the text, 3 and more	1 0 0 0 0 -6 3 -6 0 -14 -9 -2 -9
3 its place by the text, and its length: in the text, 30 and more	0 -12 -11 -11 1 -3 3 -4 -3 3 8 1 0
3 its place by the text, and its length: in the text, 4 and more	-1 -1 -1 -1 -5 2 -10 -2 -5 8 -6 -23 -19
3 its place by the text, and its length: in the text, 6 and more	-4 -1 -1 -1 1 -4 -13 4 -4 -8 -21 -7 -10
3 its place by the text, and its length: in the text, 9 and more	-1 -1 -1 -1 6 2 12 -8 -8 -1 -15 -18 -7
3 its place by the text, and its length: in the text, below 2	0 0 0 0 -16 -9 -8 7 -7 8 -14 -5 -4
3 no block	-1 -4 -4 -4 -23 5 -11 -3 -42 -34 -12 7 9
3 nothing but a date or time: yes	4 0 0 0 -5 -1 -4 -2 4 -15 5 0 -6
3 nothing but a label such as “Related”: yes	0 0 0 0 -2 -2 -4 -8 2 11 -3 -5 -2
3 what a rule takes it for: boilerplate	0 -7 -8 -6 -9 -5 -18 -6 -6 -10 -6 -4 7
3 what a rule takes it for: byline	-3 0 0 0 -2 -7 0 -1 1 8 -1 6 -4
3 what a rule takes it for: dateline	4 0 0 0 -5 -1 -4 -2 4 -15 5 0 -6
3 what a rule takes it for: heading	-1 -3 -3 -2 -7 -2 -5 1 1 -5 -6 0 -9
3 what a rule takes it for: image-alt	1 0 0 0 -1 8 -11 -22 -10 1 -1 -23 8
3 what a rule takes it for: image-caption	2 -1 -1 -1 7 -3 -14 -16 -8 -14 -5 -10 3
3 what a rule takes it for: image-credit	1 0 0 0 -8 1 -2 -6 3 0 -8 -3 2
3 what a rule takes it for: list-item	-2 0 0 0 -6 5 -4 4 -22 -1 -14 -7 -14
3 what a rule takes it for: paragraph	-1 -10 -10 -16 3 -1 5 2 0 8 -2 2 -9
3 what a rule takes it for: quote	0 0 0 0 3 -1 -2 -5 -1 2 -2 -2 2
3 what a rule takes it for: related-link	-5 -1 -1 -1 7 -5 -14 -5 6 6 -11 -3 1
3 words of the page’s furniture: whole	-3 -1 -1 -1 5 -4 -24 -29 -1 -21 6 -8 0
3 words of the page’s furniture: within	0 0 0 0 -20 -8 -4 4 -5 4 3 -11 19
first word|+	0 0 0 0 1 1 0 -2 0 0 0 -5 5
first word|0	0 0 0 0 24 -31 -18 -28 -54 -42 -18 -1 12
first word|00	0 0 0 0 2 -6 -8 -4 -24 -20 -1 14 -2
first word|000	0 0 0 0 -1 -5 0 8 -3 -4 -1 -10 10
first word|0000	0 0 0 0 4 -5 0 0 4 -3 -1 1 -7
first word|a	0 0 0 0 -5 -7 -7 -21 26 29 -1 -11 -29
first word|about	0 0 0 0 -1 0 0 0 -1 -1 0 -3 6
first word|according	0 0 0 0 0 4 -1 1 0 -1 0 -1 0
first word|add	0 0 0 0 -2 -7 0 -2 0 2 0 -3 12
first word|adding	0 0 0 0 0 -2 0 -5 6 4 0 -1 -2
first word|additional	0 0 0 0 16 0 0 -2 -2 -1 -1 -2 -14
first word|additionally	0 0 0 0 0 8 -1 -3 -1 -1 0 0 -1
first word|advanced	0 0 0 0 -1 2 0 8 -1 -1 0 -4 -4
first word|advertisement	0 0 0 0 -25 -6 -1 -7 -9 -13 -7 -10 35
first word|after	0 0 0 0 1 7 -1 -4 -2 -3 0 2 0
first word|ai	0 0 0 0 -3 -8 0 5 6 1 0 -4 1
first word|also	0 0 0 0 -8 -2 0 3 -2 -1 0 2 4
first word|am	0 0 0 0 -1 4 -2 0 0 2 0 -3 -1
first word|amazon	-5 0 0 0 -8 -6 -3 -6 7 8 -2 4 2
first word|american	0 0 0 0 7 -7 0 2 -4 -1 0 -1 -1
first word|an	0 0 0 0 -3 -13 7 -2 7 5 0 -1 -3
first word|analysis	0 0 0 0 9 -2 0 -2 -1 -1 -1 1 -4
first word|and	0 0 0 0 2 12 -3 -2 -3 -4 0 -3 -2
first word|andrew	0 0 0 0 -4 0 0 0 -2 -5 0 1 7
first word|another	0 0 0 0 2 4 -1 -2 -1 0 0 -3 1
first word|anthony	0 0 0 0 2 -2 0 -2 -2 -2 0 4 1
first word|anti	1 0 0 0 -5 -3 0 -1 5 6 -1 -1 -1
first word|any	0 0 0 0 -1 -6 8 3 0 -1 0 -1 -4
first word|anzeige	0 0 0 0 -13 0 0 0 -1 -1 -1 -1 16
first word|ap	0 0 0 0 -7 3 0 -3 -1 -4 8 4 -11
first word|apple	0 0 0 0 9 9 -1 -7 -6 -7 -1 -8 -10
first word|april	0 0 0 0 0 -1 0 0 3 1 0 2 -2
first word|article	0 0 0 0 2 -2 0 -3 3 5 -1 4 -7
first word|artikel	0 0 0 0 -4 -9 0 0 -2 -1 -1 -2 19
first word|as	0 0 0 0 -1 14 -3 -10 -2 0 0 2 -1
first word|associated	0 0 0 0 -7 4 0 0 0 -1 7 0 -6
first word|at	0 0 0 0 1 12 0 -7 -1 -3 0 2 -4
first word|audio	0 0 0 0 3 -8 0 1 -2 -5 -1 6 -2
first word|august	0 0 0 0 0 -5 0 -1 -1 -3 6 -2 3
first word|author	0 0 0 0 -5 -3 0 0 0 3 -1 -1 6
first word|authorities	0 0 0 0 0 3 0 -2 0 -1 0 0 0
first word|average	0 0 0 0 -5 0 -1 -4 5 4 0 -2 1
first word|basic	0 0 0 0 -2 -5 0 6 0 0 0 0 0
first word|be	0 0 0 0 0 -5 0 6 -1 -1 0 -1 2
first word|because	0 0 0 0 0 6 -1 -2 0 -2 0 0 0
first word|become	0 0 0 0 6 -4 0 -1 -2 -1 0 -8 8
first word|ben	0 0 0 0 -3 0 0 0 -7 -2 9 0 -3
first word|best	0 0 0 0 14 2 -2 -10 -7 -7 -1 6 -23
first word|better	0 0 0 0 -2 -1 -1 -1 -2 -1 0 0 7
first word|beyond	0 0 0 0 -3 11 0 -6 0 -2 0 2 -2
first word|big	0 0 0 0 -1 3 0 -5 -1 -1 0 1 4
first word|bild	0 0 0 0 -8 1 0 0 -6 -11 15 -4 -8
first word|bill	0 0 0 0 9 0 0 -1 -1 0 0 1 -8
first word|black	-2 0 0 0 -11 3 0 -3 7 11 -1 -2 -13
first word|blog	0 0 0 0 -1 -1 0 -1 -2 -3 0 4 3
first word|bonus	0 0 0 0 3 9 -1 -7 0 -2 0 -1 -2
first word|book	0 0 0 0 0 -5 0 -6 -1 2 -1 -4 10
first word|both	0 0 0 0 0 2 6 -5 0 -2 0 0 0
first word|brian	0 0 0 0 -4 1 0 6 10 0 0 -2 -15
first word|budget	0 0 0 0 7 -2 0 1 -2 -3 0 -1 -2
first word|build	0 0 0 0 -1 -4 0 3 -1 0 0 -6 10
first word|building	0 0 0 0 7 -1 0 -3 -3 -4 0 -1 4
first word|but	0 0 0 0 -5 27 -5 -11 -4 -5 0 -3 -3
first word|buy	0 0 0 0 -8 -10 7 8 -1 -3 0 -1 5
first word|by	-1 0 0 0 -5 0 -2 -9 -12 -16 -1 -8 31
first word|california	0 0 0 0 2 2 0 -5 -1 -2 0 6 -2
first word|can	0 0 0 0 5 -12 -1 -1 7 3 0 -7 4
first word|canada	0 0 0 0 0 5 -1 -3 -3 -5 0 7 1
first word|categories	0 0 0 0 0 0 0 0 0 -1 -1 -1 5
first word|check	0 0 0 0 -9 -1 -1 3 -1 0 0 4 2
first word|china	0 0 0 0 0 0 0 -1 0 0 0 -6 7
first word|choose	0 0 0 0 0 -5 0 5 -1 -1 0 -1 4
first word|choosing	0 0 0 0 5 2 0 -2 -1 -2 0 -1 -1
first word|chris	0 0 0 0 0 0 0 0 -1 1 0 -5 5
first word|click	0 0 0 0 0 -1 0 1 4 -2 0 -1 -1
first word|climate	0 0 0 0 12 -8 -1 5 -6 -3 0 -2 -6
first word|cloud	0 0 0 0 -10 0 0 0 9 4 0 0 -2
first word|comment	0 0 0 0 -5 -4 0 -1 0 0 0 1 9
first word|comments	0 0 0 0 -4 0 0 0 0 0 0 -1 7
first word|common	0 0 0 0 12 4 0 -1 -3 -10 0 -1 -4
first word|community	0 0 0 0 9 8 0 -11 -3 -7 -1 -6 -2
first word|companies	0 0 0 0 -2 3 0 0 0 -1 0 0 0
first word|company	0 0 0 0 -10 0 0 -1 0 0 -1 0 10
first word|conclusion	0 0 0 0 17 -1 0 -4 -1 0 -1 0 -10
first word|contact	0 0 0 0 -6 -3 0 -3 -1 -2 0 -3 14
first word|continue	0 0 0 0 -6 -1 0 -4 -1 -3 0 4 8
first word|copy	0 0 0 0 -1 0 0 -2 -1 -1 0 -1 6
first word|copyright	0 0 0 0 0 -1 0 -1 -2 -3 3 -4 2
first word|courtesy	0 0 0 0 -7 -5 0 -3 11 15 -7 -3 -16
first word|cover	0 0 0 0 -10 -5 0 1 9 11 -1 -11 -9
first word|create	0 0 0 0 -3 0 0 1 -4 -3 -1 -2 8
first word|creating	0 0 0 0 10 -3 0 0 -2 -7 0 -3 2
first word|credit	0 0 0 0 -2 -1 0 0 0 1 10 0 -7
first word|daily	0 0 0 0 1 1 0 -9 -1 -1 0 -7 9
first word|daniel	0 0 0 0 -6 0 0 -1 -2 -2 -2 10 -6
first word|dans	0 0 0 0 -3 -2 0 2 -1 -1 0 -1 5
first word|das	0 0 0 0 4 5 -1 0 4 -9 -2 -2 -7
first word|data	0 0 0 0 5 7 0 -11 -1 -1 0 -6 5
first word|david	0 0 0 0 -7 5 0 4 2 1 5 -4 -6
first word|de	0 0 0 0 0 -3 0 -1 1 10 0 -3 -3
first word|dear	0 0 0 0 7 1 -4 -1 5 -6 0 8 -21
first word|dec	0 0 0 0 -1 1 0 -1 -1 -2 0 -2 5
first word|december	0 0 0 0 5 0 0 -1 -1 -1 0 -3 1
first word|der	0 0 0 0 -6 0 -4 -2 -3 10 -1 -1 -2
first word|des	0 0 0 0 4 -8 0 0 -1 5 0 0 -1
first word|did	0 0 0 0 -1 -3 0 -1 0 0 0 5 1
first word|die	-1 0 0 0 -10 7 -7 6 -3 -8 -2 3 -13
first word|diese	0 0 0 0 5 -10 -2 -1 -7 -5 -1 2 13
first word|digg	0 0 0 0 0 0 0 0 -2 0 0 -1 5
first word|digital	0 0 0 0 -7 -14 7 10 1 5 0 -3 -4
first word|discover	0 0 0 0 0 -11 -1 -1 -2 0 0 -5 14
first word|diy	0 0 0 0 -1 -2 0 -3 7 8 0 -3 -7
first word|do	0 0 0 0 -7 -1 -3 4 -2 0 0 -1 7
first word|does	0 0 0 0 2 -2 0 5 -1 -1 0 -1 -4
first word|don	0 0 0 0 -5 -6 5 2 -3 -2 0 4 1
first word|donald	0 0 0 0 3 -6 0 0 2 6 -1 -8 3
first word|double	0 0 0 0 -1 0 0 4 -1 -1 0 -4 -1
first word|download	0 0 0 0 -15 2 0 5 -6 -7 -2 -2 15
first word|dr	0 0 0 0 3 9 0 -5 -1 -3 -1 -2 -2
first word|during	0 0 0 0 0 7 0 -3 0 -2 0 -1 -1
first word|each	0 0 0 0 1 5 0 -5 0 0 0 0 0
first word|earlier	0 0 0 0 0 4 -1 0 0 -1 0 0 -1
first word|early	0 0 0 0 0 3 0 0 2 0 0 0 -4
first word|editor	0 0 0 0 0 0 7 -1 0 -1 0 -4 -4
first word|ein	0 0 0 0 1 0 -1 -6 3 -12 -1 -1 4
first word|eine	0 0 0 0 4 -12 -1 -1 13 -4 0 -4 -7
first word|el	0 0 0 0 -9 0 -4 -2 -5 7 0 5 -8
first word|email	0 0 0 0 -5 -2 0 4 -1 -3 -1 -3 11
first word|en	0 0 0 0 0 -2 0 -2 0 -1 0 5 1
first word|es	0 0 0 0 0 6 1 0 -1 -4 0 -2 -1
first word|even	0 0 0 0 0 5 0 -3 0 -1 0 0 -1
first word|every	0 0 0 0 0 -1 -2 -1 2 4 0 0 -1
first word|everything	0 0 0 0 0 4 0 -2 0 1 0 0 -2
first word|ex	0 0 0 0 -11 0 0 0 -1 9 -1 6 -9
first word|example	0 0 0 0 0 4 0 -4 -3 -5 -1 -2 6
first word|exclusive	0 0 0 0 0 -7 0 -8 -1 -1 0 0 10
first word|explore	0 0 0 0 -12 0 0 5 -2 -1 0 -2 9
first word|family	0 0 0 0 -2 -9 0 7 -1 -1 0 1 3
first word|faq	0 0 0 0 6 0 0 4 -1 -1 0 0 -9
first word|featured	0 0 0 0 0 -7 9 0 0 -3 0 -1 -1
first word|filed	0 0 0 0 -2 -3 0 -1 -3 -4 0 -2 9
first word|final	0 0 0 0 19 -1 0 -1 -1 -2 -3 -1 -12
first word|finally	0 0 0 0 0 5 -1 -2 0 -1 0 0 0
first word|find	0 0 0 0 5 -8 0 2 -2 -2 0 5 -2
first word|finding	0 0 0 0 -3 0 0 0 -3 -3 0 4 1
first word|five	0 0 0 0 1 0 0 -1 -1 0 0 7 -8
first word|follow	0 0 0 0 -10 6 -1 0 -5 -7 0 -12 5
first word|for	0 0 0 0 -10 30 -1 -12 -3 -6 0 -2 -7
first word|foto	0 0 0 0 -9 -8 0 -1 -6 -3 16 -10 -16
first word|four	0 0 0 0 -2 -5 0 2 3 2 0 -2 -6
first word|free	0 0 0 0 0 6 0 -7 -2 -1 0 -2 5
first word|frequently	0 0 0 0 15 0 0 -1 -3 -1 -1 -1 -8
first word|friday	0 0 0 0 3 -2 0 -1 -1 -2 0 -2 5
first word|from	0 0 0 0 -3 -4 0 -4 5 8 0 -1 -1
first word|full	0 0 0 0 -2 0 0 -1 3 2 -1 8 -9
first word|further	0 0 0 0 8 -3 0 -1 -1 0 0 -2 -5
first word|get	0 0 0 0 -16 -16 -1 2 -4 1 -1 -11 4
first word|getting	0 0 0 0 -7 1 -1 -4 -1 8 0 5 -5
first word|getty	0 0 0 0 -5 0 0 0 -2 -1 11 -1 -12
first word|go	0 0 0 0 0 -8 0 8 -1 1 0 0 -1
first word|going	0 0 0 0 4 2 0 -10 0 -1 0 6 -7
first word|good	0 0 0 0 2 5 0 0 1 0 0 -3 -4
first word|google	0 0 0 0 -5 -9 -1 4 7 -6 -1 6 -5
first word|great	0 0 0 0 7 6 0 -5 -1 -8 0 4 -5
first word|green	0 0 0 0 -7 1 0 -3 0 5 0 4 -2
first word|have	0 0 0 0 0 1 -1 3 0 0 0 -3 0
first word|having	0 0 0 0 2 -6 4 -1 1 4 0 1 -2
first word|he	0 0 0 0 0 19 -2 -3 -2 -7 0 -1 -2
first word|health	0 0 0 0 -1 5 -1 -2 -1 -1 0 -1 2
first word|help	0 0 0 0 -8 -3 0 7 -1 -3 0 -3 7
first word|here	0 0 0 0 -1 10 -1 -6 -2 -2 0 3 -4
first word|hier	0 0 0 0 -5 7 -2 -3 7 -2 -1 -9 -9
first word|high	0 0 0 0 -2 -3 0 7 -1 -1 0 0 -3
first word|his	0 0 0 0 0 6 -1 -1 -1 -2 0 0 -1
first word|home	0 0 0 0 3 -2 0 -2 -4 -1 -4 0 7
first word|house	0 0 0 0 0 -3 0 8 -3 1 0 -1 -1
first word|how	1 0 0 0 18 -20 -4 -14 -7 -9 -1 14 -9
first word|however	0 0 0 0 0 5 -1 -3 0 -1 0 0 0
first word|i	0 0 0 0 -14 15 4 -11 -7 -12 -1 7 -1
first word|ich	0 0 0 0 -1 -5 3 0 -2 -5 0 3 -2
first word|if	0 0 0 0 -3 4 5 -3 0 -5 0 -1 -1
first word|il	0 0 0 0 0 -2 -1 7 -1 -1 0 5 -8
first word|illustration	0 0 0 0 -4 -9 -1 -1 18 15 -9 -1 -10
first word|im	0 0 0 0 -7 6 -1 -1 -2 -11 0 7 -1
first word|image	0 0 0 0 -7 -4 0 -6 -2 1 12 -12 -4
first word|in	0 0 0 0 -5 19 6 -15 -10 -9 -2 -6 -2
first word|increase	0 0 0 0 -2 -2 0 0 -1 -6 0 5 6
first word|industry	0 0 0 0 4 1 0 -7 -1 -4 0 8 -3
first word|inside	0 0 0 0 -1 -2 0 0 8 8 0 -7 -6
first word|instagram	0 0 0 0 2 -1 0 -2 0 0 0 -2 4
first word|instead	0 0 0 0 0 -8 0 9 0 -1 0 0 0
first word|international	0 0 0 0 0 4 0 0 0 -3 0 10 -10
first word|interview	0 0 0 0 -2 0 0 5 0 0 0 0 -3
first word|is	0 0 0 0 4 -3 0 -1 -1 -1 0 6 -4
first word|it	0 0 0 0 1 14 -3 -17 -2 0 0 -1 -4
first word|j	0 0 0 0 -14 4 0 6 -1 -2 0 -3 9
first word|james	0 0 0 0 1 -6 0 -1 0 5 1 -2 2
first word|jan	0 0 0 0 -2 9 0 -6 -1 -2 0 -5 -7
first word|january	0 0 0 0 -1 -1 0 0 0 -2 0 0 4
first word|jeff	0 0 0 0 9 -10 0 -1 6 -1 0 -8 0
first word|jetzt	0 0 0 0 -2 -1 0 0 0 0 0 4 -1
first word|john	0 0 0 0 -5 4 0 1 1 1 0 -1 -2
first word|join	0 0 0 0 -4 -2 2 -1 -1 0 0 -1 7
first word|joshua	0 0 0 0 0 0 0 0 -2 -1 -1 0 4
first word|july	0 0 0 0 0 4 0 0 0 0 0 -2 -1
first word|june	0 0 0 0 0 -1 0 0 0 0 0 4 -1
first word|just	0 0 0 0 -1 5 -1 -1 0 0 0 0 -1
first word|keep	0 0 0 0 1 -5 -1 6 -1 -1 0 -2 0
first word|keeping	0 0 0 0 10 -10 0 1 -3 1 0 0 -3
first word|key	0 0 0 0 13 0 0 -6 -4 -3 -1 1 -5
first word|l	0 0 0 0 -5 1 3 1 -1 0 0 1 0
first word|la	0 0 0 0 11 -6 -1 5 9 -2 -1 -10 -11
first word|latest	0 0 0 0 3 -4 0 2 -1 -3 0 1 2
first word|le	0 0 0 0 3 -10 -2 0 6 4 0 3 -5
first word|learn	0 0 0 0 -2 -4 4 0 -3 -4 -1 2 2
first word|leave	0 0 0 0 0 -3 3 -1 0 0 0 -2 3
first word|les	0 0 0 0 -5 -2 -1 10 -1 -3 0 -2 1
first word|let	0 0 0 0 -1 12 -1 -6 -1 -2 0 -1 1
first word|life	0 0 0 0 5 2 -1 -1 -1 -1 -1 0 -2
first word|link	0 0 0 0 -1 -3 0 -1 -5 -3 -1 -1 11
first word|linkedin	0 0 0 0 -3 0 0 0 0 -1 0 0 4
first word|lire	0 0 0 0 -3 -3 0 0 -1 -1 0 8 -1
first word|listen	0 0 0 0 9 -1 -1 -8 3 -1 0 -3 -3
first word|living	0 0 0 0 0 0 0 -1 -2 -1 0 -3 6
first word|loading	0 0 0 0 -1 -3 0 0 -3 -1 0 0 7
first word|local	0 0 0 0 -2 6 0 -3 0 -1 0 -2 2
first word|long	0 0 0 0 5 4 0 -2 -2 -1 -1 0 -3
first word|look	0 0 0 0 4 0 0 0 6 -1 -1 -4 -9
first word|looking	0 0 0 0 1 2 0 -4 0 7 0 -5 -1
first word|los	0 0 0 0 11 0 0 -8 1 -5 0 -7 -3
first word|making	0 0 0 0 3 0 0 0 0 -1 0 -1 0
first word|man	0 0 0 0 -6 3 0 -4 2 -2 0 2 -3
first word|many	0 0 0 0 0 3 0 -6 2 3 0 0 0
first word|mar	0 0 0 0 0 0 0 0 0 0 0 9 -7
first word|mark	0 0 0 0 11 -8 0 1 -1 -2 -1 -5 -4
first word|marketing	0 0 0 0 -7 -8 0 5 -1 -2 -1 0 12
first word|may	0 0 0 0 -6 -3 0 4 -1 -1 0 3 5
first word|meanwhile	0 0 0 0 -1 5 -1 -1 0 -1 0 0 0
first word|mehr	0 0 0 0 4 7 0 -2 -1 -1 0 -18 13
first word|michael	0 0 0 0 -3 -6 1 0 -3 -1 5 2 6
first word|mike	0 0 0 0 0 -7 0 -1 1 0 -1 0 8
first word|mit	0 0 0 0 -2 -7 -1 1 -2 -2 5 -10 13
first word|more	0 0 0 0 -5 -7 2 -9 -9 -1 -1 1 9
first word|most	0 0 0 0 1 0 2 3 -2 -3 0 0 -2
first word|move	0 0 0 0 -4 -6 0 7 0 -1 0 1 3
first word|multiple	0 0 0 0 0 -3 -1 -2 7 0 0 -1 0
first word|my	0 0 0 0 3 5 -1 -2 0 -1 0 -4 -1
first word|n	0 0 0 0 6 -3 0 -4 -1 -1 3 0 -3
first word|nach	0 0 0 0 -1 -1 0 0 -1 -1 0 6 -4
first word|national	0 0 0 0 2 9 0 -7 -1 -1 0 -3 -1
first word|new	0 0 0 0 5 -5 0 0 -2 0 0 -5 -1
first word|news	0 0 0 0 -1 -2 0 2 0 0 0 -2 4
first word|newsletter	0 0 0 0 -1 0 0 0 -1 0 -2 7 -4
first word|next	0 0 0 0 1 2 0 -4 -1 -1 0 -6 9
first word|no	0 0 0 0 3 -1 -1 -3 -1 -2 0 -4 8
first word|north	0 0 0 0 0 -2 0 -2 -1 -1 0 -3 5
first word|not	0 0 0 0 -2 -8 -1 4 -1 0 0 -1 8
first word|note	0 0 0 0 0 13 -1 -10 -1 -2 0 0 -1
first word|now	0 0 0 0 0 17 -1 -8 -1 -1 0 -3 -1
first word|o	0 0 0 0 -3 3 0 -6 2 7 0 -4 -2
first word|of	0 0 0 0 0 4 -1 -1 0 0 0 0 -1
first word|oh	0 0 0 0 2 12 -1 -3 -1 -3 0 -1 -6
first word|on	0 0 0 0 2 10 1 -3 -4 -5 0 4 -8
first word|one	0 0 0 0 1 8 -1 -4 2 -5 0 -2 1
first word|online	0 0 0 0 4 2 0 -1 -1 -2 0 3 -3
first word|only	0 0 0 0 -1 0 -1 4 0 0 0 0 -2
first word|open	0 0 0 0 -5 -6 0 4 2 4 0 3 -1
first word|or	0 0 0 0 -6 4 -1 5 -2 -1 0 -2 0
first word|other	0 0 0 0 3 3 0 -1 0 -1 0 -1 -3
first word|over	0 0 0 0 -3 -1 0 7 0 -1 0 -2 0
first word|par	0 0 0 0 -2 0 0 0 -2 -1 -1 0 6
first word|partager	0 0 0 0 -1 -8 0 0 -3 -1 0 -3 15
first word|photo	0 0 0 0 -9 -7 -1 -1 0 -4 16 -4 -9
first word|photos	0 0 0 0 -3 -8 0 -2 -1 -1 -1 14 -7
first word|plan	0 0 0 0 -2 0 0 -4 -2 -3 5 -2 2
first word|planning	0 0 0 0 8 14 0 -10 -1 -6 0 0 -5
first word|please	0 0 0 0 0 -10 0 -1 4 -1 0 -3 10
first word|plus	0 0 0 0 0 -1 0 -2 0 0 0 -2 6
first word|podcast	0 0 0 0 -2 -1 0 -4 0 3 0 -2 5
first word|police	0 0 0 0 1 4 0 -1 -1 -2 0 0 -1
first word|politics	0 0 0 0 0 -4 0 0 -1 -1 0 -3 7
first word|popular	0 0 0 0 7 1 0 -1 -2 -1 0 1 -3
first word|post	0 0 0 0 0 -6 0 5 0 0 0 -2 3
first word|posted	0 0 0 0 -1 -4 0 -1 0 -1 0 -3 11
first word|pour	0 0 0 0 7 -8 0 -3 -1 -1 0 -6 5
first word|powered	0 0 0 0 0 -3 0 0 0 0 0 -1 5
first word|president	0 0 0 0 -4 2 0 -2 4 3 0 0 -2
first word|previous	0 0 0 0 -3 -1 0 -2 0 3 0 -5 7
first word|print	0 0 0 0 -1 -1 0 0 -2 -1 -1 -1 6
first word|privacy	0 0 0 0 0 -1 0 1 0 0 0 -5 5
first word|pro	0 0 0 0 9 -4 0 -1 -2 -3 0 0 -2
first word|product	0 0 0 0 -15 -5 7 0 -1 4 -1 0 7
first word|project	0 0 0 0 1 -1 -1 5 -2 -2 0 -1 1
first word|pros	0 0 0 0 8 -11 0 8 -3 -8 -1 -6 -5
first word|published	0 0 0 0 -1 -5 0 0 -2 -1 -1 -1 11
first word|publié	0 0 0 0 -2 -1 0 -2 -2 -1 0 -9 14
first word|quelle	0 0 0 0 -3 0 0 -1 -2 -2 10 -3 -5
first word|quick	0 0 0 0 6 -3 0 5 -2 -1 0 -4 -3
first word|read	0 0 0 0 -12 -21 -4 -9 -16 -19 -2 25 7
first word|ready	0 0 0 0 -4 -7 6 -5 -1 -1 0 -2 11
first word|real	0 0 0 0 2 -2 0 3 -1 0 0 0 -3
first word|recent	0 0 0 0 0 0 0 -1 -1 0 0 0 4
first word|related	0 0 0 0 -15 -12 -1 -5 -11 -5 -4 23 13
first word|remember	0 0 0 0 6 -6 -1 4 0 -1 0 -1 -1
first word|report	0 0 0 0 -2 0 0 0 0 0 0 0 3
first word|reporting	0 0 0 0 0 14 0 1 -1 -1 0 -2 -13
first word|request	0 0 0 0 -3 -9 -1 -1 6 1 0 -1 8
first word|research	0 0 0 0 1 -1 0 -1 0 -3 0 -1 6
first word|robert	0 0 0 0 6 3 0 -2 0 -4 -1 -7 2
first word|s	0 0 0 0 -4 -2 0 0 2 6 0 -4 1
first word|save	0 0 0 0 -1 -5 0 -1 -1 -1 0 -4 13
first word|search	0 0 0 0 -1 -2 0 2 -1 -1 0 -1 4
first word|second	0 0 0 0 0 6 -1 -4 0 0 0 5 -5
first word|security	0 0 0 0 -1 8 0 -5 0 0 0 0 0
first word|see	0 0 0 0 -5 -2 -1 -7 -2 -3 0 14 -1
first word|select	0 0 0 0 0 -2 0 0 0 0 0 0 4
first word|self	0 0 0 0 5 0 0 0 -1 -1 0 -1 -1
first word|selon	0 0 0 0 -1 -4 0 7 0 -1 0 -1 0
first word|send	0 0 0 0 0 5 -1 0 0 -1 0 -1 0
first word|senior	0 0 0 0 0 0 0 0 -1 0 0 -5 6
first word|september	0 0 0 0 -2 -1 0 0 0 0 0 0 4
first word|set	0 0 0 0 1 -4 -1 6 -1 -1 0 -1 0
first word|share	0 0 0 0 -17 3 0 -8 -16 -20 -3 -18 40
first word|shares	0 0 0 0 -1 0 0 0 -4 -5 -1 0 11
first word|she	0 0 0 0 0 5 -2 -1 0 3 0 -4 -1
first word|should	0 0 0 0 -10 -1 -1 -4 2 3 0 17 -14
first word|show	0 0 0 0 3 -3 0 3 -1 -1 0 0 0
first word|sie	0 0 0 0 9 -10 0 -3 -1 8 0 -4 -3
first word|sign	0 0 0 0 -7 0 0 5 -1 -1 0 -6 9
first word|since	0 0 0 0 0 -1 0 0 0 -1 0 0 4
first word|smart	0 0 0 0 2 0 0 -9 5 1 -1 -3 3
first word|so	0 0 0 0 3 12 0 -5 -2 -1 0 -3 -3
first word|social	0 0 0 0 1 -2 0 1 -2 -1 -1 -2 4
first word|software	0 0 0 0 -8 2 0 -2 2 4 -1 -1 7
first word|some	0 0 0 0 4 -1 -1 2 -1 -2 0 -1 0
first word|source	0 0 0 0 -10 1 -1 -1 -5 -7 5 2 5
first word|south	1 0 0 0 5 7 0 -1 -2 -3 0 -4 -2
first word|speaking	0 0 0 0 2 3 -1 0 -1 -1 0 -1 -2
first word|sponsored	0 0 0 0 -2 -1 0 -1 -2 0 0 -4 10
first word|start	0 0 0 0 -1 2 -1 -4 -3 -3 0 -1 10
first word|stay	0 0 0 0 -2 -3 0 2 -2 -2 0 -6 13
first word|step	0 0 0 0 10 0 -1 -18 3 -8 -3 3 -26
first word|still	0 0 0 0 0 -1 0 -2 0 0 0 0 6
first word|story	0 0 0 0 4 -3 0 -2 -7 -3 -4 -5 3
first word|submit	0 0 0 0 -2 -1 0 0 0 0 0 -1 5
first word|subscribe	0 0 0 0 -4 -3 0 -2 -3 -2 0 -5 17
first word|summary	0 0 0 0 7 1 0 0 0 0 -1 -1 -5
first word|table	0 0 0 0 1 -2 0 -2 -2 -1 0 -2 6
first word|tags	0 0 0 0 -2 -3 0 -1 -2 -1 0 -5 14
first word|take	0 0 0 0 -1 3 -1 0 -1 -1 0 -3 2
first word|taking	0 0 0 0 10 -9 0 0 -1 -1 0 0 -1
first word|teilen	0 0 0 0 0 0 0 0 0 0 0 -3 5
first word|text	0 0 0 0 0 4 0 0 -1 -1 0 -2 1
first word|thank	0 0 0 0 7 -2 0 -4 0 0 0 -6 3
first word|thanks	0 0 0 0 -1 3 -2 -1 -2 -2 0 -3 7
first word|that	0 0 0 0 1 14 -2 -5 -2 -4 0 3 -5
first word|the	2 -1 -1 -1 5 17 -1 -14 -18 11 -10 -12 -25
first word|there	0 0 0 0 0 -2 1 -1 -1 6 0 -2 1
first word|these	0 0 0 0 0 7 5 -9 -2 -2 0 -1 -1
first word|they	0 0 0 0 -3 9 -1 -5 0 -1 0 0 0
first word|think	0 0 0 0 1 3 -1 -2 0 -1 0 0 0
first word|this	0 0 0 0 -2 3 7 -12 -5 4 0 -3 -12
first word|those	0 0 0 0 -1 4 -1 -1 0 -1 0 0 0
first word|three	0 0 0 0 1 5 0 -3 1 1 0 -6 -1
first word|tim	0 0 0 0 -4 2 0 7 6 1 0 -6 -10
first word|time	0 0 0 0 2 5 6 -6 -2 -3 -1 -2 -3
first word|tips	0 0 0 0 2 5 0 -6 1 1 0 2 -6
first word|to	0 0 0 0 -4 21 -3 -3 -1 -2 0 -8 -3
first word|tom	0 0 0 0 0 6 0 0 -5 9 -2 0 -10
first word|tools	0 0 0 0 0 2 0 -4 -1 -3 0 0 5
first word|top	0 0 0 0 3 -2 0 -4 -3 2 0 6 -4
first word|topics	0 0 0 0 -2 0 0 0 0 -2 0 -7 12
first word|total	0 0 0 0 -2 -10 0 9 0 -1 0 -1 5
first word|travel	0 0 0 0 -6 1 0 -1 -1 -1 0 0 8
first word|trump	0 0 0 0 2 -3 -1 -7 2 1 -1 5 -9
first word|try	0 0 0 0 -6 -4 0 1 -2 -4 -1 -2 13
first word|tv	0 0 0 0 -1 0 0 -3 0 0 0 -1 7
first word|two	0 0 0 0 -7 4 -1 0 3 3 0 0 -2
first word|type	0 0 0 0 5 1 0 -4 0 1 0 -1 -2
first word|types	0 0 0 0 9 -1 0 -3 -6 -5 0 -5 1
first word|u	0 0 0 0 3 2 0 -2 2 5 0 -5 -6
first word|ukraine	0 0 0 0 -7 -2 0 0 -3 -5 0 9 0
first word|un	0 0 0 0 3 -3 0 -1 3 1 0 -1 -2
first word|understanding	0 0 0 0 7 1 0 -1 -2 -4 0 -2 2
first word|united	0 0 0 0 0 1 0 -2 0 -1 0 7 -1
first word|until	0 0 0 0 1 4 0 -3 0 0 0 0 -2
first word|up	0 0 0 0 9 -1 0 5 -1 -1 -1 -5 -9
first word|update	0 0 0 0 -10 6 -2 -1 9 -2 -1 0 -16
first word|updated	0 0 0 0 0 -2 0 1 -1 -2 0 3 2
first word|us	0 0 0 0 -4 -5 -1 0 2 2 0 4 1
first word|using	0 0 0 0 1 -2 3 1 -2 -3 0 2 0
first word|ver	0 0 0 0 -1 0 0 0 -2 -5 0 0 9
first word|video	0 0 0 0 -9 -11 0 -1 0 3 -5 6 6
first word|view	0 0 0 0 -8 -2 0 -2 -9 -8 -6 -4 12
first word|visit	0 0 0 0 -7 0 0 1 -2 -1 -2 -2 9
first word|von	0 0 0 0 -7 0 0 -1 -8 -12 -5 -4 24
first word|want	0 0 0 0 -4 -5 5 -3 -6 -2 0 -5 13
first word|was	0 0 0 0 5 2 -1 -1 -1 -2 0 -4 1
first word|watch	0 0 0 0 -3 -7 0 -4 4 9 0 2 -1
first word|water	0 0 0 0 6 0 0 0 5 -1 -1 0 -7
first word|we	0 0 0 0 4 -7 1 4 -1 -5 0 -8 6
first word|web	0 0 0 0 0 -4 -2 0 -1 -2 0 6 1
first word|website	0 0 0 0 0 -4 0 3 2 0 0 -1 -1
first word|weitere	0 0 0 0 0 1 0 -1 0 -3 2 2 -2
first word|well	0 0 0 0 -3 3 -1 1 0 0 0 0 -1
first word|what	0 0 0 0 19 -13 1 1 -6 -16 -2 -3 -16
first word|when	0 0 0 0 0 0 3 2 -1 -4 0 3 -5
first word|where	0 0 0 0 14 1 -1 -4 -1 -4 0 -2 -5
first word|whether	0 0 0 0 0 7 -1 -4 0 -1 0 0 0
first word|which	0 0 0 0 4 2 -1 -1 -1 -3 0 0 -2
first word|while	0 0 0 0 0 6 -2 1 -1 -2 0 -1 -1
first word|white	0 0 0 0 -4 3 0 -7 -1 5 -2 -1 4
first word|who	0 0 0 0 8 -3 -1 -7 0 -1 0 3 -4
first word|why	0 0 0 0 2 -3 -1 1 -5 0 0 6 -11
first word|wie	0 0 0 0 -3 1 -1 -1 -2 4 0 -5 -2
first word|will	0 0 0 0 -5 -6 0 2 2 2 0 6 -3
first word|with	0 0 0 0 -3 6 1 -1 -1 0 0 0 -3
first word|work	0 0 0 0 -1 -4 0 11 -2 -2 0 -2 0
first word|working	0 0 0 0 0 -12 9 0 0 2 0 -10 5
first word|world	0 0 0 0 4 0 0 0 0 0 0 1 -5
first word|write	0 0 0 0 3 -4 0 2 -1 -1 0 0 0
first word|written	0 0 0 0 -6 1 0 -1 1 -3 0 -1 10
first word|x	0 0 0 0 -1 0 0 0 -1 0 0 -2 5
first word|yes	0 0 0 0 -1 0 0 -2 -1 -1 0 -3 8
first word|you	0 0 0 0 2 6 -5 -7 -4 -2 0 -7 6
first word|your	0 0 0 0 5 -3 0 7 -1 -3 0 -1 -3
first word|youtube	0 0 0 0 -5 0 0 -1 4 11 0 -2 -12
first word|zu	0 0 0 0 3 5 -1 -2 -7 3 -3 -8 -7
first word|zum	0 0 0 0 -6 10 -2 -1 -5 -7 -1 -6 -7
first word|à	0 0 0 0 -2 -3 -1 0 -4 -2 0 9 0
last word|0	0 0 0 0 1 -6 -2 -1 -4 -8 2 -15 -1
last word|00	0 0 0 0 -7 -11 -3 -4 1 -5 -7 -12 0
last word|000	0 0 0 0 7 1 -2 7 -7 -7 -1 -8 -11
last word|0000	1 0 0 0 6 -24 -4 -11 7 11 -2 6 -6
last word|00h00	0 0 0 0 -2 -2 0 -2 -1 -2 0 -7 16
last word|00pm	0 0 0 0 0 -2 0 0 0 0 0 0 5
last word|a	0 0 0 0 -6 -6 0 2 4 6 0 -1 -1
last word|access	0 0 0 0 10 1 0 -5 -1 -1 0 -1 -4
last word|account	0 0 0 0 -1 -5 -1 2 -1 -3 0 -6 8
last word|accounts	0 0 0 0 0 4 -1 0 -1 -1 0 -2 0
last word|action	0 0 0 0 -1 -5 8 -4 -2 -1 0 0 0
last word|actions	0 0 0 0 0 -3 0 3 0 0 0 0 1
last word|activity	0 0 0 0 0 -3 -1 4 9 2 0 0 -12
last word|address	0 0 0 0 5 -1 0 0 -2 -1 -1 -1 -1
last word|adoption	0 0 0 0 -4 2 -2 0 -1 0 -1 -2 4
last word|afp	0 0 0 0 -7 5 0 0 -4 4 1 -1 3
last word|again	0 0 0 0 -4 -1 -1 2 -1 -1 0 4 2
last word|age	0 0 0 0 -2 -6 8 1 0 -1 0 -8 7
last word|agency	0 0 0 0 0 5 -1 -1 -1 -1 0 0 0
last word|ago	0 0 0 0 -2 -9 9 -4 -1 -1 0 1 6
last word|ahead	0 0 0 0 0 -5 7 -3 0 -1 0 0 -1
last word|ai	0 0 0 0 -11 -4 5 -3 3 -2 0 4 3
last word|alerts	0 0 0 0 0 -2 0 7 -1 -5 0 -1 -1
last word|all	0 0 0 0 0 -6 -1 8 0 -1 0 0 0
last word|alternatives	0 0 0 0 5 -1 0 -1 4 -2 0 -1 -9
last word|am	0 0 0 0 0 -3 0 1 -2 0 0 -1 6
last word|amazon	0 0 0 0 0 -4 0 0 0 0 0 -9 7
last word|america	0 0 0 0 8 -5 0 -1 -1 -1 0 5 -7
last word|an	0 0 0 0 7 5 0 -5 -1 -4 0 -3 -2
last word|ap	0 0 0 0 -5 -13 -1 -1 -7 7 6 -2 -4
last word|app	0 0 0 0 -5 -3 -1 5 1 1 0 -1 1
last word|approach	0 0 0 0 1 -5 0 -2 -1 -1 0 -1 9
last word|apps	0 0 0 0 0 -5 -1 4 0 0 0 0 0
last word|architecture	0 0 0 0 3 2 -1 -10 -2 -1 7 -1 2
last word|are	0 0 0 0 3 -2 -1 -3 0 -1 0 5 -2
last word|area	0 0 0 0 1 -4 -1 -1 -1 -2 0 8 -1
last word|areas	0 0 0 0 7 0 0 -7 -1 -1 0 -2 2
last word|around	0 0 0 0 0 3 0 0 0 0 0 0 -2
last word|article	0 0 0 0 2 12 0 -1 -7 -6 -2 -9 4
last word|articles	0 0 0 0 -5 -2 0 1 -1 -1 0 -3 11
last word|attack	0 0 0 0 8 -4 0 0 4 -2 0 -11 -4
last word|audience	0 0 0 0 5 3 0 0 -3 -3 0 0 -4
last word|auf	0 0 0 0 14 -4 -1 6 -3 -4 0 -5 -5
last word|automation	0 0 0 0 12 -4 0 3 -9 -4 0 -3 -4
last word|available	0 0 0 0 -1 -8 0 12 -1 -1 0 0 -1
last word|away	0 0 0 0 -1 5 0 0 -1 -1 0 -2 0
last word|back	0 0 0 0 0 3 -1 -2 0 0 0 -2 2
last word|background	0 0 0 0 -5 -15 0 -1 18 5 0 -2 -5
last word|bad	0 0 0 0 3 -8 0 3 -1 -1 0 3 -3
last word|base	0 0 0 0 0 5 0 -2 0 -1 0 0 0
last word|be	0 0 0 0 -7 9 -1 -2 -1 -1 0 0 -1
last word|before	0 0 0 0 3 -10 -3 6 -2 -6 0 -1 8
last word|beginners	0 0 0 0 12 -6 -1 -2 -4 -5 0 0 -3
last word|behavior	0 0 0 0 0 2 -1 -3 2 4 0 -2 -2
last word|below	0 0 0 0 -8 2 -1 -3 -1 -6 -1 -6 16
last word|better	0 0 0 0 5 1 -1 -2 0 -1 0 -2 -1
last word|beyond	0 0 0 0 -1 7 0 -3 0 -2 0 2 -2
last word|blog	1 0 0 0 -1 -2 0 -1 -1 -1 0 -1 7
last word|board	0 0 0 0 -12 15 -3 -10 9 6 -5 -1 -8
last word|books	0 0 0 0 -2 5 0 -2 -8 -7 -1 -5 7
last word|box	0 0 0 0 0 2 -1 -5 8 -10 -1 1 -8
last word|brand	0 0 0 0 -1 -11 -1 -2 6 11 0 0 0
last word|budget	0 0 0 0 1 -8 -1 3 -1 -2 0 -1 7
last word|business	0 0 0 0 -3 0 4 -7 -1 -2 2 -1 4
last word|businesses	0 0 0 0 2 -11 -1 2 2 1 -1 -3 8
last word|buy	0 0 0 0 9 -3 0 3 0 -4 0 5 -8
last word|by	0 0 0 0 -6 -2 0 -2 -4 -1 9 -1 4
last word|c	0 0 0 0 0 -5 0 -3 4 1 0 -1 0
last word|california	0 0 0 0 -12 -6 0 10 0 -2 -1 -4 -7
last word|call	0 0 0 0 -2 1 0 -1 -4 -4 0 -3 9
last word|canada	0 0 0 0 6 -8 0 -2 -6 -8 5 -5 4
last word|card	0 0 0 0 -2 -8 0 7 -1 -2 -2 1 -3
last word|care	0 0 0 0 4 0 0 -2 -2 -1 -1 -1 2
last word|career	0 0 0 0 3 -1 0 -2 -1 -1 0 -5 5
last word|case	0 0 0 0 1 2 -1 0 2 3 0 -3 -4
last word|center	0 0 0 0 -2 2 0 3 -1 -4 0 -4 1
last word|challenges	0 0 0 0 11 -3 0 -6 -2 -4 0 -2 5
last word|change	0 0 0 0 0 -10 -1 12 0 0 0 -1 0
last word|charge	0 0 0 0 -1 2 -1 -1 6 -1 0 -1 -4
last word|chat	0 0 0 0 -2 1 -1 -3 2 4 -2 0 3
last word|choices	0 0 0 0 2 2 0 -3 0 -1 0 -7 6
last word|city	0 0 0 0 3 -9 0 -1 0 7 0 -1 0
last word|class	0 0 0 0 6 -4 -1 -6 6 1 0 -3 -6
last word|client	0 0 0 0 0 -6 -1 7 0 -1 0 0 0
last word|clients	0 0 0 0 -2 -1 0 -9 5 4 0 5 -3
last word|club	0 0 0 0 9 1 0 -2 -3 -6 -1 -2 -9
last word|code	0 0 0 0 0 -7 0 0 5 3 0 1 -2
last word|collaboration	0 0 0 0 -5 1 0 7 -1 -2 2 0 -3
last word|com	0 0 0 0 -16 4 -2 4 -10 -2 8 -11 -11
last word|come	0 0 0 0 -3 -4 -1 -1 0 0 0 8 0
last word|comment	0 0 0 0 -3 0 0 -1 -1 -1 0 -2 8
last word|comments	0 0 0 0 -4 -14 5 -4 -3 -3 -3 -5 18
last word|commons	0 0 0 0 -7 0 0 -1 -1 6 7 -1 -3
last word|community	0 0 0 0 1 -4 0 4 0 -2 0 3 -2
last word|companies	0 0 0 0 0 -5 0 -1 0 -1 0 0 7
last word|company	0 0 0 0 -1 -4 -1 6 0 1 0 -6 3
last word|complicated	0 0 0 0 -1 5 -2 -1 -1 -1 0 0 -1
last word|conditions	0 0 0 0 1 8 0 -2 0 -1 0 -2 -3
last word|conference	0 0 0 0 -2 4 0 0 9 6 0 -11 -11
last word|consider	0 0 0 0 -6 7 0 -7 0 0 0 0 5
last word|consistent	0 0 0 0 0 6 0 -4 0 -1 0 0 -1
last word|content	0 0 0 0 2 -10 0 4 -4 -4 0 -5 12
last word|contents	0 0 0 0 2 -3 0 -2 -2 -2 0 -1 7
last word|control	0 0 0 0 0 -3 -1 1 0 0 0 -1 3
last word|conversation	0 0 0 0 -1 -4 4 0 -1 -1 0 0 3
last word|cost	0 0 0 0 5 -1 0 -1 -1 0 0 0 -1
last word|court	5 0 0 0 -3 -3 -1 -1 7 -4 0 -12 6
last word|coverage	0 0 0 0 0 -1 0 -1 -4 -4 0 -7 8
last word|crash	0 0 0 0 -4 0 0 0 5 0 0 7 -9
last word|crisis	0 0 0 0 -4 1 0 0 0 -1 -1 9 -9
last word|culture	0 0 0 0 1 -3 0 1 0 0 0 0 3
last word|data	0 0 0 0 -6 -3 0 7 9 -9 0 -2 -5
last word|date	0 0 0 0 -3 -3 0 1 -1 -1 0 -1 4
last word|day	0 0 0 0 1 -5 2 3 2 -2 0 -2 2
last word|days	0 0 0 0 -1 -6 0 1 0 4 0 0 1
last word|de	0 0 0 0 -5 7 0 -8 -6 -1 2 -7 -3
last word|deal	0 0 0 0 -2 2 0 -5 0 0 0 -1 4
last word|deals	0 0 0 0 -1 0 0 -3 -2 -2 0 8 0
last word|death	0 0 0 0 -1 0 0 0 -1 -1 0 4 -1
last word|debate	0 0 0 0 0 4 0 0 0 0 0 -5 2
last word|demo	0 0 0 0 -11 -2 0 -7 -3 -3 -1 -2 17
last word|design	0 0 0 0 2 3 0 -4 -1 -2 0 2 0
last word|desk	0 0 0 0 -9 -1 0 7 1 -1 0 -1 0
last word|details	0 0 0 0 5 -5 0 1 0 7 0 -1 -3
last word|deutschland	0 0 0 0 -4 -4 9 -1 3 -9 0 -2 -1
last word|development	0 0 0 0 -8 4 -1 -2 2 6 0 -1 0
last word|devices	0 0 0 0 -13 -2 0 7 5 5 0 -5 1
last word|diet	0 0 0 0 2 -2 -1 -9 2 5 0 -1 2
last word|different	0 0 0 0 -4 3 0 -5 0 -1 0 0 7
last word|direction	0 0 0 0 0 2 0 -1 0 -1 0 -6 5
last word|disease	0 0 0 0 4 -2 -1 4 -2 -2 0 1 -1
last word|do	0 0 0 0 6 -2 -3 -2 0 1 0 0 -2
last word|documents	0 0 0 0 3 -3 0 -1 -3 -2 0 4 -2
last word|doing	0 0 0 0 0 6 0 -3 0 0 0 -2 0
last word|done	0 0 0 0 5 -2 -1 1 -1 -3 0 -1 -1
last word|down	0 0 0 0 3 1 -1 -1 0 0 0 0 -1
last word|dpa	0 0 0 0 -3 -2 0 -1 -5 3 1 -3 6
last word|dream	0 0 0 0 -8 -1 0 3 7 5 -1 0 -1
last word|easy	0 0 0 0 -3 -2 -1 -4 1 1 0 0 5
last word|economy	0 0 0 0 -1 1 0 -1 2 -1 0 3 -4
last word|editor	0 0 0 0 -1 8 0 3 0 -1 -1 -9 -5
last word|effect	0 0 0 0 1 -7 10 -1 -1 -1 0 0 -1
last word|effectively	0 0 0 0 1 7 0 -7 0 0 0 0 0
last word|ein	0 0 0 0 3 0 0 -1 6 -12 -1 -7 2
last word|email	0 0 0 0 -1 0 0 0 -2 -2 0 -2 9
last word|energy	0 0 0 0 -2 4 0 -3 4 0 0 0 -5
last word|engagement	0 0 0 0 0 2 0 4 -1 -7 0 -1 -1
last word|environment	0 0 0 0 0 -4 1 3 1 0 0 -1 0
last word|equipment	0 0 0 0 -4 0 0 -2 1 1 0 0 7
last word|era	0 0 0 0 0 0 0 5 0 -1 0 -2 -2
last word|essentials	0 0 0 0 8 -6 0 0 -5 -6 0 -8 7
last word|est	0 0 0 0 0 -7 0 0 0 0 -1 -1 10
last word|etc	0 0 0 0 -2 5 0 2 -1 -2 0 -2 -1
last word|event	0 0 0 0 -1 -4 0 4 5 0 0 1 -7
last word|events	0 0 0 0 1 -2 -1 5 0 -2 0 -6 3
last word|ever	0 0 0 0 1 5 0 -3 0 -1 0 -1 -1
last word|everywhere	0 0 0 0 7 7 -1 -5 -3 -1 -1 0 -4
last word|exercise	0 0 0 0 4 0 0 -1 -1 -1 0 0 -1
last word|experience	0 0 0 0 5 -3 -1 -3 2 -1 0 -1 0
last word|expert	0 0 0 0 -4 2 -1 -2 -1 -2 0 -1 8
last word|experts	0 0 0 0 5 -6 0 -1 -2 0 0 0 4
last word|facebook	0 0 0 0 -1 5 0 0 -1 -2 1 -2 2
last word|family	0 0 0 0 0 2 0 -2 4 -1 0 3 -7
last word|far	-1 0 0 0 0 -3 -1 -2 8 -5 0 0 -5
last word|features	0 0 0 0 10 -7 3 -1 -3 -2 0 1 -6
last word|feed	0 0 0 0 0 -2 0 0 0 0 0 -6 8
last word|feedback	0 0 0 0 -5 -5 0 1 -8 -3 -4 -5 16
last word|file	0 0 0 0 6 0 0 -2 -2 3 -1 0 -4
last word|files	0 0 0 0 -2 -3 0 4 -2 1 0 -2 0
last word|fire	0 0 0 0 -4 4 0 0 -4 -6 0 10 -8
last word|first	0 0 0 0 1 3 0 -1 0 0 0 -3 2
last word|following	0 0 0 0 -4 8 0 -3 0 -1 0 0 0
last word|foods	0 0 0 0 3 4 -1 -5 -2 -3 0 3 -1
last word|for	0 0 0 0 7 -1 3 -12 -1 -2 0 -2 -4
last word|form	0 0 0 0 0 7 0 0 0 0 0 0 -5
last word|format	0 0 0 0 0 -9 0 4 -1 0 0 0 6
last word|forward	0 0 0 0 0 -6 -1 1 8 4 0 -7 -2
last word|found	0 0 0 0 -5 -7 0 -1 0 0 0 -6 14
last word|framework	0 0 0 0 2 7 -1 -5 0 -1 0 0 -1
last word|free	0 0 0 0 -8 3 -1 8 -3 -4 0 -1 1
last word|friday	0 0 0 0 4 10 0 -2 -5 -2 0 -10 -14
last word|friend	0 0 0 0 -5 -6 0 2 4 3 0 6 -3
last word|functionality	0 0 0 0 -2 -3 0 9 0 -1 0 -1 -5
last word|future	0 0 0 0 3 0 0 2 -1 -3 -1 3 -4
last word|gallery	0 0 0 0 4 -4 -1 -2 3 5 0 -1 -10
last word|game	0 0 0 0 2 -4 -2 7 0 -2 0 -1 -4
last word|games	0 0 0 0 0 7 0 -2 -3 -1 1 0 -1
last word|garden	0 0 0 0 -4 4 -2 -8 2 -3 0 -13 13
last word|gear	0 0 0 0 1 1 0 -9 -1 -1 0 -9 8
last word|general	0 0 0 0 7 4 -2 -1 -2 -4 0 -1 -2
last word|getty	0 0 0 0 -4 3 0 -2 -6 7 0 -3 -1
last word|go	0 0 0 0 1 -2 -1 5 -1 -1 0 0 -2
last word|goals	0 0 0 0 1 -3 -1 1 0 -1 0 -3 5
last word|good	0 0 0 0 5 3 -1 0 -3 -1 0 0 -5
last word|google	0 0 0 0 -11 8 -1 -5 -6 -8 8 -1 2
last word|government	0 0 0 0 -1 -1 0 -1 -1 -3 0 7 -2
last word|ground	0 0 0 0 -1 0 0 3 0 -1 0 -1 0
last word|group	0 0 0 0 -1 -8 5 3 -1 -1 0 0 2
last word|grow	0 0 0 0 -7 8 -1 -6 -2 9 0 -1 -8
last word|growth	0 0 0 0 -2 -6 0 9 4 -2 0 -1 -5
last word|guide	0 0 0 0 0 2 -1 -1 -1 -3 0 4 -2
last word|haben	0 0 0 0 8 -5 -1 0 0 -1 0 -1 2
last word|hands	0 0 0 0 -8 -2 3 6 3 0 0 0 -2
last word|hat	0 0 0 0 -1 4 -1 -1 -1 -1 0 1 0
last word|have	0 0 0 0 -8 2 -5 3 0 -1 0 0 9
last word|health	0 0 0 0 -5 2 0 -3 -1 -2 0 2 7
last word|help	0 0 0 0 -4 0 -1 -1 -1 -2 -1 1 7
last word|helpful	0 0 0 0 -1 2 0 -3 0 0 0 -5 6
last word|her	0 0 0 0 -1 13 -1 -5 -2 -2 0 -7 -2
last word|here	0 0 0 0 -1 8 -1 -9 -2 3 0 -4 -3
last word|highlights	0 0 0 0 -7 1 0 -3 -1 -2 0 4 5
last word|home	0 0 0 0 -5 -9 0 -5 1 12 -1 -1 -3
last word|homes	0 0 0 0 -1 -2 0 4 0 -2 0 2 -1
last word|hours	0 0 0 0 -11 -3 -1 1 -1 -1 0 8 5
last word|house	0 0 0 0 -1 0 0 -4 5 4 -1 -1 -3
last word|i	0 0 0 0 1 9 -3 -2 -1 -2 0 -6 2
last word|image	0 0 0 0 -10 -9 -1 -5 17 13 -1 -6 -16
last word|images	0 0 0 0 -15 -10 -1 -3 -3 7 7 -3 0
last word|impact	0 0 0 0 1 -1 0 -1 -2 -1 0 -1 4
last word|implementation	0 0 0 0 -1 5 0 0 0 -2 0 0 -1
last word|important	0 0 0 0 -1 4 0 -2 0 0 0 -5 4
last word|in	0 0 0 0 -4 -3 3 -1 -1 1 -1 0 6
last word|inbox	0 0 0 0 -2 0 0 -1 -1 -1 0 -2 7
last word|inc	0 0 0 0 0 -6 0 3 1 0 1 -1 3
last word|include	0 0 0 0 -3 4 0 0 -1 -1 0 0 0
last word|including	0 0 0 0 -2 3 0 -1 0 0 0 0 0
last word|info	0 0 0 0 0 0 0 0 0 -5 -4 -2 10
last word|infrastructure	0 0 0 0 2 9 0 -5 -3 -1 0 1 -4
last word|innovation	0 0 0 0 1 4 0 0 -1 -1 0 1 -3
last word|insights	0 0 0 0 6 0 0 -1 -1 -2 -1 -7 4
last word|instagram	0 0 0 0 -4 6 -1 -3 -4 -8 0 -6 10
last word|integrations	0 0 0 0 -3 8 0 -1 3 2 0 -4 -8
last word|intelligence	0 0 0 0 -5 0 0 -1 3 1 0 1 1
last word|interest	0 0 0 0 -1 1 6 -6 0 -2 0 0 0
last word|investigation	0 0 0 0 0 3 0 -2 0 -1 0 0 0
last word|investment	0 0 0 0 8 -2 0 2 -2 -3 0 -2 -3
last word|investors	0 0 0 0 -7 1 -1 -1 -1 0 0 5 3
last word|is	0 0 0 0 -1 -3 -1 -2 6 0 0 3 0
last word|issue	0 0 0 0 2 4 0 -4 -9 -9 -2 7 -6
last word|issues	0 0 0 0 12 0 0 -3 1 -2 0 -5 -7
last word|ist	0 0 0 0 1 1 0 0 -1 -2 0 -1 4
last word|it	0 0 0 0 0 6 1 -6 -2 4 0 -1 -6
last word|itself	0 0 0 0 -1 3 0 -3 3 1 0 -2 -1
last word|jobs	0 0 0 0 -1 -3 0 -1 -2 -2 0 11 -3
last word|journey	0 0 0 0 5 -9 -1 5 1 -1 0 -2 -1
last word|know	0 0 0 0 0 5 -1 -1 -1 0 0 1 -5
last word|last	0 0 0 0 11 -11 -1 -3 -1 -1 0 1 -2
last word|later	0 0 0 0 10 -3 -1 0 -2 -1 0 -1 -7
last word|law	0 0 0 0 -1 0 0 -1 4 3 -1 -1 -4
last word|learned	0 0 0 0 -5 10 0 0 -1 -3 -1 0 -1
last word|level	0 0 0 0 1 -4 5 -2 0 -1 0 2 -2
last word|levels	0 0 0 0 -3 3 -1 5 -1 0 0 -4 -1
last word|license	0 0 0 0 0 5 -1 -5 -1 -2 0 -2 5
last word|life	0 0 0 0 -2 -3 4 2 0 -1 0 0 -2
last word|lifestyle	0 0 0 0 11 1 0 -4 -2 -6 0 -1 -4
last word|light	0 0 0 0 7 4 0 -9 -1 -4 0 -1 -1
last word|like	0 0 0 0 -1 -3 5 -1 0 0 0 -1 2
last word|line	0 0 0 0 14 1 -1 -8 -3 5 -1 -1 -6
last word|lines	0 0 0 0 4 9 -3 -3 -1 -4 -1 0 0
last word|link	0 0 0 0 0 1 0 -3 -1 -1 0 -1 6
last word|linkedin	0 0 0 0 3 0 0 -2 -1 -1 0 -2 4
last word|links	0 0 0 0 -1 -4 0 4 -2 -5 0 -2 8
last word|list	0 0 0 0 -7 1 6 -4 2 1 0 -1 -1
last word|live	0 0 0 0 -6 1 -1 -4 -1 5 0 -4 -3
last word|location	0 0 0 0 -6 5 -1 -4 8 2 0 -1 -4
last word|london	0 0 0 0 -3 -1 0 -1 -2 5 0 -5 -2
last word|loss	0 0 0 0 1 -8 -2 10 0 -1 0 0 0
last word|m	0 0 0 0 -2 4 -2 -1 -2 -1 0 0 0
last word|machine	0 0 0 0 -7 6 0 7 6 -8 0 -3 -9
last word|magazine	0 0 0 0 -3 0 0 -3 -5 -4 13 -16 -2
last word|mail	0 0 0 0 -2 -2 0 0 0 1 0 -1 4
last word|management	0 0 0 0 6 -2 -1 5 -3 -5 0 -1 0
last word|map	0 0 0 0 -1 5 0 -1 -4 -4 0 1 1
last word|market	0 0 0 0 1 -2 -1 4 0 0 0 0 -4
last word|marketing	1 0 0 0 7 -4 0 -1 -3 0 0 -4 1
last word|markets	0 0 0 0 -1 -1 0 1 -3 -2 0 8 -5
last word|matter	0 0 0 0 -4 -5 0 1 -1 -2 0 9 -3
last word|me	0 0 0 0 -2 7 -1 -6 1 0 0 -1 2
last word|media	0 0 0 0 -5 -1 0 0 -1 -2 0 7 1
last word|message	0 0 0 0 -11 0 0 0 -1 -2 -3 1 8
last word|min	0 0 0 0 -4 -3 0 0 -1 2 0 -1 7
last word|mind	0 0 0 0 -4 11 -1 -5 0 -1 0 1 -1
last word|minuten	0 0 0 0 -6 -3 0 0 -1 0 -1 -2 16
last word|minutes	0 0 0 0 -5 -1 2 7 -1 -1 0 -3 -3
last word|mode	0 0 0 0 -4 -7 -1 6 -2 3 -2 -1 5
last word|model	0 0 0 0 1 7 0 -9 -7 -5 -1 -5 -1
last word|monday	0 0 0 0 0 5 0 -2 -3 -1 0 -3 5
last word|money	0 0 0 0 0 4 0 -2 1 1 0 2 -5
last word|month	0 0 0 0 2 7 0 -2 0 -4 0 -1 -4
last word|months	0 0 0 0 0 5 0 -1 0 -1 0 -1 -2
last word|more	0 0 0 0 -4 4 2 -7 -1 6 0 -4 0
last word|morning	0 0 0 0 1 4 0 -2 -1 -1 0 0 0
last word|movie	0 0 0 0 -2 5 0 -1 -1 -2 0 3 -3
last word|much	0 0 0 0 1 -1 0 0 0 -1 0 6 -9
last word|nation	-1 0 0 0 0 4 0 -1 -2 -2 0 0 0
last word|need	0 0 0 0 -1 5 0 -3 -1 0 0 0 0
last word|needs	0 0 0 0 -2 4 0 5 0 -2 0 -2 -4
last word|network	0 0 0 0 0 -1 0 5 -1 0 0 -1 -1
last word|news	0 0 0 0 -6 3 0 -7 -3 -8 -1 1 14
last word|newsletter	0 0 0 0 -4 -1 0 1 -4 -2 0 -3 13
last word|newsletters	0 0 0 0 -7 1 0 0 7 1 0 -1 -1
last word|next	0 0 0 0 8 1 0 -1 -1 -1 -1 1 -8
last word|night	0 0 0 0 0 4 0 -1 0 -4 0 0 0
last word|no	0 0 0 0 0 -4 -1 5 0 -1 0 1 -1
last word|now	0 0 0 0 -10 4 -1 -4 -2 -2 0 -1 12
last word|of	0 0 0 0 -2 9 -2 -3 0 0 0 2 -7
last word|off	0 0 0 0 -5 -3 0 -3 0 -2 0 4 4
last word|offers	0 0 0 0 -12 -6 0 -2 6 7 -1 6 -8
last word|old	0 0 0 0 -1 -3 -1 0 -1 -2 0 0 7
last word|one	0 0 0 0 1 -6 -1 3 0 -1 0 1 2
last word|ones	0 0 0 0 -5 10 0 -1 -1 -1 0 0 -1
last word|online	0 0 0 0 -3 -5 4 -1 -5 -5 2 4 5
last word|operations	0 0 0 0 0 13 0 -6 -1 -3 0 -1 -3
last word|option	0 0 0 0 2 1 -1 0 -1 -2 0 6 -5
last word|options	0 0 0 0 0 -4 0 6 -3 -1 0 1 2
last word|order	0 0 0 0 0 4 -1 -4 -1 -1 0 1 1
last word|org	0 0 0 0 -9 15 -1 -9 -5 -4 0 4 -3
last word|organization	0 0 0 0 -10 2 -2 2 1 -4 0 5 1
last word|other	0 0 0 0 -1 0 0 0 -1 -1 0 4 0
last word|others	0 0 0 0 -1 -3 -1 0 0 -1 0 0 4
last word|out	0 0 0 0 3 -1 5 -1 -1 -3 0 -1 -1
last word|over	-1 0 0 0 4 0 0 -6 -3 -2 0 0 5
last word|own	0 0 0 0 0 6 0 -4 -1 -2 0 -1 2
last word|page	0 0 0 0 -3 1 0 2 -2 1 0 2 -1
last word|partner	0 0 0 0 4 -2 0 0 0 -1 0 -2 3
last word|patterns	0 0 0 0 -6 7 0 -5 2 3 0 -1 -1
last word|performance	0 0 0 0 -2 4 -1 -2 -1 -2 0 5 -1
last word|person	0 0 0 0 -1 -1 -1 3 0 0 0 -1 0
last word|photo	0 0 0 0 -14 -2 0 -4 3 13 4 -7 -13
last word|pictures	0 0 0 0 -15 -2 0 -1 4 4 0 10 -1
last word|pinterest	0 0 0 0 -1 3 0 0 -1 -1 -1 -1 3
last word|place	0 0 0 0 2 6 0 -3 -1 -2 0 0 -2
last word|places	0 0 0 0 2 -7 0 8 1 1 -1 -1 -2
last word|plan	0 0 0 0 -1 6 0 -5 -2 -1 0 1 -2
last word|planning	0 0 0 0 -6 3 -1 -3 -6 -7 0 -1 12
last word|plans	0 0 0 0 2 1 0 -5 -3 -3 0 7 -7
last word|platform	0 0 0 0 -8 2 0 0 1 5 0 -1 2
last word|play	0 0 0 0 -7 8 0 -1 0 0 0 0 0
last word|pm	0 0 0 0 -3 0 0 0 3 0 0 -1 2
last word|podcast	0 0 0 0 4 -1 0 -2 -1 -4 0 -2 4
last word|point	0 0 0 0 -4 7 -1 1 -2 -3 0 -1 -1
last word|points	0 0 0 0 2 7 -1 -3 0 -1 -1 -7 -3
last word|politics	0 0 0 0 8 0 0 0 0 0 0 -2 -6
last word|popular	0 0 0 0 4 0 0 -4 0 -1 0 1 0
last word|post	0 0 0 0 2 -3 0 -4 0 4 0 -6 6
last word|posts	0 0 0 0 3 -1 0 -2 -1 0 0 -1 3
last word|power	0 0 0 0 10 3 0 -8 0 -1 0 -4 -4
last word|practice	0 0 0 0 0 8 0 -3 -1 1 0 -3 -1
last word|practices	0 0 0 0 0 5 -1 -3 -1 -5 -1 5 -4
last word|preferences	0 0 0 0 -8 -2 0 4 7 -1 0 0 2
last word|press	0 0 0 0 -3 -2 0 1 0 1 5 -1 0
last word|price	0 0 0 0 0 -3 -1 4 0 0 0 0 0
last word|prices	0 0 0 0 0 3 -1 0 0 0 0 0 -2
last word|print	0 0 0 0 0 0 0 0 0 -3 -2 -1 6
last word|pro	0 0 0 0 1 2 0 -3 5 2 0 -5 -1
last word|problem	0 0 0 0 8 -2 -1 -1 -1 -1 0 -1 -1
last word|process	0 0 0 0 -2 2 -1 2 -1 -3 0 -4 5
last word|processes	0 0 0 0 5 1 0 0 -1 -2 0 -2 -1
last word|product	0 0 0 0 2 3 0 -4 -1 -1 0 -1 -1
last word|products	0 0 0 0 -2 1 -1 0 -1 3 0 0 -1
last word|profile	0 0 0 0 -4 -2 0 5 -1 -1 0 -1 0
last word|program	0 0 0 0 1 6 0 -1 -2 -3 0 -1 -1
last word|programs	0 0 0 0 0 4 -2 -9 0 0 0 -1 4
last word|progress	0 0 0 0 0 0 0 -3 -1 -6 0 0 7
last word|project	0 0 0 0 -2 -5 3 -3 0 -2 0 -1 6
last word|projects	0 0 0 0 -7 0 0 -11 4 5 0 -4 4
last word|protection	0 0 0 0 1 5 0 -1 -1 -2 0 0 0
last word|public	0 0 0 0 0 9 -1 -9 0 -1 0 6 -6
last word|purpose	0 0 0 0 0 4 0 0 0 0 0 -4 -1
last word|quality	0 0 0 0 5 0 0 1 0 -4 0 0 0
last word|questions	0 0 0 0 8 -3 4 1 -2 -1 0 0 -5
last word|quickly	0 0 0 0 3 5 -1 -6 0 -1 0 0 0
last word|rate	0 0 0 0 1 3 -3 3 -1 -4 0 0 0
last word|reading	0 0 0 0 -1 -7 0 -3 -1 0 0 -1 13
last word|reality	0 0 0 0 2 4 -1 -1 0 -2 0 2 -4
last word|records	0 0 0 0 7 4 -1 -6 0 -1 0 0 -4
last word|region	0 0 0 0 0 6 -1 2 -1 -1 0 -3 -4
last word|report	0 0 0 0 -4 5 -1 4 0 -1 0 1 -6
last word|reporter	0 0 0 0 -5 0 0 0 -1 -1 0 -4 11
last word|reports	0 0 0 0 -3 8 -1 -2 -3 -3 0 8 -6
last word|required	0 0 0 0 -2 -3 -1 0 -2 -3 -1 -1 12
last word|requirements	0 0 0 0 -1 -1 0 3 0 0 0 0 0
last word|research	0 0 0 0 7 -4 0 0 -3 -1 0 -6 0
last word|reserved	0 0 0 0 0 5 -1 0 -1 -1 -2 -2 0
last word|resources	0 0 0 0 12 0 -1 -3 -2 -3 0 0 -5
last word|results	0 0 0 0 6 -3 -1 1 -3 -3 0 1 -3
last word|reuters	0 0 0 0 -3 0 0 -3 -4 4 6 0 -1
last word|review	0 0 0 0 -3 -3 0 -1 2 1 0 6 -4
last word|reviews	0 0 0 0 4 -3 0 0 -1 3 0 -8 3
last word|right	0 0 0 0 -3 0 6 -4 -1 -1 0 -3 5
last word|room	0 0 0 0 -6 7 -1 -2 1 -1 0 -1 -7
last word|routine	0 0 0 0 4 1 0 -1 -2 -1 0 0 -1
last word|rules	0 0 0 0 -3 7 -1 1 -1 -1 0 0 -1
last word|s	0 0 0 0 2 -2 0 -1 1 4 0 4 -8
last word|said	0 0 0 0 -4 18 -6 -1 -1 -2 0 -2 -3
last word|sales	0 0 0 0 1 -1 -1 -1 -1 -8 0 -3 7
last word|saturday	0 0 0 0 -1 3 -1 0 1 6 0 -3 -8
last word|savings	0 0 0 0 5 5 0 -4 -2 -1 -1 0 -3
last word|say	0 0 0 0 5 -7 0 -1 -1 -1 0 7 -2
last word|scale	0 0 0 0 -1 -1 0 -6 0 0 0 6 0
last word|school	0 0 0 0 3 -16 -1 -2 3 4 -1 1 6
last word|schools	0 0 0 0 -1 0 0 -1 0 -1 0 4 0
last word|science	0 0 0 0 -7 14 0 -1 -1 -2 0 -7 -7
last word|search	0 0 0 0 1 2 0 -3 6 -4 0 4 -7
last word|season	0 0 0 0 1 7 0 -1 -2 -1 0 -4 1
last word|see	0 0 0 0 -8 12 -1 -4 0 0 0 0 0
last word|sein	0 0 0 0 2 2 -1 5 -4 -4 0 0 -1
last word|series	0 0 0 0 -2 -8 6 -3 -4 -2 0 1 6
last word|server	0 0 0 0 -2 4 0 3 -1 -5 0 -1 -1
last word|services	0 0 0 0 2 -8 4 8 -2 -7 0 -3 2
last word|session	0 0 0 0 4 -1 -1 -1 3 -2 0 2 -4
last word|set	0 0 0 0 5 8 -1 -8 -3 -3 0 -1 -1
last word|setup	0 0 0 0 6 2 0 -8 3 6 -1 -1 -10
last word|share	0 0 0 0 -1 -4 0 -1 -1 0 -1 0 9
last word|shares	0 0 0 0 -1 1 0 -1 -1 -1 0 -1 5
last word|show	0 0 0 0 -2 9 -2 -3 0 -3 0 -2 4
last word|shutterstock	0 0 0 0 1 10 0 -5 -3 -1 -4 -3 -9
last word|side	0 0 0 0 -2 10 -1 -4 3 -2 0 -1 -5
last word|situation	0 0 0 0 2 -3 -1 -3 0 -1 0 6 0
last word|size	0 0 0 0 -2 -5 0 0 -1 -4 0 -3 12
last word|so	0 0 0 0 -4 1 -1 -2 -2 -2 0 8 -1
last word|software	0 0 0 0 -5 0 0 -2 2 -1 0 5 0
last word|solution	0 0 0 0 1 -3 5 2 0 -1 0 -3 0
last word|solutions	0 0 0 0 6 -6 0 1 0 -3 0 0 2
last word|source	0 0 0 0 -7 4 -4 -4 3 7 0 -10 4
last word|sources	0 0 0 0 -6 7 0 -8 -1 -4 0 7 4
last word|space	0 0 0 0 -3 -5 -1 5 -1 3 0 1 0
last word|speed	0 0 0 0 0 -3 0 4 0 0 0 0 0
last word|sports	0 0 0 0 -2 2 0 -5 -1 0 0 8 -4
last word|stage	0 0 0 0 2 1 0 1 0 -4 0 0 0
last word|standards	0 0 0 0 0 -5 0 2 0 0 0 -4 6
last word|start	0 0 0 0 -2 -3 0 -3 0 5 0 4 -4
last word|steps	0 0 0 0 7 -2 0 5 -1 -1 0 -2 -7
last word|storage	0 0 0 0 -8 2 0 -2 -2 2 0 0 7
last word|stories	0 0 0 0 8 -3 0 1 -2 -2 -1 2 -3
last word|story	0 0 0 0 1 -1 -1 -2 0 -5 0 1 7
last word|strategies	0 0 0 0 8 2 0 -7 -4 -4 0 -1 4
last word|strategy	0 0 0 0 2 -3 0 0 3 2 0 1 -5
last word|structure	0 0 0 0 -10 1 0 6 5 0 -1 0 0
last word|subscribers	0 0 0 0 9 -7 -1 7 0 -1 0 -2 -6
last word|success	0 0 0 0 1 -3 0 2 -1 -1 0 -1 2
last word|support	0 0 0 0 -5 -3 0 10 -1 -1 0 -4 2
last word|system	0 0 0 0 -5 4 -2 5 0 1 0 1 -6
last word|systems	0 0 0 0 4 -3 0 -2 -2 0 0 0 2
last word|t	0 0 0 0 -1 9 -1 -6 0 -1 0 0 -1
last word|table	0 0 0 0 -3 2 0 1 2 5 0 -2 -7
last word|tags	0 0 0 0 -2 -4 0 2 0 3 0 0 2
last word|takeaways	0 0 0 0 8 -1 0 1 -1 0 -1 0 -5
last word|tasks	0 0 0 0 0 -1 -1 3 0 -1 0 0 0
last word|team	0 0 0 0 0 2 0 -5 -1 2 -1 0 3
last word|teams	0 0 0 0 1 -5 -1 5 -2 -2 0 -2 3
last word|tech	0 0 0 0 11 -7 -1 6 -4 -5 0 -3 -2
last word|teilen	0 0 0 0 -1 -5 0 0 -3 0 0 -2 11
last word|term	0 0 0 0 3 5 -1 -6 -1 -5 0 -1 6
last word|test	0 0 0 0 -3 8 0 -2 0 0 0 -1 -3
last word|text	0 0 0 0 0 -3 0 3 0 0 -1 0 1
last word|that	0 0 0 0 2 2 -1 2 -1 -3 0 3 -5
last word|them	0 0 0 0 0 -2 -1 5 -1 -2 0 3 -2
last word|thema	0 0 0 0 0 0 0 0 0 0 0 -11 12
last word|themselves	0 0 0 0 6 6 0 0 -1 -3 0 -3 -6
last word|there	0 0 0 0 1 3 0 -2 0 0 0 0 -1
last word|thing	0 0 0 0 5 -8 8 -1 -1 -1 0 1 -5
last word|things	0 0 0 0 1 10 -2 -6 0 -1 0 0 -3
last word|this	0 0 0 0 -4 4 -1 0 1 -1 0 0 3
last word|thoughts	0 0 0 0 19 1 0 -2 -1 -1 -4 -1 -15
last word|tiktok	0 0 0 0 -7 6 -1 4 -4 -3 2 -3 -5
last word|time	0 0 0 0 -4 3 -1 3 -2 -4 0 6 -5
last word|times	0 0 0 0 -7 -4 -1 -5 0 -12 5 -4 1
last word|to	0 0 0 0 -5 7 0 -3 -1 2 0 6 -7
last word|today	0 0 0 0 -3 8 -1 -2 -4 -4 0 -1 6
last word|too	0 0 0 0 4 -4 0 -1 0 0 0 4 -2
last word|tool	0 0 0 0 6 3 0 -5 -2 -4 0 3 -2
last word|tools	0 0 0 0 -2 4 0 5 0 0 -2 -7 0
last word|top	0 0 0 0 -2 2 0 -3 2 7 0 -1 -3
last word|topics	0 0 0 0 -1 -5 0 0 -3 -8 0 2 14
last word|track	0 0 0 0 1 1 0 4 -1 -1 0 -3 -1
last word|training	0 0 0 0 10 -9 -1 4 -2 -2 0 0 -2
last word|trends	0 0 0 0 3 -4 0 1 5 3 0 -1 -7
last word|trial	0 0 0 0 -11 -1 -1 -1 -2 5 0 -9 9
last word|trump	0 0 0 0 3 -5 0 -1 -1 -3 -1 7 1
last word|trust	0 0 0 0 5 -7 0 -1 0 0 0 -1 7
last word|tuesday	0 0 0 0 5 4 0 -2 -1 -5 0 -1 -1
last word|tv	0 0 0 0 1 1 -1 -3 -1 0 0 -1 3
last word|twitter	-5 0 0 0 -1 1 0 0 -2 3 0 -3 8
last word|types	0 0 0 0 10 -3 0 2 -1 -1 0 0 -10
last word|uhr	0 0 0 0 -13 10 0 8 -2 -3 -2 5 -7
last word|uk	0 0 0 0 -1 0 0 -1 -1 -4 0 4 2
last word|ukraine	0 0 0 0 -4 2 0 -1 0 -4 0 7 0
last word|university	0 0 0 0 0 -1 0 -1 3 2 1 -6 1
last word|up	0 0 0 0 1 5 -2 -2 -1 -1 0 2 -1
last word|updates	0 0 0 0 0 12 0 -8 3 1 0 -2 -6
last word|us	0 0 0 0 8 -1 -1 0 -5 -4 0 3 -3
last word|usa	0 0 0 0 -1 -3 0 5 0 0 0 -2 -2
last word|use	0 0 0 0 1 -2 -1 4 -1 -1 0 1 -1
last word|used	0 0 0 0 5 -4 -1 6 0 -1 0 0 -4
last word|users	0 0 0 0 4 7 -1 -6 -1 -5 -1 -1 0
last word|utc	0 0 0 0 -1 -4 0 0 -1 -1 -1 -1 9
last word|value	0 0 0 0 -1 7 0 -1 -1 -2 0 -1 -1
last word|victory	0 0 0 0 -2 6 0 -3 -2 -5 0 6 -1
last word|video	0 0 0 0 6 -4 0 -5 -2 -7 0 6 -3
last word|voice	0 0 0 0 0 -9 10 -2 0 0 0 0 0
last word|war	0 0 0 0 4 -4 0 -4 -2 -1 0 5 0
last word|washington	0 0 0 0 -5 -5 -1 5 -1 3 -1 -1 -2
last word|watch	0 0 0 0 -2 4 -1 -1 -2 -4 0 9 -5
last word|water	0 0 0 0 -1 5 0 -1 -1 -1 0 1 -2
last word|way	0 0 0 0 0 3 0 -1 0 -1 0 1 -2
last word|web	0 0 0 0 2 3 0 0 0 -4 0 -1 1
last word|website	0 0 0 0 -1 -8 0 8 -4 -2 -2 -4 8
last word|wednesday	0 0 0 0 0 8 0 0 -1 -5 0 0 0
last word|weight	0 0 0 0 -9 -3 0 -2 3 0 0 13 -10
last word|well	0 0 0 0 -3 4 -1 0 0 3 0 -3 0
last word|werden	0 0 0 0 4 10 -1 -1 -4 -5 -1 -4 -4
last word|whatsapp	0 0 0 0 0 -1 0 -1 -1 -1 0 -3 7
last word|why	0 0 0 0 0 -3 0 0 0 0 0 0 4
last word|will	1 0 0 0 0 -3 -2 -1 0 5 0 -1 0
last word|win	0 0 0 0 -6 -2 0 -3 0 -4 0 9 1
last word|window	0 0 0 0 2 -3 0 -1 0 -1 0 -4 7
last word|windows	0 0 0 0 -1 -5 0 8 0 -3 0 1 -1
last word|with	0 0 0 0 -1 0 0 -2 1 4 0 0 -1
last word|word	0 0 0 0 -7 13 -1 -3 -5 -1 0 0 -3
last word|work	0 0 0 0 -5 -6 -3 -1 -3 5 0 7 5
last word|workers	0 0 0 0 0 4 0 -2 -1 0 0 -8 4
last word|workflows	0 0 0 0 6 -4 0 0 -3 -2 0 -1 4
last word|working	0 0 0 0 0 4 -1 -3 0 3 0 0 -3
last word|works	0 0 0 0 2 0 0 6 -1 -1 0 -3 -2
last word|worse	0 0 0 0 5 5 0 -8 0 -1 0 0 -1
last word|writer	0 0 0 0 1 -1 0 0 0 0 -1 -1 4
last word|x	0 0 0 0 -3 5 -1 3 -1 -4 0 -1 -1
last word|year	0 0 0 0 5 6 -2 -2 -3 -5 0 1 -1
last word|years	0 0 0 0 -2 1 2 0 -3 -7 0 7 3
last word|yet	0 0 0 0 -2 2 -2 4 0 -1 0 -1 -3
last word|york	0 0 0 0 4 -4 0 -1 2 2 0 -2 -3
last word|you	0 0 0 0 4 -8 0 -3 -3 -2 0 7 3
last word|yourself	0 0 0 0 2 -12 -1 12 -1 -1 0 -11 8
last word|zurück	0 0 0 0 -4 -3 0 0 -7 8 -1 -1 -4
word|&	0 0 0 0 19 -15 -1 -1 -19 -28 -3 -18 16
word|+	0 0 0 0 2 10 -1 -6 2 -2 0 -14 -3
word|0	-2 -2 -2 -2 7 2 1 -24 -21 -20 -29 4 12
word|00	-4 -3 -3 -2 -7 0 5 3 -17 -11 -13 -9 10
word|00+	0 0 0 0 7 -11 -1 -1 -4 -5 0 6 -13
word|000	-1 -1 -1 -1 -13 14 -14 4 -20 -17 -9 -15 -15
word|000+	0 0 0 0 -1 -12 -1 5 0 -4 0 -4 12
word|0000	-1 -2 -2 -1 -15 -10 -6 -20 13 11 -17 -6 3
word|00000	0 0 0 0 1 6 0 -2 -2 -3 -1 -7 4
word|000000	0 0 0 0 9 -4 0 -1 0 -6 -1 -2 -2
word|0000s	0 0 0 0 5 -9 -1 -1 0 5 0 1 -2
word|000m	0 0 0 0 -2 -1 0 -3 0 0 0 5 -1
word|00h00	0 0 0 0 0 -1 0 -8 -2 -2 0 -9 17
word|00pm	0 0 0 0 0 -4 0 0 0 -1 0 0 6
word|00s	0 0 0 0 3 -8 0 -1 -3 -3 0 8 -1
word|00st	0 0 0 0 -4 9 0 -5 -1 -1 0 -7 4
word|00th	0 0 0 0 -3 5 -1 -3 -1 1 0 2 -1
word|0d	0 0 0 0 -2 2 -1 4 -1 -2 0 -5 2
word|0k	0 0 0 0 7 -11 9 1 -2 -2 0 -6 -3
word|0th	0 0 0 0 -7 5 0 -2 1 -1 0 0 0
word|0x	0 0 0 0 -1 0 0 0 -3 0 0 0 5
word|a	-2 -4 -4 -4 -3 -4 -10 -1 21 21 -30 -17 -12
word|aaron	0 0 0 0 0 -5 0 0 -3 2 0 -1 4
word|abc	0 0 0 0 0 6 -1 0 -1 -2 1 -1 -1
word|aber	0 0 0 0 2 0 -2 3 -1 -1 0 -1 -1
word|abonnieren	0 0 0 0 -5 2 0 0 -3 -2 -6 10 -8
word|about	0 0 0 0 4 12 -6 -34 -13 -13 -2 3 5
word|above	0 0 0 0 -1 -13 -3 -2 0 14 0 1 0
word|abroad	0 0 0 0 -1 3 -1 4 -1 -2 0 -2 -1
word|absolute	0 0 0 0 0 -6 5 8 -2 -2 0 0 0
word|absolutely	0 0 0 0 0 -2 4 -9 4 6 0 0 0
word|abstract	0 0 0 0 1 -7 0 -1 7 3 0 0 -1
word|abuse	0 0 0 0 0 1 -1 -2 0 -1 0 -1 4
word|academic	0 0 0 0 0 6 -3 -1 -1 -3 0 -1 3
word|academy	0 0 0 0 -1 4 -2 3 1 -4 0 -1 -2
word|accept	0 0 0 0 1 6 0 -1 -1 -4 -1 0 -1
word|accepted	0 0 0 0 0 4 -1 -2 0 0 0 0 0
word|access	0 0 0 0 3 -1 -1 5 -2 -5 0 -13 8
word|accessories	0 0 0 0 -1 1 0 -5 1 2 0 4 -5
word|accommodate	0 0 0 0 0 5 -1 -3 0 -1 0 0 0
word|accomplish	0 0 0 0 0 -3 7 -4 0 -1 0 0 0
word|according	0 0 0 0 -3 12 -4 -1 -2 -6 0 1 -5
word|account	0 0 0 0 -1 -2 -2 4 -1 -3 0 -4 6
word|accounting	0 0 0 0 10 -4 4 0 -10 -14 -1 -6 3
word|accounts	0 0 0 0 1 0 -1 0 -1 -1 0 -2 4
word|accuracy	0 0 0 0 1 -1 -1 -3 0 -1 0 -1 4
word|accurate	0 0 0 0 -1 -1 -2 4 -2 -1 0 0 4
word|accused	0 0 0 0 -2 3 0 -1 4 -5 -1 3 -2
word|achieve	0 0 0 0 -1 -2 0 2 -1 -1 0 -3 5
word|acknowledged	0 0 0 0 -1 0 -2 -4 0 6 0 0 -3
word|acquired	0 0 0 0 -9 3 -2 -2 1 5 0 4 -2
word|acquisition	0 0 0 0 -11 4 0 -5 -2 -7 0 6 10
word|across	0 0 0 0 1 -5 0 2 -1 -4 0 -3 4
word|act	0 0 0 0 -1 -7 4 2 -1 4 0 2 -3
word|action	0 0 0 0 3 0 6 0 0 2 0 -7 -5
word|actions	0 0 0 0 1 -1 -1 4 -1 -1 0 0 -1
word|activate	0 0 0 0 -2 -4 0 7 -1 -1 0 -2 0
word|active	0 0 0 0 -1 5 3 -1 -1 -2 -1 -4 -4
word|activist	0 0 0 0 -4 9 0 1 -1 0 -4 3 -8
word|activists	0 0 0 0 -5 0 0 -1 -1 -1 0 7 -1
word|activities	0 0 0 0 1 -5 -1 4 -1 -1 0 1 3
word|activity	0 0 0 0 -2 4 -1 4 2 -2 0 -1 -6
word|actor	0 0 0 0 -3 7 0 0 -4 -5 0 4 -2
word|actress	0 0 0 0 -2 -3 -1 -1 -2 -2 0 5 6
word|actual	0 0 0 0 0 3 3 -2 -1 -2 0 0 -1
word|actually	0 0 0 0 2 0 -1 0 -1 -3 0 -1 6
word|ad	0 0 0 0 -6 10 -2 2 -13 -6 -6 -8 2
word|adam	0 0 0 0 -1 -4 -1 7 -2 -1 0 -1 -2
word|adams	0 0 0 0 -10 -5 8 -2 -8 -4 -2 6 4
word|adapt	0 0 0 0 3 5 -2 -3 -1 -2 0 0 -1
word|add	0 0 0 0 -6 2 -2 -3 3 0 0 -4 10
word|added	0 0 0 0 -1 5 -3 7 -1 -2 0 -1 -4
word|addition	0 0 0 0 -2 -1 0 0 0 5 0 -1 0
word|additional	0 0 0 0 4 -1 -1 4 0 2 0 -2 -7
word|additionally	0 0 0 0 0 6 -1 -2 -1 -1 0 0 -1
word|address	0 0 0 0 4 2 2 -2 -2 -5 -1 -2 4
word|addressing	0 0 0 0 0 9 -1 -3 -2 -2 0 0 0
word|adds	0 0 0 0 0 4 -3 -1 0 0 0 0 0
word|adjust	0 0 0 0 -8 3 0 0 4 -1 0 0 -1
word|adjustments	0 0 0 0 0 4 0 -3 0 -1 0 0 0
word|administration	0 0 0 0 2 -6 2 -8 -1 13 0 -5 0
word|admissions	0 0 0 0 -5 -4 0 4 -3 -3 -1 1 6
word|admit	0 0 0 0 0 -2 -1 0 0 -2 0 4 -1
word|adobe	0 0 0 0 -5 -17 8 -7 -1 -1 7 -2 8
word|adopt	0 0 0 0 4 5 -1 -2 -1 -2 0 -1 -2
word|adopted	0 0 0 0 2 6 -3 -2 0 -2 0 0 0
word|adoption	0 0 0 0 -3 3 -1 -1 -2 -1 0 -1 5
word|adresse	0 0 0 0 -1 -2 0 -6 -1 -3 0 -5 11
word|ads	0 0 0 0 -5 -11 5 3 -4 -3 0 -5 4
word|adults	0 0 0 0 0 3 0 -1 0 -1 0 0 0
word|advance	0 0 0 0 2 5 -1 -1 -4 -3 0 0 0
word|advanced	0 0 0 0 -1 -1 1 5 -1 -1 0 -1 -2
word|advantages	0 0 0 0 -1 2 0 -2 -1 -1 0 5 -2
word|adventure	0 0 0 0 0 -4 0 5 0 -1 0 2 -2
word|advertisement	0 0 0 0 -25 -11 -1 -8 -12 -14 -8 -17 33
word|advertising	0 0 0 0 -10 -9 7 4 -1 -1 -1 -1 8
word|advice	0 0 0 0 -1 6 -1 -3 1 -1 0 -3 1
word|advisor	0 0 0 0 -5 -8 0 -4 8 5 0 6 5
word|advisors	0 0 0 0 -8 1 -1 1 3 -6 0 3 4
word|advisory	0 0 0 0 1 -8 0 3 -1 -4 0 1 0
word|advocates	0 0 0 0 0 4 0 -3 0 0 0 0 0
word|affairs	0 0 0 0 0 1 2 -1 0 -3 0 -3 4
word|affect	0 0 0 0 2 6 -2 -6 -1 0 0 0 0
word|affected	0 0 0 0 1 0 5 -1 -1 -2 0 -1 -1
word|affiliate	0 0 0 0 1 6 0 4 -1 -1 0 -1 -9
word|afford	0 0 0 0 0 -6 9 -2 0 0 0 -4 4
word|affordable	0 0 0 0 -5 5 0 -1 -1 -3 0 4 -2
word|afp	0 0 0 0 -10 5 -1 0 -3 6 3 -3 -1
word|afraid	0 0 0 0 4 -2 -1 2 0 0 0 -1 -1
word|africa	0 0 0 0 1 10 -1 -5 0 -2 0 0 -4
word|african	0 0 0 0 -1 -3 -2 1 1 8 0 -1 -5
word|after	0 0 0 0 -3 1 -10 -10 -7 5 -1 13 -10
word|afternoon	0 0 0 0 0 4 0 -1 0 -1 0 0 0
word|ag	0 0 0 0 -3 -4 -1 -3 8 4 0 -4 -4
word|again	0 0 0 0 -6 0 -2 7 -1 -2 0 2 1
word|against	0 0 0 0 0 17 -4 -12 1 -5 0 5 -10
word|age	0 0 0 0 0 -4 4 1 0 -2 0 -2 3
word|aged	0 0 0 0 -1 -2 -1 -7 0 -2 0 0 7
word|agence	0 0 0 0 -6 3 0 -2 -1 -1 -4 1 7
word|agencies	0 0 0 0 1 10 0 4 2 -6 -1 -3 -7
word|agency	0 0 0 0 4 9 -2 -7 -2 -5 0 -3 4
word|agenda	0 0 0 0 -5 12 0 -10 6 5 0 -6 -2
word|agent	0 0 0 0 -7 6 -2 -4 4 0 0 5 -11
word|agentic	0 0 0 0 2 -1 0 -2 -7 -3 0 7 0
word|agents	0 0 0 0 -1 3 -1 3 -3 -3 0 4 -5
word|aggressive	0 0 0 0 0 5 0 0 0 -3 0 0 0
word|ago	0 0 0 0 -2 -7 8 -5 -1 -2 0 4 4
word|agreed	0 0 0 0 -2 6 0 -1 0 -1 0 -1 0
word|agreement	0 0 0 0 5 8 -1 -12 -1 -3 0 3 1
word|ahead	0 0 0 0 1 3 5 -4 -1 -2 0 -5 4
word|ai	0 0 0 0 -8 -3 5 -1 3 -16 -7 5 -14
word|aim	0 0 0 0 0 -5 -3 8 0 -1 0 0 0
word|aimed	0 0 0 0 0 3 0 -1 0 -2 0 0 0
word|aims	0 0 0 0 -2 4 -2 -1 -2 -2 0 4 0
word|air	0 0 0 0 -5 5 -3 -6 -1 5 0 -3 3
word|airline	0 0 0 0 -4 5 -3 -4 -2 -7 0 11 -2
word|airlines	0 0 0 0 9 -3 0 -1 -8 -4 0 6 -5
word|airpods	0 0 0 0 11 0 0 -3 0 -4 0 -11 -9
word|airport	0 0 0 0 4 4 -1 -5 -2 -7 0 5 -1
word|aktuell	0 0 0 0 -10 6 0 0 0 2 0 6 -4
word|aktuelle	0 0 0 0 1 -5 0 -2 0 -1 0 -2 5
word|aktuellen	0 0 0 0 0 11 -2 -1 -1 -2 0 -1 -9
word|al	0 0 0 0 -2 -4 -3 -1 4 8 -1 0 -4
word|alabama	0 0 0 0 -1 -6 0 -1 4 8 -1 4 -8
word|alcohol	0 0 0 0 -3 10 0 -6 -2 -5 0 6 -1
word|alert	0 0 0 0 -4 2 -1 -1 0 0 0 -1 4
word|alerts	0 0 0 0 0 0 -1 5 -1 -4 0 -1 -1
word|alex	0 0 0 0 -9 1 9 -1 -1 -2 0 0 1
word|alexander	0 0 0 0 -4 -6 0 -1 -3 3 4 -4 6
word|algorithm	0 0 0 0 3 -6 0 6 0 0 0 -1 -1
word|algorithms	0 0 0 0 2 -4 0 7 -1 -3 0 0 -1
word|align	0 0 0 0 4 1 -1 -2 -1 -1 0 -1 -1
word|aligned	0 0 0 0 0 0 7 -6 -1 -2 0 0 -1
word|alignment	0 0 0 0 1 -11 0 12 0 0 0 0 -2
word|alive	0 0 0 0 -5 12 0 -3 -5 -4 0 3 -7
word|all	0 0 0 0 0 5 -3 7 -18 -22 -2 -9 6
word|alle	0 0 0 0 -2 -6 -1 -1 3 -3 0 6 -2
word|allegations	0 0 0 0 -2 9 -1 -3 -1 -2 0 -1 -1
word|alleged	0 0 0 0 0 7 0 -1 0 -2 0 -1 -3
word|allegedly	0 0 0 0 -10 1 -1 -1 0 -1 0 6 -2
word|allem	0 0 0 0 -1 5 -2 -2 -1 0 0 0 -5
word|allen	0 0 0 0 -2 5 -1 3 0 -1 0 -5 1
word|allerdings	0 0 0 0 0 -3 -1 -1 4 4 0 -1 0
word|alles	0 0 0 0 0 7 -1 -1 -1 -1 0 -2 0
word|alliance	0 0 0 0 -4 5 0 -1 -3 -5 14 -5 -12
word|allies	0 0 0 0 0 2 -1 -1 0 -1 0 3 -2
word|allow	0 0 0 0 5 2 -1 0 -1 -3 0 -1 0
word|allowed	0 0 0 0 0 8 -1 -5 -1 -2 0 -5 5
word|allows	0 0 0 0 0 -7 -1 6 0 2 0 0 0
word|almost	0 0 0 0 0 -9 6 2 1 2 0 -1 0
word|alone	0 0 0 0 2 -4 -1 1 0 1 0 -2 0
word|along	0 0 0 0 0 -5 2 -2 3 4 0 -1 1
word|alongside	0 0 0 0 0 1 -1 -5 4 3 0 0 -1
word|already	0 0 0 0 8 -4 -1 -2 -1 -3 0 1 1
word|als	0 0 0 0 15 1 2 -4 -4 -5 -2 -6 -5
word|also	0 0 0 0 -10 27 -14 -4 -10 -9 -1 -5 0
word|alt	0 0 0 0 -2 -8 0 6 8 0 0 -2 -3
word|alternative	0 0 0 0 -4 1 -1 -5 6 1 0 -3 3
word|alternatives	0 0 0 0 0 3 -1 2 2 0 0 -1 -7
word|although	0 0 0 0 -1 5 -1 -1 -1 -1 0 0 0
word|always	0 0 0 0 -2 9 2 -9 0 -1 -1 -4 3
word|am	0 0 0 0 -7 6 -9 -5 2 -8 -3 -1 -6
word|amazing	0 0 0 0 0 -4 0 0 0 0 0 7 -4
word|amazon	-4 0 0 0 -10 -15 -8 7 -3 -1 -2 -8 2
word|ambassador	0 0 0 0 -1 6 -1 -1 0 -1 0 -1 0
word|amendment	0 0 0 0 0 6 0 -2 -1 -2 0 0 0
word|america	0 0 0 0 2 -4 -1 -4 0 0 6 4 -8
word|american	0 0 0 0 2 4 -1 -2 -2 0 0 0 -1
word|americans	0 0 0 0 -1 -2 -1 -2 1 9 0 4 -5
word|amid	0 0 0 0 -1 -9 0 7 3 4 -1 1 -7
word|among	0 0 0 0 -1 -3 0 -1 0 9 0 -1 -3
word|amounts	0 0 0 0 -1 12 -1 -5 0 -4 0 -1 -1
word|amy	0 0 0 0 -9 -3 0 0 6 0 0 -1 7
word|an	0 0 0 0 -3 -14 8 -8 8 6 0 2 -8
word|analyse	0 0 0 0 8 -4 -1 1 -3 -5 0 0 -1
word|analysis	0 0 0 0 5 1 3 1 -1 -3 0 -1 -6
word|analyst	0 0 0 0 1 -3 0 -1 -1 -1 0 0 6
word|analysts	0 0 0 0 -6 14 -1 -3 0 -1 0 -1 -3
word|analytics	0 0 0 0 -3 -4 -2 -2 -1 1 0 -4 12
word|analyze	0 0 0 0 1 5 -1 -1 -1 -1 0 -1 -1
word|ancient	0 0 0 0 0 -4 -1 4 0 0 0 2 -1
word|and	-3 -5 -5 -5 -3 -9 2 11 0 -6 -23 -17 17
word|anderen	0 0 0 0 -1 -4 0 8 6 -5 0 -10 -3
word|anderson	0 0 0 0 2 9 -3 -2 -8 -8 -1 -1 5
word|andrea	0 0 0 0 -2 5 0 -1 -2 -3 -1 -1 3
word|android	0 0 0 0 0 -5 -1 -1 -3 0 0 -3 11
word|andy	0 0 0 0 0 -4 0 -1 6 -4 0 -2 2
word|angeles	0 0 0 0 -2 1 -2 -2 0 3 4 -1 -1
word|angry	0 0 0 0 7 -4 6 0 -3 -4 0 -4 -3
word|animal	0 0 0 0 1 0 -1 -5 -3 7 0 -1 -2
word|animals	0 0 0 0 -7 2 -2 -1 0 -1 0 8 -1
word|anne	0 0 0 0 -6 -2 0 -1 -2 1 -4 8 3
word|announce	0 0 0 0 0 -3 -3 0 6 2 0 0 0
word|announced	0 0 0 0 -1 15 -2 0 -1 -6 0 -2 -3
word|announcement	0 0 0 0 0 3 -3 -4 6 0 0 1 -5
word|announces	0 0 0 0 -1 -10 0 0 5 0 0 2 -5
word|annual	0 0 0 0 -1 -5 0 5 -1 0 0 -1 2
word|another	0 0 0 0 4 14 -2 -4 -4 -8 0 -4 -2
word|answer	0 0 0 0 -1 6 -1 0 0 -1 0 0 -1
word|answered	0 0 0 0 0 5 0 -2 0 0 0 -2 0
word|answers	0 0 0 0 0 4 3 -6 0 0 0 0 0
word|anthony	0 0 0 0 -1 0 0 -2 -2 -3 0 3 6
word|anti	0 0 0 0 -7 11 -1 -1 0 2 0 -4 -2
word|anticipated	0 0 0 0 0 4 -1 -2 -4 -2 0 8 -7
word|anxiety	0 0 0 0 -1 11 -2 -2 0 -3 0 -1 -2
word|any	0 0 0 0 -3 12 -2 -8 -2 -1 0 -10 6
word|anymore	0 0 0 0 1 3 0 -2 -2 0 0 1 0
word|anyone	0 0 0 0 1 3 -1 -3 -1 -1 0 0 2
word|anything	0 0 0 0 -1 6 -3 2 0 -1 0 -1 -1
word|anyway	0 0 0 0 -6 10 -1 -1 0 -1 0 -1 -1
word|anywhere	0 0 0 0 0 2 -1 1 0 0 0 3 -3
word|anzeige	0 0 0 0 -13 -4 0 0 -3 -3 -1 -3 17
word|ap	0 0 0 0 -13 -4 -2 -2 -9 6 14 -9 -13
word|apart	0 0 0 0 5 2 0 -3 -1 0 0 -3 -1
word|apartment	0 0 0 0 -1 -1 0 0 2 8 -1 -2 -7
word|api	0 0 0 0 -4 -10 -2 15 -4 -4 0 -3 3
word|app	0 0 0 0 -5 -9 -3 12 0 0 0 -1 -3
word|apparently	0 0 0 0 -1 0 0 -1 -1 4 0 -9 8
word|appeal	0 0 0 0 0 7 -2 -2 -1 -2 0 -1 0
word|appealing	0 0 0 0 -7 10 0 -1 0 0 0 -1 0
word|appear	0 0 0 0 0 1 -1 -4 -1 -2 0 0 5
word|appeared	0 0 0 0 -3 8 -1 3 -1 1 0 -3 -5
word|appears	0 0 0 0 0 5 0 -5 0 5 0 0 -4
word|apple	0 0 0 0 11 -3 -5 -7 -6 -9 -3 -8 -9
word|application	0 0 0 0 2 11 -1 -8 -1 -1 0 -2 1
word|applications	0 0 0 0 0 1 -1 -3 -1 -1 0 -1 4
word|applies	0 0 0 0 0 -4 0 5 -1 -2 0 -2 1
word|apply	0 0 0 0 -1 -6 6 -1 0 1 0 0 1
word|applying	0 0 0 0 -7 3 -1 -6 -5 -3 0 -1 12
word|approach	0 0 0 0 3 6 -1 -8 -2 -1 0 -3 4
word|approaches	0 0 0 0 3 2 3 -2 -2 -2 0 0 -2
word|appropriate	0 0 0 0 1 -4 -1 7 -1 -1 0 -1 -2
word|approval	0 0 0 0 -9 6 7 -9 1 2 0 0 5
word|approved	0 0 0 0 2 1 -1 9 -7 -7 0 -1 0
word|approximately	0 0 0 0 0 -1 0 -1 4 3 0 0 -1
word|apps	0 0 0 0 -1 -3 -1 4 -2 -3 0 -2 3
word|apr	0 0 0 0 0 -7 0 6 0 -1 0 0 3
word|april	0 0 0 0 -4 3 -1 -4 5 1 0 -5 -5
word|après	0 0 0 0 6 -3 0 -1 -1 0 0 1 -3
word|arbeit	0 0 0 0 -2 -10 -1 -2 -4 7 0 1 -5
word|architecture	0 0 0 0 3 4 -2 -9 -4 1 5 3 -2
word|archive	0 0 0 0 -1 6 0 0 0 -7 0 -1 2
word|archives	0 0 0 0 0 -2 0 2 0 0 1 -6 6
word|are	1 0 0 0 -9 5 -9 -3 -12 -14 -3 11 -32
word|area	0 0 0 0 -3 7 -4 -5 -3 -4 0 9 -5
word|areas	0 0 0 0 3 -5 3 -2 0 2 0 -1 0
word|aren	0 0 0 0 -1 5 0 -2 -1 -1 0 3 -1
word|argue	0 0 0 0 0 4 0 0 0 0 0 0 -2
word|argued	0 0 0 0 0 0 -1 -2 4 -1 0 0 0
word|arguments	0 0 0 0 -1 -6 0 3 -1 -2 0 -1 5
word|arizona	0 0 0 0 -1 -5 -1 -1 2 14 0 -3 -6
word|arm	0 0 0 0 -10 10 0 -4 0 5 0 -1 -1
word|armed	0 0 0 0 0 3 0 -1 0 -1 0 0 0
word|army	0 0 0 0 0 5 -2 -1 0 -1 0 0 0
word|around	0 0 0 0 -9 12 -5 0 0 1 0 -4 1
word|arrested	0 0 0 0 -1 -7 0 -1 1 6 0 0 -1
word|arrests	0 0 0 0 0 -6 0 -1 3 8 0 -2 0
word|arrived	0 0 0 0 -2 7 0 -2 0 -1 0 -1 0
word|art	0 0 0 0 -4 3 3 2 2 3 0 -7 -6
word|article	0 0 0 0 -2 8 -6 -6 -15 -17 -4 -19 16
word|articles	0 0 0 0 -5 -12 -1 1 -2 -3 -1 -6 21
word|artificial	0 0 0 0 -1 -2 -1 0 -1 -1 0 8 -1
word|artikel	0 0 0 0 2 4 0 0 -2 -2 0 -16 13
word|arts	0 0 0 0 -4 0 0 -1 2 1 0 3 0
word|as	0 0 0 0 -12 -4 12 4 0 3 -3 -4 -14
word|asia	0 0 0 0 6 6 6 -14 -5 -2 0 -7 3
word|asian	0 0 0 0 4 3 0 -2 0 -1 0 -9 3
word|ask	0 0 0 0 -3 -7 2 -3 3 -1 0 7 2
word|asked	0 0 0 0 7 5 -1 0 -2 -1 0 -3 -4
word|asking	0 0 0 0 -3 4 -1 1 -2 -1 0 4 -3
word|asks	1 0 0 0 -3 2 -1 -3 -1 -1 0 4 -1
word|assault	0 0 0 0 -3 -2 -2 -1 -1 6 0 5 -3
word|assembly	0 0 0 0 -3 5 -1 -4 0 1 0 -1 -1
word|assess	0 0 0 0 2 5 0 -5 -1 0 0 -1 0
word|assessment	0 0 0 0 -5 -7 -2 4 -1 -2 0 6 6
word|assets	0 0 0 0 -1 -5 4 6 -3 -3 0 -1 -3
word|assist	0 0 0 0 0 -7 -2 8 -1 -2 0 4 -2
word|assistance	0 0 0 0 0 -4 0 0 0 -1 0 0 6
word|assistant	0 0 0 0 -1 -4 -1 3 2 1 0 0 -1
word|assisted	0 0 0 0 1 8 -1 -5 -1 -1 0 0 -1
word|associate	0 0 0 0 0 3 5 -5 0 -2 0 0 0
word|associated	0 0 0 0 -3 4 0 -1 -1 0 4 -1 -3
word|association	0 0 0 0 1 3 -1 -2 -1 -5 6 -5 -1
word|assume	0 0 0 0 0 7 -1 -6 0 0 0 2 -2
word|at	-1 -1 -1 -1 -24 -7 11 2 10 18 -8 -13 -21
word|at&t	0 0 0 0 0 4 0 -1 0 -4 0 -1 5
word|attach	0 0 0 0 0 4 0 3 -2 -3 0 -4 -1
word|attack	0 0 0 0 6 -5 7 -11 1 -4 0 -9 3
word|attacked	0 0 0 0 0 0 0 -3 0 1 0 7 -5
word|attacks	0 0 0 0 -1 1 0 -3 -1 -2 0 -2 6
word|attempt	0 0 0 0 0 3 0 -1 0 -1 0 3 -3
word|attempts	0 0 0 0 2 -6 -2 8 -1 -2 0 -1 -1
word|attend	0 0 0 0 -2 -11 0 6 3 3 0 4 -4
word|attendance	0 0 0 0 -7 2 0 -5 5 -2 0 6 -1
word|attendees	0 0 0 0 0 5 -1 -3 0 -1 0 0 0
word|attention	0 0 0 0 0 6 -2 -3 0 2 0 0 0
word|attorney	0 0 0 0 0 -7 -1 6 1 3 0 0 0
word|attract	0 0 0 0 14 -7 -1 -3 -1 -1 0 -4 -3
word|attractive	0 0 0 0 0 3 -1 -1 0 -1 0 3 -3
word|attributes	0 0 0 0 -3 3 -1 1 0 -1 0 -1 1
word|au	0 0 0 0 7 6 -2 -12 -6 -2 -1 0 -7
word|auch	0 0 0 0 6 -9 6 3 -3 -12 -4 15 -20
word|audience	0 0 0 0 2 3 4 -3 -2 -3 0 0 -2
word|audio	0 0 0 0 6 0 -1 3 -4 -9 -1 3 -1
word|audit	0 0 0 0 2 3 0 -2 -2 0 0 0 0
word|auf	0 0 0 0 -1 -4 -11 -8 -16 5 -4 -2 -3
word|aug	0 0 0 0 -1 -2 0 0 -1 0 0 0 4
word|august	0 0 0 0 0 -2 0 1 2 -5 3 1 0
word|aus	0 0 0 0 7 -6 3 3 -1 5 -1 -14 0
word|aussi	0 0 0 0 -6 -6 -1 3 -2 -3 0 11 -2
word|australia	0 0 0 0 -4 5 0 -1 -2 -3 0 4 1
word|australian	0 0 0 0 0 3 0 -1 0 -1 0 0 0
word|authentication	0 0 0 0 6 0 -1 4 0 -1 0 -5 -3
word|author	0 0 0 0 -2 -5 0 -1 -1 1 -1 -5 13
word|authorities	0 0 0 0 -1 12 0 -2 -1 -1 0 -2 -4
word|authority	0 0 0 0 0 -3 0 0 0 4 0 0 0
word|authors	0 0 0 0 -1 6 -1 -3 -1 0 0 -1 1
word|auto	0 0 0 0 -3 4 0 6 -2 -2 0 -6 -1
word|automate	0 0 0 0 3 -3 0 1 0 1 0 1 -3
word|automated	0 0 0 0 0 -5 0 1 0 0 0 0 4
word|automatic	0 0 0 0 -7 1 0 8 -2 -5 0 -2 -2
word|automatically	0 0 0 0 -1 -1 -1 6 -2 -2 0 -5 3
word|automating	0 0 0 0 0 2 0 0 0 -1 0 3 -3
word|automation	0 0 0 0 11 -13 -2 12 -9 -1 0 2 -3
word|autonomous	0 0 0 0 3 8 0 -6 -1 -2 0 -1 -1
word|autres	0 0 0 0 -1 -5 -1 0 1 1 0 5 -2
word|aux	0 0 0 0 -5 5 -1 -5 -2 -6 0 5 8
word|availability	0 0 0 0 1 7 -1 -3 -1 -2 0 0 -1
word|available	0 0 0 0 -6 -2 -4 6 -3 -8 0 5 -6
word|avait	0 0 0 0 3 5 0 0 -2 -3 0 -1 -1
word|avec	0 0 0 0 -4 -11 -1 6 -4 -5 0 4 13
word|avenue	0 0 0 0 0 -4 0 -1 0 6 0 0 0
word|average	0 0 0 0 -2 -1 5 -3 1 2 0 -3 0
word|aviation	0 0 0 0 -2 2 -1 4 0 -2 0 -2 0
word|avoid	0 0 0 0 1 -7 3 5 -1 -2 0 4 -3
word|avoiding	0 0 0 0 0 -2 0 5 -1 -1 0 0 0
word|avoir	0 0 0 0 4 12 -1 -5 -1 -6 0 -4 -2
word|avril	0 0 0 0 -2 -3 0 -1 0 4 0 -2 0
word|award	0 0 0 0 4 0 -2 1 -2 -5 0 -2 2
word|awards	0 0 0 0 0 1 -1 1 2 -5 0 -2 3
word|aware	0 0 0 0 -1 -4 5 -1 0 0 0 -2 2
word|awareness	0 0 0 0 0 -5 0 7 0 -2 0 0 0
word|away	0 0 0 0 -1 8 0 -1 -2 -2 0 -1 -1
word|b	0 0 0 0 -1 -10 -2 0 3 3 -1 3 3
word|babies	0 0 0 0 9 -4 -2 -8 -1 -1 0 1 -1
word|baby	0 0 0 0 -6 -2 -3 -7 6 5 0 7 -10
word|back	0 0 0 0 -7 4 -3 8 4 -9 0 -14 0
word|backed	0 0 0 0 0 -5 0 6 0 0 0 0 0
word|background	0 0 0 0 0 -10 0 -1 14 2 0 -1 -3
word|backlash	0 0 0 0 0 5 -1 0 -1 -2 0 0 0
word|backup	0 0 0 0 0 0 0 4 0 0 0 0 0
word|bad	0 0 0 0 1 -8 0 5 -1 -2 0 5 -2
word|bag	0 0 0 0 -2 6 -1 0 -1 -1 0 3 -7
word|bags	0 0 0 0 -2 10 -3 1 -5 -6 -1 3 -8
word|baker	0 0 0 0 -2 5 -2 1 -1 -1 -1 -9 -2
word|balance	0 0 0 0 0 -1 -2 -1 2 -2 0 -4 5
word|balanced	0 0 0 0 3 -5 7 0 -1 -1 0 0 -1
word|balancing	0 0 0 0 2 4 0 -2 -1 -2 0 0 -1
word|bald	0 0 0 0 -5 10 -1 -1 -11 -3 -2 6 -4
word|ball	0 0 0 0 1 3 -1 -1 1 -3 0 0 -1
word|ban	0 0 0 0 -1 1 -1 -5 2 2 0 -10 7
word|band	0 0 0 0 -6 9 0 -12 -1 2 0 -6 0
word|bands	0 0 0 0 0 15 0 -14 0 -1 0 -1 0
word|bang	0 0 0 0 -6 3 -1 -1 -1 -1 0 3 0
word|bank	0 0 0 0 -5 12 -2 -6 -1 -3 0 5 -5
word|banks	0 0 0 0 5 3 -1 -2 -1 0 0 -2 -2
word|banned	0 0 0 0 10 2 -2 1 -3 -5 0 -5 1
word|bar	0 0 0 0 -4 0 0 -1 7 1 0 1 -7
word|barack	0 0 0 0 1 4 0 -1 -2 1 0 -6 2
word|barbara	0 0 0 0 -9 -1 0 -7 -2 -4 -5 10 -1
word|barely	0 0 0 0 7 -3 0 3 -1 -5 0 1 -3
word|barrel	0 0 0 0 -1 9 0 1 -1 -2 0 -1 -5
word|bars	0 0 0 0 0 -5 0 -3 -2 5 0 5 -3
word|base	0 0 0 0 4 3 -1 0 -1 -4 -1 -3 -2
word|based	0 0 0 0 -1 1 -1 6 -7 -7 0 -11 10
word|basic	0 0 0 0 -3 -3 2 8 -1 -2 -1 0 -1
word|basically	0 0 0 0 -2 5 0 -1 -1 -1 0 0 0
word|basics	0 0 0 0 2 1 0 -2 1 -2 0 -4 2
word|basis	0 0 0 0 0 1 0 3 0 -1 0 0 -1
word|baskets	0 0 0 0 -1 -1 0 -4 4 7 0 0 -1
word|bath	0 0 0 0 -2 -7 0 3 -1 4 0 -4 2
word|bathroom	0 0 0 0 -6 0 -1 -2 -2 -2 0 10 -5
word|batteries	0 0 0 0 0 -10 12 4 -1 -2 0 -1 -2
word|battery	0 0 0 0 -6 -11 4 10 5 3 0 -6 -10
word|battle	0 0 0 0 -2 6 0 -1 0 -2 0 1 -3
word|bay	0 0 0 0 3 4 -1 -5 -1 -1 0 2 -1
word|be	-1 0 0 0 2 3 6 0 -15 -15 -1 -6 -5
word|beach	0 0 0 0 -2 8 0 2 1 -3 0 -4 -2
word|beans	0 0 0 0 -7 -7 0 16 -1 -1 0 0 -4
word|beautiful	0 0 0 0 3 -2 -2 1 3 1 0 -2 -1
word|became	0 0 0 0 0 3 0 2 0 -2 0 -2 0
word|because	0 0 0 0 1 -1 -1 4 -2 -6 0 -1 1
word|become	1 0 0 0 5 9 -2 -5 -3 -2 0 -3 0
word|becomes	0 0 0 0 0 1 3 -3 0 -1 0 0 0
word|becoming	0 0 0 0 3 -7 4 -3 -2 0 0 3 1
word|bed	0 0 0 0 -1 2 0 -2 0 2 0 -9 5
word|been	0 0 0 0 -1 -2 -4 -8 -8 7 0 -7 4
word|before	0 0 0 0 4 -5 -8 12 -5 -7 0 -3 6
word|begin	0 0 0 0 0 -3 2 5 0 1 0 -2 -2
word|beginn	0 0 0 0 -1 3 -1 -1 -1 -3 0 3 -2
word|beginner	0 0 0 0 -3 3 -1 -8 2 6 0 -2 -5
word|beginners	0 0 0 0 12 -1 -2 0 -4 -5 -1 -2 -12
word|beginning	0 0 0 0 -4 1 1 -1 1 3 0 0 0
word|begins	0 0 0 0 -1 5 -1 -3 -1 -1 0 4 -3
word|behalf	-1 0 0 0 -1 -1 -3 -5 -1 -4 0 -1 8
word|behavior	0 0 0 0 2 5 -2 1 -1 -2 0 -2 -2
word|behavioral	0 0 0 0 0 7 0 -1 -1 -3 0 0 -3
word|behaviors	0 0 0 0 1 13 -1 -10 -1 -1 0 -1 -1
word|behind	0 0 0 0 7 -1 -2 -4 -2 0 0 2 -3
word|bei	0 0 0 0 6 2 -7 7 -3 -13 -2 3 -7
word|beijing	0 0 0 0 0 9 0 -1 -4 -4 0 -1 -1
word|beim	0 0 0 0 0 6 4 -1 -2 -2 0 0 -3
word|being	0 0 0 0 5 3 3 -2 -3 0 0 -5 -7
word|bell	0 0 0 0 -2 -5 0 -1 -1 -4 -4 -7 13
word|below	0 0 0 0 -9 5 -2 -4 -5 -14 -2 -12 17
word|ben	0 0 0 0 0 0 -1 -1 -4 1 5 1 -2
word|bench	0 0 0 0 -6 6 -2 -2 0 4 0 -1 -1
word|beneficial	0 0 0 0 -2 3 0 -2 0 0 0 -5 6
word|benefit	0 0 0 0 -1 -4 -1 1 0 0 0 1 4
word|benefits	0 0 0 0 -2 1 -1 -7 0 -3 0 11 -4
word|bereits	0 0 0 0 7 1 -1 -1 -2 -2 0 -2 -2
word|berlin	0 0 0 0 9 1 -1 -2 0 4 -1 -13 -4
word|bernie	0 0 0 0 -1 6 0 0 0 -1 0 -11 4
word|besser	0 0 0 0 8 3 0 -1 -1 -6 -1 -9 -1
word|best	1 0 0 0 11 -13 -7 -15 -8 2 -3 11 -14
word|besten	0 0 0 0 -1 -5 -2 -1 -1 -5 -1 6 -6
word|bet	0 0 0 0 0 3 -1 -1 0 -1 0 2 -2
word|better	0 0 0 0 2 -7 1 4 -3 -3 0 3 1
word|between	0 0 0 0 -2 -1 2 -5 -1 4 0 -2 -1
word|beverly	0 0 0 0 -5 6 0 -1 0 -1 0 5 -6
word|beyond	0 0 0 0 -1 3 -1 4 -1 -2 0 2 -3
word|bid	0 0 0 0 -2 9 -3 -1 -1 -2 0 0 0
word|biden	0 0 0 0 7 -6 -3 -9 -7 3 -1 13 -13
word|bien	0 0 0 0 0 0 6 -3 0 -4 0 0 -1
word|big	0 0 0 0 -2 9 1 -4 -5 -2 0 2 -2
word|biggest	0 0 0 0 -1 2 -1 -1 -2 -3 0 5 0
word|bike	0 0 0 0 0 5 -2 -6 2 2 0 -1 -4
word|bild	0 0 0 0 -13 1 -1 -1 1 -8 17 -1 -12
word|bill	0 0 0 0 1 10 -1 -3 -5 -2 0 -3 -3
word|billion	0 0 0 0 -4 -1 -2 2 4 1 0 1 -2
word|billionaire	0 0 0 0 -1 3 -2 -1 -2 -4 0 2 2
word|bills	0 0 0 0 0 -4 0 0 0 0 0 6 -6
word|bin	0 0 0 0 0 -4 -1 4 0 -2 0 -2 5
word|bio	0 0 0 0 -6 4 0 -1 -2 -2 0 -2 8
word|birds	0 0 0 0 0 -6 0 -2 0 9 0 0 -1
word|birth	0 0 0 0 2 0 -3 -2 2 5 0 -6 -2
word|birthday	0 0 0 0 -4 4 -1 -4 0 0 0 0 3
word|bis	0 0 0 0 1 3 -1 2 -2 -1 0 1 -6
word|bislang	0 0 0 0 0 -3 -1 8 0 -2 0 -1 0
word|bit	0 0 0 0 -2 1 1 3 -1 -3 5 -1 -3
word|bits	0 0 0 0 0 0 -5 5 0 -1 0 0 -1
word|bitte	0 0 0 0 -2 -8 -1 -2 -7 -4 0 -12 11
word|black	-1 0 0 0 -6 0 2 -13 15 11 -1 -10 -7
word|bleibt	0 0 0 0 -15 14 -2 -1 -2 4 -1 -6 -3
word|blend	0 0 0 0 0 8 0 -5 -1 -1 0 0 0
word|blick	0 0 0 0 0 14 -2 -2 -4 -4 0 -2 -1
word|block	0 0 0 0 -1 -13 9 -2 4 6 0 -1 -1
word|blocked	0 0 0 0 0 10 -2 -1 0 -1 0 -1 -5
word|blocks	0 0 0 0 -1 -8 -1 2 6 12 0 -7 0
word|blog	0 0 0 0 1 4 -1 -3 -1 -4 -1 -2 7
word|blogs	0 0 0 0 0 -2 -1 8 -1 -1 0 -4 -1
word|blood	0 0 0 0 -2 8 -3 -1 1 -1 0 0 -1
word|bloomberg	0 0 0 0 -2 23 0 -3 6 0 -7 -11 -13
word|blue	0 0 0 0 0 2 -1 4 8 -11 1 -7 -5
word|bluesky	0 0 0 0 -1 -1 0 0 0 -1 0 -2 5
word|board	0 0 0 0 -10 -7 -5 2 9 4 0 -1 -9
word|boat	0 0 0 0 -1 6 0 -4 -7 -8 0 9 -2
word|body	0 0 0 0 -6 3 0 1 -3 -9 0 1 8
word|bond	0 0 0 0 -1 13 -4 -9 -1 -6 0 5 -5
word|bonus	0 0 0 0 10 10 -1 -11 0 -6 0 -1 -1
word|book	0 0 0 0 7 1 4 -6 -8 -10 -2 -4 4
word|booking	0 0 0 0 -1 5 -1 -3 -4 6 0 -1 -3
word|bookmark	0 0 0 0 -3 -7 0 6 -8 -11 -1 -2 16
word|books	0 0 0 0 0 4 -1 -4 -6 -8 -1 2 7
word|boost	0 0 0 0 0 4 3 -3 0 -1 0 0 -3
word|border	0 0 0 0 1 13 -1 -5 -2 -6 0 3 -2
word|born	0 0 0 0 0 7 -1 -4 -1 0 0 -1 -1
word|boss	0 0 0 0 6 -13 -2 -3 -2 -3 0 6 -2
word|boston	0 0 0 0 -3 -12 9 -6 3 2 0 -4 7
word|both	0 0 0 0 -1 0 -2 7 -1 -3 0 -1 -2
word|bots	0 0 0 0 -1 4 -1 -3 -1 -5 0 6 -2
word|bottle	0 0 0 0 -6 -2 -2 -9 6 -8 0 6 -9
word|bottom	0 0 0 0 7 2 -1 -5 -3 4 -1 -2 -2
word|bought	0 0 0 0 0 -2 4 2 0 -2 0 0 0
word|boundaries	0 0 0 0 0 -5 0 -1 -1 -1 0 0 7
word|bowl	1 0 0 0 -4 -1 -1 -5 5 5 0 2 -2
word|box	0 0 0 0 -2 -6 2 4 7 -2 0 0 -9
word|boy	0 0 0 0 1 1 -1 -4 3 -2 0 -2 3
word|brain	0 0 0 0 8 -9 5 -2 -3 -3 0 9 -7
word|brand	0 0 0 0 -4 -8 3 0 -2 9 0 1 -2
word|brands	0 0 0 0 -5 5 0 -7 -2 -6 0 11 -4
word|breaches	0 0 0 0 0 3 0 -3 0 0 0 0 0
word|break	0 0 0 0 -1 -2 0 -1 -1 1 0 4 -3
word|breakdown	0 0 0 0 1 1 0 0 0 -3 0 5 -3
word|breakfast	0 0 0 0 0 -1 0 1 0 -2 0 -10 10
word|breaking	0 0 0 0 3 -4 -1 -2 -3 -2 0 2 6
word|breaks	0 0 0 0 0 -4 -1 3 -2 2 0 4 -3
word|breath	0 0 0 0 0 -1 0 7 -3 -1 0 0 0
word|breathe	0 0 0 0 5 -14 -1 11 -3 -2 0 -2 -2
word|brett	0 0 0 0 0 5 0 -1 -1 -4 1 -13 10
word|brian	0 0 0 0 -3 -1 -1 3 8 6 1 -2 -14
word|bridge	0 0 0 0 -4 -3 -1 -1 -6 -8 9 -6 -4
word|brief	0 0 0 0 0 0 0 2 5 -4 0 -2 -5
word|briefing	0 0 0 0 -1 5 -1 -2 -4 3 0 -4 2
word|bright	0 0 0 0 -1 -5 -1 -2 0 5 0 5 -1
word|brilliant	0 0 0 0 0 -6 -1 -1 0 -1 0 1 8
word|bring	0 0 0 0 1 -1 -2 -2 2 2 0 4 -4
word|bringen	0 0 0 0 2 -11 -1 -2 -8 7 -1 -18 7
word|bringing	0 0 0 0 3 0 0 -3 4 -4 0 0 -1
word|brings	0 0 0 0 1 7 -1 -3 -1 -1 0 0 -1
word|britain	0 0 0 0 -4 5 -2 -2 4 -3 -1 -2 1
word|british	0 0 0 0 1 4 -2 -4 2 5 0 -4 -2
word|broad	0 0 0 0 0 -2 -1 5 0 -1 0 0 0
word|broadcast	0 0 0 0 -2 2 0 5 0 -2 0 -3 -3
word|broke	0 0 0 0 -1 -1 0 -1 4 3 0 -3 0
word|broken	0 0 0 0 4 5 0 -5 1 -6 0 0 0
word|brooklyn	0 0 0 0 0 -4 -1 0 -2 4 0 7 -4
word|brother	0 0 0 0 -7 0 0 -5 -4 -8 3 -1 6
word|brought	0 0 0 0 -2 5 -1 -2 0 -1 0 -1 3
word|brown	0 0 0 0 3 -1 0 -2 2 -1 0 2 -4
word|browse	0 0 0 0 13 -5 -1 2 -2 -1 -1 0 -4
word|browser	0 0 0 0 -1 -5 0 3 -1 -1 0 -5 8
word|bruce	0 0 0 0 0 3 0 -1 -1 -1 -3 -1 3
word|brush	0 0 0 0 -6 3 0 -1 1 3 0 0 -1
word|budget	0 0 0 0 2 -10 -3 -2 -6 -11 0 0 11
word|bug	0 0 0 0 -3 9 0 -4 0 0 0 1 -1
word|bugs	0 0 0 0 -2 1 -2 -7 3 6 0 -1 -2
word|build	0 0 0 0 -3 3 0 -2 -3 -4 0 -6 6
word|building	0 0 0 0 -3 3 -1 -5 5 1 0 -2 0
word|buildings	0 0 0 0 0 7 -1 -2 -1 -1 0 0 -1
word|builds	0 0 0 0 -3 1 -1 1 6 -1 0 -2 -1
word|built	0 0 0 0 -4 3 -1 3 0 -2 0 -2 1
word|bullet	0 0 0 0 -2 3 0 -1 0 2 0 5 -7
word|bumps	0 0 0 0 2 -4 0 5 0 0 0 0 -1
word|bunch	0 0 0 0 -1 -4 -1 0 0 -1 0 0 6
word|bureau	0 0 0 0 0 -1 0 -1 -3 -1 0 0 8
word|burning	0 0 0 0 4 -21 -1 3 2 10 0 3 -3
word|bush	0 0 0 0 -5 2 0 -1 5 3 0 0 -2
word|business	0 0 0 0 -12 -3 4 -3 -2 -6 3 -5 14
word|businesses	0 0 0 0 7 -9 -3 9 2 -5 -1 -10 5
word|busy	0 0 0 0 0 3 -1 -1 0 -1 0 0 0
word|but	-1 0 0 0 3 15 -8 -17 -13 -6 -1 6 -24
word|button	0 0 0 0 4 -9 0 6 2 0 0 -1 0
word|buy	0 0 0 0 10 -16 5 4 -2 -8 0 -2 1
word|buyer	0 0 0 0 -10 -2 0 6 -2 -1 0 1 5
word|buyers	0 0 0 0 0 4 -1 -3 0 -2 0 5 -1
word|buying	0 0 0 0 2 3 -1 -2 3 -5 0 2 -2
word|by	-3 0 0 0 -7 -7 4 -4 -8 -5 -15 -28 17
word|c	0 0 0 0 0 -11 2 8 4 0 -1 1 -5
word|ca	4 0 0 0 7 -1 0 0 0 -1 -1 -10 1
word|cabinet	0 0 0 0 -5 -2 0 -1 1 4 0 4 -3
word|cable	0 0 0 0 -2 2 -1 7 1 -6 0 -2 -1
word|cake	0 0 0 0 0 -4 0 4 5 1 -1 0 -8
word|calendar	0 0 0 0 0 -2 -1 -3 0 -1 0 3 3
word|calif	0 0 0 0 10 -6 -1 -1 1 -1 0 -1 -2
word|california	0 0 0 0 -9 9 -1 5 -2 -7 -1 2 -7
word|call	0 0 0 0 -7 9 -3 -3 2 0 0 1 -1
word|called	0 0 0 0 -2 6 0 1 -2 -4 0 1 -3
word|calling	0 0 0 0 8 2 -1 -2 -1 -4 0 -1 -2
word|calls	0 0 0 0 -3 -5 -1 8 -1 -3 0 4 -1
word|came	0 0 0 0 -1 10 -1 -2 -1 -2 0 0 -1
word|camera	0 0 0 0 -8 -11 -4 11 6 6 0 -10 -15
word|cameras	0 0 0 0 11 -10 -1 9 -16 -10 -1 -3 -6
word|cameron	0 0 0 0 -1 1 0 2 -1 -10 -1 -2 7
word|camp	0 0 0 0 0 -11 0 3 -1 -1 0 1 8
word|campaign	0 0 0 0 -9 8 -4 -4 -1 -7 0 -3 11
word|campaigns	0 0 0 0 0 1 0 -5 -2 -1 0 0 4
word|campus	0 0 0 0 -1 10 0 -2 -1 1 0 3 -10
word|can	-1 0 0 0 9 -3 -6 0 -9 -20 -2 -9 -5
word|canada	0 0 0 0 6 -9 -4 -17 -12 -18 5 16 3
word|canadian	0 0 0 0 -1 5 -2 -2 -4 0 0 4 -4
word|cancer	0 0 0 0 -13 10 -4 9 -11 -9 -2 8 7
word|candidate	0 0 0 0 -1 -5 0 0 4 -3 0 0 3
word|cannot	0 0 0 0 0 9 -1 -11 0 0 0 -2 4
word|capability	0 0 0 0 -1 -2 0 4 0 -1 0 -1 0
word|capable	0 0 0 0 4 -4 -2 5 -1 -1 0 0 -1
word|capacity	0 0 0 0 2 -4 -1 -3 -1 1 0 1 3
word|capital	0 0 0 0 -2 -8 3 3 -1 -2 0 10 -7
word|captain	0 0 0 0 2 4 0 4 -1 -6 0 -2 -5
word|caption	0 0 0 0 -6 -6 0 -1 0 10 -1 -9 -1
word|car	0 0 0 0 7 2 -1 -4 5 -1 0 -3 -5
word|carbon	0 0 0 0 1 5 -4 -4 -2 -3 0 0 5
word|card	0 0 0 0 -3 -11 -2 4 -1 -1 -1 6 -4
word|cardio	0 0 0 0 6 12 -1 -15 -1 -5 0 -1 0
word|cards	0 0 0 0 0 6 0 -2 -1 -3 0 0 0
word|care	0 0 0 0 2 16 -1 -6 -3 -7 -1 -5 1
word|career	0 0 0 0 -4 0 0 -2 -2 1 0 -2 9
word|carefully	0 0 0 0 3 3 -1 -2 0 -1 0 -2 -1
word|cargo	0 0 0 0 -1 4 0 -2 0 -2 0 -9 10
word|carlos	0 0 0 0 -2 7 0 -7 0 4 7 -13 -5
word|carolina	0 0 0 0 0 12 -1 -2 -2 -5 0 0 -2
word|carried	0 0 0 0 5 -5 -1 -2 3 1 0 -1 -1
word|carrier	0 0 0 0 -4 10 -3 -2 -1 -3 0 6 -6
word|carry	0 0 0 0 2 4 -1 -2 1 -2 0 -1 -1
word|carrying	0 0 0 0 -1 -4 -1 8 0 -4 0 -1 -2
word|cars	0 0 0 0 0 5 -1 -3 0 -1 0 4 -4
word|cas	0 0 0 0 1 0 0 0 0 0 0 5 -6
word|casa	0 0 0 0 7 -3 0 -2 -1 -8 0 2 -2
word|case	-1 0 0 0 0 6 3 -9 -2 -9 0 -5 -6
word|cases	0 0 0 0 0 2 0 -1 0 0 0 5 -5
word|cash	0 0 0 0 4 -4 -1 5 -1 -2 0 0 0
word|cast	0 0 0 0 -6 4 0 -1 0 4 0 -1 -1
word|catch	0 0 0 0 0 -5 -2 6 0 -1 0 2 -2
word|catching	0 0 0 0 0 2 0 -4 -2 -2 0 6 0
word|categories	0 0 0 0 -5 -5 0 6 -1 -2 0 -1 8
word|category	0 0 0 0 -2 5 -1 -1 0 -1 0 0 0
word|catering	0 0 0 0 9 -12 -9 -8 9 8 -4 -11 -15
word|caught	0 0 0 0 -1 -1 -1 -4 2 4 0 3 -1
word|cause	0 0 0 0 -5 2 -2 -1 1 0 0 5 -3
word|caused	0 0 0 0 -2 -3 -1 1 -1 2 0 -1 4
word|causes	0 0 0 0 0 -5 5 2 -2 -1 0 -5 5
word|ce	0 0 0 0 -3 -4 -3 6 -2 -5 0 -2 5
word|celebrate	0 0 0 0 6 -1 0 -1 -1 -3 0 0 -1
word|celebrity	0 0 0 0 0 -6 0 -1 0 0 0 1 5
word|cell	0 0 0 0 -2 -1 -1 -7 5 -2 0 -5 1
word|cells	0 0 0 0 -18 -12 -2 7 1 10 7 6 -8
word|cent	0 0 0 0 0 7 -1 0 0 -1 0 0 -4
word|center	0 0 0 0 1 -5 -2 4 0 10 0 -4 -2
word|centers	0 0 0 0 -1 -5 0 7 -1 4 0 -5 -1
word|central	0 0 0 0 1 8 -1 -2 -1 -1 0 -3 -1
word|centric	0 0 0 0 5 -4 -1 1 -1 -2 0 -1 -2
word|century	0 0 0 0 1 8 -1 -4 -2 -2 0 -2 -1
word|ceo	0 0 0 0 -4 -9 -4 7 -1 -3 0 8 -5
word|ceremony	0 0 0 0 0 -5 0 -1 1 7 0 0 -1
word|certain	0 0 0 0 0 -4 0 6 0 0 0 0 0
word|certainly	0 0 0 0 -1 6 -1 -3 0 0 0 0 -1
word|certified	0 0 0 0 7 4 -1 -10 -5 -2 0 -1 -3
word|ces	0 0 0 0 -1 0 4 -4 0 -1 0 2 -2
word|cette	0 0 0 0 -1 3 -1 -1 -1 -2 0 3 -1
word|chair	0 0 0 0 10 -6 -1 9 -4 -4 0 -4 -4
word|chairman	0 0 0 0 0 5 0 0 -2 -1 0 -1 0
word|challenge	0 0 0 0 -6 2 -2 4 -1 -3 2 4 -2
word|challenges	0 0 0 0 14 2 -1 -10 0 -2 0 -4 0
word|challenging	0 0 0 0 0 -2 -1 -1 0 -1 0 0 6
word|champion	0 0 0 0 -1 -10 -1 4 1 7 0 0 -1
word|champions	0 0 0 0 10 -9 8 -1 -5 -3 -1 -3 -2
word|championship	0 0 0 0 0 -6 0 -4 0 8 0 3 -2
word|chance	0 0 0 0 7 1 0 -4 -1 1 0 -2 -2
word|change	0 0 0 0 2 -10 5 3 -2 -4 0 -2 2
word|changes	0 0 0 0 6 -2 1 1 -1 -2 0 -2 0
word|changing	0 0 0 0 1 -2 2 4 -1 -2 0 -1 -2
word|channel	0 0 0 0 0 -1 0 5 0 -1 0 -1 -2
word|channels	0 0 0 0 1 -10 4 5 3 3 0 0 -1
word|chaos	0 0 0 0 -6 0 -2 -4 6 -7 0 0 8
word|chapter	0 0 0 0 9 2 0 -6 -1 -9 0 -8 4
word|character	0 0 0 0 0 8 -1 -6 0 -1 0 0 -1
word|characteristics	0 0 0 0 3 3 0 2 -3 -1 0 0 -7
word|characters	0 0 0 0 -3 -1 -1 -1 -2 2 0 -3 6
word|charge	0 0 0 0 -1 5 -2 0 2 -5 0 2 -5
word|charges	0 0 0 0 3 0 -1 2 -1 -4 0 -3 -1
word|charging	0 0 0 0 9 3 5 5 -6 -8 0 -8 -6
word|charity	0 0 0 0 0 1 -5 -1 4 -8 0 -1 3
word|charles	0 0 0 0 15 -11 -1 -5 2 -5 -2 0 1
word|charlie	0 0 0 0 0 0 -1 -3 -1 -1 0 0 5
word|chart	0 0 0 0 -5 5 0 -6 1 -7 0 3 5
word|chase	0 0 0 0 -1 7 0 -1 -1 -3 0 -2 1
word|chat	0 0 0 0 -4 15 4 -10 0 -1 -1 1 -7
word|chatgpt	0 0 0 0 -5 7 0 -10 -1 0 0 11 -7
word|cheap	0 0 0 0 0 -2 5 -3 0 0 0 0 0
word|cheaper	0 0 0 0 1 3 0 -2 0 -1 0 1 -2
word|cheapest	0 0 0 0 -3 3 0 -2 7 9 0 -8 -7
word|check	0 0 0 0 1 1 0 -2 -6 -9 0 7 1
word|checking	0 0 0 0 0 7 0 -6 0 0 0 -1 1
word|checklist	0 0 0 0 0 -3 0 -9 9 3 -1 -3 -3
word|checks	0 0 0 0 1 8 0 -2 -2 -2 0 -7 -2
word|chef	0 0 0 0 -1 -2 0 -2 -1 -1 0 -2 6
word|chemical	0 0 0 0 0 -7 0 -1 -1 6 0 3 -2
word|chest	0 0 0 0 0 4 -1 -1 1 -1 0 -1 -1
word|chicago	0 0 0 0 3 2 0 -5 -1 -2 0 5 -2
word|chief	0 0 0 0 3 -2 -1 -2 -1 -5 -4 3 3
word|children	0 0 0 0 0 3 -1 -1 0 0 0 0 0
word|china	0 0 0 0 -10 0 -1 -3 -5 9 -1 -1 1
word|chinese	0 0 0 0 -4 4 -1 -2 -1 -7 -1 4 2
word|choice	0 0 0 0 -2 -2 -1 0 0 2 0 -2 4
word|choose	0 0 0 0 6 -9 -1 -1 0 -5 0 3 4
word|choosing	0 0 0 0 3 6 -1 -2 -1 -3 0 -1 -1
word|chose	0 0 0 0 0 -10 11 -1 -1 -1 0 0 0
word|chris	0 0 0 0 -1 9 0 -1 1 -3 -3 -11 9
word|christian	0 0 0 0 -8 -5 0 -1 -7 -5 -1 6 8
word|christie	0 0 0 0 -7 -1 0 -2 7 7 0 -7 -8
word|christine	0 0 0 0 -5 -3 -1 -1 -1 6 -1 -2 5
word|christmas	0 0 0 0 -1 -1 2 -1 0 2 0 -5 4
word|christopher	0 0 0 0 -7 4 -2 -6 1 3 -3 3 -12
word|church	0 0 0 0 -1 -7 0 -1 3 2 0 5 -1
word|ci	0 0 0 0 0 -4 -1 -1 1 6 0 0 0
word|circle	0 0 0 0 1 0 -1 6 -4 -3 0 -1 -1
word|circuit	0 0 0 0 -1 -6 -2 -1 2 3 0 7 -4
word|cities	0 0 0 0 0 5 -1 3 0 0 0 0 -6
word|citizens	0 0 0 0 0 7 -1 -1 0 -3 0 0 -1
word|city	0 0 0 0 0 -3 -4 -4 -5 9 0 -7 3
word|civil	0 0 0 0 0 -8 0 -1 6 4 0 0 1
word|claim	0 0 0 0 6 -2 -1 -3 -1 -2 0 -2 4
word|claimed	0 0 0 0 0 6 -1 0 -1 -3 0 0 0
word|claims	0 0 0 0 0 8 0 -1 -1 -3 0 2 -3
word|clarity	0 0 0 0 -1 3 0 -2 -1 -4 0 -3 5
word|class	0 0 0 0 4 9 -2 -10 5 0 0 -2 -7
word|classes	0 0 0 0 2 -6 4 5 -1 -3 0 -1 -1
word|classic	0 0 0 0 5 5 -1 -5 -2 -1 0 0 -3
word|classroom	0 0 0 0 0 3 -1 -2 0 3 0 -1 -3
word|clean	0 0 0 0 -6 -6 -2 12 -1 -1 1 -1 3
word|cleaner	0 0 0 0 5 -11 -3 10 1 0 0 -2 -1
word|cleaning	0 0 0 0 7 -17 -4 18 -2 -12 0 -12 0
word|clear	0 0 0 0 4 -1 -3 3 -2 -1 0 -1 0
word|clearly	0 0 0 0 0 8 -2 -4 -1 -1 0 0 0
word|click	0 0 0 0 -1 -3 -1 4 4 -1 0 -2 -2
word|client	0 0 0 0 -5 -15 7 7 -1 -1 0 0 7
word|climate	0 0 0 0 15 -10 8 7 -12 -14 -1 -5 -19
word|clinical	0 0 0 0 -8 3 0 -1 0 -2 0 8 -1
word|clinton	0 0 0 0 -5 3 -1 -6 -1 11 0 -4 -5
word|clip	0 0 0 0 3 6 -1 -5 0 -2 0 -2 0
word|clock	1 0 0 0 -1 18 -4 -6 -2 -3 0 -2 -6
word|close	0 0 0 0 1 -1 2 -4 1 5 0 -2 1
word|closed	0 0 0 0 0 -2 0 4 0 -1 0 0 0
word|closer	0 0 0 0 0 4 0 0 0 -1 0 0 -2
word|closing	0 0 0 0 -2 2 0 -2 -2 -2 -3 0 7
word|clothes	0 0 0 0 -7 10 -2 -5 4 1 0 6 -9
word|cloud	0 0 0 0 4 3 -3 -5 4 0 0 -11 3
word|club	-1 0 0 0 13 5 -2 -10 -3 -12 -3 0 -14
word|clubs	0 0 0 0 0 5 -1 -1 -1 -1 0 0 -2
word|cnn	0 0 0 0 -12 -3 -1 -2 -3 -3 -1 17 0
word|co	0 0 0 0 2 10 -1 -5 -3 1 0 -4 -2
word|coach	0 0 0 0 0 7 0 -3 0 -4 0 0 -1
word|coaches	0 0 0 0 -9 9 -2 -5 -2 -2 0 8 -1
word|coast	0 0 0 0 -2 -2 -1 -2 -1 0 -1 -1 5
word|coastal	0 0 0 0 0 4 0 -1 -1 -1 0 2 -3
word|code	0 0 0 0 0 -11 -1 7 9 3 0 -4 -12
word|codes	0 0 0 0 0 -2 0 -3 0 -1 0 3 3
word|coding	0 0 0 0 2 -3 -2 7 -3 -3 0 -1 -2
word|coffee	0 0 0 0 -9 -1 -2 -9 11 12 0 -17 -1
word|cognitive	0 0 0 0 1 5 -1 -1 -1 -2 0 0 -1
word|cold	0 0 0 0 0 -4 6 -1 0 -1 0 0 0
word|collaborate	0 0 0 0 1 -3 -1 1 -1 -1 0 0 3
word|collaboration	0 0 0 0 -4 2 -1 2 -1 -4 2 -1 4
word|collapse	0 0 0 0 0 -5 0 0 -1 3 0 -2 5
word|colleagues	0 0 0 0 -1 6 -2 1 0 -4 0 -1 -1
word|collect	0 0 0 0 -6 1 -1 0 -3 -3 0 0 5
word|collection	0 0 0 0 -1 -2 -1 3 0 5 0 -1 -2
word|college	1 0 0 0 -1 -4 -1 -5 -4 -3 0 4 8
word|color	0 0 0 0 0 -1 0 0 5 3 0 -3 -2
word|colorado	0 0 0 0 -1 1 -1 4 -2 -1 0 -2 0
word|colorful	0 0 0 0 0 -4 0 -9 10 9 0 0 -6
word|columbia	0 0 0 0 0 1 0 -1 0 4 0 4 -8
word|column	0 0 0 0 4 11 -1 -3 3 -10 0 5 -16
word|com	0 0 0 0 -20 7 -4 2 -4 2 5 2 -15
word|combination	0 0 0 0 6 -9 -1 9 -1 -4 0 -1 -1
word|combined	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
word|combines	0 0 0 0 0 9 0 -1 -1 -5 0 0 -1
word|come	0 0 0 0 -6 -5 -1 -1 0 5 0 3 4
word|comeback	0 0 0 0 -1 0 0 0 -1 -1 0 4 -1
word|comes	0 0 0 0 7 -4 1 -4 -2 1 0 2 -3
word|comfort	0 0 0 0 1 0 -2 3 -2 -1 0 -1 1
word|comfortable	0 0 0 0 -1 6 -1 -4 0 0 0 0 0
word|coming	0 0 0 0 -1 4 -1 5 -1 -2 0 -1 -3
word|command	0 0 0 0 0 12 -1 -9 -1 -1 0 0 -1
word|comme	0 0 0 0 0 -8 -1 6 1 0 0 1 -1
word|comment	0 0 0 0 -15 -4 -2 0 -2 -4 0 -5 24
word|comments	0 0 0 0 -9 -10 3 -3 -5 -4 -3 -15 27
word|commerce	0 0 0 0 -3 -3 5 4 3 0 0 1 -7
word|commercial	0 0 0 0 -1 -4 0 6 0 2 0 2 -5
word|commissioner	0 0 0 0 0 4 0 0 0 -1 0 0 -3
word|commit	0 0 0 0 6 -2 -4 -4 0 3 0 -1 -1
word|commitment	0 0 0 0 4 -3 -1 4 0 -1 0 -1 -2
word|committed	0 0 0 0 0 -2 4 -1 0 -1 0 0 0
word|committee	0 0 0 0 0 0 -1 -1 -2 2 0 -2 4
word|common	0 0 0 0 10 5 -2 -3 -2 -9 0 2 -6
word|commonly	0 0 0 0 -1 4 0 -1 0 -2 0 0 0
word|commons	0 0 0 0 -8 7 -1 -2 -1 -4 10 -5 -3
word|communicate	0 0 0 0 0 7 -1 -8 -1 -1 0 0 5
word|communication	0 0 0 0 0 4 -4 1 -2 -1 0 -3 0
word|communities	0 0 0 0 0 4 -1 -3 0 -1 0 6 -6
word|community	0 0 0 0 3 3 -2 -1 -4 -2 -1 -3 4
word|compact	0 0 0 0 6 1 -1 5 -3 -6 0 -4 -5
word|companies	0 0 0 0 -8 12 -6 2 -4 -9 0 -5 8
word|company	0 0 0 0 -7 1 -2 1 1 -6 -1 -3 4
word|compare	0 0 0 0 1 4 0 -3 -1 -2 0 5 -4
word|compared	0 0 0 0 -1 -7 0 7 1 1 0 0 -2
word|comparison	0 0 0 0 1 2 -1 -15 2 -7 0 8 -6
word|compensation	0 0 0 0 -1 -1 -1 6 0 -2 0 6 -8
word|compete	0 0 0 0 10 -8 -2 7 -1 -4 0 -6 -2
word|competition	0 0 0 0 0 6 0 -2 -1 -1 0 1 -1
word|competitive	0 0 0 0 3 4 0 -3 -1 -1 0 -1 -1
word|competitors	0 0 0 0 -1 9 0 -10 0 -1 0 3 -1
word|compiled	0 0 0 0 0 7 0 -3 0 -1 0 0 0
word|complete	0 0 0 0 0 0 3 -3 -1 1 0 0 -1
word|completed	0 0 0 0 -1 0 -1 -7 4 6 0 0 -2
word|completely	0 0 0 0 3 -3 -1 4 -1 -1 0 -1 -1
word|completing	0 0 0 0 0 4 0 -2 0 0 0 0 -1
word|complex	0 0 0 0 0 -5 10 -3 -1 -2 0 -1 3
word|complexity	0 0 0 0 3 8 0 -4 -5 -4 0 -2 4
word|compliance	0 0 0 0 2 -1 -1 -3 0 -2 0 -3 7
word|complicated	0 0 0 0 0 7 -1 -1 -1 -1 0 -1 -3
word|comply	0 0 0 0 0 -8 0 -2 0 -1 0 0 10
word|component	0 0 0 0 0 -7 -1 -1 1 6 0 0 0
word|components	0 0 0 0 -1 -9 -1 0 2 10 0 -1 0
word|composition	0 0 0 0 4 -3 -3 -8 0 7 0 -1 2
word|comprehensive	0 0 0 0 2 3 0 0 0 -1 0 0 -3
word|compromise	0 0 0 0 7 -3 0 -4 6 -4 0 -1 -2
word|compromised	0 0 0 0 0 15 0 -14 0 0 0 -9 6
word|compte	0 0 0 0 7 -6 0 -1 -3 -4 0 -10 12
word|computer	0 0 0 0 -5 -6 -2 -9 1 9 0 7 -5
word|computers	0 0 0 0 -7 3 0 -2 2 5 0 -1 -1
word|computing	0 0 0 0 0 5 -1 -3 -2 -1 0 0 2
word|con	0 0 0 0 7 2 -1 -2 -3 -2 0 -3 -1
word|concept	0 0 0 0 -4 5 3 -3 -1 2 0 -1 -5
word|concepts	0 0 0 0 1 5 0 -1 -1 -1 0 -1 -1
word|concern	0 0 0 0 0 -14 0 4 3 12 0 1 -5
word|concerned	0 0 0 0 0 4 0 -2 0 -1 0 0 0
word|concerns	0 0 0 0 0 5 0 0 -1 -1 0 -1 0
word|conclusion	0 0 0 0 19 0 0 -5 -1 -1 -1 -1 -11
word|conditions	0 0 0 0 1 -2 -1 1 -1 -1 0 -1 3
word|conference	0 0 0 0 -1 6 0 -2 3 0 0 -7 0
word|confidence	0 0 0 0 3 2 -1 -2 0 -1 0 0 -2
word|confident	0 0 0 0 5 0 -1 1 -1 -3 0 -6 5
word|confidently	0 0 0 0 0 -6 -1 -2 0 0 0 0 9
word|configuration	0 0 0 0 -1 -1 -1 10 -1 -1 0 -1 -7
word|confirm	0 0 0 0 4 0 -1 2 -2 -2 0 -1 -1
word|confirmed	0 0 0 0 0 -4 0 7 0 -1 0 1 -2
word|conflict	0 0 0 0 0 7 -1 -5 0 -1 0 0 -1
word|confused	0 0 0 0 -1 8 -1 -1 0 0 0 -2 -3
word|confusion	0 0 0 0 -1 4 -1 0 0 -1 0 0 0
word|congress	0 0 0 0 6 2 0 -1 -1 0 0 -6 -1
word|connect	0 0 0 0 -2 -4 3 1 0 2 0 -1 2
word|connected	0 0 0 0 -2 -4 -1 -1 6 4 0 -6 4
word|connecting	0 0 0 0 -1 6 0 1 0 -2 0 -4 -1
word|connection	0 0 0 0 -4 -10 3 11 -1 8 0 -5 -4
word|connections	0 0 0 0 -2 7 0 -7 0 0 0 -5 5
word|connectivity	0 0 0 0 -1 5 0 1 -1 -1 0 -4 0
word|connor	0 0 0 0 -1 -1 0 -2 -1 -1 0 -2 4
word|cons	0 0 0 0 -1 -8 -1 8 -1 -2 0 -3 -3
word|consider	0 0 0 0 3 8 0 -12 -2 -1 0 -5 6
word|considerations	0 0 0 0 10 1 0 -2 -1 -3 0 3 -10
word|considered	0 0 0 0 0 3 0 -1 0 0 0 -4 2
word|considering	0 0 0 0 4 2 0 -3 0 0 0 -2 0
word|consistency	0 0 0 0 2 -10 6 5 0 -1 0 0 -1
word|consistently	0 0 0 0 0 8 -2 1 -2 -7 0 -1 -1
word|conspiracy	0 0 0 0 0 4 0 -5 1 4 0 -1 0
word|constant	0 0 0 0 0 0 0 3 -1 -3 0 0 0
word|constantly	0 0 0 0 0 4 -1 -1 0 0 0 -1 -1
word|constraints	0 0 0 0 -1 8 -2 -3 0 -1 0 0 0
word|construction	0 0 0 0 4 -2 0 -1 -1 3 0 -1 -2
word|consult	0 0 0 0 5 8 -2 -8 0 0 0 0 -1
word|consultant	0 0 0 0 -1 2 0 6 -1 -2 0 -8 4
word|consulting	0 0 0 0 0 2 0 -2 0 0 0 -4 4
word|consume	0 0 0 0 0 6 -1 -4 0 -1 0 0 0
word|consuming	0 0 0 0 0 11 0 -10 0 0 0 0 0
word|consumption	0 0 0 0 0 -10 -1 6 -1 5 0 0 0
word|contact	0 0 0 0 -2 5 2 -2 -2 -3 0 -8 6
word|contacted	0 0 0 0 0 -6 -1 10 -1 -2 0 0 -3
word|contain	0 0 0 0 0 4 -1 -2 0 -1 0 0 0
word|contained	0 0 0 0 2 4 -1 -2 -1 -1 0 0 -1
word|contains	0 0 0 0 -1 2 -1 -3 0 -1 0 -1 4
word|content	0 0 0 0 3 -6 5 3 -9 -20 -1 -3 12
word|contents	0 0 0 0 1 -8 -1 0 -2 -2 0 -2 11
word|context	0 0 0 0 2 3 -2 3 -2 -2 0 -1 -2
word|continue	0 0 0 0 -6 2 -3 -3 -3 -6 -1 -4 9
word|continued	0 0 0 0 -1 -2 0 3 0 -1 0 1 1
word|continues	0 0 0 0 -10 -2 0 -4 -7 -7 -1 -7 17
word|continuing	0 0 0 0 0 3 0 -1 0 -1 0 0 0
word|continuous	0 0 0 0 0 7 0 -6 0 -1 0 0 -1
word|contract	0 0 0 0 5 7 0 0 -2 -9 0 -1 0
word|contracts	0 0 0 0 0 5 -2 -1 0 -1 0 0 -1
word|contrast	0 0 0 0 -1 13 -2 -8 0 -2 0 -1 0
word|contribute	0 0 0 0 0 -3 0 -1 0 0 0 6 -6
word|contributed	0 0 0 0 -1 12 0 -3 -1 -1 0 -5 -6
word|contributing	0 0 0 0 0 -9 0 0 0 -1 -1 -1 10
word|contribution	0 0 0 0 -5 -1 -1 11 -1 -8 0 -5 4
word|contributions	0 0 0 0 -1 -13 6 2 0 5 0 -1 0
word|contributor	0 0 0 0 0 -5 0 0 -1 -2 -2 -2 12
word|control	0 0 0 0 0 1 -2 -1 2 1 -1 -3 -2
word|controlled	0 0 0 0 1 8 0 -6 -1 -1 0 0 0
word|controls	0 0 0 0 -1 3 -1 1 -1 -1 0 -2 -1
word|controversial	0 0 0 0 0 -4 0 -1 0 6 0 1 -1
word|convenient	0 0 0 0 0 -9 7 4 -1 -1 0 0 0
word|conversation	0 0 0 0 0 4 2 -2 -1 -1 0 0 -1
word|conversations	0 0 0 0 -1 -5 -1 2 0 4 0 1 -2
word|cook	0 0 0 0 0 -2 0 -2 4 -2 0 7 -6
word|cooking	0 0 0 0 0 3 0 -2 0 1 0 -1 -1
word|cool	0 0 0 0 -4 2 -1 1 -1 -1 0 0 1
word|cooperation	0 0 0 0 0 4 -1 4 -1 -1 0 -2 -2
word|coordination	0 0 0 0 -1 13 -1 -11 0 0 0 0 -1
word|coordinator	0 0 0 0 -1 3 0 0 0 -1 0 -2 2
word|copied	0 0 0 0 0 0 0 0 -2 -1 0 0 5
word|copy	0 0 0 0 -13 1 -1 -4 3 7 -1 -3 -1
word|copyright	0 0 0 0 -4 2 -1 -1 -1 -3 -3 -5 6
word|core	0 0 0 0 6 -5 -1 4 -1 0 0 -2 -1
word|corp	0 0 0 0 -1 -1 -1 5 0 -1 2 -1 -7
word|corporate	0 0 0 0 2 -3 3 3 -1 -2 0 -1 0
word|corporation	0 0 0 0 -1 0 -1 6 -2 6 0 -3 -9
word|corps	0 0 0 0 0 -5 0 -1 0 7 0 0 0
word|correct	0 0 0 0 0 4 -1 -4 2 1 0 0 -1
word|correspondent	0 0 0 0 4 2 0 0 -2 -7 -2 -5 5
word|cost	0 0 0 0 -1 0 -3 11 -5 -2 0 0 -4
word|costs	0 0 0 0 5 -12 -2 5 1 -5 0 2 1
word|could	0 0 0 0 -8 18 -3 -27 2 1 0 14 -17
word|couldn	0 0 0 0 -3 1 -1 2 -1 4 0 -1 -3
word|council	0 0 0 0 2 8 -1 -2 -1 -3 0 -1 -2
word|count	0 0 0 0 0 6 -1 -4 0 0 0 -1 0
word|counter	0 0 0 0 -2 -2 -1 3 0 2 0 0 0
word|counting	0 0 0 0 -10 12 0 -5 -1 -5 0 2 -5
word|countries	0 0 0 0 -1 5 -1 4 0 -6 0 -1 0
word|country	0 0 0 0 0 5 -2 -4 -2 3 0 -1 -2
word|counts	0 0 0 0 -2 8 0 -3 -2 0 0 -9 -2
word|county	0 0 0 0 0 9 -2 -2 -2 -6 0 -1 1
word|couple	0 0 0 0 4 -3 0 -2 -1 4 0 -1 -1
word|course	0 0 0 0 0 -2 -1 4 1 -1 0 2 -3
word|courses	0 0 0 0 0 -3 0 -1 3 -1 0 -2 5
word|court	5 0 0 0 -12 -3 -4 -13 8 2 -1 6 -13
word|courtesy	0 0 0 0 -7 -8 -1 -4 9 16 -3 -1 -11
word|courtroom	0 0 0 0 5 -7 -2 -6 2 10 0 -1 -2
word|courts	0 0 0 0 0 -1 -1 -3 -1 -2 0 8 -4
word|cover	0 0 0 0 -2 1 -2 -3 4 6 0 -6 -3
word|coverage	0 0 0 0 -7 -4 0 0 -2 -3 0 9 4
word|covering	0 0 0 0 0 5 -3 -1 -1 -3 0 -1 -1
word|covers	0 0 0 0 0 -4 4 -1 -1 -2 0 -1 5
word|covid	0 0 0 0 -5 7 -1 1 3 -5 0 -1 -6
word|craig	0 0 0 0 0 6 0 0 0 -8 0 0 1
word|crash	0 0 0 0 1 3 -1 0 -1 -3 0 5 -7
word|crashing	0 0 0 0 0 2 0 -4 -2 0 0 7 -5
word|crazy	0 0 0 0 3 14 0 -6 0 -2 0 -5 -7
word|create	0 0 0 0 -6 -6 6 7 -4 -6 0 -2 5
word|created	0 0 0 0 -1 6 -1 -4 0 -2 0 3 -1
word|creates	0 0 0 0 0 -7 5 3 -1 -1 0 3 -2
word|creating	0 0 0 0 8 -4 4 0 -3 -6 0 -2 3
word|creative	0 0 0 0 0 -9 6 4 -2 1 -4 1 -2
word|creator	0 0 0 0 4 12 -1 -3 -2 -6 0 -1 -5
word|credit	0 0 0 0 -3 -6 -2 -9 -4 -1 15 -4 -13
word|credits	0 0 0 0 0 -1 -1 5 -4 -6 7 -4 -4
word|crew	0 0 0 0 0 8 -2 -1 -2 -2 0 0 -1
word|crime	0 0 0 0 -2 -2 0 -2 -1 -2 0 7 2
word|criminal	0 0 0 0 -1 7 0 -1 2 2 0 -6 -3
word|crisis	0 0 0 0 -2 3 -1 0 1 -2 0 11 -12
word|critical	0 0 0 0 0 6 -1 -2 -1 -2 0 -3 2
word|criticism	0 0 0 0 -1 3 0 -1 0 -1 0 0 0
word|crm	0 0 0 0 15 6 6 -14 -10 -7 0 -7 4
word|crowd	0 0 0 0 3 8 0 0 1 -5 0 -2 -4
word|crucial	0 0 0 0 1 6 0 -5 0 -1 0 0 -1
word|cry	0 0 0 0 0 4 -1 -6 -1 -5 -1 7 -3
word|crypto	0 0 0 0 -7 -8 -1 -1 5 1 0 -14 13
word|css	0 0 0 0 4 5 -2 -1 -1 -3 0 0 -1
word|cultural	0 0 0 0 2 4 -2 -2 0 -2 0 1 -2
word|culture	0 0 0 0 0 -1 3 -1 -1 -5 0 -2 9
word|cup	0 0 0 0 -1 -7 -2 10 8 -6 0 0 -7
word|curated	0 0 0 0 -3 -10 0 0 -3 -1 0 5 -1
word|curious	0 0 0 0 0 4 -1 -1 0 0 0 0 -2
word|current	0 0 0 0 3 -4 12 -10 -4 -5 -1 5 -1
word|currently	0 0 0 0 0 9 -1 -2 0 -5 0 -1 0
word|curve	0 0 0 0 0 -4 0 5 0 -1 0 2 -3
word|custom	0 0 0 0 -2 -3 0 4 1 5 0 -2 -2
word|customer	0 0 0 0 -1 5 1 -3 -2 -2 0 -1 3
word|customers	0 0 0 0 -1 -9 4 9 -1 -1 0 0 -3
word|customizable	0 0 0 0 -1 0 0 8 -1 -2 0 -4 -1
word|customization	0 0 0 0 1 -4 -1 9 -2 -5 0 -3 -2
word|customize	0 0 0 0 -4 -1 0 -1 6 2 0 -2 -1
word|customized	0 0 0 0 0 -7 0 7 0 -1 0 0 1
word|cut	0 0 0 0 -1 -5 1 -2 5 7 0 1 -4
word|cuts	0 0 0 0 -6 5 0 -4 0 -1 0 5 1
word|cutting	0 0 0 0 3 -4 -2 5 0 -1 0 -1 -1
word|cyber	0 0 0 0 -2 1 0 -2 -1 -2 4 -1 2
word|cybersecurity	0 0 0 0 -7 3 -1 2 8 7 -1 -4 -9
word|cycle	0 0 0 0 0 2 3 -2 -1 -1 0 0 -1
word|d	0 0 0 0 5 -4 -4 6 -2 -15 -1 5 -11
word|da	1 0 0 0 3 2 1 -6 -5 -5 -1 14 -11
word|dad	0 0 0 0 6 -2 -1 -1 4 7 0 -3 -12
word|dafür	0 0 0 0 -1 9 -2 -3 0 -3 0 4 -8
word|daily	0 0 0 0 -3 -1 -2 -7 -2 -5 0 -4 17
word|dallas	0 0 0 0 1 4 -2 -1 -5 -6 0 -1 6
word|damage	0 0 0 0 -3 1 -1 2 0 -3 -1 2 2
word|damit	0 0 0 0 1 0 -1 0 -1 -4 0 -3 7
word|dan	0 0 0 0 -3 2 -2 -2 -3 -2 3 1 -2
word|dance	0 0 0 0 7 -8 -1 -4 1 11 0 -3 -4
word|dangerous	0 0 0 0 -1 0 0 4 -1 -2 0 0 -2
word|daniel	0 0 0 0 -8 1 0 -1 -2 -3 -1 11 -3
word|dann	0 0 0 0 6 12 -6 -3 -2 -9 0 -2 -3
word|dans	0 0 0 0 4 -7 -4 1 -4 1 -1 1 0
word|darauf	0 0 0 0 1 5 -1 0 0 -1 0 -1 -4
word|dark	0 0 0 0 3 5 -2 -5 3 -6 0 2 -3
word|darunter	0 0 0 0 2 -2 0 8 -1 -7 0 -1 -1
word|darüber	0 0 0 0 0 3 -1 0 0 4 0 -4 -2
word|das	0 0 0 0 -1 9 -12 1 -5 -7 -12 -10 -21
word|dass	0 0 0 0 -3 6 -6 1 -9 -8 0 1 6
word|data	0 0 0 0 -11 -14 -1 16 4 -14 -1 -16 6
word|database	0 0 0 0 5 3 -2 1 -3 -11 0 -8 -8
word|date	0 0 0 0 -1 8 0 -4 -2 -4 0 0 0
word|daten	0 0 0 0 -3 8 0 -1 5 -4 0 -16 -1
word|dates	0 0 0 0 0 -4 0 5 0 0 0 8 -7
word|dating	0 0 0 0 -1 -1 0 -6 0 6 0 3 -4
word|daughter	0 0 0 0 0 -9 -1 -2 2 10 0 0 -1
word|david	0 0 0 0 -11 15 -1 0 -1 -2 4 -6 0
word|davis	0 0 0 0 -1 -7 -1 9 6 -8 0 0 0
word|davon	0 0 0 0 0 5 -1 -1 -1 -2 0 -1 -1
word|day	0 0 0 0 -4 -12 -1 1 2 3 -1 -4 4
word|days	0 0 0 0 2 -6 0 0 -2 -4 0 4 3
word|dazu	0 0 0 0 -1 -4 -1 -2 -9 -3 0 -4 9
word|dc	0 0 0 0 0 4 0 -2 -1 0 0 0 -1
word|de	0 -1 -1 -1 -2 -8 -19 -14 2 9 -5 5 -21
word|dead	0 0 0 0 2 4 -1 0 -3 -3 0 1 -1
word|deadline	0 0 0 0 -1 0 0 -1 -1 -1 0 8 -4
word|deadly	0 0 0 0 -1 -2 0 -1 -4 -4 0 4 4
word|deal	0 0 0 0 -6 10 -4 -3 6 -7 0 -6 4
word|deals	0 0 0 0 -2 -6 -1 -1 -7 -6 0 5 9
word|dear	0 0 0 0 6 2 -3 -1 5 -6 0 7 -20
word|death	0 0 0 0 -3 4 0 -3 0 -3 0 7 -2
word|debate	0 0 0 0 3 -2 0 -1 -1 -2 0 1 0
word|debt	0 0 0 0 3 -12 6 -2 -7 -11 0 4 -5
word|dec	0 0 0 0 -2 6 -1 -1 -5 -8 0 -3 14
word|decade	0 0 0 0 1 -7 5 -2 0 -1 0 5 1
word|decades	0 0 0 0 0 4 0 -2 -2 -1 0 3 -1
word|december	0 0 0 0 7 -2 2 -2 -5 -13 0 -10 8
word|decide	0 0 0 0 0 7 -1 -1 -4 -1 0 1 -2
word|decided	0 0 0 0 0 -3 5 3 0 -3 0 0 0
word|decision	0 0 0 0 1 -2 3 -3 1 2 0 -1 -2
word|decisions	0 0 0 0 -1 3 -1 -1 -1 0 0 0 0
word|declared	0 0 0 0 -2 -2 0 -1 -1 6 0 -4 0
word|declined	0 0 0 0 -1 5 -1 -1 -1 4 0 -1 -3
word|dedicated	0 0 0 0 0 3 -2 1 0 0 0 0 -1
word|deep	0 0 0 0 1 14 -3 -12 0 1 0 0 -3
word|default	0 0 0 0 -1 6 -1 -1 -1 -1 0 0 0
word|defended	0 0 0 0 0 5 0 0 0 -2 0 0 0
word|defense	0 0 0 0 -2 -1 0 -2 -1 3 0 3 -2
word|deficit	0 0 0 0 0 4 0 0 -1 -2 0 2 -2
word|defined	0 0 0 0 0 -7 6 -2 -1 -4 0 2 4
word|definitely	0 0 0 0 0 -1 -1 -1 0 0 0 -2 4
word|definition	0 0 0 0 -7 2 -1 1 0 7 0 -1 -2
word|degree	0 0 0 0 -1 12 -2 -5 -1 -3 0 -1 -1
word|degrees	0 0 0 0 0 8 0 -2 -5 -2 0 -1 -1
word|del	0 0 0 0 -4 9 -3 -2 0 3 -1 -11 -5
word|delay	0 0 0 0 0 -2 0 0 0 5 0 0 -1
word|delayed	0 0 0 0 -3 -2 0 -2 -1 -2 0 6 1
word|delays	0 0 0 0 0 -3 -1 -1 -1 -1 0 -1 6
word|deliver	0 0 0 0 -2 -3 -1 0 -1 -1 0 0 6
word|delivered	0 0 0 0 0 -8 3 -2 -2 -1 0 -4 14
word|delivering	0 0 0 0 -5 -4 -1 -1 6 4 0 0 -1
word|delivers	0 0 0 0 -2 -5 0 9 -1 0 0 -5 -1
word|delivery	-4 0 0 0 0 -1 0 -1 1 4 0 -1 1
word|dem	0 0 0 0 -1 -3 -5 -2 8 4 -2 -4 -7
word|demand	0 0 0 0 4 -2 -1 2 -1 -3 0 0 0
word|demands	0 0 0 0 0 -8 0 2 1 7 0 0 -1
word|demo	0 0 0 0 -7 0 3 -4 0 -2 -1 -2 10
word|democrats	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
word|demonstrate	0 0 0 0 -3 -10 -2 11 2 2 0 -1 -1
word|den	-1 0 0 0 2 -3 -14 -3 -3 -1 -5 -2 -6
word|denen	0 0 0 0 8 2 -3 -2 -1 -4 0 -3 -1
word|denied	0 0 0 0 -3 8 -1 -3 -3 1 -1 -3 -1
word|denn	0 0 0 0 10 -13 5 -1 -1 -4 0 -5 2
word|department	0 0 0 0 0 6 -2 -1 0 -4 0 -1 2
word|depend	0 0 0 0 0 -2 0 4 0 -1 0 0 0
word|depending	0 0 0 0 0 -6 0 7 0 0 0 0 0
word|deploy	0 0 0 0 0 9 0 -8 0 -3 0 0 0
word|deployed	0 0 0 0 0 4 -1 -4 0 -1 0 2 0
word|depression	0 0 0 0 7 0 0 -1 0 -6 0 0 -1
word|depth	0 0 0 0 3 -5 -1 1 2 -1 0 2 -3
word|deputy	0 0 0 0 4 -1 0 0 -1 -1 -1 -2 2
word|der	-1 0 0 0 -2 -17 1 -5 7 6 -24 6 -24
word|derzeit	0 0 0 0 3 -6 -1 0 -2 -2 0 5 -3
word|des	1 0 0 0 -1 11 -20 -12 -2 -16 -9 12 -36
word|describe	0 0 0 0 0 -3 -1 4 0 0 0 0 0
word|described	0 0 0 0 0 4 0 -1 0 -1 0 0 0
word|descriptions	0 0 0 0 1 -13 0 14 0 -1 0 -1 -1
word|desert	0 0 0 0 0 3 -1 -1 -2 -4 0 1 2
word|deserve	0 0 0 0 0 0 -1 4 0 -1 0 0 0
word|design	0 0 0 0 5 7 -1 -1 -7 -7 -1 -6 1
word|designed	0 0 0 0 -1 6 0 -1 -1 0 0 -1 -2
word|designer	0 0 0 0 -1 18 0 -9 -2 -8 0 -1 -5
word|designers	0 0 0 0 0 -6 -1 7 -1 -1 0 6 -5
word|designing	0 0 0 0 9 -3 -1 -1 -1 3 0 -3 -3
word|designs	0 0 0 0 -1 9 -1 -7 0 -2 0 4 -3
word|desire	0 0 0 0 0 -3 8 -3 0 -1 0 0 0
word|desired	0 0 0 0 0 7 -2 0 0 -1 0 -2 -2
word|desk	0 0 0 0 -9 -3 0 3 7 10 0 -2 -5
word|desktop	0 0 0 0 10 -11 0 6 -2 0 0 -4 0
word|detail	0 0 0 0 3 4 -1 0 -3 -2 0 -1 -1
word|detailed	0 0 0 0 0 5 -1 -2 0 -2 0 0 0
word|details	0 0 0 0 -8 3 -4 3 -9 -4 -1 -4 -7
word|detect	0 0 0 0 0 -2 -1 -4 1 4 0 3 -1
word|detection	0 0 0 0 2 11 -1 -7 -1 -3 0 -1 -1
word|determined	0 0 0 0 -2 4 0 -1 0 0 0 0 0
word|deutlich	0 0 0 0 4 0 -1 -1 -2 -6 0 2 -1
word|deutsche	0 0 0 0 -5 -2 5 -5 -1 0 -2 -2 0
word|deutschen	0 0 0 0 6 -9 -1 -1 0 6 0 0 -1
word|deutscher	0 0 0 0 1 -7 0 0 -1 -4 0 9 -2
word|deutschland	0 0 0 0 0 10 5 -3 -2 -11 0 -4 -11
word|dev	0 0 0 0 -8 -6 -1 5 6 1 0 0 -3
word|devastating	0 0 0 0 0 10 -2 -1 -6 -8 0 -4 -4
word|develop	0 0 0 0 3 4 -1 -5 -1 -1 0 0 0
word|developed	0 0 0 0 0 10 0 -1 -1 -7 0 0 -1
word|developer	0 0 0 0 -3 -8 -1 9 -1 -6 6 3 -1
word|developers	0 0 0 0 -1 -1 0 -1 -1 -5 0 5 2
word|developing	0 0 0 0 -2 3 0 1 -1 -2 0 1 -1
word|development	0 0 0 0 0 4 -2 -4 -1 -6 0 -2 5
word|device	0 0 0 0 -1 -3 -1 0 -3 1 0 0 2
word|devices	0 0 0 0 -5 -1 0 5 2 1 0 -3 0
word|dialogue	0 0 0 0 0 -4 -4 -1 8 2 0 1 -1
word|did	0 0 0 0 12 -1 -4 -4 -2 2 0 -7 -5
word|didn	0 0 0 0 3 4 2 -3 -1 -2 0 1 -2
word|die	0 0 0 0 -5 -2 0 -5 -4 -2 -20 3 -25
word|died	0 0 0 0 0 2 0 -1 0 -1 0 4 -3
word|diego	0 0 0 0 9 -8 -5 5 -5 0 0 -6 3
word|dies	0 0 0 0 0 -10 -1 13 -3 -5 0 1 -1
word|diese	0 0 0 0 -4 -10 5 -8 -7 -8 -1 8 13
word|diesem	0 0 0 0 0 -7 0 0 -1 -2 0 -6 11
word|diesen	0 0 0 0 -5 6 -1 -2 -1 -1 0 -4 -2
word|dieser	0 0 0 0 2 12 -2 -6 -2 -4 0 -2 1
word|dieses	0 0 0 0 -1 10 0 0 -1 3 0 -1 -12
word|diet	0 0 0 0 1 5 -2 -15 1 1 0 1 5
word|diets	0 0 0 0 0 8 -1 -5 0 -3 0 0 0
word|differences	0 0 0 0 -1 8 -1 -3 0 -1 0 0 -1
word|different	0 0 0 0 3 -10 -1 3 -1 0 0 5 -1
word|differently	0 0 0 0 -3 4 -1 -4 -1 -1 0 6 -1
word|digg	0 0 0 0 0 0 0 0 -1 0 -1 -3 7
word|digital	1 0 0 0 14 -10 1 3 -8 -22 3 -8 8
word|dining	0 0 0 0 3 -6 0 -4 1 7 0 0 -1
word|dinner	0 0 0 0 -6 -10 -1 6 8 5 0 -4 -1
word|diplomatic	0 0 0 0 8 9 -1 -3 -3 -7 -3 -3 -3
word|direct	0 0 0 0 -3 -3 -1 2 -1 -1 0 5 -1
word|director	0 0 0 0 1 -7 -2 1 2 -4 3 -3 8
word|directors	0 0 0 0 0 -5 -1 7 0 -1 0 -1 0
word|dirt	0 0 0 0 0 -7 0 0 0 8 0 0 0
word|disaster	0 0 0 0 -1 -1 0 1 0 -1 0 5 -2
word|discipline	0 0 0 0 0 4 8 -2 -3 -8 0 5 -12
word|disclaimer	0 0 0 0 11 2 -1 -2 0 -1 0 -2 -7
word|disclosure	0 0 0 0 0 -5 -1 -2 -1 -1 0 1 7
word|discord	0 0 0 0 -3 10 -1 -4 -3 -4 0 -3 -2
word|discover	0 0 0 0 5 -14 4 -2 2 4 0 -8 9
word|discovered	0 0 0 0 -1 -4 0 8 0 -5 0 0 -1
word|discovery	0 0 0 0 -4 0 0 1 -1 -2 0 5 -1
word|discussing	0 0 0 0 0 9 -2 -1 -1 -7 0 0 2
word|discussion	0 0 0 0 0 -2 0 -1 0 -1 0 3 2
word|dish	0 0 0 0 -2 -11 -1 7 6 1 0 -3 -3
word|display	0 0 0 0 -4 -8 -1 8 -1 2 0 -5 -2
word|disrupt	0 0 0 0 -1 7 -1 -7 0 2 0 -1 0
word|distance	0 0 0 0 -4 8 0 -1 -1 -2 0 -1 -1
word|distraction	0 0 0 0 6 -5 5 -2 -1 -2 0 -2 -1
word|distributed	0 0 0 0 0 10 -1 -2 0 -2 0 0 -6
word|distribution	0 0 0 0 -4 10 -1 -4 0 -2 0 -8 8
word|district	0 0 0 0 0 3 -1 -1 0 0 0 0 0
word|dive	0 0 0 0 0 4 -1 -3 0 0 0 0 -1
word|diverse	0 0 0 0 0 -13 0 9 3 2 0 -1 5
word|diversity	0 0 0 0 -1 -3 -1 7 0 1 0 0 -2
word|diving	0 0 0 0 1 -1 -1 -8 2 7 0 -4 -5
word|diy	0 0 0 0 4 -3 -1 2 3 4 0 -3 -7
word|do	1 0 0 0 -7 -24 -2 -5 -15 -10 -2 10 16
word|doc	-1 0 0 0 -2 10 -1 -5 -1 -1 0 -9 3
word|doch	0 0 0 0 -1 1 -1 -1 -1 -4 0 10 -3
word|docs	0 0 0 0 0 4 -1 2 -1 -1 0 0 -4
word|doctor	0 0 0 0 -1 -3 -1 -3 0 6 3 -1 0
word|doctors	0 0 0 0 0 4 -1 -1 0 -1 0 -3 3
word|document	0 0 0 0 0 -6 0 -4 1 11 0 0 -2
word|documentation	0 0 0 0 6 2 -1 4 -1 -1 0 -1 -8
word|does	0 0 0 0 6 -3 -1 -5 -1 -3 0 1 -2
word|doesn	0 0 0 0 -1 -2 2 -2 3 3 -1 2 -4
word|dog	0 0 0 0 0 -6 0 2 2 4 0 1 -1
word|doing	0 0 0 0 -1 4 2 -1 0 0 0 -2 -2
word|doit	0 0 0 0 -3 5 0 0 -1 -4 0 7 -3
word|dollar	0 0 0 0 -5 10 -1 -6 2 -6 0 -6 5
word|dollars	0 0 0 0 3 5 -1 -2 -1 -2 0 0 0
word|domain	0 0 0 0 -1 8 -1 -7 0 0 0 -2 -1
word|domestic	0 0 0 0 2 0 0 6 -2 -1 0 -5 -2
word|dominant	0 0 0 0 0 4 0 0 -1 -2 0 0 0
word|don	0 0 0 0 4 -3 -7 0 -12 -21 -1 0 3
word|donald	0 0 0 0 5 -16 -1 -2 8 2 -1 -1 3
word|donate	0 0 0 0 1 -7 0 1 -1 9 0 -1 2
word|done	0 0 0 0 2 -3 1 3 -1 -2 0 -1 0
word|donnerstag	0 0 0 0 11 -15 -1 -1 -5 -2 -2 8 -12
word|dont	0 0 0 0 0 -2 0 6 0 -1 0 -3 -1
word|door	0 0 0 0 1 -6 3 -1 0 4 0 0 0
word|dort	0 0 0 0 0 4 -1 -2 -1 -2 -1 2 -11
word|dos	0 0 0 0 1 10 0 -5 4 8 -1 -6 -9
word|doubled	0 0 0 0 0 -7 -2 -1 0 0 0 0 10
word|doubt	0 0 0 0 0 4 0 -1 0 0 0 0 -1
word|doug	0 0 0 0 0 7 0 -3 -1 -1 0 0 -2
word|douglas	0 0 0 0 -2 0 0 -2 -1 -1 0 12 -13
word|down	0 0 0 0 -2 10 4 1 -4 -11 -1 4 -11
word|download	0 0 0 0 -12 -3 -1 3 -6 -6 -1 4 17
word|downtown	0 0 0 0 -1 -7 0 -1 0 9 0 2 -3
word|dozen	0 0 0 0 0 5 -1 -2 0 -1 0 0 0
word|dpa	0 0 0 0 -6 -4 0 1 -5 5 6 -5 1
word|dr	0 0 0 0 3 2 -1 -3 -1 1 0 -1 -2
word|draft	0 0 0 0 -3 1 -1 -4 -1 -1 0 6 0
word|drama	0 0 0 0 0 5 0 -1 -1 -2 0 4 -6
word|dramatically	0 0 0 0 -4 -5 6 -3 -1 -1 0 6 -2
word|drawing	0 0 0 0 -10 6 -2 -1 8 -7 0 -4 -2
word|drawn	0 0 0 0 0 3 0 -1 0 -1 0 0 0
word|dream	0 0 0 0 -3 1 0 -2 1 -2 0 5 0
word|drei	0 0 0 0 1 13 -1 -1 -1 -6 -1 -1 -3
word|dress	1 0 0 0 1 -5 -1 -4 -2 9 0 4 -4
word|drew	0 0 0 0 -3 1 0 0 0 -2 0 -1 5
word|drink	0 0 0 0 -1 2 -1 2 0 -1 0 6 -8
word|drinks	0 0 0 0 1 -5 0 6 0 -1 0 -1 -1
word|drive	0 0 0 0 0 -3 -1 0 3 -2 0 -2 2
word|driven	0 0 0 0 -2 1 -1 3 -1 -3 0 -4 7
word|drivers	0 0 0 0 -1 -5 -1 -6 0 0 0 0 9
word|drives	0 0 0 0 4 -7 0 4 0 1 0 0 0
word|drone	0 0 0 0 2 -3 0 -4 5 3 0 1 -4
word|drones	0 0 0 0 8 5 0 -1 3 4 -1 -9 -10
word|drop	0 0 0 0 6 -3 -1 3 -1 -3 0 2 -3
word|dropping	0 0 0 0 -1 -2 0 -1 3 -4 0 10 -10
word|drops	0 0 0 0 -2 3 0 2 -2 -6 -1 -3 4
word|druck	0 0 0 0 -5 3 7 -1 -4 -4 0 -2 -3
word|drucken	0 0 0 0 -1 -2 0 0 0 0 -1 0 4
word|drug	0 0 0 0 -1 1 -1 2 -2 -4 0 4 -2
word|drugs	0 0 0 0 -4 -3 0 0 0 -1 0 7 -1
word|dry	0 0 0 0 7 9 -1 -3 -1 -2 0 -2 -5
word|du	0 0 0 0 1 -9 1 0 -3 -2 -1 8 -7
word|dual	0 0 0 0 -1 1 -1 9 -1 -2 0 -5 -4
word|dublin	0 0 0 0 3 0 0 0 0 -2 0 -3 -1
word|due	0 0 0 0 -1 7 2 -5 0 -2 0 0 -2
word|duke	0 0 0 0 0 -9 -1 -2 -2 -2 0 7 8
word|durable	0 0 0 0 0 -3 9 -2 0 -1 0 -2 -1
word|duration	0 0 0 0 -4 -5 0 3 -2 -1 -1 -2 11
word|durch	0 0 0 0 9 2 -1 3 -4 -2 0 -6 -1
word|during	0 0 0 0 -7 -14 -2 -5 6 13 -1 2 -4
word|duty	0 0 0 0 0 6 0 -1 -2 -3 0 0 0
word|dynamic	0 0 0 0 -1 9 0 -4 0 -2 0 -1 0
word|dynamics	0 0 0 0 4 -3 0 2 -3 -5 0 -2 4
word|déjà	0 0 0 0 0 -1 0 0 0 0 0 -10 11
word|e	0 0 0 0 -10 -5 -1 -6 -1 -2 -4 2 13
word|each	0 0 0 0 1 -1 -2 5 -2 2 0 -4 -2
word|ear	0 0 0 0 6 2 0 1 6 0 0 -5 -7
word|earlier	0 0 0 0 2 3 -1 0 0 -2 0 0 -1
word|early	0 0 0 0 9 -4 1 8 -2 -5 0 -14 5
word|earn	0 0 0 0 -1 5 -2 -6 0 -1 0 0 3
word|earth	0 0 0 0 4 1 -2 -8 0 2 0 1 1
word|ease	0 0 0 0 5 -7 0 -2 -1 7 0 -2 -1
word|easiest	0 0 0 0 0 8 -1 -3 0 -4 0 0 0
word|easily	0 0 0 0 -1 -4 0 9 0 -2 0 -1 -1
word|east	0 0 0 0 -2 0 3 0 1 0 0 4 -9
word|eastern	1 0 0 0 -2 2 -1 -2 -3 -1 -1 2 4
word|easy	0 0 0 0 -14 -7 -3 4 0 8 0 -4 -3
word|eat	0 0 0 0 1 -6 -1 6 0 -2 0 2 -1
word|eating	0 0 0 0 7 -9 -1 -4 0 5 -1 5 -4
word|ebenfalls	0 0 0 0 0 8 -1 -1 -2 -2 0 -2 0
word|ecommerce	0 0 0 0 -6 -2 8 6 -3 -1 0 -5 -9
word|economic	0 0 0 0 0 0 -1 2 0 -1 0 3 -2
word|economics	0 0 0 0 6 6 -1 7 -7 -2 -1 -14 -7
word|economist	0 0 0 0 13 6 0 -4 -2 -11 -6 -11 -4
word|economists	0 0 0 0 -1 10 0 -3 -1 -2 0 1 -3
word|economy	0 0 0 0 -6 6 -2 -3 6 -4 0 7 -6
word|ecosystem	0 0 0 0 -1 -4 -1 4 -1 -2 0 -1 4
word|edge	0 0 0 0 2 3 -1 1 -1 -1 0 -4 -1
word|edit	0 0 0 0 -2 10 -1 -2 -1 -1 0 -1 -2
word|edited	0 0 0 0 0 -6 -1 -1 3 6 0 0 0
word|editing	0 0 0 0 0 18 0 -5 -1 -1 0 -2 -11
word|editor	0 0 0 0 -1 -6 3 0 0 -2 -1 -12 15
word|editorial	0 0 0 0 0 0 0 -2 -1 -1 0 -5 9
word|editors	0 0 0 0 0 9 0 -2 0 -2 0 -7 -1
word|edt	0 0 0 0 0 -2 0 0 0 0 0 0 4
word|education	0 0 0 0 1 -1 -2 -4 0 1 -1 1 3
word|educational	0 0 0 0 1 -6 8 -2 -1 -1 0 0 -1
word|effect	0 0 0 0 0 1 6 -2 0 -1 0 0 -1
word|effective	0 0 0 0 6 -1 -1 2 -1 -5 0 -1 2
word|effectively	0 0 0 0 0 5 -1 -2 0 -1 0 0 -2
word|effectiveness	0 0 0 0 1 -3 6 -5 0 -1 0 0 0
word|effects	0 0 0 0 0 -3 -1 4 1 -1 0 2 -2
word|efficiency	0 0 0 0 0 5 0 -3 -2 -2 0 3 -2
word|efficient	0 0 0 0 1 -5 0 0 0 3 0 0 1
word|efficiently	0 0 0 0 3 -3 0 -3 0 -2 0 0 6
word|effort	0 0 0 0 0 -5 0 0 0 0 0 0 6
word|efforts	0 0 0 0 1 -8 2 0 -1 6 0 0 -1
word|eggs	0 0 0 0 2 13 -1 -11 -1 -2 0 -2 0
word|eigenen	0 0 0 0 13 2 -3 -1 -4 -10 -1 -7 -6
word|eight	0 0 0 0 0 -1 0 -1 0 -1 0 4 -1
word|ein	0 0 0 0 -5 -6 -13 -1 9 -5 -3 -2 -2
word|eine	0 0 0 0 0 -6 1 0 10 -4 -1 2 -20
word|einem	0 0 0 0 -1 -8 -3 2 8 -7 0 4 -6
word|einen	0 0 0 0 -5 -3 7 -2 -6 -6 -1 -9 11
word|einer	0 0 0 0 -3 -10 3 3 5 7 -1 -11 -9
word|eines	0 0 0 0 5 7 -1 -3 4 -5 0 -5 -2
word|einige	0 0 0 0 0 12 -2 -1 0 -5 0 -5 -3
word|el	0 0 0 0 -9 0 -10 -11 2 7 -2 11 -18
word|election	0 0 0 0 0 0 -1 -2 4 -1 0 2 0
word|elections	0 0 0 0 4 3 0 -1 -1 -3 0 -8 7
word|electric	0 0 0 0 3 -2 -2 4 -3 -2 0 -1 0
word|electrical	0 0 0 0 -2 -1 -1 1 3 3 0 -2 -1
word|electricity	0 0 0 0 -1 -5 -1 7 0 -2 0 0 0
word|electronic	0 0 0 0 0 3 -1 3 0 -2 0 -1 -1
word|element	0 0 0 0 7 -4 -1 -3 2 0 0 -1 -3
word|elements	0 0 0 0 0 6 0 -2 -1 -2 0 -1 -1
word|eligible	2 0 0 0 0 4 -1 -3 0 -1 0 0 0
word|eliminate	0 0 0 0 0 0 -1 -1 -2 -1 0 0 4
word|elizabeth	0 0 0 0 -6 10 -2 -7 -1 7 0 2 -4
word|elle	0 0 0 0 -3 -3 3 2 0 -2 0 3 -1
word|else	0 0 0 0 3 -7 -1 5 0 -1 0 -1 1
word|em	0 0 0 0 -25 -11 -2 -12 5 6 -1 12 1
word|email	0 0 0 0 -13 -4 -1 4 -12 -17 -1 -16 26
word|emails	0 0 0 0 0 -2 -1 3 -1 -2 0 2 -2
word|embed	0 0 0 0 0 6 0 -3 -3 -1 0 -3 2
word|embedded	0 0 0 0 -4 -1 0 5 -3 2 0 -8 1
word|embrace	0 0 0 0 12 -8 0 3 -3 -2 0 -1 -1
word|emergency	0 0 0 0 -3 8 -1 -2 -1 -4 0 -2 6
word|emerging	0 0 0 0 2 4 -1 2 -2 -2 0 -1 -2
word|emily	0 0 0 0 3 3 -1 -2 -3 -8 6 -8 4
word|emma	0 0 0 0 -8 11 0 -3 -4 -4 0 -1 4
word|emmanuel	0 0 0 0 -4 -3 0 -1 0 2 0 5 2
word|emotional	0 0 0 0 0 -3 -1 0 4 5 0 0 -4
word|emphasizes	0 0 0 0 0 4 0 -2 0 -1 0 0 0
word|employee	0 0 0 0 -1 3 0 -1 0 -1 0 -3 3
word|employees	0 0 0 0 -5 -1 3 5 1 -1 0 1 -3
word|employment	0 0 0 0 3 4 0 -2 -1 5 0 -2 -8
word|empty	0 0 0 0 0 -3 -1 7 -1 -1 0 0 -1
word|en	1 0 0 0 6 -7 -6 -16 -3 5 -3 3 -29
word|enable	0 0 0 0 -3 -3 4 4 -1 -1 0 -2 1
word|enabled	0 0 0 0 0 -5 0 6 -1 0 0 -8 7
word|enables	0 0 0 0 0 -3 0 3 0 -1 0 -6 6
word|enabling	0 0 0 0 1 7 0 -4 -1 -1 0 -1 -1
word|encore	0 0 0 0 0 2 4 -4 0 -1 0 0 -1
word|encourages	0 0 0 0 -5 6 -1 1 0 -3 0 0 0
word|end	0 0 0 0 2 4 -5 0 -5 0 0 -3 0
word|ende	0 0 0 0 -1 -2 -1 -1 1 1 0 6 -4
word|ended	0 0 0 0 0 -2 6 -1 0 -1 0 3 -3
word|ending	0 0 0 0 -5 11 -1 -1 -1 -1 0 -1 -1
word|ends	0 0 0 0 5 -8 -1 -3 -1 3 0 6 -6
word|energy	0 0 0 0 -3 -2 -2 8 -2 1 1 -2 2
word|enfants	0 0 0 0 1 -5 0 -1 -1 -1 0 7 -2
word|enforcement	0 0 0 0 0 0 0 4 -1 -1 0 0 0
word|engage	0 0 0 0 1 4 0 0 0 -4 0 0 -2
word|engaged	0 0 0 0 0 8 0 -5 0 -1 0 0 -1
word|engagement	0 0 0 0 0 4 -1 2 -1 -5 0 -1 -1
word|engaging	0 0 0 0 5 -6 -2 2 2 0 0 0 0
word|engine	0 0 0 0 0 0 -1 7 0 -1 0 -3 -3
word|engineer	0 0 0 0 -3 2 -1 -1 1 -2 0 4 -1
word|engineering	0 0 0 0 -9 -4 -2 -8 4 3 -1 6 9
word|engineers	0 0 0 0 0 1 0 2 0 -1 0 5 -6
word|england	0 0 0 0 -1 11 -1 3 -1 -9 0 -3 -1
word|english	0 0 0 0 -9 -6 -1 -4 0 7 4 0 -7
word|enhance	0 0 0 0 0 -3 -1 3 -1 -1 0 -1 3
word|enhanced	0 0 0 0 2 1 0 -7 0 0 0 0 3
word|enhances	0 0 0 0 0 4 0 -2 0 -1 0 0 0
word|enhancing	0 0 0 0 1 7 -1 -6 0 0 0 0 0
word|enjoy	0 0 0 0 7 -4 -1 -1 0 2 0 -2 -1
word|enjoyable	0 0 0 0 0 1 -1 5 -1 -2 0 -1 -3
word|enjoyed	0 0 0 0 0 -3 -2 -1 0 -1 0 0 6
word|enormous	0 0 0 0 -1 -11 -2 -3 1 12 0 -1 -1
word|enough	0 0 0 0 0 4 5 -3 -1 -3 0 0 -3
word|enquête	-1 0 0 0 0 -4 0 0 -1 -1 0 1 5
word|ensemble	0 0 0 0 3 6 0 -6 -1 -2 -1 -3 5
word|ensure	0 0 0 0 0 9 -3 -12 0 1 0 -2 5
word|ensures	0 0 0 0 0 -6 -1 2 0 -1 0 0 7
word|ensuring	0 0 0 0 1 0 -1 7 -1 -2 0 0 -3
word|entails	0 0 0 0 0 -5 -1 6 0 -1 0 0 0
word|enter	0 0 0 0 2 -8 0 2 -1 -1 0 4 -1
word|entered	0 0 0 0 0 -4 -1 2 0 -1 0 -1 4
word|entering	0 0 0 0 -4 -4 0 -2 -4 8 0 -5 1
word|enterprise	0 0 0 0 2 -1 3 -4 -1 -1 0 0 2
word|entire	0 0 0 0 0 -5 0 2 1 1 0 0 1
word|entirely	0 0 0 0 0 -9 5 0 0 -1 0 0 6
word|entry	0 0 0 0 4 -4 -1 4 0 -1 0 0 -1
word|environment	0 0 0 0 0 7 -1 -2 0 -2 0 -1 -2
word|environmental	0 0 0 0 7 -8 0 4 -1 -2 0 6 -6
word|environments	0 0 0 0 0 7 -1 -5 0 -1 0 0 0
word|epa	0 0 0 0 0 11 -1 -8 -7 -11 2 -2 -6
word|episode	0 0 0 0 0 -1 -3 -3 0 -2 0 3 4
word|equal	0 0 0 0 0 5 -1 -3 0 0 0 0 0
word|equipment	0 0 0 0 8 -8 -2 -11 -3 -5 0 1 7
word|equity	0 0 0 0 0 -6 6 -1 0 -1 0 4 -1
word|equivalent	0 0 0 0 -1 0 -1 0 -1 4 0 -2 0
word|er	0 0 0 0 -2 -1 5 -2 -1 4 0 -7 -6
word|era	0 0 0 0 0 -2 0 -2 -1 6 0 -3 1
word|erhalten	0 0 0 0 0 11 -1 -1 0 -6 0 -2 -6
word|eric	0 0 0 0 -3 0 -1 -2 4 7 -1 1 -5
word|erklärt	0 0 0 0 -4 -2 0 0 0 2 0 5 -2
word|errors	0 0 0 0 -1 3 0 3 0 -1 0 -4 0
word|erst	0 0 0 0 -1 12 -1 0 -1 -4 -1 -2 -1
word|erste	0 0 0 0 0 0 -2 -1 -1 -4 0 5 0
word|ersten	0 0 0 0 -1 3 -1 -1 -2 5 0 -3 -1
word|es	0 0 0 0 -3 5 5 -5 -7 -12 -1 0 -4
word|escape	0 0 0 0 1 9 -2 -5 -1 -1 0 1 -3
word|especially	0 0 0 0 1 -4 2 3 0 -1 0 -1 0
word|essential	0 0 0 0 -8 -1 -2 2 -1 -1 0 -1 11
word|essentially	0 0 0 0 0 1 6 -5 0 -1 0 0 0
word|essentials	0 0 0 0 7 -1 0 -2 -4 -5 0 -7 7
word|est	0 0 0 0 5 -16 1 3 -2 -11 -1 -2 12
word|establish	0 0 0 0 0 5 -1 -3 0 -1 0 0 0
word|established	0 0 0 0 9 -2 0 -2 0 -3 0 -1 0
word|establishing	0 0 0 0 0 -7 -1 10 -1 -1 0 0 -1
word|estate	0 0 0 0 -2 2 -1 -3 4 2 0 -3 1
word|estimate	0 0 0 0 0 -1 0 4 0 -2 0 0 0
word|estimated	0 0 0 0 0 -3 -1 7 -1 -2 0 0 0
word|estimates	0 0 0 0 5 0 -1 1 -1 -2 0 0 -1
word|et	0 0 0 0 8 4 -14 -2 -12 -6 -1 -17 -7
word|etc	0 0 0 0 -1 0 -1 2 -2 -2 0 -2 3
word|etwa	0 0 0 0 0 18 -2 -1 -1 -2 0 -11 -7
word|etwas	0 0 0 0 0 6 -2 -1 -1 -1 0 -1 -1
word|eu	0 0 0 0 0 -7 7 -6 3 0 -1 0 -1
word|euro	0 0 0 0 -6 12 -1 2 -2 -2 0 -6 -6
word|europa	0 0 0 0 -4 -6 -2 -3 -8 1 0 -1 6
word|europe	0 0 0 0 3 1 0 4 -5 -4 0 4 -3
word|evaluate	0 0 0 0 -2 8 -1 -5 0 -1 0 -1 0
word|evan	0 0 0 0 -1 -8 0 -1 3 14 -9 2 0
word|evans	0 0 0 0 -1 4 0 3 -3 0 0 -3 0
word|even	0 0 0 0 2 -2 1 -7 -4 -4 0 -2 4
word|evening	0 0 0 0 0 -9 0 4 0 -1 0 2 4
word|event	0 0 0 0 -6 3 -14 2 -2 -7 -3 -13 4
word|events	0 0 0 0 6 -4 -4 6 -3 -12 0 -8 6
word|ever	0 0 0 0 -2 1 0 -3 -1 4 0 0 0
word|every	0 0 0 0 3 5 -2 -2 -3 -7 0 -2 1
word|everyone	0 0 0 0 -1 5 1 -2 -1 -1 0 0 -1
word|everything	0 0 0 0 0 -6 -1 5 -1 1 0 2 0
word|everywhere	0 0 0 0 2 7 0 -3 -1 -1 0 -1 -2
word|evidence	0 0 0 0 0 1 -1 4 0 -2 0 0 0
word|evolved	0 0 0 0 0 -5 7 -1 -1 -2 0 -1 -1
word|evolving	0 0 0 0 0 -3 0 -1 -1 -1 0 6 -1
word|ex	0 0 0 0 -8 -2 -1 -1 -1 9 0 6 -11
word|exact	0 0 0 0 -6 -5 5 1 0 -3 0 6 -2
word|exactly	0 0 0 0 1 -8 6 2 1 -1 0 -1 0
word|examine	0 0 0 0 -4 3 0 2 0 -1 0 0 0
word|example	0 0 0 0 -6 -6 5 -7 6 6 -1 -2 6
word|examples	0 0 0 0 0 -1 0 7 -1 -2 0 -1 -2
word|excellent	0 0 0 0 0 9 0 -6 0 0 0 0 -1
word|excessive	0 0 0 0 0 -3 0 3 0 2 0 0 0
word|exclusive	0 0 0 0 4 -9 0 -4 -1 -1 0 0 12
word|execution	0 0 0 0 -5 -2 9 -2 -2 -2 0 -1 -1
word|executives	0 0 0 0 0 -1 -3 7 0 -5 0 -1 0
word|exercise	0 0 0 0 0 2 -2 4 -1 -5 -1 2 -1
word|existing	0 0 0 0 -1 6 -1 -4 0 0 0 3 0
word|exists	0 0 0 0 -1 -6 9 -5 0 -1 0 0 0
word|expand	0 0 0 0 0 1 0 -4 0 0 0 3 0
word|expanding	0 0 0 0 0 0 0 0 0 0 0 6 -7
word|expands	0 0 0 0 -1 6 -2 -4 -1 -3 0 0 3
word|expansion	0 0 0 0 0 -5 -1 -2 1 7 0 2 -1
word|expect	0 0 0 0 0 -8 2 2 0 1 0 4 -2
word|expectations	0 0 0 0 1 0 0 1 0 0 0 -5 3
word|expected	0 0 0 0 0 7 0 -2 -3 -2 0 3 -2
word|expenses	0 0 0 0 0 -12 0 9 -1 -1 0 7 -1
word|expensive	0 0 0 0 0 -3 -2 7 -1 0 0 -2 -1
word|experience	0 0 0 0 4 -10 -2 1 1 -1 0 -5 9
word|experienced	0 0 0 0 0 -5 0 3 0 -1 0 -1 4
word|experiences	0 0 0 0 2 -3 -2 7 -1 -2 0 0 -1
word|experiment	0 0 0 0 1 -1 0 6 -1 -1 0 -6 1
word|expert	0 0 0 0 4 -6 2 -2 3 3 0 -3 -2
word|expertise	0 0 0 0 2 1 -1 -2 0 -1 0 -1 3
word|experts	0 0 0 0 1 0 -2 0 -1 -2 0 5 -2
word|explain	0 0 0 0 4 4 -5 -1 -1 -2 0 1 -3
word|explained	0 0 0 0 -5 0 0 -2 1 5 0 2 -1
word|explains	0 0 0 0 -2 4 0 -1 0 0 0 0 -1
word|explore	0 0 0 0 -6 5 1 0 -1 -2 0 -1 4
word|exploring	0 0 0 0 2 5 0 -3 0 -1 0 0 -3
word|explosion	0 0 0 0 -6 0 -1 -2 0 0 0 7 -2
word|export	0 0 0 0 -1 7 0 -1 -1 -2 0 -2 -1
word|exposed	0 0 0 0 0 -1 -1 3 0 -1 0 1 -1
word|express	0 0 0 0 -4 -3 -2 -1 -3 -3 -1 -4 12
word|expressed	0 0 0 0 0 -8 -1 5 -1 -2 0 -1 9
word|extend	0 0 0 0 0 -1 0 -2 -1 -1 0 0 6
word|extended	0 0 0 0 4 3 0 -1 0 -5 0 0 0
word|extension	0 0 0 0 0 -1 -1 -1 5 -1 0 0 0
word|extensive	0 0 0 0 -1 -15 0 11 -1 1 0 0 5
word|external	0 0 0 0 0 -1 -2 1 0 -1 0 -1 4
word|extra	0 0 0 0 1 -3 -1 4 -1 -1 -1 -1 2
word|extraordinary	0 0 0 0 0 4 0 -2 -1 -1 0 1 -1
word|extreme	0 0 0 0 0 5 0 -2 0 -1 0 0 0
word|eye	0 0 0 0 -6 2 0 -1 3 5 0 4 -7
word|eyes	0 0 0 0 4 1 -1 1 0 -1 0 -1 -2
word|f	0 0 0 0 -1 1 -1 -3 7 1 0 -2 -2
word|face	0 0 0 0 9 -3 -1 3 -1 -4 0 -5 -1
word|facebook	0 0 0 0 -10 6 -4 -5 -6 -19 -2 -6 13
word|faced	0 0 0 0 0 9 0 -2 -3 -4 0 0 0
word|faces	0 0 0 0 -2 6 0 -2 -5 -2 0 6 -2
word|facilitate	0 0 0 0 -1 11 -2 -5 0 -2 0 0 0
word|facility	0 0 0 0 -1 5 0 -1 1 -1 0 0 -1
word|facing	0 0 0 0 -4 -1 0 4 1 0 0 0 -1
word|fact	0 0 0 0 5 -5 2 -4 0 -3 0 -2 6
word|factor	0 0 0 0 0 5 -1 -3 0 0 0 0 0
word|factors	0 0 0 0 2 4 0 -2 0 -1 0 -1 -1
word|facts	0 0 0 0 5 1 0 -1 -2 -9 0 -2 4
word|fail	0 0 0 0 0 3 -1 -1 0 -2 0 1 -2
word|fails	0 0 0 0 6 -6 -1 -5 1 4 0 2 -7
word|failure	0 0 0 0 0 0 -1 -9 -1 -1 0 1 8
word|failures	0 0 0 0 0 10 -1 -6 0 -1 0 3 -3
word|fair	0 0 0 0 0 6 -1 -2 0 -1 0 3 -3
word|fait	0 0 0 0 2 1 -3 4 0 -1 0 -3 -1
word|faith	0 0 0 0 3 1 0 0 -1 -2 0 0 0
word|fake	0 0 0 0 0 -4 -1 -2 0 4 0 -4 5
word|fall	0 0 0 0 0 2 -1 -2 -1 -2 0 2 -4
word|fallen	0 0 0 0 -1 10 0 -1 -1 -5 0 -3 0
word|falling	0 0 0 0 6 -1 -1 -1 -2 -1 0 -4 -3
word|falls	0 0 0 0 -1 4 -1 -3 -3 -2 0 4 -1
word|fame	0 0 0 0 6 1 -1 -1 -3 2 0 -5 -1
word|familiar	0 0 0 0 -1 5 5 -3 -2 -3 0 1 -2
word|families	0 0 0 0 4 -3 -1 -5 0 -1 0 1 5
word|family	0 0 0 0 -5 -3 -3 -5 2 12 0 3 -6
word|fan	0 0 0 0 -4 8 0 -5 1 0 0 -3 3
word|fans	0 0 0 0 -1 -2 0 1 0 4 0 1 -2
word|fantastic	0 0 0 0 -1 -1 0 -1 1 4 0 -2 -1
word|faq	0 0 0 0 5 8 0 -4 -1 -2 0 0 -7
word|faqs	0 0 0 0 13 0 0 -2 -1 0 0 -2 -11
word|far	0 0 0 0 0 3 -1 -2 4 -3 0 4 -5
word|farm	0 0 0 0 -4 5 -1 -9 1 3 0 -1 4
word|fast	0 0 0 0 0 -9 1 7 1 0 0 1 2
word|faster	0 0 0 0 0 1 0 2 1 -1 0 -4 -1
word|fastest	0 0 0 0 -6 -5 0 -1 0 -2 0 8 1
word|favor	0 0 0 0 0 -14 0 9 0 -1 0 -6 11
word|favorite	0 0 0 0 -2 2 -1 1 0 -2 0 -2 4
word|fbi	0 0 0 0 -6 2 -2 -4 -2 -3 0 -4 5
word|fear	0 0 0 0 -4 0 1 -1 0 -1 0 4 1
word|fears	0 0 0 0 7 -5 -1 -1 -2 -1 0 2 -2
word|feature	0 0 0 0 -1 -6 -1 8 6 1 0 0 -5
word|featured	0 0 0 0 0 -3 7 2 -2 -2 0 -2 1
word|features	0 0 0 0 9 -3 -3 -7 -6 1 -1 -2 -9
word|feb	0 0 0 0 -1 4 -1 -2 -2 -1 0 -3 4
word|february	0 0 0 0 0 -4 0 3 -1 4 0 -3 2
word|fed	0 0 0 0 -8 3 2 0 -3 -4 -1 10 -6
word|federal	0 0 0 0 -1 1 7 -10 -5 -12 0 2 5
word|fee	0 0 0 0 -7 9 -2 4 -2 -5 0 -2 -1
word|feed	0 0 0 0 8 6 -1 -8 0 -3 0 -11 7
word|feedback	0 0 0 0 -5 -7 -2 0 -5 0 -3 -5 17
word|feeds	0 0 0 0 -8 9 -1 -9 3 5 0 4 -4
word|feel	0 0 0 0 -2 4 4 0 -1 -2 0 -2 -2
word|feeling	0 0 0 0 0 3 -1 0 0 0 0 -1 0
word|feelings	0 0 0 0 1 -4 0 0 8 -6 0 0 -5
word|feels	0 0 0 0 0 -2 6 -3 -1 -1 0 1 -1
word|fees	0 0 0 0 -1 -3 0 7 0 -2 0 -3 1
word|feet	0 0 0 0 -1 -3 0 3 0 3 0 0 0
word|fell	0 0 0 0 5 6 0 -1 -4 -3 0 0 -1
word|fellow	0 0 0 0 0 4 -1 -1 0 -1 0 -1 0
word|female	0 0 0 0 -7 2 0 -7 1 8 0 -1 0
word|ferguson	0 0 0 0 0 3 0 -1 0 -5 0 3 0
word|festival	0 0 0 0 -1 -6 -1 1 3 3 0 -2 3
word|feu	0 0 0 0 4 3 -1 -1 0 -3 0 -2 -1
word|few	0 0 0 0 -4 10 -1 -5 0 -3 0 2 -2
word|fewer	0 0 0 0 -1 7 0 -2 -1 -2 0 -2 0
word|fi	0 0 0 0 4 2 -1 2 -3 -4 -1 -9 1
word|field	0 0 0 0 -3 -4 -1 -2 0 0 0 -2 10
word|fields	0 0 0 0 -4 4 -2 -6 1 6 0 0 0
word|fight	0 0 0 0 -1 5 -1 -1 -1 -2 0 -3 3
word|fighting	0 0 0 0 -1 1 0 4 -1 -2 0 -1 0
word|figure	0 0 0 0 -7 1 -2 -5 3 4 4 1 -3
word|file	0 0 0 0 0 -6 -4 4 1 9 0 -2 -6
word|filed	0 0 0 0 0 1 0 -1 -1 -2 0 -1 5
word|files	0 0 0 0 -6 0 -2 2 -6 -7 0 -7 8
word|fill	0 0 0 0 -1 -5 4 5 0 0 0 -1 -1
word|filled	0 0 0 0 3 5 -2 -3 0 -2 0 0 0
word|film	0 0 0 0 5 -6 -1 3 0 1 0 -6 1
word|filter	0 0 0 0 0 6 -1 -5 0 -1 0 0 0
word|fin	0 0 0 0 6 -10 -3 3 0 8 0 -2 -1
word|final	0 0 0 0 8 5 -1 3 -1 -6 -1 0 -8
word|finally	0 0 0 0 4 4 -2 1 -1 -3 0 0 -2
word|finance	0 0 0 0 -4 -9 4 4 0 4 0 -3 3
word|finances	0 0 0 0 -1 4 0 -1 0 -1 0 0 -1
word|financial	0 0 0 0 -4 -12 1 3 2 -3 -1 -1 11
word|financing	0 0 0 0 0 4 -1 -4 -1 -3 0 4 -1
word|find	0 0 0 0 1 0 -4 2 -3 -6 0 11 -8
word|finden	0 0 0 0 -1 -16 0 7 -1 -2 0 5 5
word|findings	0 0 0 0 -1 5 -1 2 -1 -2 0 -1 -2
word|finds	0 0 0 0 0 1 0 -1 -1 -4 0 6 -1
word|fine	0 0 0 0 0 3 -1 0 -1 -1 0 0 0
word|finish	0 0 0 0 3 -1 -1 4 -1 -4 0 1 -1
word|finished	0 0 0 0 -1 14 0 -10 -3 -2 0 -2 0
word|fire	0 0 0 0 -4 1 -1 2 -3 -8 -1 10 -3
word|firm	0 0 0 0 -2 7 0 -5 0 -1 0 -7 7
word|firms	0 0 0 0 0 6 0 0 0 -4 0 0 -1
word|first	0 0 0 0 -2 14 -5 -13 -6 -5 0 -1 0
word|fiscal	0 0 0 0 -3 -4 0 -3 1 4 0 6 -3
word|fish	0 0 0 0 -1 -5 -1 -2 3 6 0 -1 -2
word|fit	0 0 0 0 3 4 -1 -2 0 -1 0 -4 0
word|fitness	0 0 0 0 2 -13 4 -3 0 4 0 -7 7
word|fits	0 0 0 0 -1 6 -1 -1 0 -1 0 -1 -1
word|five	0 0 0 0 -4 -2 8 0 -2 -4 0 10 -8
word|fix	0 0 0 0 2 -5 7 -4 -3 -1 0 2 0
word|fixes	0 0 0 0 -1 -10 11 -3 0 -1 0 1 -3
word|flag	0 0 0 0 10 6 -2 -8 -5 -6 0 0 -1
word|flat	0 0 0 0 2 -5 0 8 -1 -2 0 -1 -1
word|flexibility	0 0 0 0 0 -4 0 5 0 -1 0 1 0
word|flexible	0 0 0 0 0 -9 5 7 -1 -1 0 -1 -1
word|flight	0 0 0 0 1 14 -2 -6 1 -3 0 -2 -5
word|floor	0 0 0 0 5 -2 -1 1 -1 -1 0 -1 -1
word|florida	0 0 0 0 -3 3 -1 -2 4 3 0 3 -9
word|flow	0 0 0 0 -1 1 -1 0 -1 -3 0 0 5
word|flowers	0 0 0 0 0 -6 0 9 0 -1 0 -1 -2
word|flows	0 0 0 0 0 -5 0 5 0 0 0 0 0
word|fly	0 0 0 0 -3 1 0 -2 2 7 0 -3 -3
word|focus	0 0 0 0 -2 -3 0 6 0 -2 0 -4 1
word|focused	0 0 0 0 4 0 2 1 -1 -2 0 -4 -1
word|focuses	0 0 0 0 0 -2 0 4 0 -2 0 0 0
word|focusing	0 0 0 0 0 -8 0 5 0 1 0 0 4
word|fold	0 0 0 0 -1 2 0 -6 1 5 0 -1 0
word|folgen	0 0 0 0 -1 3 -1 -2 4 -2 -1 0 -2
word|folks	0 0 0 0 0 3 -1 -4 0 -1 0 -1 2
word|follow	0 0 0 0 -16 4 -3 -3 -8 -10 -1 -15 8
word|followed	0 0 0 0 0 -1 0 0 0 0 0 8 -6
word|following	0 0 0 0 -1 19 -2 -10 -1 -3 0 -3 -1
word|follows	0 0 0 0 -4 8 0 -2 -1 -2 0 0 0
word|font	0 0 0 0 -2 0 0 -6 -1 -6 0 -2 13
word|food	0 0 0 0 1 -1 -3 4 2 1 0 1 -5
word|foods	0 0 0 0 6 1 -6 -4 3 -10 -2 3 -4
word|foot	0 0 0 0 -1 -4 0 9 0 -1 0 0 -1
word|footage	0 0 0 0 3 0 0 -1 0 0 0 -4 1
word|football	1 0 0 0 -1 -1 -1 -3 -1 -1 0 0 6
word|footprint	0 0 0 0 0 8 -1 -7 0 0 0 0 0
word|for	7 -3 -3 -3 -2 -5 -7 11 -21 -14 -3 -2 -1
word|forbes	0 0 0 0 5 1 0 0 -6 -4 1 -1 3
word|force	0 0 0 0 4 1 -1 0 -1 -1 0 1 -2
word|forced	0 0 0 0 0 9 0 -5 0 -2 0 -1 -1
word|ford	0 0 0 0 1 3 0 -1 -1 0 0 4 -5
word|fordert	0 0 0 0 2 -12 0 8 -1 -1 0 8 -4
word|forecasts	0 0 0 0 0 4 0 -2 0 -1 0 0 0
word|forever	0 0 0 0 1 12 -1 -6 -2 -2 0 0 -3
word|form	0 0 0 0 8 -11 12 -10 2 -9 0 2 1
word|formal	0 0 0 0 -4 -7 9 4 -1 -4 0 0 0
word|format	0 0 0 0 0 -8 -1 8 -1 -1 0 -2 4
word|formats	0 0 0 0 0 4 0 -3 0 0 0 -4 4
word|former	0 0 0 0 -1 -4 -2 1 1 3 0 -4 4
word|formerly	0 0 0 0 -1 3 0 -5 -2 2 0 -1 -1
word|forms	0 0 0 0 -1 -3 -1 5 0 -1 0 0 0
word|fort	-1 0 0 0 2 -5 0 -3 -5 -3 3 8 -7
word|forward	0 0 0 0 2 -6 -1 5 3 1 0 -6 1
word|foto	0 0 0 0 -15 -20 -1 -2 -6 7 14 -14 -18
word|found	0 0 0 0 -7 -2 4 -6 -2 -3 0 10 1
word|foundation	0 0 0 0 1 -4 -1 -2 0 6 0 -3 1
word|founded	0 0 0 0 0 6 -4 -1 -3 -4 0 -1 3
word|founder	0 0 0 0 0 -8 -1 5 -3 0 3 -3 3
word|four	0 0 0 0 -2 6 -2 -3 3 1 0 -2 -3
word|fourth	0 0 0 0 0 1 0 -2 -1 3 0 0 0
word|fox	0 0 0 0 -2 -10 -1 -4 1 11 2 3 0
word|frame	0 0 0 0 6 4 -1 -11 0 6 0 -4 -1
word|framework	0 0 0 0 0 4 0 1 0 -1 0 0 -2
word|france	0 0 0 0 2 1 -1 2 2 -2 -1 -7 0
word|francisco	0 0 0 0 -5 11 0 -2 -1 -2 0 1 -3
word|franco	0 0 0 0 5 4 -1 -1 -4 -9 4 -2 -1
word|frank	0 0 0 0 -8 5 0 4 3 0 -1 4 -11
word|free	0 0 0 0 -9 -5 -5 1 -11 -16 -3 -5 17
word|freedom	0 0 0 0 0 1 -1 5 1 -1 0 -3 -2
word|french	0 0 0 0 0 3 -1 0 0 -1 0 1 0
word|frequency	0 0 0 0 1 -5 0 8 -5 -2 0 6 -6
word|frequent	0 0 0 0 1 1 -1 -3 -1 -2 0 3 1
word|frequently	0 0 0 0 10 2 0 -2 -2 -1 0 0 -6
word|fresh	0 0 0 0 1 4 -1 0 -2 -2 0 0 -1
word|friction	0 0 0 0 0 -3 -1 5 0 -1 0 0 0
word|friday	0 0 0 0 -7 15 -2 -2 -1 3 -1 -8 -8
word|friend	0 0 0 0 -2 -1 0 -1 1 1 0 3 -1
word|friendly	0 0 0 0 11 -9 5 1 -3 -6 0 -2 1
word|friends	0 0 0 0 -1 10 -1 1 2 2 0 -2 -11
word|from	0 0 0 0 -19 -5 1 -5 0 5 2 -9 -2
word|front	0 0 0 0 -5 -10 -1 5 10 4 0 -6 -8
word|frustration	0 0 0 0 -4 -10 6 0 -1 1 0 7 0
word|full	0 0 0 0 -18 14 -4 -5 -6 -11 -2 0 -7
word|fully	0 0 0 0 3 1 3 -8 0 0 0 -1 2
word|fun	0 0 0 0 -7 1 -1 1 -1 -2 0 3 6
word|functional	0 0 0 0 -6 2 -1 -2 1 5 0 2 -3
word|functionality	0 0 0 0 -1 -3 0 8 0 0 0 -1 -3
word|functions	0 0 0 0 4 2 0 -4 0 -1 0 -1 -1
word|fund	0 0 0 0 -1 -7 -1 6 -1 -2 0 2 3
word|fundamental	0 0 0 0 2 4 0 -2 0 -1 -1 0 -1
word|funded	0 0 0 0 0 8 0 -5 0 -1 0 0 -2
word|funding	0 0 0 0 0 4 -1 -1 -1 -1 0 -5 4
word|fundraising	0 0 0 0 3 -4 -2 -5 -6 -4 0 -2 10
word|funds	0 0 0 0 1 -4 2 3 0 -3 0 3 -1
word|funeral	0 0 0 0 0 -4 -1 -1 0 -1 0 2 5
word|funny	0 0 0 0 0 4 -1 -1 0 -1 0 0 -1
word|further	0 0 0 0 3 3 -2 0 -1 -3 0 -1 0
word|fusion	0 0 0 0 -7 10 0 6 -7 -6 0 -9 -10
word|future	0 0 0 0 6 13 -4 -5 -6 -11 -1 7 -5
word|für	0 0 0 0 -6 -4 -12 -12 3 2 -7 -6 3
word|g	0 0 0 0 -4 -3 -1 0 4 4 0 -4 2
word|gab	0 0 0 0 0 -4 7 0 0 -4 0 -1 -2
word|gain	0 0 0 0 0 6 -1 -1 0 0 0 -1 -2
word|gained	0 0 0 0 0 5 0 -2 0 -1 0 0 0
word|gains	0 0 0 0 7 8 -1 -8 -7 -6 0 3 -2
word|gallery	0 0 0 0 2 6 -1 -4 3 3 0 -4 -8
word|game	0 0 0 0 -1 -1 -4 3 1 0 0 4 -6
word|games	0 0 0 0 0 -5 -3 -5 -5 -5 2 11 -5
word|gaming	0 0 0 0 7 -2 -1 -6 -4 -7 0 2 -2
word|ganz	0 0 0 0 -4 0 -1 0 4 -2 0 5 -5
word|gap	0 0 0 0 2 -13 6 8 -1 -3 0 0 -1
word|gaps	0 0 0 0 0 4 0 1 0 0 0 -4 -1
word|gar	0 0 0 0 0 1 -3 -1 -1 5 -1 -4 0
word|garden	0 0 0 0 -11 -17 -5 6 17 19 -3 -21 8
word|gas	0 0 0 0 -1 -5 -1 -3 -3 6 0 1 4
word|gathering	0 0 0 0 0 3 0 -1 0 -1 0 0 0
word|gave	0 0 0 0 0 -3 -1 -1 1 7 0 -2 -1
word|gaza	0 0 0 0 -9 2 -2 -4 0 -5 -2 11 -15
word|gear	0 0 0 0 -5 9 -1 -13 -2 -3 0 -15 10
word|geben	0 0 0 0 0 2 5 -1 -2 -4 0 -3 -2
word|gegen	0 0 0 0 3 -13 7 -6 0 -2 -2 6 -9
word|gehen	0 0 0 0 2 -9 -1 -1 -1 9 0 2 -2
word|geht	0 0 0 0 -1 -7 6 -2 -2 2 0 0 1
word|gekommen	0 0 0 0 0 9 -2 -1 -1 -4 0 -1 0
word|geld	0 0 0 0 -2 -1 -1 0 -2 -9 0 13 -1
word|gen	0 0 0 0 -4 -6 0 -1 -2 6 8 -2 -1
word|gender	0 0 0 0 1 -10 0 8 -1 0 0 1 -1
word|general	0 0 0 0 2 -7 -2 2 -1 -2 -1 0 3
word|generally	0 0 0 0 0 -5 -1 7 0 -1 0 0 -1
word|generate	0 0 0 0 -1 0 0 3 0 -1 0 -1 0
word|generated	0 0 0 0 0 -3 0 2 -2 -1 0 0 5
word|generation	0 0 0 0 0 -5 -2 2 -1 5 0 0 -1
word|generations	0 0 0 0 0 5 0 -2 0 -1 0 0 0
word|generative	-1 0 0 0 1 9 -3 2 -2 -3 0 -2 -6
word|genius	0 0 0 0 0 -2 0 -1 -1 -1 0 4 -3
word|georgia	0 0 0 0 9 -7 -1 -2 -1 3 0 -1 0
word|germany	0 0 0 0 -1 4 -1 -5 -1 -2 0 6 0
word|geschichte	0 0 0 0 2 6 -1 -1 -5 -1 0 -2 -3
word|gesellschaft	0 0 0 0 -10 -2 8 -1 -2 4 -2 -8 -6
word|get	0 0 0 0 -19 -7 -17 0 -10 -3 -1 -8 4
word|gets	0 0 0 0 1 3 -1 2 -1 -2 0 1 -2
word|getting	0 0 0 0 -6 8 -2 -4 -2 3 0 6 -6
word|getty	0 0 0 0 -12 -4 -1 -4 4 10 11 -4 -19
word|giant	0 0 0 0 9 -12 2 -1 0 -1 0 -6 4
word|gibt	0 0 0 0 9 -5 -1 3 -1 -3 0 5 -6
word|gift	0 0 0 0 0 3 -1 -1 -1 2 0 2 -5
word|gilt	0 0 0 0 -1 8 -2 3 -4 6 0 -10 -4
word|girl	0 0 0 0 3 -4 0 -3 1 3 0 0 -1
word|girls	0 0 0 0 0 1 -1 -4 2 3 -1 -3 -2
word|github	0 0 0 0 6 -5 4 4 -9 -8 0 -2 3
word|give	0 0 0 0 0 4 2 -6 -2 -3 0 1 3
word|given	0 0 0 0 -1 5 -1 6 -2 -5 0 -2 -1
word|gives	0 0 0 0 -3 -4 3 3 0 2 0 1 -1
word|glass	0 0 0 0 -1 2 -1 -10 1 7 0 1 -2
word|glimpse	0 0 0 0 -1 12 -1 -3 -4 -5 0 -5 -2
word|global	0 0 0 0 -5 10 -4 -12 -6 -7 -1 -8 9
word|globally	0 0 0 0 0 -3 0 3 0 0 0 -5 6
word|globe	0 0 0 0 -1 4 0 -1 -3 2 0 -1 0
word|gmail	0 0 0 0 0 7 -1 -1 0 -2 0 0 -1
word|gmt	0 0 0 0 -2 0 0 7 0 -2 0 -3 0
word|go	0 0 0 0 -5 0 0 -5 2 5 0 0 -6
word|goal	0 0 0 0 0 5 2 -2 1 -3 0 0 -2
word|goals	0 0 0 0 3 -9 -3 5 -1 -2 0 -5 9
word|goes	0 0 0 0 -1 -12 8 3 -1 -1 0 8 -4
word|going	0 0 0 0 10 -2 -2 0 -1 -4 0 2 -2
word|gold	0 0 0 0 -1 -4 0 -2 5 5 0 5 -7
word|golden	0 0 0 0 -1 9 -1 1 -1 -3 0 -2 -3
word|goldman	0 0 0 0 0 7 -3 -1 -1 -2 0 -1 0
word|good	0 0 0 0 2 10 -1 0 -4 -8 0 -2 -4
word|goodbye	0 0 0 0 3 -1 -1 -1 4 5 0 -4 -6
word|google	0 0 0 0 -12 10 -10 -9 -6 -18 7 -8 5
word|got	0 0 0 0 -2 8 2 -4 -1 -1 0 0 -2
word|gouvernement	0 0 0 0 -6 -6 6 -1 2 2 0 6 -2
word|gov	0 0 0 0 -1 1 0 -1 7 0 0 1 -3
word|governance	0 0 0 0 0 2 0 2 0 -1 0 2 -5
word|government	0 0 0 0 -2 14 3 -4 -3 -14 0 4 -4
word|governments	0 0 0 0 0 1 0 -1 0 0 0 -8 9
word|grab	0 0 0 0 0 -6 0 1 0 3 0 0 3
word|grade	0 0 0 0 0 8 0 -3 -1 -2 0 2 -3
word|gradually	0 0 0 0 -2 -2 6 1 -1 -2 0 -1 -1
word|grant	0 0 0 0 0 5 0 -3 0 0 0 1 -1
word|graphic	0 0 0 0 -13 6 -1 -7 14 2 -1 -7 -9
word|graphics	0 0 0 0 0 4 0 -3 -1 -1 0 0 0
word|great	0 0 0 0 0 3 -6 -7 1 5 0 -5 -1
word|greatest	0 0 0 0 2 -8 6 -1 -1 -3 0 5 -1
word|green	0 0 0 0 2 4 -2 3 -2 0 0 -3 -6
word|grew	0 0 0 0 0 3 -1 -1 0 0 0 0 0
word|grid	0 0 0 0 -2 -10 -1 11 0 -1 0 0 0
word|grip	0 0 0 0 -4 8 -1 -5 0 3 0 0 -1
word|ground	0 0 0 0 -3 -4 -2 3 0 4 0 3 -3
word|group	0 0 0 0 6 0 2 7 -5 -12 0 -8 -2
word|groups	0 0 0 0 0 3 0 0 0 -1 0 0 -1
word|grow	0 0 0 0 -5 0 -1 -3 0 3 0 3 -1
word|growing	0 0 0 0 2 3 -1 -2 -2 4 0 -6 -1
word|grows	0 0 0 0 -3 -8 -1 7 0 3 0 1 -1
word|growth	0 0 0 0 -2 -1 3 10 -2 -8 0 -4 3
word|großer	0 0 0 0 -3 1 -2 -1 -1 7 -1 -5 -4
word|guardian	0 0 0 0 -1 -5 0 4 0 0 0 -3 5
word|guess	0 0 0 0 2 11 -7 -3 -1 -2 0 -1 -2
word|guest	0 0 0 0 -2 0 0 0 -2 5 0 -2 -1
word|guests	0 0 0 0 -1 -7 -3 0 5 5 0 -2 -1
word|guidance	0 0 0 0 0 -3 0 3 -1 -1 0 0 2
word|guide	1 0 0 0 1 -1 -3 5 -2 -12 0 12 -8
word|guidelines	0 0 0 0 -1 -2 0 -2 0 0 0 -1 6
word|guides	0 0 0 0 1 12 -1 -2 -1 0 0 -3 -7
word|gun	0 0 0 0 -1 -3 -2 -2 4 5 0 0 -1
word|gut	0 0 0 0 7 -7 8 -1 -1 -2 -1 -3 -2
word|gym	1 0 0 0 -4 -15 5 -7 -3 -7 0 2 7
word|h	0 0 0 0 1 0 -1 -3 4 7 -4 -4 -4
word|ha	1 0 0 0 11 2 -1 -1 1 -5 0 -6 -7
word|habe	0 0 0 0 -4 14 -2 -2 -1 -3 0 -4 -1
word|haben	0 0 0 0 10 0 0 -2 -3 -4 0 3 -9
word|habit	0 0 0 0 0 3 0 -3 0 0 0 0 0
word|habitants	0 0 0 0 0 4 -2 -1 -1 -1 0 3 -3
word|habits	0 0 0 0 4 4 -1 -4 -4 -3 0 -3 4
word|hack	0 0 0 0 3 3 0 -2 0 -2 0 0 -4
word|hackers	0 0 0 0 0 6 0 -8 0 0 0 -9 10
word|had	0 0 0 0 9 2 -1 0 -11 -2 0 -17 -7
word|hair	0 0 0 0 -3 -2 -1 -4 3 1 0 4 -3
word|half	0 0 0 0 0 -4 -1 5 -2 -3 0 8 -7
word|hall	0 0 0 0 4 -1 -1 -1 5 -11 -1 0 6
word|halten	0 0 0 0 -4 -7 -1 5 0 4 -1 -1 -2
word|han	0 0 0 0 7 -8 -4 -4 -2 6 1 0 -2
word|hand	0 0 0 0 -4 1 0 0 3 2 0 -2 -2
word|handed	0 0 0 0 0 5 -1 -1 0 -1 0 0 -1
word|handle	0 0 0 0 -1 -4 -1 5 -1 -1 0 0 4
word|handles	0 0 0 0 -2 4 0 -1 0 0 0 0 0
word|handling	0 0 0 0 2 3 0 -1 0 -1 0 -3 0
word|hands	0 0 0 0 -3 -3 0 1 0 7 0 0 -1
word|handy	0 0 0 0 0 -3 0 4 0 -1 0 0 -1
word|happened	0 0 0 0 1 -1 -1 3 0 -1 0 2 -1
word|happening	0 0 0 0 -2 -1 0 -1 0 0 0 5 -1
word|happens	0 0 0 0 0 -2 -2 1 0 6 0 -2 0
word|happy	0 0 0 0 -9 2 -1 0 5 2 0 1 0
word|hard	0 0 0 0 3 -10 5 5 0 -3 0 3 -2
word|hardware	0 0 0 0 0 1 4 -3 2 -2 0 -1 0
word|harris	0 0 0 0 7 -1 -1 -2 1 2 -1 -11 -7
word|harry	0 0 0 0 5 4 -2 -7 2 -1 -4 -10 -6
word|harvard	0 0 0 0 -1 4 0 -1 -2 -4 0 -10 10
word|has	0 0 0 0 -19 14 -2 -5 -17 -9 -1 -5 -6
word|hasn	0 0 0 0 -2 5 -1 -1 -1 -1 0 0 0
word|hat	0 0 0 0 0 8 0 -3 -12 3 -2 -1 -11
word|hate	0 0 0 0 2 0 0 4 -1 -2 0 -2 -2
word|hatte	0 0 0 0 -1 4 -1 -1 0 -2 0 3 -1
word|hatten	0 0 0 0 -1 17 -2 7 -3 -6 0 -12 -7
word|have	0 0 0 0 -27 6 -4 -6 -11 3 -1 -9 1
word|haven	0 0 0 0 0 3 0 1 0 -1 0 0 -2
word|having	0 0 0 0 -6 -7 7 -1 0 7 0 4 -3
word|he	-1 0 0 0 -2 11 -10 -20 -2 -5 -1 -7 -10
word|head	0 0 0 0 3 1 -1 4 -1 -3 0 -4 2
word|heading	0 0 0 0 0 6 -1 0 -1 -2 0 0 -1
word|headline	0 0 0 0 0 -1 -1 0 4 4 0 0 -5
word|headlines	0 0 0 0 0 1 0 1 -2 -1 0 -5 5
word|heads	0 0 0 0 7 -9 0 -1 0 5 0 0 0
word|health	0 0 0 0 14 10 -5 -18 -13 -10 -1 -10 12
word|healthcare	0 0 0 0 0 -6 4 -7 0 6 0 9 -5
word|healthier	0 0 0 0 0 7 0 -2 0 0 0 2 -5
word|healthy	0 0 0 0 0 3 -3 -7 -1 3 0 6 -3
word|hearing	0 0 0 0 0 3 0 2 0 1 0 -3 -3
word|heart	0 0 0 0 0 -2 0 7 0 0 0 -1 -1
word|heating	0 0 0 0 0 -5 0 -1 -1 7 0 0 -1
word|heavily	0 0 0 0 0 8 0 -3 -1 -3 0 -1 0
word|height	0 0 0 0 0 0 0 -1 -2 -1 0 -1 4
word|held	0 0 0 0 0 12 -2 -6 -1 -2 0 0 -1
word|helicopter	0 0 0 0 -1 -11 0 -1 9 13 0 -9 -4
word|help	0 0 0 0 -1 -11 -2 7 -7 -12 -1 11 1
word|helped	0 0 0 0 0 7 -1 -1 -2 -2 0 0 0
word|helpful	0 0 0 0 0 8 0 -2 0 0 0 -2 -1
word|helps	0 0 0 0 1 6 2 -4 -2 -2 0 -2 0
word|her	0 0 0 0 -8 5 -8 -17 -4 11 -1 -2 -4
word|here	0 0 0 0 -4 12 -2 -17 -9 -8 -1 6 -9
word|heritage	0 0 0 0 0 -5 -1 -2 0 9 0 -5 -2
word|hero	0 0 0 0 -1 -1 0 -2 2 13 0 -1 -10
word|heures	0 0 0 0 -1 -4 0 0 -3 3 0 7 -2
word|heute	0 0 0 0 3 -11 5 -2 -2 -6 0 11 -7
word|hey	0 0 0 0 -1 2 0 4 0 0 0 -5 0
word|hidden	0 0 0 0 -1 -1 -1 -4 2 9 0 1 -7
word|hide	0 0 0 0 0 3 -1 -3 -3 1 0 0 4
word|hier	0 0 0 0 2 1 3 -2 3 -5 0 -18 11
word|high	0 0 0 0 13 -12 -1 4 -6 -3 0 3 -9
word|higher	0 0 0 0 -2 -3 -2 8 -2 0 0 0 2
word|highlight	0 0 0 0 -1 -1 0 -1 0 0 0 4 0
word|highlighted	0 0 0 0 7 -1 0 -2 -3 -1 0 0 -1
word|highlighting	0 0 0 0 0 5 -1 -2 -1 -1 0 0 0
word|highlights	0 0 0 0 3 -4 0 5 -2 -8 0 2 -4
word|highly	0 0 0 0 -2 5 -1 0 -2 -1 0 1 -1
word|hike	0 0 0 0 0 -4 0 0 -1 4 0 2 -1
word|hikes	0 0 0 0 3 -1 -1 -1 -5 -4 0 5 -4
word|hiking	0 0 0 0 -8 0 0 -7 6 13 0 -6 -6
word|hill	0 0 0 0 -12 6 0 0 3 1 0 10 -11
word|hillary	0 0 0 0 0 -3 0 0 1 3 0 4 -4
word|hills	0 0 0 0 0 2 -1 -6 -1 -2 0 5 -1
word|him	0 0 0 0 1 17 -1 -8 -6 -4 0 -2 -9
word|himself	0 0 0 0 5 3 0 -2 -1 -3 0 -5 -1
word|hin	0 0 0 0 12 6 0 -1 -1 -5 -1 -11 -3
word|hinter	0 0 0 0 1 0 -2 -3 5 -7 0 -5 -8
word|hire	0 0 0 0 1 -3 0 5 -1 -3 0 1 0
word|hired	0 0 0 0 0 4 -1 1 0 -4 0 0 0
word|hiring	0 0 0 0 1 -8 -2 -1 -1 2 0 5 4
word|his	0 0 0 0 -16 -8 -5 -16 11 20 -1 -7 -7
word|historic	0 0 0 0 -2 2 -1 -2 -1 -1 -1 -7 6
word|history	0 0 0 0 1 4 -2 -2 2 -5 0 -2 1
word|hit	0 0 0 0 0 3 0 1 -1 -3 0 5 -2
word|hits	0 0 0 0 4 2 -1 -1 -1 0 0 8 -11
word|hitting	0 0 0 0 0 -3 -2 -2 -1 -4 0 2 6
word|hoch	0 0 0 0 0 -3 0 0 0 0 0 5 -3
word|hockey	0 0 0 0 0 6 -1 -2 0 0 0 -1 -1
word|hohe	0 0 0 0 9 -9 -1 -2 -1 9 0 -12 -3
word|hold	0 0 0 0 0 5 -1 -4 1 -1 0 1 -1
word|holding	0 0 0 0 -4 1 0 -6 3 5 0 -1 0
word|holds	0 0 0 0 -2 -3 -1 1 3 3 0 2 -2
word|hole	0 0 0 0 2 -6 -1 5 2 -1 0 0 -1
word|holiday	0 0 0 0 0 -1 -1 5 0 -2 0 -4 4
word|holidays	0 0 0 0 0 7 -1 -1 -3 -2 0 0 -1
word|hollywood	-1 0 0 0 8 11 -1 -1 -9 -7 0 -7 0
word|home	0 0 0 0 -10 3 -9 -18 -8 5 -9 4 5
word|homes	0 0 0 0 1 -3 -1 6 0 1 0 -4 0
word|homme	0 0 0 0 0 -1 0 -1 -1 -2 0 -2 5
word|honestly	0 0 0 0 0 4 -1 -2 0 -1 0 0 0
word|honor	0 0 0 0 0 6 -1 0 -1 -4 0 0 0
word|hood	0 0 0 0 -1 0 -1 -4 1 7 -1 0 0
word|hopefully	0 0 0 0 0 -4 -2 0 2 8 0 0 -1
word|hopes	0 0 0 0 -1 8 -1 -7 0 -2 0 -1 0
word|hoping	0 0 0 0 -1 3 -6 -8 0 -1 0 11 -1
word|horror	0 0 0 0 1 -6 -1 8 0 -1 0 0 0
word|hospital	0 0 0 0 0 11 0 -2 -3 -3 0 -1 -1
word|host	0 0 0 0 0 8 -1 4 -2 -2 0 -4 -5
word|hosted	0 0 0 0 0 -2 0 1 -3 -1 0 -1 6
word|hosting	0 0 0 0 0 -4 0 10 -1 -2 0 -1 -2
word|hosts	0 0 0 0 0 -6 0 6 -1 -2 0 -8 7
word|hot	0 0 0 0 0 -6 1 5 -1 3 0 2 -3
word|hotel	0 0 0 0 0 4 0 -2 -1 -2 0 4 -3
word|hour	0 0 0 0 -7 -6 5 3 5 1 0 -4 4
word|hours	0 0 0 0 -13 0 -4 0 -4 -2 -2 -1 6
word|house	0 0 0 0 6 0 1 -7 7 3 -2 -7 -16
word|household	0 0 0 0 -1 4 0 -5 4 -1 -1 0 -1
word|houses	0 0 0 0 -4 2 0 -1 3 3 0 0 -3
word|housing	0 0 0 0 1 1 -2 -5 0 -3 -1 7 -3
word|how	2 0 0 0 13 -18 -3 -12 -9 -8 -2 12 -12
word|howard	0 0 0 0 -3 4 0 -1 1 0 -1 -6 5
word|however	0 0 0 0 -1 12 -3 -7 -1 -2 0 0 2
word|hr	0 0 0 0 -14 1 0 5 3 -5 7 -1 0
word|html	0 0 0 0 -2 0 -1 3 -2 0 0 -8 0
word|http	0 0 0 0 1 -9 0 9 0 -1 0 -2 1
word|https	0 0 0 0 -2 -18 -3 8 -1 6 5 -3 13
word|hub	0 0 0 0 -6 -4 0 2 0 -1 0 1 7
word|huge	0 0 0 0 -2 -6 1 5 -1 1 0 1 -1
word|hui	0 0 0 0 -2 -1 0 0 -1 0 0 -1 5
word|human	0 0 0 0 -4 14 -1 -9 4 -1 0 -4 -4
word|humans	0 0 0 0 0 0 -1 -4 6 2 0 6 -7
word|hundreds	0 0 0 0 4 -6 -1 -1 3 0 0 0 2
word|hunt	0 0 0 0 -3 11 0 -1 -1 -1 0 -5 -5
word|hurt	0 0 0 0 6 0 -1 -1 0 -2 0 2 -4
word|husband	0 0 0 0 0 0 -1 -1 1 1 0 -2 3
word|hält	0 0 0 0 0 -6 0 -1 6 0 0 0 -1
word|i	0 0 0 0 -11 5 -2 -14 -12 -12 -7 0 -11
word|ice	0 0 0 0 -4 0 0 -9 -2 -3 0 10 -2
word|ich	0 0 0 0 0 -3 -1 -1 -1 -4 0 1 8
word|icon	0 0 0 0 0 -8 0 -1 0 1 0 -1 9
word|id	0 0 0 0 -5 0 -1 6 -1 -4 0 3 -3
word|idea	0 0 0 0 0 -6 2 -4 5 4 0 0 3
word|ideal	0 0 0 0 0 -11 0 10 0 -2 0 0 3
word|ideas	0 0 0 0 1 -1 -1 -2 -2 -2 0 3 6
word|identified	0 0 0 0 0 7 -1 -4 0 0 0 0 -1
word|identify	0 0 0 0 1 8 -1 -9 -1 -2 0 -2 1
word|identifying	0 0 0 0 3 5 0 -5 -1 -2 0 0 0
word|identity	0 0 0 0 -5 19 -2 -5 -2 -6 0 1 -5
word|if	0 0 0 0 -5 -6 4 6 -13 -23 0 1 -5
word|ignore	0 0 0 0 4 8 0 -8 -1 -1 0 -3 1
word|ihn	0 0 0 0 -3 -2 6 0 -1 -5 -1 1 -2
word|ihnen	0 0 0 0 7 -5 -1 0 -1 -8 0 -4 5
word|ihr	0 0 0 0 -1 -13 -2 4 3 0 0 -8 10
word|ihre	0 0 0 0 -4 10 3 -1 -2 -14 0 -2 0
word|ihrem	0 0 0 0 -2 -3 0 -2 -8 6 -1 2 -9
word|ihren	0 0 0 0 -1 2 -3 7 -2 -5 0 -1 -1
word|ihrer	0 0 0 0 4 -6 3 -1 -1 1 0 -2 0
word|iii	0 0 0 0 -8 -6 -1 0 5 9 -2 2 -3
word|il	0 0 0 0 4 -3 -2 6 -2 -4 0 8 -11
word|illegal	0 0 0 0 -2 4 0 -3 -1 -3 0 6 -1
word|illness	0 0 0 0 0 8 -2 -4 0 -2 0 2 -2
word|illustration	0 0 0 0 -3 -11 0 -1 17 10 -6 -1 -8
word|im	0 0 0 0 0 -17 1 3 -6 -7 -7 13 -22
word|image	0 0 0 0 -19 -23 -2 -16 23 23 8 -32 -18
word|images	0 0 0 0 -18 -16 -4 -10 2 13 8 0 -5
word|imago	0 0 0 0 -3 -5 -1 0 6 6 2 -1 -10
word|immediately	0 0 0 0 0 4 0 -1 0 -1 0 0 -1
word|immer	0 0 0 0 5 -9 3 -1 1 -1 0 2 -1
word|immigrants	0 0 0 0 0 11 -1 -3 -2 -12 0 12 -15
word|immigration	0 0 0 0 -1 -13 0 -2 5 13 -1 5 -6
word|impact	0 0 0 0 -1 8 -1 -7 -2 0 0 0 4
word|impacts	0 0 0 0 0 -5 -2 7 0 -1 0 0 0
word|implement	0 0 0 0 -3 5 5 -11 -1 -2 0 -3 6
word|implementation	0 0 0 0 -1 5 0 3 -4 -2 0 -1 0
word|implemented	0 0 0 0 2 -10 10 -3 0 0 0 0 0
word|implementing	0 0 0 0 0 -3 0 5 0 -1 0 0 -1
word|import	0 0 0 0 0 5 -1 -3 0 0 0 0 0
word|important	0 0 0 0 1 0 0 -3 -1 1 0 -2 4
word|imports	0 0 0 0 0 3 0 0 -1 -2 0 0 0
word|impossible	0 0 0 0 13 6 -8 -2 -3 -5 0 -2 -7
word|improve	0 0 0 0 -8 5 6 -8 -1 -5 0 6 1
word|improved	0 0 0 0 1 -5 0 2 0 -1 0 0 4
word|improvement	0 0 0 0 -1 -6 0 7 0 -1 0 1 0
word|improvements	0 0 0 0 1 -6 6 -7 2 8 0 0 -4
word|improves	0 0 0 0 6 -6 6 3 -2 -5 -1 0 -2
word|improving	0 0 0 0 0 5 0 -3 -1 -1 0 0 0
word|in	3 -4 -4 -4 -22 -5 -20 -19 15 15 -28 17 -2
word|inbox	0 0 0 0 4 -12 3 -5 3 -1 0 -3 10
word|inc	0 0 0 0 -4 -4 0 7 0 1 0 -2 -1
word|inch	0 0 0 0 -1 8 -1 4 -4 -4 0 -6 -7
word|incident	0 0 0 0 3 5 -1 -3 -1 -2 0 -1 0
word|include	0 0 0 0 -4 6 -1 0 4 2 0 -2 -3
word|included	0 0 0 0 5 -11 2 6 0 -1 0 -3 3
word|includes	0 0 0 0 0 1 2 -3 -1 1 0 2 -2
word|including	0 0 0 0 -1 8 -4 -3 -2 -1 0 -1 3
word|income	0 0 0 0 0 8 -1 4 0 0 0 0 -11
word|incorporate	0 0 0 0 1 -3 -1 -5 -3 -4 0 -3 10
word|increase	0 0 0 0 -3 -1 4 0 -2 -7 0 -3 6
word|increased	0 0 0 0 0 -4 9 -3 -1 -2 0 3 -3
word|increases	0 0 0 0 3 3 3 -2 -1 -2 0 -1 -2
word|increasing	0 0 0 0 2 -5 -1 6 0 -1 0 0 0
word|incredible	0 0 0 0 -2 4 -2 4 -2 -7 0 0 -3
word|indeed	0 0 0 0 1 12 -1 -5 -2 -5 0 -1 -1
word|independent	0 0 0 0 -1 6 0 -2 -1 -3 1 -1 2
word|independently	0 0 0 0 -1 -2 0 8 -1 -3 0 0 -3
word|index	0 0 0 0 7 -8 0 3 -1 -1 0 -6 3
word|india	0 0 0 0 -1 12 -1 -5 0 -6 0 7 -11
word|indian	0 0 0 0 -2 -6 -3 -1 -1 5 -2 2 7
word|indiana	0 0 0 0 -3 5 0 -3 0 2 0 -1 -3
word|indicates	0 0 0 0 -2 6 0 -2 -1 -1 0 0 0
word|individually	0 0 0 0 0 -3 -1 -4 -1 -2 0 0 7
word|indonesia	0 0 0 0 -9 14 -1 -16 -2 -7 -1 2 3
word|industrial	0 0 0 0 0 5 0 -2 -1 -1 0 0 -1
word|industries	0 0 0 0 0 1 0 -4 0 0 0 3 0
word|industry	0 0 0 0 8 -6 1 0 0 -8 0 3 2
word|influence	0 0 0 0 -3 -13 -1 6 0 4 0 9 -2
word|info	0 0 0 0 -1 2 0 -1 0 -2 -1 -1 5
word|infographic	0 0 0 0 -14 -9 -4 -5 19 3 0 -6 -5
word|information	0 0 0 0 2 10 -1 -6 -4 -9 0 -6 3
word|informationen	0 0 0 0 0 -11 -1 2 -1 5 0 -1 8
word|informations	0 0 0 0 0 0 0 0 0 -1 0 7 -8
word|informed	0 0 0 0 0 -3 3 -2 0 -1 0 0 1
word|infrastructure	0 0 0 0 1 8 3 -10 -1 2 0 -5 1
word|ingredient	0 0 0 0 -1 4 0 5 -6 -1 0 0 -2
word|ingredients	0 0 0 0 2 5 0 -9 0 2 0 -1 -1
word|initial	0 0 0 0 -1 0 -1 4 0 -1 0 0 -1
word|initially	0 0 0 0 0 5 0 -3 0 0 0 0 -1
word|initiative	0 0 0 0 -1 10 0 -1 -3 -3 0 -8 2
word|initiatives	0 0 0 0 0 -6 0 -1 0 0 0 0 8
word|injured	0 0 0 0 0 -1 -1 -2 1 4 0 -1 0
word|injuries	0 0 0 0 0 7 -2 -1 -1 -2 0 0 0
word|injury	0 0 0 0 -1 -1 -1 3 -1 -2 0 2 -1
word|inner	0 0 0 0 -1 13 -1 -4 2 -5 0 -6 -1
word|innovation	0 0 0 0 0 10 0 -2 -1 -3 0 0 -4
word|innovative	0 0 0 0 -5 1 0 -1 0 -2 0 0 5
word|input	0 0 0 0 0 -1 -1 3 0 -1 0 -2 1
word|inquiry	0 0 0 0 -1 9 -1 -3 -3 0 0 4 -6
word|ins	0 0 0 0 -1 8 -1 6 -1 -3 0 1 -7
word|inside	0 0 0 0 -1 -5 -1 -3 5 7 0 -2 0
word|insider	0 0 0 0 -1 -1 -1 4 2 1 0 -3 -2
word|insight	0 0 0 0 -3 -2 -1 4 3 0 0 0 -2
word|insights	0 0 0 0 2 2 -1 -2 -2 -3 -1 -8 8
word|insisted	0 0 0 0 0 3 0 0 -2 -1 0 0 0
word|inspiration	0 0 0 0 0 -10 5 -2 1 2 0 -1 6
word|inspired	0 0 0 0 0 3 0 -1 2 5 0 -2 -6
word|instagram	0 0 0 0 -11 10 3 -4 -8 -10 0 -13 6
word|install	0 0 0 0 1 -3 6 0 0 -1 0 -1 -1
word|installation	0 0 0 0 3 -1 0 -3 -1 -1 0 5 -4
word|installed	0 0 0 0 0 10 0 -7 0 -1 0 0 0
word|installing	0 0 0 0 -3 -4 0 -1 1 7 0 -1 -1
word|instance	0 0 0 0 1 14 -1 -11 0 -3 0 0 0
word|instant	0 0 0 0 2 -5 5 -2 -3 -2 0 -2 5
word|instead	0 0 0 0 1 -7 2 5 1 -1 0 2 0
word|institute	0 0 0 0 -1 11 -1 -2 -1 -9 1 -4 6
word|institutions	0 0 0 0 0 -3 7 -2 -1 -1 0 0 -1
word|instructions	0 0 0 0 0 4 -2 2 -1 0 0 -1 -8
word|insurance	0 0 0 0 2 -2 0 3 -3 -4 0 6 -4
word|integrate	0 0 0 0 -1 -11 -1 4 0 -1 0 3 7
word|integrated	0 0 0 0 0 -5 0 6 0 0 0 0 0
word|integrates	0 0 0 0 7 2 0 -6 -1 1 0 -1 -5
word|integrating	0 0 0 0 4 4 0 -4 -1 -1 0 -1 -1
word|integration	0 0 0 0 -1 -6 -1 9 -1 -2 0 0 3
word|integrations	0 0 0 0 -2 0 -1 4 2 1 0 -2 -6
word|integrity	0 0 0 0 0 1 -1 -2 -6 8 0 -1 -2
word|intelligence	0 0 0 0 -3 -2 -2 1 0 0 0 9 -2
word|intelligent	0 0 0 0 -1 6 0 -2 8 -6 -1 0 -6
word|intended	0 0 0 0 0 7 -1 -4 0 -1 0 0 0
word|intense	0 0 0 0 0 -2 7 -2 0 0 0 0 -1
word|intention	0 0 0 0 0 5 0 -3 0 -1 0 0 0
word|interact	0 0 0 0 0 -3 0 4 0 -1 0 0 0
word|interaction	0 0 0 0 -1 -9 8 -3 0 5 0 0 3
word|interactive	0 0 0 0 0 7 -1 -7 0 -1 0 0 1
word|interest	0 0 0 0 -1 -1 1 -1 -1 -2 0 10 -5
word|interested	0 0 0 0 -3 4 -1 0 -1 -1 0 -1 1
word|interesting	0 0 0 0 0 0 -2 -1 0 5 0 0 0
word|interests	0 0 0 0 0 3 0 -2 0 0 0 0 0
word|interface	0 0 0 0 1 0 4 -2 0 -2 0 -1 0
word|interfaces	0 0 0 0 6 -2 0 3 -1 -6 0 0 -2
word|interior	0 0 0 0 -1 -9 -2 -3 6 12 0 0 -3
word|internal	0 0 0 0 -1 12 0 -3 -1 -2 0 -3 -1
word|international	0 0 0 0 2 5 -2 -3 0 -7 0 -3 4
word|internet	0 0 0 0 -1 1 -1 1 -1 -3 0 5 -2
word|interview	0 0 0 0 -1 -6 7 1 -1 0 0 1 -1
word|interviews	0 0 0 0 -1 -6 0 -1 0 0 3 -2 7
word|into	0 0 0 0 13 -5 -12 0 -5 -7 -1 0 -3
word|introduce	0 0 0 0 0 4 -1 -3 -1 -1 0 2 -1
word|introduced	0 0 0 0 0 -4 0 9 -2 -4 0 0 -1
word|introduces	0 0 0 0 0 10 0 -9 0 0 0 0 0
word|introducing	0 0 0 0 6 -8 0 3 0 -1 0 4 -4
word|introduction	0 0 0 0 6 0 -1 -7 -2 -7 0 8 -1
word|invasion	0 0 0 0 0 -4 -1 -1 -2 -3 0 9 -4
word|inventory	0 0 0 0 0 -7 10 -2 -1 -3 0 0 -1
word|invest	0 0 0 0 -2 -7 -2 2 -1 -1 0 -2 8
word|investigating	0 0 0 0 0 -9 -1 10 0 -1 0 1 0
word|investigation	0 0 0 0 -6 -2 2 -4 -3 -2 0 1 7
word|investigative	0 0 0 0 0 2 0 -1 -1 -1 0 -2 5
word|investigators	0 0 0 0 8 1 0 -2 -1 -3 0 -5 -2
word|investing	0 0 0 0 -1 -3 -1 -1 -3 -4 0 4 8
word|investment	0 0 0 0 4 6 -4 0 -1 -3 0 -5 1
word|investments	0 0 0 0 -3 3 -1 -7 2 6 0 -3 0
word|investor	0 0 0 0 5 -1 -1 -2 -1 -3 0 -2 4
word|investors	0 0 0 0 -5 19 -2 -9 -1 -3 0 3 -3
word|involved	0 0 0 0 -1 7 -1 -1 0 -2 0 -1 -1
word|involving	0 0 0 0 -2 12 -1 -7 -1 -5 0 3 -1
word|ios	0 0 0 0 -3 -2 0 3 5 3 0 -4 -4
word|ip	0 0 0 0 0 -7 8 2 0 -2 0 0 0
word|ipad	0 0 0 0 4 5 -1 -13 4 -1 -1 0 -10
word|iphone	0 0 0 0 2 8 -2 -5 2 -1 -1 -1 -14
word|iran	0 0 0 0 0 -17 -1 -1 8 3 -1 1 -2
word|ireland	0 0 0 0 3 1 -1 -2 -1 0 0 4 -6
word|irish	0 0 0 0 -5 3 -2 -2 -1 -5 0 11 -4
word|iron	0 0 0 0 -8 8 -1 -5 -1 9 0 -6 -3
word|is	-3 -1 -1 -1 -3 2 -2 -3 -8 0 -8 -1 -19
word|island	0 0 0 0 -8 2 0 -3 6 5 5 -7 0
word|isn	0 0 0 0 3 2 8 -7 -1 -1 0 0 -3
word|isolate	0 0 0 0 0 9 0 -8 -1 -1 0 1 -1
word|israel	1 0 0 0 -6 -13 -4 9 10 -9 -1 9 -16
word|israeli	0 0 0 0 -1 5 -1 -6 -1 -2 0 4 -3
word|issue	0 0 0 0 4 4 3 -1 -6 -6 -1 5 -6
word|issued	0 0 0 0 0 5 0 -2 0 -1 0 0 0
word|issues	0 0 0 0 11 1 -1 0 0 -6 0 2 -9
word|ist	0 0 0 0 1 -5 -5 -12 -2 -4 -2 12 -2
word|istock	0 0 0 0 -3 -2 0 0 3 7 -4 -1 -2
word|istockphoto	0 0 0 0 -4 0 0 -1 -1 5 5 0 -5
word|it	0 0 0 0 -8 -1 -3 1 -10 -31 -4 -4 -31
word|item	0 0 0 0 -6 2 0 -9 -2 -4 0 0 15
word|items	0 0 0 0 0 -18 2 11 5 -1 0 -3 5
word|its	0 0 0 0 -7 9 -2 -3 -6 -7 0 1 -3
word|itself	0 0 0 0 -1 6 -1 -2 1 0 0 -1 -1
word|j	0 0 0 0 -9 -6 0 7 0 -6 7 -3 5
word|jack	0 0 0 0 7 -2 -8 -1 -1 -3 0 -9 9
word|jackson	0 0 0 0 1 3 -1 -2 6 -1 0 -3 -5
word|jahre	0 0 0 0 -1 -2 -2 -1 -1 0 0 6 -1
word|jahren	0 0 0 0 1 -13 -1 0 -5 8 0 1 -1
word|jail	0 0 0 0 -3 13 -5 -11 -4 -9 0 -6 5
word|james	0 0 0 0 0 -12 -2 4 1 2 5 0 1
word|jan	0 0 0 0 -2 6 0 -2 1 -6 0 -9 3
word|jane	0 0 0 0 5 2 -1 -4 -1 -1 0 -1 0
word|januar	0 0 0 0 -1 -6 -1 -1 -3 3 0 4 -1
word|january	0 0 0 0 -1 6 0 -7 -1 0 0 0 4
word|japan	0 0 0 0 -3 -5 0 2 -2 -4 0 12 -9
word|japanese	0 0 0 0 0 -1 -1 -1 -1 5 0 -2 0
word|jason	0 0 0 0 -2 8 -2 -5 1 1 0 -5 -4
word|je	0 0 0 0 3 3 3 1 -3 -4 0 -2 -2
word|jean	0 0 0 0 0 10 0 -5 0 0 0 -3 -2
word|jedoch	0 0 0 0 -1 8 3 -2 -1 -10 0 -2 -5
word|jeff	0 0 0 0 3 -3 0 -1 3 -1 0 -9 8
word|jeffrey	0 0 0 0 -15 -3 -2 -7 11 6 -1 -11 -8
word|jennifer	0 0 0 0 0 1 0 -2 1 5 -1 0 -4
word|jeremy	0 0 0 0 -4 8 0 4 -1 -1 0 -5 -2
word|jersey	0 0 0 0 0 -5 0 -1 6 1 0 -1 0
word|jessica	0 0 0 0 1 10 0 0 -4 -7 -5 -1 -2
word|jet	0 0 0 0 -2 12 0 -5 4 -4 -1 -3 -5
word|jetzt	0 0 0 0 3 -3 -1 -4 -3 2 0 4 -1
word|jeudi	0 0 0 0 8 -3 0 0 0 -2 0 -6 -1
word|jill	0 0 0 0 -2 7 -1 -10 0 -1 -1 2 -1
word|jim	0 0 0 0 1 6 0 -2 3 -3 2 -1 -3
word|jinping	0 0 0 0 -1 -5 0 0 4 4 0 -1 -2
word|job	0 0 0 0 5 -2 4 -3 -2 3 0 -1 -4
word|jobs	0 0 0 0 -1 3 -1 -4 -3 -4 0 11 -6
word|joe	0 0 0 0 11 -4 -1 -6 -2 -6 -1 7 -1
word|john	0 0 0 0 -8 -3 -3 10 8 2 -3 -5 -6
word|johnson	0 0 0 0 0 15 -1 -4 -2 -3 0 -4 -7
word|join	0 0 0 0 -2 -3 1 -6 -6 -5 0 -4 15
word|joined	0 0 0 0 1 15 -1 -4 -4 -5 0 -2 -1
word|joining	0 0 0 0 -4 -2 0 -1 0 -1 0 5 2
word|joins	0 0 0 0 -1 5 0 0 -2 -4 0 -12 9
word|joint	0 0 0 0 0 10 0 -1 -1 -4 -1 -4 1
word|joke	0 0 0 0 -2 3 -1 -2 -1 -2 0 -1 2
word|jon	0 0 0 0 -7 -3 0 -7 -4 -2 -3 -7 9
word|jonathan	0 0 0 0 -5 5 0 -4 4 3 0 0 -5
word|jones	0 0 0 0 -3 -4 -1 -1 0 -1 -1 -1 8
word|jordan	0 0 0 0 1 12 -1 -9 -3 -1 -1 -7 -6
word|jose	0 0 0 0 -2 4 -1 -4 2 4 -1 -2 -2
word|joseph	0 0 0 0 -4 2 0 0 -1 -2 -1 5 1
word|josh	0 0 0 0 -1 -7 0 0 5 3 0 -1 1
word|joshua	0 0 0 0 8 -6 3 0 -2 5 -1 0 -8
word|jour	0 0 0 0 0 -1 0 0 0 0 0 0 4
word|journal	0 0 0 0 0 -1 7 -1 -1 -1 0 2 -4
word|journalism	0 0 0 0 -6 -16 -2 -1 -3 -4 0 -1 22
word|journalist	0 0 0 0 -3 -1 0 0 0 -1 0 4 1
word|journalists	0 0 0 0 0 5 -1 -1 -3 -2 0 0 0
word|journey	0 0 0 0 5 0 -1 4 1 -3 0 -5 -2
word|joy	0 0 0 0 -3 0 0 -1 -1 4 0 3 -4
word|jr	0 0 0 0 0 1 0 -3 0 5 0 -1 -1
word|json	0 0 0 0 0 -12 7 6 -1 -1 0 0 0
word|judge	0 0 0 0 4 1 -1 1 1 1 0 -5 -2
word|juin	0 0 0 0 7 -2 0 -2 -1 8 0 -9 -2
word|jul	0 0 0 0 -1 -2 0 0 0 0 0 -8 12
word|julia	0 0 0 0 5 4 0 0 -5 -3 -1 -2 0
word|julian	0 0 0 0 -4 6 -1 11 -13 11 -5 1 -9
word|july	0 0 0 0 -2 3 0 1 -1 -3 0 -1 3
word|jump	0 0 0 0 -1 6 0 -6 -1 -2 0 4 0
word|jun	0 0 0 0 -1 1 0 -1 0 0 0 -8 9
word|june	0 0 0 0 -1 10 0 -3 -3 -4 0 2 -1
word|juni	0 0 0 0 -7 -6 0 0 -5 5 -1 4 3
word|jury	0 0 0 0 1 0 0 0 2 -4 0 1 -3
word|just	0 0 0 0 -1 3 -8 4 -7 -8 0 8 -11
word|justice	0 0 0 0 -1 12 -1 -1 -5 -3 0 5 -8
word|justin	0 0 0 0 -7 4 -1 3 -2 2 -5 -2 -5
word|k	0 0 0 0 -1 1 0 -1 0 0 0 -1 4
word|kann	0 0 0 0 -1 12 -1 0 -1 -2 0 -4 -3
word|karen	0 0 0 0 0 -3 7 -1 -1 -1 0 -1 -2
word|kate	0 0 0 0 10 -9 -1 -2 -5 -6 6 -10 1
word|keep	0 0 0 0 1 -1 -4 4 -2 -4 0 2 1
word|keeping	0 0 0 0 5 -2 0 -1 -1 0 0 0 0
word|keeps	0 0 0 0 -1 -9 5 2 -1 -5 0 6 1
word|kein	0 0 0 0 -1 1 -1 -1 -1 -1 -1 4 -2
word|keine	0 0 0 0 2 -3 2 -2 5 -3 -1 -2 -5
word|keinen	0 0 0 0 9 -8 4 0 0 -2 0 -2 -3
word|kelly	0 0 0 0 0 -6 -1 0 -2 -5 6 1 -1
word|kentucky	0 0 0 0 -1 4 0 -2 -1 -1 0 -3 2
word|kept	0 0 0 0 -1 6 -1 -1 -1 -1 0 0 -1
word|kevin	0 0 0 0 -1 -6 -1 -1 -1 -2 13 11 -14
word|key	0 0 0 0 15 -16 4 5 -7 -6 -1 5 -5
word|keyword	0 0 0 0 0 -3 0 -1 -1 -1 -1 0 6
word|keywords	0 0 0 0 -1 0 0 1 -2 -2 0 -1 5
word|kick	0 0 0 0 2 5 0 -1 0 -3 0 2 -4
word|kid	0 0 0 0 0 -3 0 5 0 0 0 0 0
word|kill	0 0 0 0 0 -4 -1 6 0 -1 0 0 0
word|killed	0 0 0 0 -5 2 0 -1 -1 -1 0 6 -1
word|kim	0 0 0 0 -2 0 -1 -2 1 3 0 2 -1
word|kind	0 0 0 0 -3 -2 -2 6 -1 -1 0 0 3
word|kinder	0 0 0 0 -2 7 -2 10 2 -14 0 -10 -5
word|king	0 0 0 0 2 -9 -2 -10 -2 -2 -4 -8 2
word|kingdom	0 0 0 0 -2 -3 0 -2 4 -5 0 -7 8
word|kit	0 0 0 0 5 -7 9 -2 -2 -2 -1 0 -2
word|kitchen	0 0 0 0 -6 -5 -1 -4 4 13 0 -2 -8
word|klar	0 0 0 0 0 8 -4 0 -2 -2 0 -2 -1
word|knees	0 0 0 0 7 1 -2 -4 0 0 0 0 -3
word|knew	0 0 0 0 0 4 -1 -1 -1 -3 0 0 3
word|knife	0 0 0 0 6 -3 0 -1 -2 -2 0 4 -6
word|know	0 0 0 0 -1 11 -2 0 -2 -4 0 -3 0
word|knowing	0 0 0 0 0 -2 -1 4 0 0 0 0 -1
word|knowledge	0 0 0 0 -4 4 -1 2 2 2 0 -2 -2
word|known	0 0 0 0 -6 0 -1 0 -1 2 0 7 -1
word|knows	0 0 0 0 -2 1 0 4 0 0 0 -1 0
word|kommentar	0 0 0 0 -3 -5 0 0 -1 0 0 -11 13
word|kommt	0 0 0 0 -4 8 -1 0 -3 -7 0 8 -4
word|korea	0 0 0 0 -10 -11 -1 -2 1 13 0 -6 9
word|krieg	0 0 0 0 -1 -2 -1 -1 -2 6 -1 11 -11
word|kritik	0 0 0 0 -1 7 0 0 -2 -4 -1 3 -5
word|kurz	0 0 0 0 3 3 -1 -1 -1 -3 0 -2 0
word|können	0 0 0 0 -1 1 6 -1 -1 -4 0 -3 -4
word|könnte	0 0 0 0 1 3 -2 -3 -2 2 0 2 -4
word|l	0 0 0 0 5 -17 1 -13 -5 5 -5 13 -5
word|la	3 0 0 0 7 -7 -27 -9 1 0 -7 4 -25
word|lab	0 0 0 0 1 -4 -1 5 -2 -2 1 -4 4
word|label	0 0 0 0 -1 3 -2 4 -2 -4 0 -1 -1
word|labels	0 0 0 0 -2 -9 0 10 -1 -2 -1 0 1
word|labor	0 0 0 0 -8 -3 -1 4 -2 -2 0 13 -9
word|labour	0 0 0 0 1 6 0 -1 -4 -6 0 5 -8
word|labs	0 0 0 0 0 -1 -1 -5 1 4 0 4 -4
word|lack	0 0 0 0 0 6 4 -4 -2 -1 0 0 -1
word|ladies	0 0 0 0 0 9 -1 -2 -1 -1 0 -1 -3
word|lady	0 0 0 0 5 -7 5 -1 -6 -1 -1 4 -3
word|lake	0 0 0 0 -4 6 0 -8 3 1 0 -1 0
word|land	0 0 0 0 5 -3 -1 -2 -2 -3 0 6 -5
word|landing	0 0 0 0 0 5 -1 -3 0 -1 0 0 0
word|landscape	0 0 0 0 8 -12 -4 -13 7 12 0 3 -3
word|lane	0 0 0 0 0 8 0 -1 -2 -2 0 -1 -1
word|lange	0 0 0 0 0 -3 0 0 3 -9 0 5 -4
word|language	0 0 0 0 -3 -2 -1 1 -1 -2 0 2 6
word|languages	0 0 0 0 -1 4 -1 0 0 -1 0 0 0
word|laptop	0 0 0 0 10 -8 0 -9 1 1 0 2 -7
word|large	0 0 0 0 -3 6 -1 3 -5 -5 0 -4 2
word|larger	0 0 0 0 -1 0 -1 5 0 -2 0 -1 -1
word|largest	0 0 0 0 -3 0 3 0 -2 0 0 5 -2
word|larry	0 0 0 0 -7 9 -1 -6 6 6 -1 8 -14
word|las	0 0 0 0 6 -7 -1 -5 4 -4 0 -2 0
word|lassen	0 0 0 0 -1 -4 3 9 -2 -5 0 -4 1
word|last	0 0 0 0 11 -7 4 -4 -4 2 0 -5 -2
word|late	0 0 0 0 3 2 -1 3 -3 -2 0 -2 -2
word|later	0 0 0 0 8 5 -2 -1 -2 1 0 -2 -8
word|latest	0 0 0 0 2 -1 2 -12 -1 -3 0 -7 5
word|launch	0 0 0 0 -5 7 0 -1 5 -3 0 1 -9
word|launched	0 0 0 0 0 -5 -1 9 0 2 0 -1 -4
word|launches	0 0 0 0 -1 1 0 0 0 -1 0 -4 5
word|laut	0 0 0 0 2 4 -3 5 -5 -8 -1 1 -5
word|law	0 0 0 0 0 3 -1 -3 1 0 0 3 -1
word|lawrence	0 0 0 0 15 6 0 -2 -5 -6 -2 -3 -6
word|laws	0 0 0 0 -2 3 -1 -6 0 0 0 5 4
word|lawyer	0 0 0 0 -1 -8 0 4 1 9 0 -6 -2
word|layers	0 0 0 0 -1 4 -1 1 0 -3 0 0 0
word|le	1 0 0 0 3 -12 -12 -18 5 -2 -4 -8 6
word|lead	0 0 0 0 3 0 -1 -4 1 0 0 -1 0
word|leader	0 0 0 0 -3 0 -1 -1 -1 -2 0 0 7
word|leadership	0 0 0 0 -3 -4 3 -1 -1 -2 0 8 1
word|leading	0 0 0 0 2 -7 0 -9 -1 -2 0 3 10
word|leads	0 0 0 0 0 -4 4 3 -1 -1 0 0 -1
word|league	0 0 0 0 -2 -5 9 -3 0 0 -1 5 -3
word|leaks	0 0 0 0 0 4 0 -3 0 -2 0 1 0
word|learn	0 0 0 0 1 -10 4 -4 -4 4 0 -6 12
word|learned	0 0 0 0 -1 8 -1 -1 0 -1 0 0 -2
word|learning	0 0 0 0 -3 -3 -1 -7 -2 7 0 5 1
word|leave	0 0 0 0 0 -4 1 2 0 2 0 -5 3
word|leaves	0 0 0 0 -3 -12 -1 3 0 12 0 -2 -1
word|leaving	0 0 0 0 2 -6 0 2 0 2 0 0 -1
word|leben	0 0 0 0 17 2 -2 -2 -2 -7 0 -2 -8
word|led	0 0 0 0 0 -7 0 1 2 5 0 1 0
word|lee	0 0 0 0 -7 8 -1 -2 -1 -1 3 -5 3
word|left	0 0 0 0 -2 -11 4 -1 0 10 0 -1 2
word|leg	0 0 0 0 0 6 -1 -3 -1 -1 0 1 -2
word|legacy	0 0 0 0 0 0 -2 -1 0 0 0 3 -1
word|legal	0 0 0 0 0 4 -1 -5 -1 -2 0 1 3
word|legendary	0 0 0 0 -1 0 -1 -2 -1 -4 0 2 5
word|legislation	0 0 0 0 0 5 -1 -1 -1 -1 0 0 0
word|legislative	0 0 0 0 0 3 -1 -1 -1 -1 0 -5 5
word|les	1 0 0 0 3 -9 -14 5 -18 -24 -5 6 -7
word|lesen	0 0 0 0 -3 -3 -1 -1 4 -1 0 4 -4
word|less	0 0 0 0 1 1 1 3 -1 -1 0 -2 -2
word|lessons	0 0 0 0 3 -2 -1 -2 2 -4 -1 -3 6
word|let	0 0 0 0 -5 12 2 3 -3 -6 0 -7 1
word|lets	0 0 0 0 0 -4 -1 5 0 -1 0 1 -1
word|letter	0 0 0 0 -11 -4 -1 -2 6 9 -1 2 -8
word|letting	0 0 0 0 -2 1 0 -2 -1 -2 0 6 -1
word|leur	0 0 0 0 -1 5 0 -4 0 -1 0 1 -1
word|level	0 0 0 0 -2 -4 1 -6 5 4 0 1 1
word|levels	0 0 0 0 -2 4 5 0 2 -6 0 -3 -1
word|leverage	0 0 0 0 1 -5 3 4 -1 -1 0 -1 -1
word|leveraging	0 0 0 0 4 0 0 -8 -2 -6 0 -3 10
word|li	0 0 0 0 -5 -2 -1 0 4 2 -1 -7 3
word|liberal	0 0 0 0 0 -4 0 0 -1 -2 0 0 6
word|library	0 0 0 0 -3 -2 -1 9 0 2 0 -2 -7
word|license	0 0 0 0 1 11 -1 -7 -1 -4 0 -1 1
word|licensed	0 0 0 0 -2 -5 0 -1 -2 -1 0 8 -1
word|lies	0 0 0 0 4 5 0 -7 0 -1 0 0 1
word|life	0 0 0 0 0 -4 9 2 -4 -4 -1 0 -10
word|lifestyle	0 0 0 0 6 1 -1 0 -2 -5 0 -1 0
word|lifetime	0 0 0 0 0 12 -3 -5 0 -5 0 1 -1
word|lift	0 0 0 0 -2 -7 -1 10 0 -1 0 0 0
word|light	0 0 0 0 0 -1 -1 -2 5 3 0 -4 0
word|lights	0 0 0 0 -1 -3 -1 4 3 2 0 -3 -2
word|like	0 0 0 0 3 -6 -2 -3 1 1 -1 4 -11
word|liked	0 0 0 0 6 3 0 -3 -1 -1 0 -2 -5
word|likely	0 0 0 0 -3 -4 2 1 -1 3 0 7 -2
word|likes	0 0 0 0 0 -2 -1 2 -1 -3 0 1 3
word|limit	0 0 0 0 0 13 0 -7 2 1 0 0 -11
word|limitations	0 0 0 0 3 -8 5 -2 -3 -4 0 6 4
word|limited	0 0 0 0 -2 -8 2 6 -1 3 0 -1 -1
word|limits	0 0 0 0 2 -6 6 1 -1 -1 0 0 -1
word|line	0 0 0 0 2 10 -1 -12 2 7 -1 -4 -7
word|lines	0 0 0 0 0 11 -2 -7 -2 0 0 -1 1
word|lineup	0 0 0 0 -12 -4 -1 -9 9 8 0 1 7
word|link	0 0 0 0 -2 -4 0 1 -6 -8 -1 -2 19
word|linked	0 0 0 0 1 3 -3 -1 3 -3 0 -5 4
word|linkedin	0 0 0 0 -2 -5 0 1 -2 -3 -2 -4 14
word|links	0 0 0 0 -1 5 -1 -1 -2 0 0 -3 0
word|linux	0 0 0 0 -2 10 -1 -1 -2 -1 0 -2 -13
word|lire	0 0 0 0 -7 -6 -1 -1 -5 -4 0 15 2
word|list	0 0 0 0 -7 8 2 -7 3 -2 0 -1 1
word|listed	0 0 0 0 -1 -4 0 5 0 2 0 -1 -2
word|listen	0 0 0 0 4 1 -1 -1 3 -1 0 -4 -4
word|listing	0 0 0 0 -3 -4 0 7 2 -3 0 2 -6
word|lists	0 0 0 0 8 -12 7 -3 -1 -2 0 0 -5
word|lit	0 0 0 0 0 5 -1 -2 -1 -4 0 -1 3
word|literally	0 0 0 0 -1 8 -1 -4 0 -1 0 0 -1
word|little	0 0 0 0 -8 9 -4 -3 -3 -5 0 3 1
word|live	-1 0 0 0 9 2 0 -2 3 -2 -1 -12 -11
word|lives	0 0 0 0 -1 -4 -1 2 0 0 0 2 3
word|living	0 0 0 0 6 -2 -2 -4 3 -3 0 -4 2
word|liz	0 0 0 0 4 1 0 -1 -1 -5 0 0 1
word|ll	0 0 0 0 8 -2 -5 -1 -2 -3 0 -4 5
word|llm	0 0 0 0 -6 1 -1 0 3 3 0 0 -1
word|llms	0 0 0 0 -2 -2 -2 3 0 -2 0 8 -3
word|loaded	0 0 0 0 0 -1 0 1 0 -3 0 0 3
word|loan	0 0 0 0 8 -1 7 -13 -1 -1 0 0 0
word|loans	0 0 0 0 3 -8 7 -4 0 -1 0 2 0
word|local	0 0 0 0 -4 4 -2 0 0 -3 0 -6 8
word|locally	0 0 0 0 0 8 -1 -6 -2 -1 0 0 0
word|located	0 0 0 0 0 5 -1 -2 0 -2 0 0 0
word|location	0 0 0 0 -7 4 -1 -3 3 4 0 0 -4
word|locations	0 0 0 0 5 0 0 -3 0 0 0 -2 0
word|lock	0 0 0 0 -1 10 -3 -4 -1 -2 0 -1 -1
word|locked	0 0 0 0 0 4 0 -2 0 -1 0 0 0
word|log	0 0 0 0 -1 0 0 -2 -1 -1 0 -4 10
word|logistics	0 0 0 0 1 4 -1 0 -1 0 0 0 -1
word|london	0 0 0 0 -11 10 -2 -7 8 8 0 -10 -15
word|long	0 0 0 0 8 9 -6 -7 -2 -3 3 -3 -2
word|look	0 0 0 0 4 6 0 1 0 -6 0 1 -14
word|looks	0 0 0 0 -2 -5 8 0 -1 -2 0 5 -4
word|loop	0 0 0 0 -5 9 -3 -9 8 3 0 -4 3
word|lors	0 0 0 0 2 4 -1 -6 0 3 0 -6 -2
word|los	0 0 0 0 16 2 -7 -13 1 3 3 -15 -12
word|lose	0 0 0 0 -2 0 -1 -2 -1 -1 0 11 -6
word|losing	0 0 0 0 0 -1 0 -1 0 3 0 0 0
word|loss	0 0 0 0 -2 -1 -1 5 -2 -2 0 6 -2
word|losses	0 0 0 0 0 6 -1 -3 -1 -1 0 0 0
word|lost	0 0 0 0 0 8 -1 -3 -1 -2 0 -1 -1
word|lot	0 0 0 0 1 -3 1 2 -1 1 0 2 -3
word|lots	0 0 0 0 3 3 -2 -1 -1 3 -1 -1 -4
word|louis	0 0 0 0 0 -9 0 8 5 4 0 -5 -1
word|love	0 0 0 0 -8 6 -5 -2 6 5 0 -1 -12
word|low	0 0 0 0 -2 -7 -1 8 0 1 0 -5 5
word|lower	0 0 0 0 0 -16 -2 8 10 3 0 -2 1
word|lucky	0 0 0 0 1 -3 -1 -1 5 5 0 -6 -2
word|lui	0 0 0 0 4 1 0 0 -1 -2 0 -1 0
word|lula	0 0 0 0 -8 3 0 0 -3 -1 3 9 -5
word|lunch	0 0 0 0 -4 0 -1 -2 -1 0 0 9 -13
word|lundi	0 0 0 0 0 6 0 -1 0 -2 0 0 -3
word|luxury	0 0 0 0 -1 0 -2 5 -1 -1 0 3 -3
word|m	0 0 0 0 -8 8 0 0 -3 -10 -1 -7 3
word|mac	0 0 0 0 -1 7 0 -2 -1 -2 0 1 -2
word|machen	0 0 0 0 -3 -7 4 -1 -2 -4 0 9 -4
word|machine	0 0 0 0 11 -4 7 -13 1 -7 -1 4 -16
word|machines	0 0 0 0 1 16 -1 -13 -1 2 0 -2 -6
word|macron	0 0 0 0 -4 -2 0 -1 0 1 0 4 1
word|made	0 0 0 0 4 9 -4 -5 -2 2 0 -5 -3
word|madrid	0 0 0 0 -5 -11 5 10 6 -6 -1 0 -8
word|magazine	0 0 0 0 -5 -6 -1 -2 -3 -5 13 -13 8
word|maggie	0 0 0 0 2 -9 0 -1 2 5 0 -4 4
word|magic	0 0 0 0 4 1 0 -1 2 -3 0 -5 -1
word|magical	0 0 0 0 -9 -8 0 0 7 16 0 0 -1
word|mai	0 0 0 0 2 -1 0 -2 -1 4 0 -2 2
word|mail	0 0 0 0 -4 -1 0 -1 -3 -2 0 -6 15
word|main	0 0 0 0 -3 4 -1 -4 2 3 0 1 -3
word|mainly	0 0 0 0 -4 8 -1 -1 0 -1 0 0 -1
word|maintained	0 0 0 0 0 11 -1 -10 0 -1 0 0 0
word|maintaining	0 0 0 0 0 6 0 -1 0 -3 0 0 -1
word|maintenance	0 0 0 0 2 0 0 0 0 -1 0 5 -5
word|mais	0 0 0 0 0 4 -1 2 -3 -1 1 2 -3
word|majority	0 0 0 0 0 8 0 -1 -3 -3 0 -1 -1
word|make	0 0 0 0 -5 -11 -4 -2 2 -5 1 -16 1
word|maker	0 0 0 0 7 -5 -1 -4 -1 3 0 -4 1
word|makers	0 0 0 0 0 -4 0 5 0 -1 0 -2 -1
word|makes	0 0 0 0 -3 1 0 1 -2 -1 0 -2 4
word|making	0 0 0 0 5 3 0 -3 -1 0 0 -1 -3
word|male	0 0 0 0 -5 2 -1 -1 0 5 0 0 0
word|man	0 0 0 0 -2 -3 -2 -4 7 1 0 6 -4
word|manage	0 0 0 0 1 5 -1 -1 0 -4 0 2 -2
word|managed	0 0 0 0 -1 -3 -1 4 0 3 0 -1 0
word|management	0 0 0 0 5 -1 1 -4 -6 -12 -1 -6 10
word|manager	0 0 0 0 -7 8 3 4 -1 -9 0 -2 -3
word|managers	0 0 0 0 -3 0 -4 4 -1 -5 0 -5 4
word|manhattan	0 0 0 0 -1 2 -2 -1 1 3 0 1 -3
word|manual	0 0 0 0 -2 -4 -1 6 -2 0 0 3 -2
word|manually	0 0 0 0 -1 3 0 1 -1 -2 0 -4 -1
word|manufacturers	0 0 0 0 -1 1 0 4 0 -1 0 -2 -1
word|many	0 0 0 0 -2 3 -6 10 0 -2 0 0 -4
word|map	0 0 0 0 -3 -3 0 4 2 -1 0 1 -1
word|maps	0 0 0 0 0 -5 -1 0 0 3 0 6 -4
word|mar	0 0 0 0 -2 -6 0 2 5 -1 0 10 -10
word|march	0 0 0 0 -4 -4 -2 3 -6 4 0 2 6
word|marco	0 0 0 0 -1 0 0 -1 -5 6 0 6 -10
word|marcus	0 0 0 0 -2 1 0 1 -1 -2 -1 3 -1
word|marie	0 0 0 0 -3 -1 0 0 -1 1 -1 3 -1
word|marine	0 0 0 0 -1 2 -1 -2 3 2 0 -2 -3
word|mark	0 0 0 0 1 -2 -1 -2 13 -1 -6 -5 -5
word|marked	0 0 0 0 0 -10 0 -1 1 11 0 0 0
word|market	0 0 0 0 2 -1 1 -1 -2 -3 0 4 -4
word|marketers	0 0 0 0 6 -6 1 3 -1 -3 0 -1 -6
word|marketing	1 0 0 0 4 -7 10 6 -10 -13 1 -13 12
word|marketplace	0 0 0 0 6 -8 -1 9 -1 -5 0 -3 -2
word|markets	0 0 0 0 0 2 -1 2 -2 -3 0 7 -6
word|marking	0 0 0 0 -3 1 0 3 4 -2 0 -1 -2
word|mars	0 0 0 0 -7 -10 -3 4 2 7 0 3 2
word|marseille	0 0 0 0 -2 3 -1 -2 -1 -4 0 10 -4
word|martin	0 0 0 0 16 0 -1 -1 -8 -6 -1 -8 -9
word|mary	0 0 0 0 -13 -1 -1 -2 8 3 -1 -7 2
word|mass	0 0 0 0 0 -12 6 4 -1 0 0 0 0
word|match	0 0 0 0 -5 8 1 -2 1 -6 0 1 -1
word|matches	0 0 0 0 -1 4 0 1 -3 1 0 -2 -2
word|material	0 0 0 0 1 7 0 -2 0 -1 0 -3 -1
word|materials	0 0 0 0 6 2 0 -3 -1 -3 0 1 -1
word|matin	0 0 0 0 1 10 0 -5 0 -6 0 -2 0
word|matt	0 0 0 0 0 7 0 0 0 1 0 1 -8
word|matter	0 0 0 0 -6 -2 4 -2 -3 -2 0 7 0
word|matters	0 0 0 0 -3 -6 0 3 0 0 0 0 7
word|matthew	0 0 0 0 -6 0 0 2 3 3 0 0 0
word|max	0 0 0 0 -3 6 0 -3 1 -2 -3 7 -6
word|maximize	0 0 0 0 -2 -5 0 12 -2 -1 0 -5 -1
word|maximum	0 0 0 0 0 -6 -1 2 0 4 0 3 -4
word|may	0 0 0 0 -13 4 -8 3 -3 3 -1 3 -2
word|maybe	0 0 0 0 0 5 -2 -1 0 -1 0 -1 -1
word|mayor	0 0 0 0 -5 5 -2 -1 -1 -3 0 7 -3
word|md	0 0 0 0 -3 -7 0 7 -1 2 -2 -1 -4
word|me	0 0 0 0 3 1 9 -14 -1 -8 -1 -13 9
word|meal	0 0 0 0 1 -5 -1 7 -2 -3 0 0 -1
word|meals	0 0 0 0 3 4 -1 -2 -1 -1 0 -1 -1
word|meaning	0 0 0 0 0 6 0 1 -1 -3 0 -1 -1
word|meaningfully	0 0 0 0 0 10 0 -8 0 -1 0 0 0
word|means	0 0 0 0 3 0 1 3 -1 -2 0 -1 -2
word|meanwhile	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
word|measured	0 0 0 0 0 9 -1 -6 0 0 0 -1 -1
word|measures	0 0 0 0 0 5 -1 -2 -1 -2 0 2 -1
word|mechanism	0 0 0 0 -8 0 -1 -7 -5 -3 0 9 -7
word|mechanisms	0 0 0 0 0 9 -2 -4 0 -2 0 -1 0
word|media	0 0 0 0 -16 10 1 -2 -9 1 -1 -2 -4
word|medical	0 0 0 0 -4 6 -1 -2 0 1 0 10 -12
word|medicine	0 0 0 0 -4 1 -1 3 4 0 0 -3 -2
word|medien	0 0 0 0 -3 15 -1 -1 -3 -6 0 -6 -2
word|medium	0 0 0 0 -1 -1 0 3 -1 3 0 0 -3
word|meet	0 0 0 0 -1 7 1 -3 -1 -3 0 -1 1
word|meeting	0 0 0 0 -5 5 3 0 -1 1 0 -1 -3
word|meetings	0 0 0 0 1 4 0 -2 -1 -1 0 0 0
word|meets	0 0 0 0 1 -2 0 8 0 0 0 2 -10
word|mehr	0 0 0 0 11 2 0 -6 -11 -13 0 -10 13
word|meinung	0 0 0 0 7 -4 0 0 -1 -1 0 -7 7
word|member	0 0 0 0 -2 9 -3 1 0 2 0 -3 -5
word|members	0 0 0 0 2 6 -1 -6 0 1 -1 -1 -2
word|membership	0 0 0 0 -9 -14 6 13 -1 -1 -1 -1 2
word|memories	0 0 0 0 -1 -3 -2 -1 -1 -1 0 7 -7
word|memory	0 0 0 0 -5 -1 -1 -1 -3 -2 -1 6 0
word|men	0 0 0 0 -2 0 -2 -3 -1 6 0 2 -3
word|menschen	0 0 0 0 -3 0 -4 -3 -3 -1 -1 11 -3
word|mental	0 0 0 0 9 4 -2 4 -4 -10 0 2 -14
word|mention	0 0 0 0 5 3 0 0 -2 -1 0 -2 -2
word|mentioned	0 0 0 0 -1 -2 -1 6 0 -1 0 -1 0
word|menu	0 0 0 0 -4 0 0 -4 -2 -2 0 -5 8
word|mesh	0 0 0 0 1 -11 -2 5 4 5 0 0 -1
word|mess	0 0 0 0 3 6 -3 -1 -4 -1 0 -1 0
word|message	0 0 0 0 -10 4 -1 0 -2 -4 -2 1 9
word|messages	0 0 0 0 0 -4 0 4 0 0 0 3 -2
word|messaging	0 0 0 0 0 0 -1 -3 -2 0 0 -2 5
word|messenger	0 0 0 0 0 -1 0 -1 -1 0 0 -1 4
word|messy	0 0 0 0 7 -7 0 -1 0 1 0 3 -3
word|met	0 0 0 0 -7 7 -1 0 0 1 0 1 -1
word|meta	0 0 0 0 0 5 0 -7 2 -1 0 3 -4
word|metal	0 0 0 0 1 -2 6 -3 -1 -2 0 0 -1
word|method	0 0 0 0 3 -10 4 3 -3 0 4 -1 -2
word|methods	0 0 0 0 0 -2 0 0 1 4 0 -1 -1
word|metrics	0 0 0 0 0 9 0 -5 0 -1 0 0 -2
word|mexico	0 0 0 0 -1 -15 -3 -2 13 9 0 1 -2
word|miami	0 0 0 0 -4 -7 6 -2 -4 -4 0 7 -4
word|michael	0 0 0 0 -1 -5 0 -1 -2 6 1 -2 2
word|michelle	0 0 0 0 -6 2 0 -1 -8 0 0 1 7
word|michigan	1 0 0 0 -2 4 -1 -2 -3 -2 -1 -1 3
word|microsoft	0 0 0 0 -12 -9 -4 7 7 7 -3 -3 0
word|mid	0 0 0 0 2 4 -1 0 0 -2 0 0 -2
word|middle	0 0 0 0 -1 -8 -1 -3 5 3 0 5 -2
word|might	0 0 0 0 0 9 -3 -3 -2 -4 0 2 -1
word|migration	0 0 0 0 1 4 0 -2 -1 -2 0 2 -1
word|miguel	0 0 0 0 -1 4 -1 -3 -1 -3 1 -2 2
word|mike	0 0 0 0 -2 -6 -2 3 6 6 -1 -5 -1
word|miles	0 0 0 0 5 14 -4 -11 1 -2 -2 -3 -4
word|military	0 0 0 0 -2 9 -1 -4 -2 -2 -1 1 0
word|milk	0 0 0 0 -1 -2 -1 8 0 -1 0 -3 0
word|miller	0 0 0 0 -7 8 -2 1 1 -3 -1 -1 0
word|milliarden	0 0 0 0 -1 13 -1 -1 -5 -12 0 5 -3
word|million	0 0 0 0 -2 -6 -2 12 -1 -6 0 0 2
word|millionen	0 0 0 0 -1 13 -1 2 -1 -4 0 -4 -5
word|millions	0 0 0 0 -2 4 -2 -2 0 -1 0 6 -2
word|min	0 0 0 0 -5 -5 0 0 -2 2 7 -2 2
word|mind	0 0 0 0 -2 3 -1 4 1 0 0 -1 -2
word|mindestens	0 0 0 0 1 1 -1 5 -2 -6 0 -9 1
word|mindfulness	0 0 0 0 -9 7 -1 -6 4 8 -1 -9 4
word|mine	0 0 0 0 0 3 6 -3 1 -2 0 -3 -5
word|mini	0 0 0 0 0 -8 -3 9 0 -2 0 3 -1
word|minimal	0 0 0 0 -10 -8 -1 10 0 3 0 -1 5
word|minimize	0 0 0 0 0 4 0 -2 0 -1 0 0 0
word|minimum	0 0 0 0 2 3 0 2 1 2 0 -8 -3
word|minister	0 0 0 0 -3 1 -1 -3 2 0 0 2 0
word|ministre	0 0 0 0 11 -5 -1 0 -3 -3 0 -1 -3
word|ministry	0 0 0 0 8 6 0 2 -2 -8 0 1 -14
word|minnesota	0 0 0 0 0 1 0 -3 0 -2 0 0 5
word|minor	0 0 0 0 0 13 -1 -1 -4 -5 0 -1 -1
word|mins	0 0 0 0 -2 -2 0 -9 -1 0 -2 10 -5
word|minute	0 0 0 0 -2 -4 0 0 -1 -1 -1 0 8
word|minuten	0 0 0 0 2 11 -2 -1 -7 -8 -2 -8 4
word|minutes	0 0 0 0 9 -9 0 6 -3 -5 0 -2 -9
word|mir	0 0 0 0 -9 1 -3 0 -1 -1 0 5 2
word|mirror	0 0 0 0 4 1 0 3 -3 -3 0 -1 -2
word|miss	0 0 0 0 -1 -8 3 -1 -1 -1 0 8 0
word|missed	0 0 0 0 -2 2 -1 0 -3 -7 0 3 4
word|missing	0 0 0 0 -3 2 -1 -7 -1 0 0 9 -2
word|mission	0 0 0 0 -1 4 -1 -3 -2 1 0 -2 3
word|mistake	0 0 0 0 -10 -6 4 3 -1 -2 0 8 0
word|mit	0 0 0 0 -23 -13 -25 -2 0 2 0 3 4
word|mittwoch	0 0 0 0 12 -8 0 -1 0 -1 0 -1 -13
word|mixed	0 0 0 0 -2 -3 0 0 8 -2 0 0 -4
word|mobile	0 0 0 0 0 -10 -2 12 -1 -2 0 -6 4
word|mobility	0 0 0 0 0 4 0 -2 0 0 0 0 0
word|mode	0 0 0 0 -4 2 -1 4 0 -5 -1 -4 2
word|model	0 0 0 0 -2 6 -5 -8 -10 -10 -1 -11 -2
word|models	0 0 0 0 6 1 -3 1 1 -7 0 -1 -2
word|moderate	0 0 0 0 0 11 -1 -5 0 -1 0 -1 -2
word|modern	0 0 0 0 1 7 0 -3 -2 -1 0 -2 1
word|modified	0 0 0 0 -1 -2 0 1 6 -2 0 -2 -1
word|module	0 0 0 0 3 -1 -1 -3 -2 2 0 -1 -1
word|mois	0 0 0 0 7 3 -1 3 -1 -2 0 -7 0
word|mom	0 0 0 0 2 2 0 -1 0 4 0 2 -8
word|moment	0 0 0 0 4 1 -1 -2 -2 -1 0 -1 1
word|moments	0 0 0 0 0 -1 -2 5 0 0 0 0 0
word|momentum	0 0 0 0 -1 6 0 4 -1 -1 0 -3 -4
word|moms	0 0 0 0 0 -6 -2 8 0 -1 0 0 0
word|mon	0 0 0 0 0 -1 0 0 0 0 0 -3 5
word|monday	0 0 0 0 -1 13 -1 -4 -5 -2 0 -4 1
word|money	0 0 0 0 -10 4 3 2 -1 -4 0 -6 4
word|monitor	0 0 0 0 5 0 -1 -1 0 -1 0 -1 -1
word|monitoring	0 0 0 0 6 7 0 -5 -1 -2 -1 -1 -3
word|month	0 0 0 0 2 11 -2 -4 -4 -7 0 -4 2
word|monthly	0 0 0 0 0 -2 -2 1 -1 -1 0 -1 5
word|months	0 0 0 0 -5 1 7 -2 -3 -3 0 1 2
word|mood	0 0 0 0 4 6 0 -7 -1 -1 0 3 -4
word|moon	0 0 0 0 -10 -1 -2 -1 -4 6 -1 3 -3
word|more	0 0 0 0 -25 -16 -8 1 -31 -14 -5 8 16
word|moreover	0 0 0 0 -2 10 -1 -3 -1 -3 0 -2 0
word|morning	0 0 0 0 5 6 -2 -6 -2 -2 0 -15 11
word|mort	0 0 0 0 -7 -6 0 -1 -1 3 0 7 3
word|mortgage	0 0 0 0 5 -6 0 4 -1 2 1 -3 -2
word|moscow	0 0 0 0 0 12 -2 -1 -1 -3 0 -2 -9
word|most	0 0 0 0 -6 7 -4 -1 -8 -7 0 3 4
word|mother	0 0 0 0 0 -9 -1 -1 0 2 0 1 7
word|motion	0 0 0 0 -3 -6 -1 9 2 1 0 -7 -2
word|mountain	0 0 0 0 -3 1 -2 -4 8 2 0 0 -5
word|mouth	0 0 0 0 -1 3 4 0 0 -5 0 0 -1
word|move	0 0 0 0 -2 -2 -1 1 -1 0 0 3 2
word|movement	0 0 0 0 -7 -2 2 3 -1 -2 0 7 -4
word|moves	0 0 0 0 -1 9 0 -3 0 -2 0 0 -3
word|movie	0 0 0 0 -9 5 -2 -5 -8 -8 0 3 11
word|movies	0 0 0 0 0 2 -5 8 6 -9 0 2 -2
word|moving	0 0 0 0 -1 2 1 4 -1 -4 0 1 -2
word|mp	0 0 0 0 0 0 0 -2 0 -2 0 7 -1
word|mps	0 0 0 0 -1 2 0 -2 0 -1 0 3 -1
word|mr	0 0 0 0 0 16 -4 -5 -2 -4 0 -1 -1
word|ms	0 0 0 0 0 13 -4 -1 -1 -6 0 0 -1
word|much	0 0 0 0 0 -6 -3 3 0 6 0 5 -6
word|multi	0 0 0 0 0 -4 0 8 -1 -1 0 1 -2
word|multiple	0 0 0 0 -1 2 -2 6 1 -4 0 -1 -2
word|murder	0 0 0 0 0 -8 0 -2 4 9 0 -1 -2
word|murray	0 0 0 0 0 6 -1 -2 4 -2 0 -2 -5
word|museum	0 0 0 0 -7 -15 -1 2 2 3 10 -2 -3
word|music	0 0 0 0 3 5 -3 3 -5 -5 -1 -10 -2
word|must	0 0 0 0 1 -3 8 -3 -1 -2 0 -2 4
word|my	0 0 0 0 -6 -4 2 -11 7 -1 -1 -2 -7
word|myself	0 0 0 0 0 -4 6 -1 0 0 0 0 -1
word|mystery	0 0 0 0 -1 3 -1 -1 0 0 0 -1 1
word|más	0 0 0 0 -5 4 0 -9 11 -3 0 -9 4
word|möglich	0 0 0 0 2 3 -1 0 -1 -1 0 -1 -1
word|müssen	0 0 0 0 3 -4 8 -1 0 -3 0 -1 -2
word|n	0 0 0 0 -1 4 6 -7 -2 -2 0 -3 -6
word|na	0 0 0 0 1 0 4 -13 -9 7 -1 5 -19
word|nach	0 0 0 0 6 2 2 -1 1 -1 -1 -6 -16
word|nachrichten	0 0 0 0 7 -8 0 -1 -2 -1 0 4 5
word|name	0 0 0 0 -3 -7 1 8 -2 0 0 -1 1
word|named	0 0 0 0 -3 2 -1 2 -1 1 0 -6 2
word|namen	0 0 0 0 -1 -2 0 0 -2 6 0 -6 5
word|names	0 0 0 0 -3 -5 -1 1 0 7 0 1 1
word|narrative	0 0 0 0 0 2 0 -1 0 0 0 -6 6
word|nasa	0 0 0 0 -5 1 -2 -2 5 6 -5 1 -10
word|nation	0 0 0 0 -8 6 -1 -2 -5 -3 0 4 7
word|national	0 0 0 0 -5 5 -3 -9 -3 5 -5 -3 6
word|nationale	0 0 0 0 0 3 0 0 -1 -1 0 -1 2
word|nations	0 0 0 0 0 -8 -1 -1 0 11 0 -3 0
word|nationwide	0 0 0 0 -1 9 0 -1 1 3 0 -2 -9
word|native	0 0 0 0 1 0 7 -1 -1 -1 0 -3 -1
word|nato	0 0 0 0 1 -3 -1 -3 4 -1 0 1 -1
word|natural	0 0 0 0 0 -7 -1 2 -3 1 0 -3 6
word|nature	0 0 0 0 1 4 3 0 -1 -2 0 -1 -3
word|navigate	0 0 0 0 -4 1 -1 4 -1 -1 0 -3 2
word|navigating	0 0 0 0 4 -10 0 -1 -1 -1 0 1 8
word|navigation	0 0 0 0 2 4 0 -3 -1 0 0 0 0
word|navy	0 0 0 0 -1 12 0 -6 -3 -6 0 1 -1
word|nbc	0 0 0 0 -6 7 -1 2 0 -1 0 3 -7
word|ne	0 0 0 0 6 -7 -1 3 0 -2 0 3 -1
word|near	0 0 0 0 -5 -8 -1 4 3 4 0 5 -5
word|nearby	0 0 0 0 -1 -3 -1 1 1 5 0 -1 0
word|nearly	0 0 0 0 -1 -6 -1 1 -2 2 0 6 -3
word|neben	0 0 0 0 0 -10 -1 -2 11 0 0 -2 -3
word|necessarily	0 0 0 0 0 -8 -1 6 0 0 0 0 1
word|necessary	0 0 0 0 0 7 -4 -1 -1 -1 0 0 -1
word|need	0 0 0 0 -1 -11 -1 8 -2 -7 0 7 -3
word|needing	0 0 0 0 0 -2 0 4 0 0 0 0 -1
word|needs	0 0 0 0 -4 7 0 -2 3 -2 0 -2 -3
word|negative	0 0 0 0 1 2 0 2 -1 -5 0 2 -1
word|neighborhood	0 0 0 0 0 -3 0 4 0 2 0 -1 -2
word|neil	0 0 0 0 1 11 0 -4 -4 -9 -6 -3 1
word|nelson	0 0 0 0 -10 -1 0 0 -2 2 10 0 -8
word|net	0 0 0 0 8 -3 -2 4 0 1 0 -9 -1
word|netanyahu	0 0 0 0 -3 -5 0 -2 -1 7 0 0 -1
word|netflix	0 0 0 0 -3 1 0 0 0 4 0 2 -3
word|network	0 0 0 0 -2 9 -1 -1 0 -1 0 -6 -5
word|networking	0 0 0 0 0 14 -1 -8 0 -4 0 0 0
word|networks	0 0 0 0 -4 11 -1 -13 3 4 0 -7 5
word|neue	0 0 0 0 -1 6 0 0 -3 -3 0 6 -9
word|neuen	0 0 0 0 -14 -3 0 -2 3 5 0 4 -2
word|neues	0 0 0 0 9 0 0 -1 -8 -4 0 -5 1
word|neutral	0 0 0 0 1 4 0 -3 0 -1 0 0 0
word|nevada	0 0 0 0 0 -2 -1 5 0 6 4 -3 -9
word|never	0 0 0 0 -2 -7 8 4 -2 -6 0 -4 5
word|new	0 0 0 0 -14 -9 -16 5 -9 -9 -9 4 -7
word|newer	0 0 0 0 0 4 0 -3 0 0 0 -6 6
word|news	0 0 0 0 -17 -14 0 -11 -17 -7 0 -8 32
word|newsletter	0 0 0 0 -8 -1 -2 4 -10 -8 -2 -5 10
word|newsletters	0 0 0 0 -5 -5 0 -2 4 -1 0 -2 12
word|next	-1 0 0 0 4 2 2 -11 3 0 -2 -9 0
word|nfl	0 0 0 0 -3 -9 0 -2 4 1 0 3 2
word|niche	0 0 0 0 0 4 0 -2 0 -1 0 0 0
word|nicholas	0 0 0 0 0 4 0 1 0 -1 0 -2 -1
word|nicht	0 0 0 0 9 -2 2 -3 -17 -13 -2 5 -7
word|nichts	0 0 0 0 1 1 5 -1 -1 -2 0 -2 -5
word|nick	0 0 0 0 -4 10 0 -9 5 -1 0 -12 8
word|night	0 0 0 0 0 7 -1 -3 2 -6 0 -1 0
word|nights	0 0 0 0 0 -7 -1 1 -1 -3 0 8 -1
word|nine	0 0 0 0 -2 11 0 -1 -1 3 0 -9 -6
word|no	0 0 0 0 -18 -2 -4 3 0 -5 -2 -3 8
word|nobody	0 0 0 0 -1 3 -1 0 0 0 0 0 0
word|noch	0 0 0 0 6 -15 -3 2 -2 -5 0 12 -3
word|noise	0 0 0 0 -1 -2 -1 4 0 4 0 -4 -1
word|nombre	0 0 0 0 -1 5 -2 -5 2 2 0 -2 0
word|nominee	0 0 0 0 0 1 0 0 4 -5 0 0 -1
word|non	0 0 0 0 0 -1 2 2 1 0 0 0 -3
word|none	0 0 0 0 -1 -1 -1 3 0 -1 0 0 0
word|nonprofit	0 0 0 0 5 2 -4 -11 -1 -7 0 5 5
word|nord	0 0 0 0 -2 -2 0 -1 7 -10 -1 4 -8
word|normal	0 0 0 0 -2 8 -1 -2 -3 -2 0 2 -1
word|north	0 0 0 0 -2 7 0 -7 3 2 0 -3 0
word|northern	1 0 0 0 -1 5 -1 -3 -1 -3 0 -1 3
word|nos	0 0 0 0 -5 -4 0 -1 -1 -2 0 9 1
word|not	0 0 0 0 1 1 6 -4 -8 -8 -2 -4 -2
word|notable	0 0 0 0 1 4 0 -3 -1 -1 0 3 -4
word|notamment	0 0 0 0 0 -3 0 6 0 -2 0 0 0
word|note	0 0 0 0 2 10 2 -2 -2 -3 0 -3 -5
word|notes	0 0 0 0 4 -13 0 4 9 8 0 -1 -8
word|notice	0 0 0 0 0 3 -1 0 0 -1 0 0 -1
word|notre	0 0 0 0 -1 -4 -1 2 -4 0 0 6 0
word|nous	0 0 0 0 0 -1 -3 5 0 0 0 0 -1
word|nouveau	0 0 0 0 1 -4 0 0 -1 4 0 2 -2
word|nouvelle	0 0 0 0 0 -4 0 0 4 2 0 1 -3
word|nov	0 0 0 0 -1 -8 -1 4 2 -2 -1 -2 11
word|novel	0 0 0 0 -3 4 -1 -6 3 4 -1 -4 3
word|november	0 0 0 0 -5 2 -2 8 -3 -7 -1 -2 4
word|now	0 0 0 0 -11 13 0 -25 -7 -7 -1 -10 10
word|nuclear	0 0 0 0 -3 3 0 0 0 -2 0 4 -1
word|number	0 0 0 0 6 -4 -1 4 -1 -4 0 1 -3
word|numbers	0 0 0 0 0 2 -2 -3 -1 1 0 5 -2
word|numerous	0 0 0 0 2 -4 6 -1 0 -1 0 -1 0
word|nun	0 0 0 0 0 4 -1 -1 -1 -1 0 1 -2
word|nur	0 0 0 0 -2 4 -3 -1 3 -7 0 3 -2
word|nutrition	0 0 0 0 8 3 -1 -6 2 -2 0 -6 0
word|nyc	0 0 0 0 0 -4 0 -2 0 0 0 -1 7
word|nypd	0 0 0 0 -1 -1 0 -1 0 -1 0 9 -7
word|o	0 0 0 0 -4 -2 -7 -21 -4 1 -2 3 13
word|ob	0 0 0 0 0 9 -1 -1 -1 -1 0 -3 -3
word|obama	0 0 0 0 -7 5 -2 -10 -1 11 0 2 -2
word|objects	0 0 0 0 0 -6 -1 0 1 7 0 0 0
word|obstacles	0 0 0 0 0 -1 -1 4 0 -1 0 0 0
word|obtain	0 0 0 0 0 -6 0 -2 1 9 0 0 0
word|obtained	0 0 0 0 -1 5 0 -1 0 -1 0 -1 0
word|obviously	0 0 0 0 -4 7 -1 -2 0 -1 0 0 -1
word|occasion	0 0 0 0 -1 8 -1 -1 -1 -3 0 -1 -2
word|occasionally	0 0 0 0 0 -6 -1 6 0 -1 0 0 2
word|ocean	0 0 0 0 0 0 0 -1 -2 5 0 0 0
word|oct	0 0 0 0 -1 0 0 0 0 -1 0 -5 9
word|october	0 0 0 0 -1 -3 3 -2 -3 3 0 -1 1
word|oder	0 0 0 0 0 14 -3 2 -4 -2 -1 -12 1
word|of	-4 -4 -4 -3 -10 -7 3 -2 24 10 -22 -5 -22
word|off	0 0 0 0 3 -2 -1 -6 -3 -4 0 3 -3
word|offensive	0 0 0 0 0 3 0 -1 0 -1 0 0 0
word|offer	0 0 0 0 1 3 -2 2 -2 -3 0 -3 2
word|offering	0 0 0 0 0 -1 0 4 0 -1 0 0 -1
word|offers	0 0 0 0 -8 2 -3 -1 1 2 0 8 -1
word|office	0 0 0 0 -6 -14 -3 8 7 3 0 -3 -1
word|officer	0 0 0 0 -1 1 -2 -2 1 3 -2 1 -1
word|officers	0 0 0 0 -1 3 -1 -6 1 3 0 -1 -1
word|officially	0 0 0 0 -1 4 0 -2 -1 -1 0 -8 7
word|officials	0 0 0 0 3 9 -2 -8 -1 -2 0 0 0
word|offline	0 0 0 0 2 6 -2 -1 -2 -3 0 -1 -2
word|oft	0 0 0 0 -5 13 -3 -2 -2 -3 0 -5 -2
word|oh	0 0 0 0 1 12 -1 -2 -2 -2 0 0 -4
word|ohio	0 0 0 0 -1 4 -1 -2 -1 -2 1 2 0
word|ohne	0 0 0 0 5 -10 -2 -1 -3 5 -1 7 -4
word|oil	0 0 0 0 -1 7 -2 -3 -3 1 0 -1 -1
word|ok	0 0 0 0 0 3 -1 -1 0 -1 0 -1 0
word|okay	0 0 0 0 0 3 0 -1 -1 -1 0 -1 -1
word|old	0 0 0 0 3 0 -3 -4 -1 5 0 -8 4
word|older	0 0 0 0 -6 -9 6 6 3 0 0 -3 3
word|olivier	0 0 0 0 0 -1 -1 0 -1 -1 0 6 -3
word|on	0 -2 -2 -2 -22 -3 -7 11 -3 4 -13 -17 3
word|once	0 0 0 0 -3 -1 -2 4 -1 0 0 -2 1
word|one	0 0 0 0 -14 -2 -7 5 -6 7 1 -9 -3
word|ones	0 0 0 0 -3 4 -1 1 -1 -1 0 -1 2
word|ongoing	0 0 0 0 -1 -7 0 0 0 0 0 5 4
word|online	0 0 0 0 -6 -2 4 -2 -9 -12 1 -4 14
word|only	0 0 0 0 -2 -11 2 19 -4 -1 0 -8 -5
word|ont	0 0 0 0 6 -1 -2 4 1 -1 0 -5 -2
word|onto	0 0 0 0 0 -6 0 1 0 6 0 0 0
word|open	0 0 0 0 -12 -3 4 -3 1 0 0 6 0
word|opened	0 0 0 0 0 8 -1 -2 0 -2 0 -2 -1
word|opening	0 0 0 0 0 6 0 -1 -1 -1 0 1 -3
word|opens	0 0 0 0 -2 -6 0 3 0 -1 0 7 0
word|operate	0 0 0 0 0 -7 0 10 0 -1 0 0 0
word|operation	0 0 0 0 -1 10 -1 -2 -1 -4 0 -1 -1
word|operational	0 0 0 0 0 8 0 -4 -1 -1 0 0 -2
word|operations	0 0 0 0 1 13 -1 -5 -1 -3 0 -3 -4
word|operators	0 0 0 0 0 6 -1 -2 -1 -4 0 4 -5
word|opinion	0 0 0 0 17 -7 3 1 -11 -16 0 -6 -9
word|opinions	0 0 0 0 0 -7 -1 -3 -2 -3 0 1 11
word|opportunities	0 0 0 0 0 -3 -1 6 -1 -1 0 -3 2
word|opportunity	0 0 0 0 5 -4 2 5 -1 -2 0 -3 -2
word|opposed	0 0 0 0 0 -5 -1 2 0 2 0 0 0
word|opposition	0 0 0 0 3 -2 0 -2 -1 2 0 2 -3
word|opt	0 0 0 0 -1 -3 0 1 0 0 0 -2 5
word|optimization	0 0 0 0 0 -3 0 3 -5 -2 0 3 1
word|optimize	0 0 0 0 1 -1 5 -7 -1 0 0 -1 3
word|optimizing	0 0 0 0 6 -3 -1 1 -1 -2 0 0 -1
word|option	0 0 0 0 0 -4 2 4 0 -2 0 2 -2
word|options	0 0 0 0 1 -8 -2 13 -6 -13 0 -3 9
word|or	0 0 0 0 -9 2 -18 18 -17 -29 -1 -36 -10
word|oracle	0 0 0 0 0 4 0 4 0 -2 0 -9 0
word|orange	0 0 0 0 6 6 -2 -2 -6 -10 -2 6 -12
word|order	0 0 0 0 0 6 -1 0 -1 0 0 -2 -3
word|ordered	0 0 0 0 0 4 0 -3 0 0 0 0 0
word|orders	0 0 0 0 -1 -2 0 2 -1 -1 0 7 -5
word|oregon	0 0 0 0 -1 6 -1 -1 0 -3 0 1 -1
word|org	0 0 0 0 -4 7 -2 -5 -2 1 0 2 -1
word|organic	0 0 0 0 7 11 -2 -8 -2 -8 0 -6 -4
word|organisation	0 0 0 0 5 3 0 0 0 -1 0 -3 -2
word|organisations	0 0 0 0 0 7 -1 -1 0 -4 0 0 -1
word|organization	0 0 0 0 0 3 -3 0 2 3 0 -1 -5
word|organizational	0 0 0 0 0 4 0 -1 0 -1 0 0 -1
word|organizations	0 0 0 0 -2 11 0 1 -1 -4 0 0 -4
word|organized	0 0 0 0 -5 0 0 -4 0 7 0 -2 0
word|original	0 0 0 0 0 4 0 2 -1 -1 0 -1 0
word|originally	0 0 0 0 5 3 4 -2 -1 -2 0 -5 -11
word|os	0 0 0 0 -1 -4 5 0 3 6 -1 1 -7
word|oscar	1 0 0 0 0 5 0 -2 -1 -4 0 0 1
word|other	0 0 0 0 11 3 -10 -3 -4 -4 0 -6 2
word|otherwise	0 0 0 0 0 -3 -1 4 0 -1 0 0 1
word|ottawa	0 0 0 0 -5 -2 -1 2 2 -2 0 4 0
word|ou	0 0 0 0 -5 -1 -1 2 -1 -2 0 4 3
word|our	0 0 0 0 -18 -14 9 -16 -10 -22 -1 15 17
word|ourselves	0 0 0 0 2 -3 -6 6 0 0 0 0 -1
word|out	0 0 0 0 5 0 -7 -4 -5 -6 -1 6 -9
word|outages	0 0 0 0 -3 3 -2 5 -5 -2 0 -2 0
word|outcomes	0 0 0 0 1 -2 -1 4 -1 -1 0 0 -1
word|outfit	0 0 0 0 0 7 0 0 -2 -5 0 0 0
word|output	0 0 0 0 1 3 -2 3 -1 -4 0 0 0
word|outside	0 0 0 0 -5 -8 2 -3 5 10 0 -3 2
word|over	0 0 0 0 0 -10 -2 2 -3 1 0 2 -4
word|overall	0 0 0 0 3 -7 6 0 -1 -1 0 -3 4
word|overhaul	0 0 0 0 3 8 0 -1 -7 -4 0 2 -8
word|overly	0 0 0 0 0 5 -1 -3 0 -1 0 0 0
word|overnight	0 0 0 0 -4 11 -2 -4 -2 0 0 -1 -1
word|overtime	0 0 0 0 0 5 -1 -1 -1 -1 0 -1 -1
word|overview	0 0 0 0 7 0 -1 -3 2 0 -1 0 -9
word|own	0 0 0 0 0 3 -3 -3 0 -3 0 5 -3
word|owned	0 0 0 0 -1 -3 -1 -5 5 10 0 -3 -5
word|owner	0 0 0 0 -3 2 0 -3 3 1 0 -3 3
word|owners	0 0 0 0 2 -2 -1 1 0 -2 0 0 3
word|ownership	0 0 0 0 -1 0 -1 3 0 -1 0 0 -1
word|owns	0 0 0 0 2 -5 -1 5 -1 5 0 -5 -1
word|oxford	0 0 0 0 5 3 0 -1 -1 -2 0 -5 0
word|oxygen	0 0 0 0 0 9 -2 -4 0 -2 0 0 -1
word|où	-1 0 0 0 2 -5 0 0 -1 -1 0 0 5
word|p	0 0 0 0 -2 7 -2 0 -2 4 -1 -10 -1
word|pa	0 0 0 0 6 -13 0 -3 -6 7 -5 -2 -2
word|pace	0 0 0 0 -1 -5 0 11 -1 -2 0 -2 0
word|pacific	0 0 0 0 0 5 0 -4 0 -1 0 -3 3
word|pack	0 0 0 0 -3 -2 -1 -5 9 2 0 -2 -3
word|package	0 0 0 0 6 -1 -1 -2 0 -4 0 0 -2
word|packages	0 0 0 0 -7 13 -1 -1 -1 -3 0 -3 -2
word|packing	0 0 0 0 -3 4 0 4 -1 0 0 -1 -5
word|pad	0 0 0 0 2 -5 0 3 0 -2 0 4 -1
word|page	0 0 0 0 -8 14 -7 -4 -4 -5 -1 -3 -11
word|pages	0 0 0 0 -1 -2 -1 6 -1 -2 0 -4 -3
word|paid	0 0 0 0 0 -11 3 7 3 -2 0 2 1
word|pain	0 0 0 0 6 -6 2 4 -1 -3 0 -7 4
word|paint	0 0 0 0 -1 5 0 3 0 -4 0 -1 0
word|palestinian	0 0 0 0 -1 9 -1 -3 -1 -3 0 6 -8
word|panel	0 0 0 0 4 -9 0 -9 2 4 0 2 -2
word|paper	0 0 0 0 -9 9 -3 -1 1 -1 0 8 -11
word|papers	0 0 0 0 -7 -10 0 2 11 7 0 -5 -9
word|par	0 0 0 0 -4 -2 -3 4 -7 -6 -2 1 15
word|para	0 0 0 0 -17 10 5 -4 -7 -8 0 14 1
word|parallel	0 0 0 0 0 6 0 -3 0 -1 0 -1 -1
word|parameters	0 0 0 0 -2 9 -1 -1 -1 -2 0 -1 0
word|parent	0 0 0 0 1 -1 0 -1 0 3 0 1 -1
word|parents	0 0 0 0 -1 4 -2 -3 0 3 0 0 -2
word|paris	0 0 0 0 5 -1 0 -3 -3 1 0 -3 2
word|park	0 0 0 0 0 -1 -2 -1 1 4 0 3 -6
word|parks	0 0 0 0 -7 0 -2 -3 2 12 0 -3 -1
word|parliament	0 0 0 0 -10 1 -1 1 0 0 0 9 -2
word|parliamentary	0 0 0 0 0 9 -1 -1 0 -2 0 0 -5
word|part	0 0 0 0 -1 11 -4 -2 2 -5 0 -3 -3
word|partager	0 0 0 0 -1 -8 0 0 -3 -1 0 -3 15
word|participants	0 0 0 0 0 7 -1 -1 0 -4 0 0 0
word|participation	0 0 0 0 0 2 -1 -1 0 0 0 -3 3
word|particular	0 0 0 0 -5 2 -1 0 0 -1 0 0 4
word|particularly	0 0 0 0 0 6 -1 -3 0 -1 0 0 0
word|parties	0 0 0 0 -7 -8 0 3 7 0 0 3 0
word|partir	0 0 0 0 0 9 0 -5 0 -4 0 -1 0
word|partner	0 0 0 0 0 5 0 -1 -1 -1 0 -1 1
word|partners	0 0 0 0 -6 -6 -1 3 -1 -4 0 3 8
word|partnership	0 0 0 0 4 2 0 0 -1 -2 0 -1 -1
word|partnerships	0 0 0 0 5 0 -2 -4 -3 -5 0 -1 7
word|parts	0 0 0 0 0 0 -1 1 0 2 0 -4 2
word|party	3 0 0 0 -3 -10 -2 7 -1 1 0 -4 11
word|pas	0 0 0 0 -9 -1 6 4 1 -2 0 3 -1
word|pass	0 0 0 0 0 7 -1 -2 -1 -2 0 1 -1
word|passed	0 0 0 0 0 6 -1 -2 0 -2 0 0 -1
word|passengers	0 0 0 0 6 0 -3 -4 4 -4 0 -5 -1
word|passes	0 0 0 0 -5 9 -1 -5 -3 -3 0 0 -1
word|passiert	0 0 0 0 10 -6 -1 0 -1 -2 0 -4 -1
word|passing	0 0 0 0 0 4 -1 -3 2 0 0 1 -2
word|passionate	0 0 0 0 0 -7 0 -1 0 0 0 -3 9
word|pasta	0 0 0 0 0 -1 -1 4 -2 -5 0 -10 8
word|path	0 0 0 0 2 -3 -1 4 0 -1 0 -3 3
word|paths	0 0 0 0 4 -2 0 2 0 -2 0 -1 -2
word|patients	0 0 0 0 0 8 -1 -2 0 0 0 0 -4
word|pattern	0 0 0 0 -5 9 5 -12 1 2 0 -1 0
word|patterns	0 0 0 0 1 1 3 -2 0 0 0 0 -5
word|paul	0 0 0 0 3 4 0 -1 -2 -3 1 0 -3
word|pay	0 0 0 0 -2 -2 -6 2 1 1 -1 3 -1
word|payment	0 0 0 0 -2 -3 0 8 -2 -3 0 4 -6
word|payments	0 0 0 0 -4 -7 -1 8 -1 -3 0 1 5
word|pays	0 0 0 0 -2 1 -1 -1 0 -1 0 7 -5
word|pdf	0 0 0 0 -2 -10 -1 7 -2 -3 -1 5 2
word|peace	0 0 0 0 -2 -6 2 1 0 5 0 -1 -2
word|peak	0 0 0 0 -10 -2 0 -1 2 7 0 11 -13
word|peer	0 0 0 0 0 5 -1 -2 -2 -1 0 0 -1
word|peers	0 0 0 0 0 8 -1 -4 -1 -2 0 -1 0
word|pennsylvania	0 0 0 0 0 7 0 -1 0 -1 0 -1 -3
word|people	0 0 0 0 7 -7 -8 0 -4 4 0 3 -2
word|per	0 0 0 0 -11 2 3 7 -3 -1 0 -8 -7
word|percent	0 0 0 0 -1 -3 11 -6 -1 -4 0 0 -1
word|perfect	0 0 0 0 3 -3 -1 -2 1 3 -1 2 -2
word|perfectly	0 0 0 0 0 9 -1 -6 0 -1 0 -1 0
word|perform	0 0 0 0 0 2 -3 7 -1 -4 0 -1 -2
word|performance	0 0 0 0 2 3 6 0 -5 -9 0 2 -4
word|period	0 0 0 0 -1 -8 -1 7 1 3 0 0 -1
word|permanent	0 0 0 0 1 -7 6 2 0 0 0 0 0
word|permission	0 0 0 0 2 -4 0 -2 -1 6 0 -1 -1
word|permissions	0 0 0 0 0 -1 0 -1 0 0 0 -1 3
word|person	0 0 0 0 3 4 -3 -3 0 -7 -1 -2 -5
word|personal	0 0 0 0 -1 -7 2 9 -1 -3 -1 -4 3
word|personalized	0 0 0 0 0 -2 -1 7 -1 -3 0 -2 0
word|personally	0 0 0 0 0 -4 0 -2 0 0 0 0 8
word|personne	0 0 0 0 -1 -9 0 7 0 1 0 -1 2
word|perspective	0 0 0 0 2 -7 -3 3 2 3 0 -5 3
word|perspectives	0 0 0 0 0 -4 0 -7 -3 -5 0 6 3
word|pete	0 0 0 0 0 -3 0 1 0 1 0 1 0
word|peter	0 0 0 0 -7 -2 0 1 0 11 0 -4 -5
word|peu	0 0 0 0 -1 0 -1 5 -2 -3 0 0 -2
word|pexels	0 0 0 0 -1 7 -1 -2 -5 -6 9 -4 -6
word|phase	0 0 0 0 -1 7 -1 -4 -2 7 0 -4 -6
word|phenomenon	0 0 0 0 0 12 -1 -1 0 -9 0 0 0
word|philosophy	0 0 0 0 -1 3 -1 -2 -2 -3 0 7 -3
word|phone	0 0 0 0 0 -9 -1 -1 10 1 0 -2 0
word|phones	0 0 0 0 -1 6 -4 -4 0 -1 0 2 3
word|photo	-6 0 0 0 -28 -25 -3 -8 12 22 18 -20 -27
word|photograph	0 0 0 0 -3 -14 -2 -7 4 23 -10 -4 -1
word|photographer	0 0 0 0 -2 2 -1 -3 12 9 -16 0 -5
word|photography	0 0 0 0 -6 2 -1 -5 1 11 -1 -1 -2
word|photos	0 0 0 0 0 1 -1 -8 -1 -2 0 9 -3
word|physical	0 0 0 0 3 -6 -1 5 1 2 0 -1 -4
word|physically	0 0 0 0 -6 -1 0 7 1 -2 0 0 0
word|pic	0 0 0 0 0 3 0 -1 0 -2 0 0 0
word|pick	0 0 0 0 -2 5 0 -1 -1 1 0 -1 -2
word|picked	0 0 0 0 0 -3 5 -1 0 1 0 0 0
word|picking	0 0 0 0 0 10 0 -7 -1 -1 0 0 0
word|picks	0 0 0 0 7 4 -1 -3 -5 -3 0 1 -2
word|picture	0 0 0 0 -8 -4 -3 -13 4 12 15 -6 -16
word|pictured	0 0 0 0 -1 -12 -1 -1 4 12 0 -1 -1
word|pictures	0 0 0 0 -14 6 -1 -1 1 -6 0 12 -3
word|piece	0 0 0 0 1 8 -1 -4 -1 -3 0 -2 -1
word|pieces	0 0 0 0 -4 0 -1 0 -1 0 0 5 -2
word|pierre	0 0 0 0 -1 -4 0 0 -3 9 0 0 -2
word|pilot	0 0 0 0 -8 9 -1 -4 -4 -5 0 9 -2
word|pin	0 0 0 0 0 -1 0 0 -3 -1 0 -3 6
word|pipeline	0 0 0 0 1 -8 4 4 -1 -2 0 -1 3
word|pizza	0 0 0 0 -2 -7 0 3 -2 -7 0 9 -4
word|place	0 0 0 0 0 3 -2 5 -1 0 0 -3 -6
word|places	0 0 0 0 3 -3 3 7 -1 -3 0 -2 -2
word|plainte	0 0 0 0 4 -4 0 0 0 1 0 0 0
word|plan	0 0 0 0 6 8 2 -15 -9 -10 3 9 -13
word|plane	0 0 0 0 -17 13 -2 -4 -1 -2 0 8 -8
word|planet	0 0 0 0 -2 9 -1 -4 -1 -1 0 2 -1
word|planned	0 0 0 0 -1 4 3 -3 -2 -1 0 0 0
word|planner	0 0 0 0 -10 -2 -2 5 7 6 -1 -1 -5
word|planners	0 0 0 0 6 -8 -2 5 -1 -1 0 0 -1
word|planning	0 0 0 0 -2 2 -7 -2 -1 -1 -1 -2 4
word|plans	0 0 0 0 6 -3 3 -5 0 0 0 6 -9
word|plant	0 0 0 0 -3 -5 -6 6 -5 7 -2 -1 -10
word|plants	0 0 0 0 0 -12 -1 12 1 0 0 2 -1
word|plastic	0 0 0 0 -5 1 0 7 1 -2 0 -2 -2
word|plate	0 0 0 0 -4 -7 -1 2 0 8 0 -1 -1
word|platform	0 0 0 0 -2 7 -3 -3 -1 1 0 -4 1
word|platforms	0 0 0 0 10 -7 0 2 -1 -7 0 2 -5
word|play	0 0 0 0 -3 5 -1 -1 3 -1 0 -5 -2
word|played	0 0 0 0 0 -1 0 -1 0 5 0 -1 -1
word|player	0 0 0 0 -9 -5 -1 2 6 10 0 7 -9
word|players	0 0 0 0 9 -7 -1 -4 -1 0 0 1 -9
word|playing	0 0 0 0 -1 3 0 -1 2 3 0 -1 -5
word|plays	0 0 0 0 -1 0 -1 3 0 0 0 0 -1
word|please	0 0 0 0 -1 -9 1 -4 2 3 0 -4 12
word|plein	0 0 0 0 0 -8 0 7 0 0 0 1 0
word|plenty	0 0 0 0 0 5 0 -1 0 -1 0 0 -2
word|plot	0 0 0 0 4 1 0 -1 -2 -1 0 -1 -1
word|plug	0 0 0 0 -1 14 -1 -11 0 -3 0 0 -1
word|plumbing	0 0 0 0 15 14 -2 -11 -12 -7 -1 1 -15
word|plus	0 0 0 0 4 3 -3 -4 -5 -8 -1 -2 2
word|plusieurs	0 0 0 0 -1 -3 -1 5 1 -1 0 0 -1
word|pm	0 0 0 0 -6 -4 0 -1 1 -3 -1 2 9
word|pocket	0 0 0 0 -2 1 -1 -1 -2 -6 0 0 10
word|pockets	0 0 0 0 -8 4 0 -3 5 5 0 0 -1
word|podcast	0 0 0 0 7 -9 -3 4 5 -9 -1 -8 3
word|podcasts	0 0 0 0 1 -5 0 -1 -4 -2 0 -1 8
word|point	0 0 0 0 2 6 0 0 -4 -3 0 1 -6
word|points	0 0 0 0 3 6 -2 0 2 -2 -1 -7 -2
word|poised	0 0 0 0 -2 1 0 -1 -1 -1 0 5 -3
word|police	0 0 0 0 -13 5 -3 -9 -2 0 -2 17 -9
word|policies	0 0 0 0 1 -12 -1 4 -1 4 0 5 0
word|policy	0 0 0 0 -1 -9 -1 -6 -3 -2 0 -2 15
word|political	0 0 0 0 -4 0 2 -1 -1 -3 -1 8 -1
word|politicians	0 0 0 0 0 6 0 -1 -2 -1 0 -1 -1
word|politics	0 0 0 0 4 -8 -1 -2 -1 -4 0 -3 14
word|politik	0 0 0 0 -1 -2 -1 -1 0 4 -1 3 -10
word|politique	0 0 0 0 13 -8 0 -1 -1 -1 0 -4 4
word|poll	0 0 0 0 -5 3 0 -2 0 4 0 2 -1
word|pool	0 0 0 0 -1 -8 -1 5 2 3 1 -1 -1
word|poor	0 0 0 0 2 0 0 3 -1 -1 0 -1 -1
word|pop	0 0 0 0 -2 13 -1 -6 1 -6 3 -1 -3
word|popular	0 0 0 0 8 -4 -1 -5 -2 0 0 9 -7
word|popularity	0 0 0 0 0 4 0 -2 0 -1 0 0 0
word|por	0 0 0 0 0 -18 4 -2 -4 -4 0 13 12
word|port	0 0 0 0 0 4 0 -1 -1 -2 0 0 0
word|portable	0 0 0 0 0 4 -1 0 0 -1 0 0 0
word|portal	0 0 0 0 -2 6 -1 -11 -1 -5 0 4 4
word|pose	0 0 0 0 0 2 0 -3 0 1 0 2 -2
word|position	0 0 0 0 0 5 -1 -4 0 -1 0 2 -1
word|positive	0 0 0 0 3 -8 3 4 -1 -2 0 2 1
word|possibility	0 0 0 0 0 -6 -1 5 5 7 -1 -5 -8
word|possible	0 0 0 0 5 -3 -3 -4 0 2 0 3 -2
word|possibly	0 0 0 0 -1 3 -2 -2 0 0 0 5 -4
word|post	0 0 0 0 -1 -2 -2 -14 -3 -7 -3 -12 20
word|posted	0 0 0 0 -4 -2 0 -3 -1 -1 0 -3 15
word|posting	0 0 0 0 0 -6 6 -1 0 -1 0 0 0
word|posts	0 0 0 0 2 2 -1 -10 -4 -3 0 -2 14
word|potentially	0 0 0 0 0 3 -1 -1 0 -1 0 0 0
word|pounds	0 0 0 0 0 3 0 -2 0 0 0 0 0
word|pour	0 0 0 0 10 -21 0 0 4 -3 -2 -1 1
word|power	0 0 0 0 11 4 -3 -11 -1 -5 0 2 -3
word|powered	0 0 0 0 -1 7 -1 -3 -2 2 0 1 -4
word|powerful	0 0 0 0 0 3 -1 -1 0 1 0 -5 2
word|powers	0 0 0 0 0 8 0 -5 -1 -1 0 0 0
word|practical	0 0 0 0 -1 2 0 4 -2 -1 0 -1 -1
word|practice	0 0 0 0 -1 2 5 -5 4 3 -1 -6 -5
word|practices	0 0 0 0 0 3 -1 4 -3 -7 -1 1 1
word|practicing	0 0 0 0 -1 4 -1 -3 4 1 0 -4 0
word|praise	0 0 0 0 0 8 0 -6 0 -1 0 0 0
word|pre	0 0 0 0 0 -1 -1 2 -1 -2 0 -1 4
word|predict	0 0 0 0 0 5 -1 -4 0 0 0 0 0
word|prediction	0 0 0 0 8 0 0 0 0 -3 0 -4 -1
word|predictions	0 0 0 0 -2 0 0 -1 0 -1 0 9 -8
word|predictive	0 0 0 0 3 5 -1 -4 -1 -1 0 0 -1
word|prefer	0 0 0 0 0 -1 -1 3 0 -1 0 0 0
word|preferences	0 0 0 0 -5 2 0 -1 4 -1 0 0 1
word|preferred	0 0 0 0 -4 -3 -1 4 0 -1 0 -1 5
word|premier	0 0 0 0 7 1 -1 3 -4 -9 0 -1 -4
word|premium	0 0 0 0 1 2 -1 4 -1 -2 -1 -3 0
word|prep	0 0 0 0 -2 6 0 -4 -5 -4 0 2 5
word|preparation	0 0 0 0 5 -9 -1 -5 -2 -2 0 8 6
word|prepare	0 0 0 0 1 1 0 -3 0 -1 0 1 1
word|prepared	0 0 0 0 0 2 0 -2 0 0 0 3 -2
word|preparing	0 0 0 0 0 4 0 -2 -1 -1 0 0 -1
word|presence	0 0 0 0 -1 -1 -1 -1 0 -1 0 3 3
word|present	0 0 0 0 3 -5 1 -1 0 -2 0 0 -1
word|presentation	0 0 0 0 0 -11 -1 9 0 1 0 0 -1
word|presents	0 0 0 0 0 -1 0 0 5 -3 0 -1 0
word|presidency	0 0 0 0 -1 4 0 -1 -2 -3 0 6 -5
word|president	0 0 0 0 -3 -2 -7 -7 1 13 -1 -11 -10
word|presidente	0 0 0 0 -2 13 0 -1 -1 -7 0 -2 -3
word|presidential	0 0 0 0 0 4 -2 1 5 -5 0 -1 0
word|press	0 0 0 0 -8 3 -1 -1 1 2 5 -1 -4
word|presse	0 0 0 0 -3 -11 -1 4 -1 4 -2 1 6
word|pressure	0 0 0 0 -1 -1 -2 6 0 -1 0 0 0
word|pretty	0 0 0 0 0 4 -1 0 0 -1 0 0 0
word|prevent	0 0 0 0 -3 10 0 -8 -1 -2 0 3 0
word|preventing	0 0 0 0 0 9 -1 -2 0 -3 0 -1 -1
word|prevention	0 0 0 0 0 9 0 -8 -1 -2 0 -2 3
word|previous	0 0 0 0 -2 -3 6 -2 0 0 0 -5 5
word|price	0 0 0 0 4 -4 -2 2 2 -3 -2 -5 -7
word|prices	0 0 0 0 -1 11 -2 -4 -1 -3 0 4 -9
word|pricing	0 0 0 0 -10 14 -2 2 -6 -13 -2 -3 -11
word|primarily	0 0 0 0 0 1 3 -2 0 -1 0 0 0
word|primary	0 0 0 0 -3 -3 0 6 -1 -1 0 1 -2
word|prime	0 0 0 0 -2 10 -1 -7 -3 -3 0 0 2
word|principal	0 0 0 0 -12 3 11 -1 0 -1 0 0 -2
word|principle	0 0 0 0 -9 10 -1 1 -2 -4 0 -1 -1
word|principles	0 0 0 0 0 -6 4 -1 0 -1 0 0 5
word|print	0 0 0 0 -4 3 0 -5 -3 -3 -2 -3 16
word|prioritize	0 0 0 0 -3 6 -1 -5 -1 -2 0 6 -3
word|priority	0 0 0 0 1 4 0 -1 0 -1 0 0 -2
word|prison	0 0 0 0 7 8 -2 -6 -2 -3 0 -8 -3
word|privacy	0 0 0 0 0 -7 -1 -1 -1 -2 0 1 11
word|private	0 0 0 0 -4 6 -1 -7 -2 -4 0 8 0
word|pro	0 0 0 0 6 8 -2 -15 7 0 0 -3 -13
word|proactive	0 0 0 0 2 4 -1 1 -4 -7 0 -1 4
word|probably	0 0 0 0 -1 -1 3 -4 -1 1 0 6 -3
word|probe	0 0 0 0 0 1 0 4 0 -1 0 -2 -3
word|problem	0 0 0 0 4 5 -3 -5 -5 -2 0 5 -2
word|problems	0 0 0 0 -4 5 -2 -1 0 -5 0 7 -2
word|procedures	0 0 0 0 -1 4 -1 0 0 -1 0 0 -1
word|process	0 0 0 0 -4 -2 5 0 -3 -6 0 -4 5
word|processed	0 0 0 0 3 0 -1 1 -2 -2 0 -1 -1
word|processes	0 0 0 0 2 -3 5 -1 -1 -1 0 0 -2
word|processing	0 0 0 0 -2 -2 -1 3 -1 -3 0 -3 7
word|produce	0 0 0 0 -1 12 0 -9 0 -1 0 0 0
word|produced	0 0 0 0 0 4 0 -1 -1 -1 0 0 -1
word|product	0 0 0 0 -8 3 7 -10 -2 -1 -1 -4 8
word|production	0 0 0 0 3 9 2 -5 -2 -1 0 -4 -3
word|productive	0 0 0 0 0 3 -1 -1 -1 0 0 -2 -1
word|productivity	0 0 0 0 0 2 -1 1 0 -1 0 4 -6
word|products	4 0 0 0 -6 0 1 -6 -2 2 0 -9 10
word|professional	0 0 0 0 0 -3 -2 0 -1 -2 0 3 1
word|professionals	0 0 0 0 1 2 0 3 0 -2 0 -2 -3
word|professor	0 0 0 0 8 4 -1 -1 -1 -3 0 -4 -3
word|profile	0 0 0 0 -6 0 0 9 -4 -5 -1 5 -3
word|profit	0 0 0 0 1 -11 -2 9 -1 -2 0 6 -3
word|profits	0 0 0 0 0 4 0 -3 0 0 0 0 0
word|program	0 0 0 0 0 7 -1 -7 -1 -1 0 -3 3
word|programme	0 0 0 0 -3 6 0 6 -1 -2 0 -7 -3
word|programming	0 0 0 0 -1 -10 -1 3 -1 9 0 0 -1
word|programs	0 0 0 0 0 4 -1 -4 0 0 0 -1 2
word|progress	0 0 0 0 0 4 -1 -1 -1 -2 0 -2 2
word|project	0 0 0 0 -3 0 5 -1 -3 -7 0 -5 4
word|projects	0 0 0 0 -6 12 -2 -11 2 2 0 -7 5
word|promise	0 0 0 0 0 -2 -1 5 0 0 0 0 -3
word|promises	0 0 0 0 1 3 -1 -1 -1 -1 0 -1 0
word|promote	0 0 0 0 0 -13 5 11 -1 -1 0 0 0
word|promoted	0 0 0 0 -1 3 0 0 0 -1 0 -3 3
word|promotion	0 0 0 0 0 4 -1 2 -1 -1 0 -2 -2
word|prompt	0 0 0 0 -2 0 -1 4 0 -1 0 1 -1
word|prompts	0 0 0 0 7 -7 -2 6 -2 -2 0 -6 2
word|proof	0 0 0 0 -2 -2 0 1 -1 -3 0 -1 6
word|proper	0 0 0 0 5 7 -1 -5 -1 -2 0 0 -3
word|properly	0 0 0 0 0 12 0 -10 -1 -2 0 -1 0
word|property	0 0 0 0 1 -3 -1 7 0 -4 0 2 -5
word|proposed	0 0 0 0 0 4 0 -2 0 0 0 0 -1
word|proposition	0 0 0 0 0 -3 -1 -1 0 -1 0 4 7
word|pros	0 0 0 0 6 -7 -1 6 -1 -4 0 -5 -3
word|prospects	0 0 0 0 0 3 0 2 0 -1 0 -4 -2
word|protect	0 0 0 0 -3 2 -1 7 -1 -1 0 1 -6
word|protected	0 0 0 0 0 13 -2 -7 -1 -1 0 -1 1
word|protection	0 0 0 0 1 -1 -1 -2 1 3 0 -1 -1
word|protein	0 0 0 0 0 10 -1 -7 -1 -3 0 0 0
word|protest	0 0 0 0 0 6 0 -3 -1 -1 0 1 -1
word|protesters	0 0 0 0 2 6 0 -2 -5 1 0 -1 -2
word|protests	0 0 0 0 -3 0 0 0 3 0 0 3 -2
word|proud	0 0 0 0 -1 -3 0 2 -1 -1 0 3 -1
word|prove	0 0 0 0 -1 2 3 -3 0 0 0 0 0
word|proved	0 0 0 0 0 -1 -1 -1 0 4 0 0 -1
word|provide	0 0 0 0 -1 10 -2 -3 0 -1 0 -1 -2
word|provided	0 0 0 0 -5 7 -1 -1 -1 1 0 -1 1
word|providers	0 0 0 0 0 11 -1 0 -3 -8 0 0 -1
word|provides	0 0 0 0 0 4 -1 -2 -1 0 0 1 -1
word|providing	0 0 0 0 0 -3 0 5 0 -1 0 -1 0
word|province	0 0 0 0 -1 4 -1 -1 -1 -3 0 0 3
word|prozent	0 0 0 0 2 2 0 0 -1 -4 0 -3 2
word|präsident	0 0 0 0 -6 -7 -1 -1 7 -1 -1 4 -4
word|pst	0 0 0 0 -1 -7 6 0 0 0 0 0 4
word|pt	0 0 0 0 0 -7 9 0 0 0 0 0 -1
word|public	0 0 0 0 -2 17 -2 -8 0 -5 0 -5 1
word|publication	0 0 0 0 0 -6 0 -6 -1 -1 0 -1 9
word|published	0 0 0 0 -2 1 4 -3 -6 -5 -1 -6 11
word|publishers	0 0 0 0 -3 -5 -2 1 0 6 -1 4 -5
word|publishing	0 0 0 0 2 13 0 -4 -3 -3 -6 -3 -12
word|publié	0 0 0 0 -2 -1 0 -2 -2 -2 0 -9 14
word|pull	0 0 0 0 -2 6 1 -3 1 1 0 -4 -2
word|pulled	0 0 0 0 -6 2 -1 -1 0 3 0 3 -2
word|purchase	0 0 0 0 10 1 -1 -9 -1 -2 0 2 0
word|purchases	0 0 0 0 0 3 0 -2 0 0 0 0 0
word|purchasing	0 0 0 0 8 -5 -2 -1 4 3 0 -2 -6
word|pure	0 0 0 0 -5 -11 -2 -4 -2 4 0 0 11
word|purpose	0 0 0 0 0 4 0 -1 0 0 0 -2 0
word|purposes	0 0 0 0 0 -11 -1 -3 -1 -1 0 0 14
word|push	0 0 0 0 -5 -6 2 2 -1 -2 0 9 0
word|pushed	0 0 0 0 0 -6 0 -1 0 -1 0 6 4
word|pushing	0 0 0 0 0 5 -1 -4 0 -1 0 -7 8
word|put	0 0 0 0 5 8 -3 -7 -3 2 0 -3 -4
word|putin	0 0 0 0 -1 -12 -1 -3 6 13 0 -3 -4
word|puts	0 0 0 0 0 -1 -3 -1 0 -1 0 3 -2
word|putting	0 0 0 0 -2 -9 0 7 2 2 0 -1 0
word|python	0 0 0 0 8 -10 -2 6 -3 -7 0 -2 4
word|q	0 0 0 0 6 -11 -1 -1 -3 -1 7 -3 3
word|q0	0 0 0 0 0 -4 -1 3 0 0 0 3 -2
word|qu	0 0 0 0 -1 -4 -1 6 0 -2 0 1 -1
word|quality	0 0 0 0 2 -5 5 -1 -1 -7 0 2 3
word|quarterly	0 0 0 0 0 -3 0 9 0 -1 0 -6 0
word|que	1 0 0 0 -8 -9 -1 2 -2 -10 -1 5 9
word|queen	0 0 0 0 -5 -3 0 -2 5 5 0 3 -2
word|quelle	0 0 0 0 -2 0 0 -1 -4 1 9 -3 -6
word|queries	0 0 0 0 2 15 -1 -14 -2 -3 0 0 -1
word|query	0 0 0 0 -2 9 0 -2 1 -1 0 -5 -1
word|question	0 0 0 0 0 5 -1 -4 -2 1 0 -1 3
word|questions	0 0 0 0 8 0 6 -2 -5 -5 -1 6 -9
word|qui	0 0 0 0 -2 1 -4 9 -1 -8 0 6 -9
word|quick	0 0 0 0 6 -8 -1 3 -1 0 0 -4 -2
word|quiet	0 0 0 0 0 -6 0 9 0 -1 0 1 -1
word|quietly	0 0 0 0 -1 13 0 -3 -1 -6 0 -5 -1
word|quit	0 0 0 0 -4 2 -1 -2 0 0 0 5 -1
word|quite	0 0 0 0 -1 -5 3 -3 0 7 0 0 -1
word|quote	0 0 0 0 2 4 -1 -3 2 5 -1 -1 -6
word|quotes	0 0 0 0 -2 -3 0 2 -1 -2 0 7 -1
word|r	0 0 0 0 0 9 -1 -1 0 -1 0 -1 -7
word|race	0 0 0 0 -2 -5 3 0 2 -3 0 5 -2
word|rack	0 0 0 0 -9 -16 0 10 5 8 0 -1 -3
word|radio	0 0 0 0 -3 -2 0 6 1 -1 4 1 -7
word|rage	0 0 0 0 13 -7 -1 -1 -3 -7 0 -7 -2
word|rain	0 0 0 0 3 3 0 -2 0 -1 0 -2 -1
word|raised	0 0 0 0 0 -3 -1 1 0 6 0 0 -2
word|raises	0 0 0 0 -2 -1 -1 2 0 -1 0 -2 4
word|raising	0 0 0 0 6 -1 0 2 -2 -2 0 -2 -5
word|rally	0 0 0 0 -4 -1 0 -2 0 1 0 8 -2
word|ran	0 0 0 0 -7 2 0 -1 0 -2 0 6 -1
word|rang	0 0 0 0 0 10 -1 -1 -4 -3 0 -1 0
word|range	0 0 0 0 2 7 -1 0 -1 -6 -1 -3 -2
word|ranging	0 0 0 0 0 -5 -3 10 0 -3 0 -1 -1
word|ranking	0 0 0 0 3 -3 -1 0 -4 -3 0 -1 5
word|rankings	0 0 0 0 -3 8 -4 -5 0 -1 0 -8 -1
word|rape	0 0 0 0 -1 2 -1 -4 -4 -6 0 9 -9
word|rapid	0 0 0 0 0 4 -1 -2 -1 -1 0 1 -1
word|rapidly	0 0 0 0 -1 5 0 -9 -1 -1 0 7 -3
word|rarely	0 0 0 0 0 -1 0 3 0 -1 0 0 -1
word|rate	0 0 0 0 3 -8 -1 2 -4 -6 0 9 1
word|rated	0 0 0 0 6 8 0 -7 -1 -6 -2 -4 -1
word|rates	0 0 0 0 5 0 -1 8 -3 -3 0 -3 -4
word|rather	0 0 0 0 -1 9 -1 -4 0 -1 0 -1 -1
word|rating	0 0 0 0 -4 -3 0 -1 0 -2 0 -1 10
word|ratings	0 0 0 0 3 -8 0 3 -3 3 0 -1 4
word|raw	0 0 0 0 -1 1 -1 -6 1 6 0 -1 0
word|re	0 0 0 0 -5 -8 1 0 -4 -3 0 -1 3
word|reach	0 0 0 0 1 -4 2 -2 0 -3 0 3 1
word|reached	0 0 0 0 -1 16 0 1 0 -2 0 -1 -10
word|reaching	0 0 0 0 0 -11 8 6 0 0 0 0 0
word|reaction	0 0 0 0 -6 -3 0 0 -1 1 0 7 -1
word|read	0 0 0 0 -11 -14 -4 -16 -16 -24 -3 22 11
word|reader	0 0 0 0 -1 -8 0 3 -1 -5 0 -1 13
word|readers	0 0 0 0 0 -6 5 2 0 0 0 0 0
word|reading	0 0 0 0 0 -8 2 -11 -2 -2 0 -4 17
word|reads	0 0 0 0 6 -2 0 4 -1 -1 0 0 -7
word|ready	0 0 0 0 -1 1 2 -7 -1 0 0 -2 7
word|real	0 0 0 0 10 -6 -1 -1 -2 -3 -1 -8 3
word|realistic	0 0 0 0 3 -1 0 1 0 -1 0 -2 0
word|reality	0 0 0 0 1 -6 -1 11 0 -3 0 -1 -2
word|realize	0 0 0 0 -1 0 6 -2 -1 0 0 -1 -1
word|realized	0 0 0 0 0 5 -2 -2 0 0 0 0 0
word|really	0 0 0 0 -4 -2 10 1 -1 2 0 2 -4
word|reason	0 0 0 0 0 4 -3 -1 2 -2 0 0 0
word|reasonable	0 0 0 0 -2 -1 -1 -1 1 5 0 0 0
word|reasons	0 0 0 0 -2 6 -1 -1 0 -1 0 -1 1
word|rebecca	0 0 0 0 3 2 0 -1 0 -3 0 -2 1
word|receive	0 0 0 0 -2 -15 2 1 -2 -2 0 -1 16
word|received	0 0 0 0 0 3 -1 2 0 -2 0 -1 0
word|recent	0 0 0 0 0 -1 2 3 -2 -4 0 0 4
word|recently	0 0 0 0 -1 5 -1 -2 2 0 0 0 -2
word|recession	0 0 0 0 6 2 0 -1 -1 -3 0 3 -8
word|recherche	0 0 0 0 0 -6 -1 -2 0 -1 0 7 -1
word|recipe	0 0 0 0 -5 -6 -1 -3 9 7 -1 -8 3
word|recipes	0 0 0 0 0 0 0 1 0 0 0 -8 7
word|recognition	0 0 0 0 2 -7 -1 -3 1 3 0 -1 6
word|recommendations	0 0 0 0 -2 5 -1 7 -1 -1 -1 -4 -4
word|recommended	0 0 0 0 0 -9 11 -3 0 -1 0 0 0
word|record	0 0 0 0 -2 8 -1 -6 -2 -3 1 9 -6
word|recorded	0 0 0 0 -3 1 0 -1 0 1 0 3 -1
word|recording	0 0 0 0 9 12 -1 -10 -2 -8 0 -1 -5
word|recordings	0 0 0 0 -4 -10 -1 7 2 5 0 -1 -1
word|records	0 0 0 0 0 4 -1 0 -2 0 0 -4 1
word|recovered	0 0 0 0 -4 14 -3 -7 -1 -4 0 0 -2
word|recovery	0 0 0 0 0 2 0 2 1 0 0 -3 0
word|red	0 0 0 0 -5 -5 3 -2 8 4 0 -1 -5
word|reddit	0 0 0 0 -1 -1 0 -3 -3 -3 -1 3 9
word|reduce	0 0 0 0 3 0 -1 0 -1 -1 0 0 -1
word|reduction	0 0 0 0 3 -1 -1 -5 -1 6 0 -2 -1
word|reference	0 0 0 0 9 -7 -1 3 -1 3 0 -1 -4
word|references	0 0 0 0 5 -9 -1 10 -1 -2 0 -1 -5
word|reflect	0 0 0 0 4 -2 -1 -3 -1 -3 0 0 6
word|reform	0 0 0 0 0 -1 0 -1 -1 -4 0 9 -5
word|refresh	0 0 0 0 7 -1 0 -3 4 -6 0 -2 -1
word|regarded	0 0 0 0 0 5 -1 -2 0 0 0 0 0
word|regeln	0 0 0 0 -3 -6 -1 -1 -1 0 -1 10 -1
word|regime	0 0 0 0 1 5 0 0 0 -2 0 -3 0
word|region	0 0 0 0 -1 5 0 -1 -1 -3 0 2 -4
word|regions	0 0 0 0 6 1 0 -7 4 -1 0 0 -4
word|register	0 0 0 0 -7 2 2 -1 -1 -2 0 -1 7
word|registered	0 0 0 0 -3 2 -1 -4 -1 -1 0 0 6
word|regular	0 0 0 0 -3 1 0 0 -1 -1 0 1 3
word|regulation	0 0 0 0 -7 -3 0 -2 2 3 0 -3 7
word|regulations	0 0 0 0 -10 -3 0 -8 5 -3 0 -9 12
word|regulatory	0 0 0 0 2 -3 0 6 -1 -2 0 0 -1
word|rejects	0 0 0 0 -4 -1 0 0 2 -4 0 7 0
word|related	-1 0 0 0 -15 -5 -2 -12 -12 -7 -4 24 16
word|relations	0 0 0 0 0 3 0 -1 0 -1 0 0 -1
word|relationships	0 0 0 0 1 -10 0 -1 5 -3 0 -1 9
word|relatively	0 0 0 0 0 3 -1 0 0 -1 0 0 0
word|relatives	0 0 0 0 -1 2 5 -4 -2 -5 0 6 0
word|release	0 0 0 0 6 2 -3 -5 2 -5 0 -4 2
word|released	0 0 0 0 2 2 -1 -4 1 3 0 -1 -2
word|relevance	0 0 0 0 7 6 0 -4 0 -4 0 -7 -1
word|relevant	0 0 0 0 -1 3 3 -3 0 -1 0 -1 -1
word|reliability	0 0 0 0 -1 6 0 -3 -1 -2 0 -1 0
word|reliable	0 0 0 0 0 -4 4 -2 0 4 0 -1 0
word|relief	0 0 0 0 5 3 0 -1 -3 -3 0 -1 -4
word|relying	0 0 0 0 0 3 0 0 0 -2 0 0 0
word|remained	0 0 0 0 0 4 0 -1 0 -2 0 -1 0
word|remains	0 0 0 0 0 6 -1 -4 0 -1 0 0 0
word|remarkable	0 0 0 0 0 -5 0 -2 0 -1 0 0 7
word|remarks	0 0 0 0 4 9 0 0 -3 -5 0 -4 -2
word|remember	0 0 0 0 1 1 -1 3 0 -1 0 -1 -1
word|remote	0 0 0 0 -4 -2 -4 9 -4 -10 0 5 -11
word|remotely	0 0 0 0 -1 5 0 -7 4 3 0 -2 -3
word|remove	0 0 0 0 -4 1 -1 1 -3 -4 0 -4 6
word|removed	0 0 0 0 -9 -2 0 -1 3 1 0 8 -2
word|rent	0 0 0 0 0 -7 -1 7 -1 5 0 0 -4
word|rental	0 0 0 0 -1 1 0 -1 -1 4 0 -1 0
word|rep	0 0 0 0 0 -5 0 3 -4 5 0 -3 3
word|repair	0 0 0 0 3 6 -1 -6 0 -2 0 -1 -1
word|repeat	0 0 0 0 0 -2 0 3 0 0 0 0 -1
word|repeatedly	0 0 0 0 0 5 0 -1 -1 -2 0 -1 0
word|replace	0 0 0 0 2 4 3 0 -3 -4 0 -1 -1
word|replacement	0 0 0 0 4 -1 0 1 -1 -2 0 -3 2
word|reply	0 0 0 0 0 4 -1 -1 0 0 0 0 0
word|report	0 0 0 0 -5 7 -3 0 -4 -6 0 1 8
word|reportedly	0 0 0 0 0 -5 -1 8 -2 2 0 0 -1
word|reporter	0 0 0 0 -2 -1 -1 0 -2 -1 0 -1 7
word|reporting	0 0 0 0 0 3 0 -1 -2 -2 0 -1 4
word|reports	0 0 0 0 -2 10 -1 -2 -3 -5 0 2 -3
word|represent	0 0 0 0 0 -6 0 -1 1 9 0 0 -1
word|representative	0 0 0 0 -1 6 -1 -8 0 -1 0 0 4
word|representing	0 0 0 0 0 5 0 -4 0 0 0 0 0
word|represents	0 0 0 0 0 8 0 -5 0 -2 0 -1 -1
word|reps	0 0 0 0 3 -4 0 6 -2 -1 0 0 -2
word|republic	0 0 0 0 0 2 0 -3 0 0 0 3 -3
word|republican	0 0 0 0 -2 -1 -1 -2 6 -4 0 5 -4
word|republicans	0 0 0 0 0 -6 0 -2 0 -1 0 9 0
word|reputation	0 0 0 0 0 2 0 -3 -2 -1 0 1 5
word|request	0 0 0 0 -2 -3 -2 7 -2 -6 0 -5 7
word|requests	0 0 0 0 -1 -4 0 1 1 -1 0 1 3
word|require	0 0 0 0 -2 10 -1 2 -3 -7 0 -1 -1
word|required	0 0 0 0 -1 1 1 -4 -1 -2 0 -1 7
word|requirement	0 0 0 0 0 4 -1 -2 0 -1 0 0 0
word|requires	0 0 0 0 -1 -3 3 5 -1 -1 0 -1 -1
word|requiring	0 0 0 0 -1 3 0 0 0 -1 0 -1 0
word|rescue	0 0 0 0 -3 -2 -2 7 -1 -6 0 2 -2
word|research	0 0 0 0 3 -8 0 -8 -3 -3 -3 -1 13
word|researcher	0 0 0 0 -1 11 0 -1 -2 -6 0 0 -1
word|reserved	0 0 0 0 0 -1 0 -1 0 3 -1 -3 2
word|residents	0 0 0 0 -7 -5 0 4 2 -3 0 9 -3
word|resilience	0 0 0 0 5 -3 -1 2 -1 0 0 0 -2
word|resilient	0 0 0 0 1 4 -1 0 -1 -1 0 -1 -1
word|resistance	0 0 0 0 1 9 0 -8 -1 0 0 -1 -2
word|resolution	0 0 0 0 -2 -1 -1 8 -1 -2 0 -4 -2
word|resolve	0 0 0 0 0 4 -1 0 0 -1 0 0 -1
word|resource	0 0 0 0 -2 -4 0 8 -1 -2 0 -2 -1
word|resources	0 0 0 0 9 4 -1 -6 -4 -4 0 -1 0
word|respond	0 0 0 0 0 -2 4 0 -1 -1 0 -1 -2
word|responded	0 0 0 0 -1 3 0 0 0 0 0 0 0
word|response	0 0 0 0 7 -9 -2 3 -3 -5 0 -2 8
word|responses	0 0 0 0 1 -2 4 -3 0 -2 0 0 1
word|responsibilities	0 0 0 0 1 -3 0 3 0 0 0 0 0
word|responsible	0 0 0 0 4 -1 -1 -2 -1 6 0 -7 -2
word|responsive	0 0 0 0 -1 2 -1 4 -2 -1 0 -1 -3
word|rest	0 0 0 0 -6 -17 6 9 1 3 0 4 -3
word|restaurant	0 0 0 0 -1 -2 0 -1 2 5 0 0 -2
word|restaurants	0 0 0 0 -3 -1 0 0 -3 1 0 6 -3
word|result	0 0 0 0 0 1 -1 -3 0 5 0 0 0
word|results	0 0 0 0 4 -3 -2 3 -3 -4 0 -1 -3
word|resume	0 0 0 0 0 3 0 -3 0 -1 0 6 -5
word|retail	0 0 0 0 0 3 0 -2 0 0 0 1 0
word|retailers	0 0 0 0 5 5 0 -10 -1 -4 0 5 -1
word|retention	0 0 0 0 4 1 0 -7 -2 -3 0 1 7
word|retirement	0 0 0 0 1 0 -1 -1 -1 -4 0 -3 4
word|retraites	0 0 0 0 -1 0 0 -2 -1 -1 0 6 -2
word|retreat	0 0 0 0 -7 -1 0 -1 0 -1 0 -1 9
word|return	0 0 0 0 0 -10 3 -4 0 3 0 3 5
word|returned	0 0 0 0 0 6 -1 -2 0 -2 0 -1 0
word|returns	0 0 0 0 0 -7 -1 10 0 -1 0 -4 4
word|reuters	0 0 0 0 -3 6 -1 -7 -3 2 6 -2 -8
word|reveal	0 0 0 0 0 5 -1 -1 -1 -1 0 0 -2
word|revealed	0 0 0 0 -1 3 0 -1 -1 -3 0 4 -1
word|reveals	0 0 0 0 9 -8 0 -1 -1 -3 0 4 -3
word|revenue	0 0 0 0 4 -12 -2 11 -1 2 0 -1 -1
word|reverse	0 0 0 0 4 0 0 -1 0 0 0 -2 -1
word|review	0 0 0 0 -22 12 5 -4 -10 -18 -4 -4 1
word|reviews	0 0 0 0 5 -3 4 -7 -2 -1 0 -6 7
word|revolution	0 0 0 0 3 0 0 -1 -2 -1 0 5 -6
word|richard	0 0 0 0 4 -9 -1 -1 0 8 0 -2 -2
word|rid	0 0 0 0 -6 10 -4 -7 1 3 0 0 0
word|ride	0 0 0 0 -4 7 0 -5 -1 -1 0 4 -4
word|rien	0 0 0 0 10 -17 0 0 -1 -4 0 -2 16
word|right	0 0 0 0 9 8 2 -19 -6 -5 0 0 -2
word|rights	0 0 0 0 0 -2 0 -3 0 5 -1 -1 1
word|rise	0 0 0 0 -1 -8 -1 2 2 6 0 5 -2
word|rises	0 0 0 0 0 -5 -1 0 -1 1 0 8 -4
word|rising	0 0 0 0 -2 4 0 -2 0 3 0 -2 -1
word|risk	0 0 0 0 -2 -1 -2 9 -5 -5 0 0 0
word|risky	0 0 0 0 0 6 -1 -3 0 -2 0 0 0
word|rival	0 0 0 0 0 7 -1 -7 0 -1 0 4 -4
word|river	0 0 0 0 3 -3 -1 1 -1 -4 0 4 -1
word|road	0 0 0 0 1 5 -1 -4 -1 0 0 -4 4
word|roadmap	0 0 0 0 0 9 0 -4 -1 -1 0 -3 -2
word|robert	0 0 0 0 3 3 0 -1 2 -3 0 -3 0
word|roberts	0 0 0 0 -1 8 -1 -1 -2 3 -7 -1 -1
word|robinson	0 0 0 0 5 -4 0 -1 -2 2 0 0 -4
word|robotics	0 0 0 0 0 -2 -2 5 2 2 1 -3 -6
word|robust	0 0 0 0 -1 -10 -1 13 0 -1 0 -1 -2
word|rock	0 0 0 0 4 -3 -1 -2 -5 8 0 -4 -4
word|rocket	0 0 0 0 -6 3 5 -4 0 0 0 6 -6
word|rodrigo	0 0 0 0 2 1 0 -4 -1 0 -1 3 -1
word|roles	0 0 0 0 1 3 0 0 -1 -1 0 0 -1
word|roll	0 0 0 0 -3 0 -1 0 0 0 0 4 0
word|rolling	0 0 0 0 -1 4 -1 -1 0 -1 0 0 0
word|room	0 0 0 0 -2 12 -2 -8 2 6 0 -4 -7
word|rooms	0 0 0 0 0 2 0 -6 -3 5 0 -1 -3
word|root	0 0 0 0 7 -4 -1 -1 -4 -5 0 2 3
word|rose	0 0 0 0 -2 4 -1 -5 -5 2 0 -5 10
word|rotation	0 0 0 0 2 -1 0 1 -2 -2 0 -4 3
word|rough	0 0 0 0 -1 5 -1 -3 -3 -1 0 -5 5
word|roughly	0 0 0 0 0 5 0 -1 0 -1 0 0 -1
word|round	0 0 0 0 -4 14 -1 -5 1 -7 0 3 -3
word|rounds	0 0 0 0 -1 4 6 -8 -3 -2 0 -1 -1
word|routines	0 0 0 0 0 -9 -1 9 -1 -2 0 -7 7
word|row	0 0 0 0 3 3 0 1 -5 -2 0 2 -3
word|roy	0 0 0 0 -4 1 -1 4 -3 -8 0 -7 3
word|royal	0 0 0 0 4 5 -1 -4 0 -1 0 -2 -1
word|rss	0 0 0 0 -1 1 0 -2 1 0 -1 -11 13
word|rue	0 0 0 0 0 5 0 0 -1 -2 0 0 -2
word|rule	0 0 0 0 -1 10 -1 -9 0 2 0 0 2
word|rules	3 0 0 0 2 3 -1 -4 2 -2 0 -4 1
word|ruling	0 0 0 0 7 6 -8 -3 -4 -4 0 0 -7
word|run	0 0 0 0 -5 1 -3 1 2 2 0 2 -5
word|rund	0 0 0 0 6 4 -1 -4 -4 -12 0 4 1
word|running	0 0 0 0 -3 -2 -1 4 2 0 0 2 -1
word|runs	0 0 0 0 -7 10 -2 -2 -1 1 0 1 -4
word|rushed	0 0 0 0 0 3 -1 -2 0 -1 0 0 0
word|russia	0 0 0 0 0 10 -1 -6 6 8 -1 -7 -8
word|russian	0 0 0 0 0 2 0 -2 1 -3 0 -2 3
word|russische	0 0 0 0 -1 -6 5 -1 1 7 0 -1 -9
word|russland	0 0 0 0 -5 -11 -3 -2 9 11 -1 -4 -8
word|ryan	0 0 0 0 -9 1 0 -5 -2 5 -1 7 -1
word|s	5 -2 -2 -2 0 8 -29 -17 -19 -2 -24 29 -15
word|sa	0 0 0 0 -3 1 -1 -2 0 0 0 4 -4
word|safe	0 0 0 0 -1 1 -1 0 -1 -2 0 8 -5
word|safety	0 0 0 0 5 -4 -2 3 1 -2 0 0 0
word|sagt	0 0 0 0 -8 3 3 -1 2 0 0 -3 -2
word|sagte	0 0 0 0 0 13 -3 -1 -1 -3 0 -2 -3
word|said	-1 0 0 0 1 30 -41 -27 -17 -4 -1 -21 -23
word|saint	0 0 0 0 4 0 0 0 -2 0 0 2 -4
word|sale	0 0 0 0 -15 -12 -2 6 11 11 -1 -8 -6
word|sales	0 0 0 0 -1 8 -1 1 -4 -2 0 -4 -2
word|salt	0 0 0 0 0 -11 -2 11 -4 5 0 0 -8
word|sam	0 0 0 0 0 -2 0 -1 0 1 0 5 -2
word|same	0 0 0 0 -5 -7 4 4 5 1 0 2 -7
word|sample	0 0 0 0 -9 3 -1 -1 5 7 0 0 0
word|samsung	0 0 0 0 6 2 -1 -2 -4 -2 0 -7 1
word|san	0 0 0 0 7 -4 -4 2 -5 1 0 -9 -3
word|sand	0 0 0 0 3 4 -1 -3 -1 -1 0 -4 -1
word|sanders	0 0 0 0 -8 11 0 -6 0 -2 0 5 -2
word|sans	0 0 0 0 0 4 -1 -2 0 -1 0 -1 0
word|santa	0 0 0 0 0 4 0 -1 -1 -8 0 0 6
word|sarah	0 0 0 0 -8 -3 -1 1 1 1 0 -3 8
word|sat	0 0 0 0 0 -7 5 -1 0 4 0 0 0
word|saturday	0 0 0 0 -2 1 0 3 -1 4 0 -3 -2
word|save	0 0 0 0 4 -4 -2 -5 -5 -4 0 -4 17
word|saved	0 0 0 0 -1 -6 0 4 -2 -2 -1 0 5
word|saving	0 0 0 0 1 1 -1 -3 -2 2 0 -5 4
word|saw	0 0 0 0 2 1 -3 -3 0 0 0 -1 3
word|say	0 0 0 0 2 -7 4 0 1 3 0 5 -8
word|saying	0 0 0 0 -1 2 -1 5 -2 -2 0 -3 0
word|says	0 0 0 0 7 -1 0 -9 -1 -1 -1 7 -16
word|scale	0 0 0 0 -4 -4 -1 5 1 1 0 5 -3
word|scandal	0 0 0 0 -4 -4 0 -3 5 -4 0 6 1
word|scared	0 0 0 0 -4 0 0 0 0 -1 0 5 0
word|scary	0 0 0 0 -1 3 0 -1 0 0 0 3 -3
word|scenarios	0 0 0 0 0 11 0 -8 0 -1 0 0 -1
word|scene	0 0 0 0 6 3 0 -5 1 2 0 0 -6
word|scenes	0 0 0 0 0 -2 -1 6 0 -1 0 0 -1
word|schedule	0 0 0 0 -1 5 -1 -8 -4 -3 0 2 6
word|scheduled	0 0 0 0 0 7 -1 -3 0 -2 0 0 0
word|schedules	0 0 0 0 0 -8 0 0 -4 6 0 6 -5
word|scheduling	0 0 0 0 -2 8 -1 -5 -1 -1 0 4 -3
word|schema	0 0 0 0 -7 3 -1 4 4 0 0 0 -5
word|schnell	0 0 0 0 5 -5 -6 -1 1 0 0 4 -1
word|schon	0 0 0 0 -4 6 -1 0 -1 -3 0 5 -2
word|school	0 0 0 0 4 -5 -3 -1 -6 4 1 -7 -7
word|schools	0 0 0 0 -1 4 0 -2 1 0 0 0 -1
word|science	0 0 0 0 -8 7 -3 -6 0 0 -1 -10 7
word|sciences	0 0 0 0 0 7 -3 -1 -1 -2 0 0 0
word|scientists	0 0 0 0 -5 2 -1 -2 -4 -2 0 9 -6
word|scope	0 0 0 0 0 7 -1 -3 0 -1 0 -2 0
word|score	0 0 0 0 0 -8 -1 9 0 -1 0 0 0
word|scores	0 0 0 0 0 -9 0 1 0 9 0 0 -1
word|scoring	0 0 0 0 -5 1 -1 -1 5 4 0 0 0
word|scott	0 0 0 0 -4 0 0 -2 1 2 4 -8 6
word|screen	0 0 0 0 -4 0 0 1 3 1 0 -1 -1
word|screenshot	0 0 0 0 -12 5 -3 -9 8 13 -5 -3 -15
word|script	0 0 0 0 -2 7 -1 -1 -2 2 0 -3 -4
word|se	0 0 0 0 1 6 -3 -6 5 -3 0 -5 -1
word|sea	0 0 0 0 -3 -5 5 -4 3 3 0 4 -4
word|seal	0 0 0 0 -1 7 -1 -3 0 -1 0 0 0
word|seamless	0 0 0 0 -1 -1 -1 5 0 -2 0 0 -1
word|seamlessly	0 0 0 0 0 -6 -1 -6 -1 -2 0 0 13
word|sean	0 0 0 0 -12 7 -1 -1 -1 0 3 -3 1
word|search	0 0 0 0 -22 -3 0 6 12 -10 -2 4 -6
word|season	0 0 0 0 3 1 -3 3 -4 -2 0 8 -9
word|seat	0 0 0 0 -5 -3 0 5 0 0 0 5 -2
word|second	0 0 0 0 -3 12 -3 -8 -1 3 0 -1 -4
word|seconds	0 0 0 0 -2 2 4 -5 0 3 0 -1 -1
word|secret	0 0 0 0 -6 2 -1 -2 -1 -2 -1 7 -2
word|secretary	0 0 0 0 -1 4 0 -2 -3 1 0 1 0
word|secrets	0 0 0 0 0 -1 0 -1 0 0 0 5 -2
word|section	0 0 0 0 0 2 0 -5 0 2 0 0 2
word|sector	0 0 0 0 0 7 -1 -1 2 0 0 -4 -3
word|secure	0 0 0 0 -4 -3 -1 5 -1 -2 0 1 3
word|secured	0 0 0 0 0 -2 -1 6 0 1 0 -3 1
word|security	0 0 0 0 -6 17 -5 -11 -8 -18 -1 -1 6
word|see	0 0 0 0 -6 -4 -8 -13 -1 1 4 12 4
word|seed	0 0 0 0 -1 -3 -1 -2 -1 7 0 -6 4
word|seek	0 0 0 0 0 3 0 -2 -1 -1 0 3 -2
word|seeking	0 0 0 0 0 5 -1 0 0 -1 0 1 -3
word|seem	0 0 0 0 0 12 0 -2 -1 -9 0 -1 0
word|seemed	0 0 0 0 0 6 0 0 0 -1 0 -1 -1
word|seems	0 0 0 0 -1 -6 9 -1 0 0 0 0 0
word|seen	0 0 0 0 2 0 -2 -4 -2 0 0 3 3
word|segment	0 0 0 0 0 0 -1 3 0 -1 0 0 0
word|sehen	0 0 0 0 -3 -3 6 -1 -4 -5 0 5 0
word|sehr	0 0 0 0 1 -2 -2 -2 0 0 0 5 -1
word|sei	0 0 0 0 -1 8 -2 -1 -1 -2 0 -1 -1
word|seien	0 0 0 0 0 8 -1 -1 -1 -2 0 -2 -2
word|sein	0 0 0 0 5 4 -2 1 -3 -5 0 -4 3
word|seine	0 0 0 0 2 1 -1 -1 4 -2 -1 0 -3
word|seinen	0 0 0 0 0 4 -1 -2 -2 1 0 4 -8
word|seiner	0 0 0 0 -1 -1 -2 -1 -1 3 0 3 -2
word|seit	0 0 0 0 -2 -3 -1 -1 -1 1 0 7 -7
word|seite	0 0 0 0 0 7 -1 -1 0 -1 0 -2 0
word|selbst	0 0 0 0 0 6 -6 -2 -1 1 0 -5 -6
word|select	0 0 0 0 -4 -3 0 -1 0 2 0 0 6
word|selected	0 0 0 0 -4 13 0 3 0 -8 0 -1 -8
word|selecting	0 0 0 0 4 -2 0 2 0 -2 0 0 -1
word|selection	0 0 0 0 0 -8 0 11 4 -3 0 -1 -4
word|self	0 0 0 0 4 3 -1 3 -2 -4 0 -7 2
word|selling	0 0 0 0 -3 -4 -1 2 0 1 0 0 5
word|sells	0 0 0 0 0 4 0 -4 0 0 0 0 0
word|selon	0 0 0 0 -1 -3 0 4 0 -1 0 1 -1
word|semaine	0 0 0 0 6 -7 0 0 -1 -1 -2 -1 3
word|send	0 0 0 0 -3 -14 7 -1 0 1 0 -1 10
word|sends	0 0 0 0 -1 -8 -1 9 0 -1 0 7 -6
word|senior	0 0 0 0 4 1 -1 -4 -2 -3 -1 -5 11
word|sense	0 0 0 0 -2 -7 1 -1 1 4 0 3 1
word|sensitive	0 0 0 0 0 4 -1 -1 0 0 0 0 0
word|sensor	0 0 0 0 -4 -3 0 10 0 -2 0 -6 -2
word|sensors	0 0 0 0 -1 6 0 3 -1 -4 0 -4 0
word|sentence	0 0 0 0 -1 2 -1 -5 0 5 0 -1 0
word|seo	0 0 0 0 4 -14 16 1 -6 -12 -2 -14 7
word|sep	0 0 0 0 0 -8 0 0 0 0 0 0 8
word|separate	0 0 0 0 -1 5 -1 -2 0 0 0 0 0
word|september	0 0 0 0 0 3 -1 -1 -1 -2 0 -1 2
word|sequence	0 0 0 0 0 7 -1 -6 0 -1 0 4 -4
word|sequential	0 0 0 0 6 15 0 -5 -5 -7 0 0 -9
word|series	0 0 0 0 5 3 2 -4 -3 -3 0 -3 -6
word|serious	0 0 0 0 0 10 -1 -4 -1 -3 0 -1 0
word|seriously	0 0 0 0 0 -4 -1 -1 5 3 0 -1 0
word|serve	0 0 0 0 -1 -5 -1 8 0 -1 0 0 0
word|server	0 0 0 0 -8 4 -1 8 -1 -2 0 0 -6
word|servers	0 0 0 0 0 9 -1 -3 0 -2 0 0 -2
word|serves	0 0 0 0 -9 -3 1 2 -1 -3 0 1 5
word|service	0 0 0 0 1 11 -1 0 -5 -5 -3 -5 -5
word|services	0 0 0 0 -3 -19 3 12 -3 -9 -1 -12 14
word|serving	0 0 0 0 0 -13 -3 4 2 11 0 -1 -1
word|ses	0 0 0 0 1 -1 -1 -2 3 -1 0 3 -1
word|set	0 0 0 0 8 -1 -2 0 0 -6 0 -3 -3
word|setting	0 0 0 0 0 -4 0 6 0 -1 0 -1 -1
word|settings	0 0 0 0 -5 9 0 -3 3 0 0 -3 -3
word|setup	0 0 0 0 5 2 -1 7 -1 4 -1 -8 -11
word|seven	0 0 0 0 2 3 0 0 -1 -1 0 -1 -2
word|several	0 0 0 0 -1 9 1 1 -4 -3 0 -2 -4
word|severe	0 0 0 0 -1 1 -1 -2 -4 4 0 3 -1
word|sex	0 0 0 0 -3 -5 1 -2 -3 6 0 6 -2
word|sexual	0 0 0 0 0 -5 0 -3 6 -2 0 4 -1
word|shadow	0 0 0 0 0 3 0 -1 0 0 0 2 -3
word|shame	0 0 0 0 -2 3 -1 -1 0 0 0 2 -2
word|shape	0 0 0 0 -5 -8 0 2 3 7 0 2 -4
word|shaped	0 0 0 0 -3 3 0 0 0 3 0 0 0
word|shaping	0 0 0 0 0 6 2 -3 -1 -4 0 -1 1
word|share	0 0 0 0 -20 5 -2 -11 -23 -23 -4 -18 38
word|shared	0 0 0 0 -1 0 -1 0 -1 -1 0 0 5
word|shares	0 0 0 0 -1 1 -1 1 -3 -5 -1 6 1
word|sharing	0 0 0 0 -5 2 0 2 -4 -4 -1 0 9
word|sharp	0 0 0 0 -6 -10 5 -5 8 6 0 1 -2
word|she	0 0 0 0 -9 5 2 -10 -9 0 -1 -1 8
word|shed	0 0 0 0 -1 9 -1 -2 -1 -2 0 -1 -1
word|sheet	0 0 0 0 -2 11 -1 2 -1 -2 0 -2 -10
word|sheriff	0 0 0 0 0 4 0 -1 0 -1 0 0 -1
word|shift	0 0 0 0 -4 10 -1 -1 -3 1 0 1 -8
word|shifting	0 0 0 0 -2 3 0 0 0 0 0 0 0
word|shifts	0 0 0 0 0 -3 0 3 -1 -2 0 7 -6
word|shipping	0 0 0 0 6 -4 0 5 -1 -2 0 -1 -7
word|shirt	0 0 0 0 -1 -3 0 -1 5 3 0 0 -1
word|shock	0 0 0 0 -1 -7 0 -1 -1 11 0 0 -2
word|shoes	0 0 0 0 -1 9 -2 -5 -1 -1 0 -1 0
word|shoot	0 0 0 0 0 8 -1 -4 0 0 0 3 -6
word|shooting	0 0 0 0 -1 -8 -1 4 1 6 0 -1 -1
word|shop	0 0 0 0 -7 4 0 -2 -1 -3 0 3 5
word|shopping	0 0 0 0 5 5 0 -7 -1 -2 0 -7 5
word|short	0 0 0 0 9 1 2 -5 -3 -6 0 0 -3
word|shorter	0 0 0 0 0 -6 0 -1 0 -1 0 0 7
word|shot	0 0 0 0 -4 -6 -1 -1 4 9 0 0 -2
word|shots	0 0 0 0 4 9 -1 -2 -1 -8 0 -2 -1
word|should	0 0 0 0 -5 -11 13 -3 -1 -2 -1 14 -10
word|shoulder	0 0 0 0 0 7 -1 -4 -1 1 0 -1 -1
word|shouldn	0 0 0 0 0 4 0 -2 0 -1 0 1 -1
word|show	0 0 0 0 -1 7 -2 -6 -7 -9 -1 0 8
word|showcase	0 0 0 0 9 5 0 -1 -2 -1 0 -1 -7
word|showed	0 0 0 0 -1 5 -1 -1 0 -1 0 -1 0
word|showing	0 0 0 0 -4 -7 -1 -4 10 7 0 -4 1
word|shown	0 0 0 0 -3 -2 -1 -4 0 9 0 -2 -1
word|shows	0 0 0 0 1 -9 -1 -4 5 9 0 9 -9
word|shut	0 0 0 0 -3 10 0 -1 0 -2 0 -3 0
word|shutterstock	0 0 0 0 1 8 0 -4 -4 -1 2 -5 -9
word|sich	0 0 0 0 4 5 0 0 -4 -7 -2 -14 -2
word|side	0 0 0 0 1 12 -2 -8 3 1 -1 -2 -5
word|sie	0 0 0 0 6 -12 1 4 -10 4 -2 -12 6
word|sieht	0 0 0 0 -1 7 -2 -1 -1 -3 0 0 -1
word|sierra	0 0 0 0 -4 0 -1 4 -2 -4 3 -3 -1
word|sign	0 0 0 0 -7 -4 -1 1 -5 -7 0 5 13
word|signal	0 0 0 0 -1 3 -1 -9 0 -1 0 6 -1
word|signals	0 0 0 0 6 -5 0 7 -1 -2 -2 -1 -3
word|signature	0 0 0 0 0 -7 -1 -5 5 4 -1 -3 -1
word|signed	0 0 0 0 3 0 -1 3 -1 -1 0 -2 -1
word|significant	0 0 0 0 -4 4 -1 0 0 -1 0 5 -3
word|significantly	0 0 0 0 -3 5 0 1 -1 -2 0 3 -3
word|signing	0 0 0 0 0 -6 0 0 1 4 0 2 1
word|signs	0 0 0 0 -5 -1 0 0 2 1 0 4 -1
word|silence	0 0 0 0 -2 5 -1 -2 1 0 0 2 -5
word|similarly	0 0 0 0 0 -2 -1 4 0 0 0 0 -1
word|simon	0 0 0 0 1 6 0 -2 0 0 0 0 -9
word|simple	0 0 0 0 -4 10 4 -6 -2 -3 0 -3 2
word|simplicity	0 0 0 0 0 8 0 -5 0 -1 0 -1 -1
word|simplify	0 0 0 0 2 1 7 -6 0 -1 0 -1 -1
word|simply	0 0 0 0 0 5 -1 -2 -1 -1 0 0 0
word|sin	0 0 0 0 -5 2 0 -3 1 6 -1 -1 -1
word|since	0 0 0 0 8 -1 -3 -2 -2 -6 0 -1 4
word|sind	0 0 0 0 -1 -8 1 -1 2 -3 -1 3 -3
word|single	0 0 0 0 0 4 -2 -5 -2 6 0 -6 1
word|sit	0 0 0 0 0 -4 -1 3 4 0 0 0 -1
word|site	0 0 0 0 -6 -1 -3 9 1 0 0 -4 -1
word|sites	0 0 0 0 3 4 -1 -3 -1 -5 0 0 4
word|six	0 0 0 0 -2 0 -1 4 -2 2 0 1 -1
word|size	0 0 0 0 1 -10 7 7 -2 -8 -1 -4 9
word|sizes	0 0 0 0 0 -3 0 8 0 0 0 -6 0
word|skill	0 0 0 0 0 2 6 -10 -1 -1 0 5 -4
word|skills	0 0 0 0 -2 -10 -1 5 0 3 0 2 2
word|skin	0 0 0 0 0 -3 -1 -2 0 3 0 -5 4
word|skip	0 0 0 0 -3 -4 -1 -1 -3 -4 0 4 -1
word|skipping	0 0 0 0 0 -1 -1 0 0 -1 0 -1 4
word|sky	0 0 0 0 9 -1 -1 -5 5 2 0 -6 -6
word|slack	0 0 0 0 -6 10 -8 -8 12 4 -3 -8 -8
word|sleep	0 0 0 0 12 6 -5 -12 -6 -6 0 -1 3
word|slightly	0 0 0 0 0 -7 0 8 0 1 0 -1 0
word|slow	0 0 0 0 0 3 0 2 0 -1 0 -1 -3
word|slowly	0 0 0 0 3 -1 0 1 0 -1 0 -1 -2
word|small	0 0 0 0 3 -5 -2 7 0 -7 -1 -5 -1
word|smart	0 0 0 0 9 -6 -1 -10 3 -2 0 -6 6
word|smarter	0 0 0 0 -3 -10 5 0 1 2 0 -7 7
word|smartphone	0 0 0 0 -6 -1 0 -2 5 9 0 -5 -2
word|smartphones	0 0 0 0 4 0 0 -1 -1 -1 0 -5 1
word|smiling	0 0 0 0 -4 -12 -1 -3 16 10 0 -6 -3
word|smith	0 0 0 0 -3 -8 0 -2 6 14 1 -4 -6
word|smoothly	0 0 0 0 0 4 -3 -2 0 6 0 0 -6
word|so	0 0 0 0 -9 13 3 -5 -2 -13 -1 -8 -7
word|sobre	0 0 0 0 5 -6 0 -1 -8 -7 0 11 4
word|social	0 0 0 0 -17 10 4 0 -9 -6 -1 6 -10
word|society	0 0 0 0 -2 0 -1 -1 -1 0 0 -1 6
word|soft	0 0 0 0 0 2 -1 2 0 -1 0 -5 0
word|software	0 0 0 0 -12 -6 -6 -15 9 -6 5 14 0
word|soil	0 0 0 0 0 -7 -2 7 0 -1 0 -1 3
word|solar	0 0 0 0 -8 -6 4 3 15 12 0 -6 -12
word|sold	0 0 0 0 -2 -9 -1 -1 2 9 0 2 -3
word|soldiers	0 0 0 0 0 8 -4 -1 -1 -3 0 0 0
word|solely	0 0 0 0 0 8 0 -5 0 -1 0 0 0
word|solid	0 0 0 0 0 -3 0 7 0 -1 0 -2 -1
word|soll	0 0 0 0 -2 3 -1 -1 -3 4 -1 1 -1
word|sollen	0 0 0 0 0 -6 -2 11 -2 -4 0 7 -6
word|solo	0 0 0 0 11 5 -1 -4 0 -8 0 -1 -8
word|solution	0 0 0 0 2 -4 5 0 0 -1 0 0 -1
word|solutions	0 0 0 0 5 0 -1 -2 -3 -8 0 -1 6
word|solve	0 0 0 0 0 7 -1 -1 -1 0 0 -3 -3
word|some	0 0 0 0 1 20 -1 -7 -10 -9 0 -8 -7
word|someone	0 0 0 0 -1 -8 0 7 0 -2 0 0 4
word|something	0 0 0 0 -7 -3 1 3 -1 -4 0 2 8
word|sometimes	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
word|somewhere	0 0 0 0 -1 3 -1 -2 -1 4 0 0 -1
word|son	1 0 0 0 3 -5 -3 3 -2 -2 0 11 -8
word|sondern	0 0 0 0 -1 18 -6 -3 -1 -4 0 -8 -4
word|song	0 0 0 0 -1 -2 0 -1 5 5 0 -1 -3
word|sonntag	-1 0 0 0 9 -5 0 -1 5 -6 -1 0 -7
word|sont	0 0 0 0 1 -3 -2 8 0 0 0 1 -5
word|sony	0 0 0 0 -2 6 0 0 2 5 0 -6 -9
word|soon	0 0 0 0 -2 2 -1 -1 3 1 0 4 -5
word|sophie	0 0 0 0 5 1 6 -7 -2 -4 0 -6 3
word|sophisticated	0 0 0 0 -2 9 0 -5 0 -2 0 0 0
word|sorry	0 0 0 0 7 4 0 0 -1 -3 0 -3 -3
word|sort	0 0 0 0 3 -4 4 4 -1 -1 0 -3 -4
word|sought	0 0 0 0 0 -2 0 0 -1 2 0 3 -2
word|sound	0 0 0 0 5 2 4 -3 -2 -2 0 -9 -7
word|sounded	0 0 0 0 0 4 0 -3 0 -1 0 0 0
word|sounds	0 0 0 0 6 5 -1 -4 -2 -3 0 -3 -6
word|source	0 0 0 0 -26 -7 -6 -8 0 6 -8 -2 22
word|sources	0 0 0 0 -4 -3 -1 2 -1 -2 8 -1 1
word|sous	0 0 0 0 -1 0 0 -1 -2 -1 0 6 -4
word|south	0 0 0 0 0 12 3 -7 -6 -8 0 -4 -1
word|southern	0 0 0 0 0 4 -1 -1 4 1 0 -5 -1
word|sowie	0 0 0 0 -1 6 -1 3 -1 -3 0 0 -1
word|sozialen	0 0 0 0 -9 10 -8 -1 -7 -9 -1 -11 3
word|space	0 0 0 0 -7 7 -4 -10 -4 5 -4 1 -4
word|spaces	0 0 0 0 9 -1 0 0 -2 -3 0 -2 -3
word|spain	0 0 0 0 0 -4 -1 -2 3 7 0 0 -1
word|speaker	0 0 0 0 -1 2 0 7 0 -2 0 -7 -4
word|speaks	0 0 0 0 0 -4 0 -1 1 6 0 0 -2
word|special	0 0 0 0 3 -1 -1 -5 -1 -2 0 -2 6
word|specialized	0 0 0 0 0 -4 -1 2 0 0 0 -1 3
word|specific	0 0 0 0 -1 -5 -1 10 -1 -3 0 0 -1
word|specifically	0 0 0 0 -2 12 -1 -7 0 -1 0 -1 0
word|specs	0 0 0 0 8 -2 -2 -7 1 3 0 -2 -5
word|spectrum	0 0 0 0 0 8 0 -3 0 0 0 0 -3
word|speech	0 0 0 0 -1 4 -1 1 -2 1 0 1 -3
word|speed	0 0 0 0 0 -5 -1 5 1 0 0 0 1
word|speichern	0 0 0 0 -9 -5 0 0 -3 -5 -1 -6 16
word|spelling	0 0 0 0 -6 3 -1 6 -1 1 0 -1 -6
word|spend	0 0 0 0 2 -6 -1 1 0 1 0 -1 3
word|spending	0 0 0 0 -1 3 -1 0 -1 -2 0 1 0
word|split	0 0 0 0 -2 -9 0 9 1 0 0 3 -4
word|spoke	0 0 0 0 0 -6 -1 -1 1 9 0 -1 -1
word|spokesman	0 0 0 0 -2 6 0 0 -1 -1 0 0 -2
word|spokesperson	0 0 0 0 0 3 0 -1 0 -1 0 0 0
word|sponsored	0 0 0 0 -1 -4 -1 7 -1 -4 0 -3 1
word|sport	0 0 0 0 -3 12 0 -8 -1 -1 0 -5 3
word|sports	0 0 0 0 -1 -7 0 -4 0 5 0 7 0
word|spotify	0 0 0 0 0 -5 0 -1 0 5 0 -6 9
word|spotlight	0 0 0 0 -13 0 0 -1 -3 -2 -1 -3 13
word|spring	0 0 0 0 2 -2 0 4 0 -1 0 1 -3
word|square	0 0 0 0 0 -6 -1 5 0 3 0 -1 0
word|st	0 0 0 0 -8 10 0 -6 -9 -6 -1 4 -8
word|stability	0 0 0 0 -2 -2 0 8 -1 -1 0 -4 -1
word|stable	0 0 0 0 0 -14 0 15 0 0 0 0 0
word|stack	0 0 0 0 0 -4 -1 -1 0 6 0 -2 2
word|staff	0 0 0 0 0 -2 -1 0 -1 -1 0 1 4
word|stage	0 0 0 0 1 1 -2 3 -3 -2 0 0 1
word|stages	0 0 0 0 4 1 0 0 -2 -1 0 -1 0
word|stakeholders	0 0 0 0 -1 -5 -4 10 -1 -2 0 0 -1
word|stand	0 0 0 0 -1 -7 3 0 -1 3 -1 -4 8
word|standard	0 0 0 0 -3 -4 -2 13 -2 -7 0 5 -4
word|standards	0 0 0 0 3 2 0 -1 -1 -3 0 -1 1
word|stands	0 0 0 0 -1 -10 -1 4 1 9 0 0 2
word|star	0 0 0 0 4 -5 -1 0 -3 -3 2 4 -4
word|stars	0 0 0 0 -2 3 0 -3 0 2 0 5 -6
word|start	0 0 0 0 3 3 2 1 -4 -8 -1 -9 2
word|started	0 0 0 0 -5 9 -1 -6 -3 -5 0 5 3
word|starting	0 0 0 0 3 4 -2 3 -1 -3 0 -2 -3
word|starts	0 0 0 0 -6 6 5 -7 -1 -2 0 -3 3
word|startup	0 0 0 0 8 -12 -2 6 -3 -5 0 0 2
word|startups	0 0 0 0 -4 -8 -2 5 -1 -5 0 -5 11
word|state	1 0 0 0 -5 -3 -4 6 -2 3 0 3 -4
word|stated	0 0 0 0 0 5 -1 -5 0 0 0 1 1
word|statement	0 0 0 0 -2 0 -1 3 1 0 0 -6 4
word|statements	0 0 0 0 0 5 0 -1 0 -1 0 0 -1
word|states	0 0 0 0 4 -7 -2 -6 6 9 0 -8 -2
word|static	0 0 0 0 0 -5 0 8 0 -1 0 0 0
word|station	0 0 0 0 -6 0 0 -1 0 -4 0 10 -1
word|statistics	0 0 0 0 2 0 0 -2 -1 -2 0 -1 4
word|statt	0 0 0 0 2 -3 0 -1 -1 -2 0 9 -8
word|status	0 0 0 0 0 0 -2 -8 -2 6 0 -1 -2
word|stay	0 0 0 0 4 -3 -1 0 -2 -1 0 -10 9
word|stayed	0 0 0 0 -1 -3 -1 -2 3 2 0 1 -1
word|staying	0 0 0 0 4 5 -1 -5 -1 -1 0 1 -4
word|stays	0 0 0 0 0 5 -1 1 -1 -2 0 0 -1
word|steady	0 0 0 0 1 -5 0 5 0 -1 0 0 0
word|steam	0 0 0 0 -1 -5 -1 4 0 -3 0 4 -1
word|steel	0 0 0 0 -5 0 -4 -2 16 6 0 -8 -7
word|stefan	0 0 0 0 0 0 0 0 -2 -5 9 -3 0
word|stehen	0 0 0 0 0 7 -3 0 -3 -1 -1 -2 0
word|steht	0 0 0 0 -3 -7 -1 -4 16 -3 -1 -1 -7
word|step	0 0 0 0 7 18 -3 -18 1 -8 -1 1 -22
word|stephanie	0 0 0 0 -14 3 0 -1 -6 -7 -5 -2 13
word|stephen	0 0 0 0 0 8 -1 -2 -1 -2 0 -1 0
word|stepping	0 0 0 0 0 -7 -4 9 -3 -1 0 -1 -1
word|steps	0 0 0 0 2 2 -1 2 1 2 0 -3 -6
word|steve	0 0 0 0 1 1 -1 -3 -2 -2 -1 4 0
word|stick	0 0 0 0 -2 10 0 -1 -1 -1 0 -4 -2
word|still	0 0 0 0 -5 3 1 -1 -4 0 0 4 -1
word|stock	0 0 0 0 -7 -7 -2 3 2 9 2 2 -8
word|stocks	0 0 0 0 0 6 0 0 -3 -3 0 0 -1
word|stone	0 0 0 0 0 0 0 -4 0 -1 0 -2 4
word|stood	0 0 0 0 0 5 -1 -1 0 -2 0 0 0
word|stop	0 0 0 0 0 0 -2 -2 0 -2 0 3 -2
word|stopped	0 0 0 0 -1 8 -1 -3 0 -2 0 0 0
word|stopping	0 0 0 0 0 5 -1 -2 -1 -2 0 0 0
word|stops	0 0 0 0 0 5 -1 -2 0 -1 0 0 0
word|storage	0 0 0 0 -2 3 -1 -6 -1 1 0 -1 5
word|store	0 0 0 0 3 1 2 8 -6 -9 -1 -1 0
word|stored	0 0 0 0 -4 5 0 2 -1 -1 0 0 0
word|stores	0 0 0 0 0 0 -1 4 0 -1 0 -1 -1
word|stories	0 0 0 0 7 7 -1 -3 0 -5 -1 -5 -4
word|storm	0 0 0 0 -6 -2 -1 -2 7 1 0 5 -2
word|story	0 0 0 0 2 3 -5 -8 -11 -16 -5 -25 15
word|straight	0 0 0 0 -7 3 -1 -4 3 4 0 -1 0
word|straightforward	0 0 0 0 0 4 0 -3 0 -1 0 0 0
word|strange	0 0 0 0 -2 -8 0 -2 -4 7 0 5 -2
word|strategic	0 0 0 0 5 2 0 -6 -3 -6 0 2 5
word|strategies	0 0 0 0 4 7 -1 -5 -2 -4 0 1 1
word|strategy	0 0 0 0 8 -12 2 4 3 0 0 2 -3
word|streak	0 0 0 0 -1 -1 7 -2 -1 -1 0 0 0
word|stream	0 0 0 0 0 2 0 -4 0 5 0 4 -6
word|streaming	0 0 0 0 1 -6 8 0 -1 -2 0 -1 -1
word|streamline	0 0 0 0 -1 -2 5 -4 0 -1 0 -1 4
word|streamlined	0 0 0 0 0 3 0 -10 7 2 0 0 0
word|street	0 0 0 0 0 6 -1 -1 -1 -2 0 -2 1
word|streets	0 0 0 0 3 5 -1 0 -1 -1 0 -2 -5
word|strength	0 0 0 0 9 -6 -1 3 -3 -3 0 0 -2
word|strengthen	0 0 0 0 0 -5 -1 0 0 0 0 0 6
word|strengths	0 0 0 0 -2 1 -1 4 -1 -1 0 -1 -1
word|stress	0 0 0 0 4 2 -2 -3 1 0 0 3 -4
word|stretch	0 0 0 0 0 2 0 -4 0 2 0 0 0
word|strike	0 0 0 0 -2 0 0 -2 -1 -1 0 1 3
word|striking	0 0 0 0 7 -5 5 -5 0 -3 0 0 0
word|string	0 0 0 0 0 -6 0 7 0 0 0 0 0
word|strong	0 0 0 0 0 -1 3 4 -1 0 0 -6 1
word|stronger	0 0 0 0 0 4 -2 2 0 -2 0 0 -1
word|strongly	0 0 0 0 0 5 0 -3 0 0 0 0 0
word|struck	0 0 0 0 -1 5 -1 -1 0 -1 0 0 0
word|structure	0 0 0 0 -5 -8 7 2 2 1 0 0 -1
word|structured	0 0 0 0 -4 -1 -2 2 0 5 0 0 0
word|structures	0 0 0 0 1 -2 -1 -6 1 6 0 0 -1
word|struggle	0 0 0 0 0 4 0 -2 0 0 0 0 -1
word|struggling	0 0 0 0 0 -2 5 -1 0 -1 0 0 0
word|stuck	0 0 0 0 4 -1 0 0 0 -1 0 0 0
word|student	0 0 0 0 3 -5 4 2 0 -3 0 0 -2
word|students	0 0 0 0 -3 1 -1 -8 2 0 0 6 3
word|studies	0 0 0 0 4 -1 -2 0 0 -3 0 0 4
word|studio	0 0 0 0 -8 2 0 -2 6 3 0 -1 0
word|study	0 0 0 0 -3 -2 -2 -3 -1 -4 0 11 0
word|stuff	0 0 0 0 0 -3 -1 -3 0 -2 0 0 9
word|stumbleupon	0 0 0 0 0 0 0 0 0 0 0 -3 3
word|stunning	0 0 0 0 -3 -1 -1 -2 -1 5 0 0 -1
word|style	0 0 0 0 -2 2 -1 2 -3 -3 0 5 -2
word|styles	0 0 0 0 -1 -4 0 7 0 -1 0 -1 0
word|styling	0 0 0 0 -5 -2 -2 -1 -1 -3 8 -9 -8
word|su	1 0 0 0 5 0 -3 -3 2 4 -1 -2 -15
word|subject	0 0 0 0 -5 6 -1 -3 4 2 0 0 -2
word|submit	0 0 0 0 -1 -5 0 0 -1 0 0 -2 9
word|submitted	0 0 0 0 -8 -6 0 -2 -4 10 -1 -5 -7
word|subscribe	0 0 0 0 -5 -7 -2 -5 -4 -5 0 -8 24
word|subscriber	0 0 0 0 -1 -2 0 0 -1 0 0 -4 8
word|subscribers	0 0 0 0 1 -11 -1 7 -2 -1 0 4 -5
word|subscribing	0 0 0 0 0 6 0 -1 0 0 0 0 -4
word|subscription	0 0 0 0 4 -11 -1 8 2 4 0 -7 1
word|subscriptions	0 0 0 0 -1 -3 -1 5 -1 -1 0 2 -2
word|subtle	0 0 0 0 4 10 0 -3 -2 -4 0 -2 -4
word|succeed	0 0 0 0 0 1 -5 -2 5 3 0 -1 -2
word|success	0 0 0 0 3 3 -1 -3 -3 -3 0 -3 8
word|successfully	0 0 0 0 0 10 -1 -5 0 -1 0 -1 -2
word|such	0 0 0 0 -3 -8 2 11 -1 0 0 -2 -3
word|suffer	0 0 0 0 5 -1 -2 -1 0 -1 0 0 0
word|suffered	0 0 0 0 -1 6 -1 -1 4 0 0 0 -7
word|sugar	0 0 0 0 0 5 0 -3 0 0 0 0 0
word|suggest	0 0 0 0 0 1 4 2 -1 -1 0 -2 -3
word|suggesting	0 0 0 0 0 3 0 -1 0 -1 0 0 0
word|suggests	0 0 0 0 0 3 0 -1 0 0 0 1 -1
word|suit	0 0 0 0 4 6 -1 -1 -1 -1 0 -4 -1
word|suitable	0 0 0 0 6 -4 0 0 -1 -2 0 -4 2
word|suite	0 0 0 0 -4 8 -1 1 -6 -4 0 0 -3
word|suits	0 0 0 0 6 3 -1 -1 -2 -3 0 -4 -1
word|sum	0 0 0 0 -1 -2 0 9 0 -1 0 -3 0
word|summaries	0 0 0 0 0 -6 -1 6 5 -5 0 0 -1
word|summary	0 0 0 0 2 -1 -1 0 -1 -5 -1 -2 6
word|summer	0 0 0 0 2 -5 -1 5 -6 -5 0 4 -6
word|sun	0 0 0 0 3 -6 0 4 -2 -2 0 4 -3
word|super	0 0 0 0 -8 2 -1 1 -2 0 0 6 -3
word|supplies	0 0 0 0 4 -8 -1 9 -1 -4 0 -1 -2
word|supply	0 0 0 0 4 2 0 0 -1 -1 -1 0 -2
word|support	0 0 0 0 -8 -5 -4 6 -2 -2 0 -3 13
word|supporters	0 0 0 0 -1 6 -1 1 3 -6 0 -2 -2
word|supporting	0 0 0 0 0 1 -1 -2 4 0 0 -1 0
word|supports	0 0 0 0 -1 -1 3 -2 0 -4 0 1 5
word|sur	0 0 0 0 3 1 -4 -6 -4 -6 -1 1 10
word|sure	0 0 0 0 -6 2 -3 -1 1 2 0 -3 6
word|surface	0 0 0 0 -6 1 3 -2 4 2 0 -1 0
word|surfaces	0 0 0 0 -1 -10 7 1 0 3 0 -2 -1
word|surge	0 0 0 0 0 7 0 -2 -3 -3 0 -11 5
word|surprise	0 0 0 0 6 3 0 -1 -1 -3 0 -3 -5
word|surprised	0 0 0 0 -7 14 -1 -1 -1 -1 0 0 -2
word|surprisingly	0 0 0 0 -1 -3 6 -1 -2 -1 0 0 0
word|surveillance	0 0 0 0 4 4 -1 -1 1 7 0 -4 -9
word|survey	0 0 0 0 4 -7 5 1 0 0 0 -2 -1
word|survival	0 0 0 0 0 -1 0 -1 4 0 0 0 0
word|suspect	0 0 0 0 0 -3 0 -1 3 -4 -1 4 -2
word|suspended	0 0 0 0 -9 4 0 4 -4 0 0 -1 -1
word|sweat	0 0 0 0 -2 6 -2 -1 -3 0 0 -5 -1
word|swedish	0 0 0 0 -1 3 -1 -2 1 1 7 -1 -4
word|sweeping	0 0 0 0 0 7 0 0 -5 -3 0 -4 -4
word|sweet	0 0 0 0 -9 0 0 -1 7 5 0 -2 1
word|swift	0 0 0 0 -6 9 -1 0 7 1 -1 -3 -13
word|swimming	0 0 0 0 -6 2 0 -3 2 -2 0 4 -3
word|switch	0 0 0 0 4 1 0 -2 0 -4 0 0 0
word|switching	0 0 0 0 -1 -3 0 1 0 -1 0 5 -2
word|symptoms	0 0 0 0 -1 4 0 -2 -2 -3 0 -4 6
word|system	0 0 0 0 -12 2 -2 8 5 8 0 -1 -13
word|systems	0 0 0 0 -5 9 3 -7 -3 -5 0 -6 -3
word|t	0 0 0 0 -13 9 -1 -1 -20 -23 -3 -2 -8
word|tab	0 0 0 0 -1 -13 -1 6 1 7 0 0 3
word|table	0 0 0 0 -5 5 -1 -3 1 4 0 -7 -1
word|tablet	0 0 0 0 0 5 0 -2 0 -1 0 1 -1
word|tackle	0 0 0 0 -2 1 0 -2 -1 0 0 3 -1
word|tactics	0 0 0 0 0 -5 7 -1 0 -1 0 0 0
word|tag	0 0 0 0 0 6 0 3 -1 -4 -1 -3 -4
word|tagged	0 0 0 0 -1 -4 -1 -1 -1 -2 0 -10 15
word|tags	0 0 0 0 -4 -7 0 2 -3 -1 0 -10 21
word|tailored	0 0 0 0 0 -9 -1 5 -1 -1 0 -1 7
word|take	0 0 0 0 -7 6 1 -3 -2 -5 0 3 -3
word|takeaways	0 0 0 0 5 0 0 0 -1 0 0 0 -3
word|taken	0 0 0 0 -1 -3 0 -1 2 5 0 -1 -1
word|takes	0 0 0 0 -1 -9 -3 14 0 0 0 4 -9
word|taking	0 0 0 0 7 3 -2 -4 2 -1 0 -3 -4
word|talent	0 0 0 0 2 -9 5 -1 2 -2 0 -1 3
word|talk	0 0 0 0 -2 3 0 3 -3 -3 0 2 0
word|talked	0 0 0 0 -1 -1 0 -1 0 5 0 -1 -2
word|talking	0 0 0 0 4 2 -1 -1 -1 -2 0 -1 1
word|talks	0 0 0 0 -5 -16 -1 -2 5 14 0 2 -2
word|target	0 0 0 0 -4 0 -1 5 -1 -3 0 -2 4
word|targeted	0 0 0 0 -4 14 -1 -11 -2 -4 0 -1 -2
word|targeting	0 0 0 0 -1 -10 -1 13 0 0 0 -7 6
word|targets	0 0 0 0 0 4 -1 -4 2 2 0 -1 -2
word|task	0 0 0 0 3 -3 3 -2 0 -1 0 0 0
word|tax	0 0 0 0 -3 19 -2 -21 -3 -13 0 0 3
word|taxes	0 0 0 0 1 0 -1 -3 0 -1 0 5 -3
word|taylor	0 0 0 0 -4 10 -1 -3 4 -2 -2 1 -12
word|teach	-1 0 0 0 -1 6 0 -1 -1 -1 0 1 -6
word|teachers	0 0 0 0 0 5 -1 -2 -1 -1 0 0 0
word|teaches	0 0 0 0 0 -11 0 4 -1 -1 0 -2 11
word|teaching	0 0 0 0 -2 -8 -1 13 0 -1 0 -5 -1
word|team	0 0 0 0 0 0 2 -10 -10 -8 -3 4 0
word|teams	0 0 0 0 -4 5 -2 4 -6 -9 0 -10 7
word|tech	0 0 0 0 10 5 1 -7 -12 -16 -1 -2 -2
word|technical	0 0 0 0 1 -5 -1 5 0 -2 0 -2 4
word|technique	0 0 0 0 -2 2 0 -5 2 2 0 0 0
word|techniques	0 0 0 0 1 2 6 -4 0 -4 0 0 -2
word|technological	0 0 0 0 0 4 -1 0 0 -1 0 0 -1
word|technologies	0 0 0 0 3 7 0 -5 -1 -1 0 3 -4
word|technology	0 0 0 0 -1 0 10 -2 -4 -9 -1 -6 6
word|ted	0 0 0 0 -13 4 0 0 16 1 -6 2 -7
word|teenage	0 0 0 0 0 -7 -1 -1 6 0 0 2 -1
word|teeth	0 0 0 0 6 8 -1 -6 -5 -2 0 -1 -1
word|teilen	0 0 0 0 -6 -8 0 -1 -5 -5 -1 0 20
word|telegram	0 0 0 0 -1 -11 0 -1 -1 -3 2 -2 16
word|television	0 0 0 0 0 -4 -1 -2 0 5 1 5 -3
word|tell	0 0 0 0 5 5 1 0 -2 -5 0 -5 1
word|telling	0 0 0 0 12 -2 0 -1 -1 -4 0 -6 -1
word|tells	0 0 0 0 -1 0 3 0 0 -1 0 -1 0
word|temperature	0 0 0 0 0 8 0 -7 0 0 0 0 -1
word|template	0 0 0 0 -11 -3 -2 9 -4 -7 0 -2 6
word|temporary	0 0 0 0 10 -9 5 -4 -2 -6 0 -1 7
word|temps	0 0 0 0 2 -3 2 0 0 -1 0 -1 1
word|ten	0 0 0 0 -1 7 -3 -2 0 3 0 -1 -3
word|tends	0 0 0 0 0 3 0 -2 0 0 0 0 0
word|tension	0 0 0 0 0 1 -1 -1 0 -1 0 4 -2
word|tensions	0 0 0 0 0 -7 0 -1 0 11 0 0 -2
word|term	0 0 0 0 1 0 -2 2 1 -4 0 -1 3
word|terms	0 0 0 0 0 -1 2 -2 -1 -1 0 -1 5
word|terrible	0 0 0 0 5 -2 -4 -4 -2 -4 0 7 -1
word|territory	0 0 0 0 0 6 0 -4 0 0 0 0 -1
word|test	0 0 0 0 0 6 -1 -4 -2 -3 0 3 -3
word|tested	0 0 0 0 -10 9 -1 -8 -3 -5 0 9 -5
word|testing	0 0 0 0 2 -6 -2 1 1 4 0 1 -3
word|tests	0 0 0 0 -1 -6 2 1 2 3 0 -1 0
word|texas	0 0 0 0 0 -5 0 -2 4 2 -1 3 -2
word|text	0 0 0 0 -1 3 -1 2 -2 -1 0 -3 3
word|thailand	0 0 0 0 -11 5 0 -10 7 5 -2 -13 11
word|than	0 0 0 0 2 -4 1 7 -5 3 0 -2 -8
word|thank	0 0 0 0 4 -9 0 6 0 2 0 -4 0
word|thanks	0 0 0 0 -1 4 -2 -4 -1 -1 0 -3 9
word|that	-1 0 0 0 5 3 -11 1 -29 -11 -4 -10 -31
word|the	-4 -6 -7 -7 11 7 -6 -1 -4 6 -19 -12 -14
word|theater	0 0 0 0 -1 -11 0 1 0 0 0 10 -9
word|their	0 0 0 0 -4 -7 -5 8 -4 0 0 11 -12
word|them	0 0 0 0 -3 1 -15 15 -3 -8 0 -3 -7
word|thema	0 0 0 0 1 17 0 -1 -1 -2 0 -6 -9
word|theme	0 0 0 0 -6 0 -1 -1 0 3 0 2 -1
word|themen	0 0 0 0 -1 -1 0 0 -1 -2 0 -5 9
word|themes	0 0 0 0 2 -3 -1 6 -1 -3 0 0 -1
word|themselves	0 0 0 0 1 4 -1 -1 0 -1 0 -1 -2
word|then	0 0 0 0 9 4 1 -8 -6 -1 0 -1 -4
word|theory	0 0 0 0 -1 0 -2 -2 0 4 0 -3 -2
word|therapy	0 0 0 0 -5 5 -1 -1 4 0 0 5 -11
word|there	0 0 0 0 -3 16 -9 -1 -8 0 0 -9 -9
word|these	0 0 0 0 -7 10 -2 -15 -6 -3 0 2 -1
word|they	0 0 0 0 -3 10 -3 -12 -8 -2 0 2 -8
word|thing	0 0 0 0 7 -5 1 3 0 -2 0 2 -4
word|things	0 0 0 0 14 3 -6 -10 -4 0 0 2 -11
word|think	0 0 0 0 2 11 -4 0 -1 -3 0 -2 -2
word|thinks	0 0 0 0 -10 0 0 -3 -3 -2 0 14 -5
word|third	3 0 0 0 -3 -6 -2 4 1 3 0 -3 6
word|this	-2 -1 -1 0 -9 -2 6 -21 -15 2 -4 -22 7
word|thomas	0 0 0 0 -1 0 -2 -1 -2 1 4 1 0
word|thompson	0 0 0 0 -7 2 0 -2 -1 2 0 5 0
word|those	0 0 0 0 -1 13 -4 0 0 -6 0 -2 -2
word|though	0 0 0 0 0 1 -1 4 0 -1 0 0 -2
word|thought	0 0 0 0 -2 3 1 0 1 0 0 -1 -2
word|thoughts	0 0 0 0 9 -5 -1 4 -1 -2 -1 -5 2
word|thousand	0 0 0 0 -4 10 -1 -3 0 -1 0 0 0
word|thousands	0 0 0 0 0 3 -1 -1 0 -1 0 0 -1
word|threads	0 0 0 0 -10 12 0 -5 0 -2 0 -1 -1
word|threat	0 0 0 0 0 7 0 -2 -3 5 0 -4 -4
word|threatening	0 0 0 0 0 7 -1 -1 0 -2 0 0 -1
word|threats	0 0 0 0 -1 5 -1 -1 -1 -1 0 1 -2
word|three	0 0 0 0 -5 9 -4 -2 -1 1 0 -4 -7
word|threw	0 0 0 0 -3 3 4 -1 -1 -2 0 0 -1
word|through	0 0 0 0 -2 -9 3 0 5 3 0 1 -7
word|throughout	0 0 0 0 -2 1 -1 0 -1 4 0 0 -2
word|throw	0 0 0 0 0 5 -1 -3 0 0 0 0 0
word|thursday	0 0 0 0 -1 -9 -2 -2 6 11 0 0 -4
word|thus	0 0 0 0 0 5 -1 -2 0 -2 0 0 0
word|ticket	0 0 0 0 -2 -8 -1 7 0 -2 0 5 -3
word|tickets	0 0 0 0 -1 -1 0 -1 -2 -1 0 2 3
word|tied	0 0 0 0 4 -2 0 -2 -1 1 0 -1 0
word|tier	0 0 0 0 0 -11 -2 8 4 3 0 0 0
word|tiers	0 0 0 0 6 -6 0 9 -2 -9 0 1 -3
word|ties	0 0 0 0 -1 -4 0 -1 -1 6 0 2 0
word|tight	0 0 0 0 0 3 3 -6 0 -1 0 -6 5
word|tiktok	0 0 0 0 -6 3 4 0 -5 -5 1 4 -10
word|tim	0 0 0 0 -6 0 0 3 5 2 2 -2 -5
word|time	0 0 0 0 -8 -3 1 6 -13 -18 -1 -6 13
word|timeline	0 0 0 0 11 -2 0 9 -4 -5 -1 -3 -16
word|times	0 0 0 0 -11 3 1 -2 -1 -8 1 -7 3
word|timing	0 0 0 0 -1 -2 0 6 0 -1 0 -1 0
word|tiny	0 0 0 0 1 12 -1 -3 2 -3 0 0 -8
word|tip	0 0 0 0 3 7 -2 -6 -2 -5 0 -4 3
word|tips	0 0 0 0 5 5 3 -5 5 -5 -3 -11 -6
word|tired	0 0 0 0 0 -2 0 3 0 -1 0 0 0
word|titles	0 0 0 0 0 4 -1 1 0 -3 0 -1 -1
word|to	4 -5 -5 -5 -1 -4 3 1 -18 -8 -28 7 -3
word|today	-1 0 0 0 -6 9 2 -5 -7 -6 0 -4 9
word|together	0 0 0 0 0 3 -2 -6 0 6 0 -1 -3
word|told	0 0 0 0 -1 5 5 2 -2 -4 0 -1 -2
word|tolerate	0 0 0 0 3 4 -1 -1 -1 -5 0 0 -1
word|tom	0 0 0 0 -3 4 0 -1 -1 7 -1 -1 -7
word|tomatoes	0 0 0 0 -1 1 0 5 -1 -4 0 2 -3
word|tomorrow	0 0 0 0 -1 -4 -1 -1 3 0 0 5 -2
word|tone	0 0 0 0 0 0 -1 3 0 -1 0 -2 0
word|tony	0 0 0 0 -6 10 -1 -5 -1 -5 0 7 -1
word|too	0 0 0 0 3 -7 1 7 -1 -2 0 2 -3
word|took	0 0 0 0 2 -3 1 -1 0 5 0 -1 -3
word|tool	0 0 0 0 2 -5 -1 -4 -3 -2 0 5 1
word|tools	0 0 0 0 -9 5 -5 7 -4 -9 -3 -7 3
word|top	0 0 0 0 1 -8 -4 -13 -1 7 -1 7 1
word|topic	0 0 0 0 -1 -7 -1 5 0 -1 0 0 5
word|topics	0 0 0 0 1 -2 0 -2 -3 -9 0 -7 20
word|total	0 0 0 0 0 2 2 0 1 -4 0 -1 0
word|totally	0 0 0 0 -1 1 3 -1 0 0 0 0 -1
word|touch	0 0 0 0 1 -3 0 1 -1 -1 0 -1 4
word|tough	0 0 0 0 -1 3 -1 1 -1 -2 0 1 -1
word|tour	0 0 0 0 9 -2 -1 -2 -2 2 0 -1 -9
word|tourism	0 0 0 0 -1 6 0 -1 4 6 0 -7 -5
word|tout	0 0 0 0 -3 -3 0 -1 3 5 0 0 -1
word|toward	0 0 0 0 -3 0 -1 4 0 -1 0 -1 0
word|towel	0 0 0 0 -13 6 -3 -8 -2 -1 0 8 -1
word|tower	0 0 0 0 5 -2 0 -6 0 5 0 4 -5
word|town	0 0 0 0 2 0 0 -1 2 -4 0 4 -4
word|track	0 0 0 0 1 -3 -1 3 -1 3 0 -1 1
word|tracking	0 0 0 0 4 1 0 3 -2 -3 0 0 -2
word|tracks	0 0 0 0 4 -9 0 6 -1 0 0 0 -3
word|trade	0 0 0 0 -8 4 5 -6 0 -3 0 10 -6
word|trading	0 0 0 0 -1 4 -2 -6 -1 -2 0 6 1
word|traditional	0 0 0 0 -1 3 -1 1 0 -2 0 0 -1
word|traditions	0 0 0 0 -1 -9 0 5 0 0 0 7 -4
word|traffic	0 0 0 0 -1 5 -1 -3 -1 -1 0 -2 3
word|trail	0 0 0 0 4 -3 0 -1 -1 -4 0 -4 10
word|trained	0 0 0 0 0 4 0 -2 -1 -2 0 0 0
word|trainer	-1 0 0 0 -8 -2 -1 5 -1 4 -1 7 -7
word|training	0 0 0 0 19 -13 -1 -3 -7 0 0 0 -7
word|transaction	0 0 0 0 0 -5 0 6 0 -1 0 3 -3
word|transcript	0 0 0 0 -3 -2 0 0 -5 -3 -2 0 12
word|transfer	0 0 0 0 -6 4 -1 -8 -5 -2 0 -4 8
word|transformation	0 0 0 0 -1 -2 0 -1 -2 -3 0 -2 6
word|transition	0 0 0 0 -2 1 -1 3 -1 -3 1 3 -1
word|transparency	0 0 0 0 4 9 -1 0 -2 -4 0 -3 -3
word|transparent	0 0 0 0 -2 4 0 -5 2 0 0 0 4
word|transport	0 0 0 0 0 -6 0 7 0 -1 0 0 0
word|transportation	0 0 0 0 1 5 -1 -3 0 -2 0 0 0
word|tras	1 0 0 0 0 -12 0 -2 -2 4 0 -2 9
word|trauma	0 0 0 0 0 5 -1 7 0 -1 0 -3 -10
word|travel	0 0 0 0 3 -9 5 1 -11 -9 -2 6 6
word|travelers	0 0 0 0 7 2 0 -2 -1 -3 0 -3 -2
word|traveling	0 0 0 0 4 -4 -1 2 -2 -1 0 2 0
word|treasury	0 0 0 0 -1 8 -2 -6 4 -4 0 -6 2
word|treated	0 0 0 0 -1 2 2 -3 0 -2 0 0 2
word|treatment	0 0 0 0 -5 11 0 1 -2 -8 0 1 -2
word|treatments	0 0 0 0 -1 14 -1 -3 0 -6 0 2 -6
word|tree	0 0 0 0 -3 -11 2 -9 1 18 0 -1 -3
word|trees	0 0 0 0 -9 5 0 -3 9 2 0 -1 -6
word|trend	0 0 0 0 0 10 -1 -4 0 -2 0 -1 -1
word|trending	0 0 0 0 1 -5 0 0 -1 -1 0 0 6
word|trends	0 0 0 0 16 -9 -3 -6 -2 -13 -1 -7 9
word|trial	0 0 0 0 -6 -1 3 -1 -2 4 0 -7 7
word|trick	0 0 0 0 0 4 -2 -2 0 0 0 2 -2
word|trigger	0 0 0 0 0 -6 -1 9 0 -2 0 -1 0
word|trip	0 0 0 0 5 -7 -1 -5 5 6 0 4 -6
word|triple	0 0 0 0 0 9 -1 -2 0 -5 0 0 0
word|trips	0 0 0 0 0 7 -1 -6 0 0 0 6 -5
word|troops	0 0 0 0 -1 9 -1 -2 0 -1 0 -1 -4
word|trouble	0 0 0 0 0 -2 6 -5 0 0 0 -1 -1
word|true	0 0 0 0 0 5 -1 4 0 1 0 -5 -5
word|trump	1 0 0 0 -6 14 -2 -33 10 -7 -9 11 -22
word|trust	0 0 0 0 1 -3 -1 -1 0 0 0 6 -5
word|trusted	0 0 0 0 0 -6 0 0 -1 -2 0 -1 8
word|truth	0 0 0 0 -1 9 -1 -2 -1 -1 0 0 -2
word|try	0 0 0 0 -6 -5 -2 6 -2 3 0 -4 7
word|trying	0 0 0 0 0 4 -1 -3 0 -1 0 0 0
word|très	0 0 0 0 0 -7 0 5 0 5 0 -1 -1
word|tuesday	1 0 0 0 3 5 -1 -4 -2 -1 0 -2 2
word|tune	0 0 0 0 -1 10 -1 -6 -1 -1 0 0 0
word|turn	0 0 0 0 -6 -10 3 6 0 1 0 2 1
word|turned	0 0 0 0 5 -1 0 0 -1 -2 0 0 -1
word|turner	0 0 0 0 5 0 0 -1 -2 4 -11 -1 1
word|turning	0 0 0 0 0 -3 0 -2 0 1 0 1 4
word|tutorial	0 0 0 0 -7 6 -2 -6 1 7 0 -1 -4
word|tv	0 0 0 0 5 4 -5 -9 -2 -5 1 7 -7
word|tweet	0 0 0 0 -3 -5 0 0 -2 -3 -1 0 13
word|tweets	0 0 0 0 -1 -8 -1 10 0 -4 0 0 4
word|twice	0 0 0 0 0 -3 -1 0 0 4 0 2 -3
word|twist	0 0 0 0 0 5 0 -6 0 0 0 1 -1
word|twitter	-5 0 0 0 -3 1 -5 -7 -13 -8 -4 -13 13
word|two	0 0 0 0 -14 25 -6 -16 -4 0 0 4 -16
word|type	0 0 0 0 0 -5 -2 5 -1 0 0 0 2
word|types	0 0 0 0 13 2 -2 2 -9 -11 0 -2 -10
word|typical	0 0 0 0 3 3 0 -1 3 0 0 -1 -7
word|typing	0 0 0 0 -2 3 0 -1 4 -1 0 -1 -3
word|u	0 0 0 0 2 -13 3 -8 4 5 -1 8 -18
word|uhr	0 0 0 0 0 6 -1 7 -8 -11 -5 -1 -5
word|uk	0 0 0 0 -1 5 -1 1 -6 -6 0 6 -6
word|ukraine	0 0 0 0 -6 0 -5 -14 -10 -1 -1 8 -12
word|um	0 0 0 0 0 7 -5 -8 -10 -6 -2 5 -3
word|un	1 0 0 0 2 2 -13 3 -2 -7 -2 6 -25
word|una	0 0 0 0 -7 1 -3 -2 -1 5 0 5 -10
word|uncertainty	0 0 0 0 -1 5 -1 -4 -1 -3 0 5 -1
word|unclear	0 0 0 0 0 8 -1 -5 -1 -1 0 0 -1
word|und	0 0 0 0 -8 -9 5 -4 7 9 -23 -9 1
word|under	0 0 0 0 -2 7 2 -5 -3 -6 0 -1 2
word|understanding	0 0 0 0 7 1 -1 -1 -1 -2 0 -3 0
word|une	0 0 0 0 -4 -17 5 6 5 -6 -1 11 -13
word|unfortunately	0 0 0 0 0 4 -1 -2 0 -1 0 0 0
word|union	0 0 0 0 -3 0 -1 2 3 -3 0 3 -1
word|unit	0 0 0 0 -1 7 -1 -2 0 -1 0 0 -1
word|united	0 0 0 0 7 -11 -3 -5 5 5 0 -4 0
word|universal	0 0 0 0 -1 -5 -1 4 -2 0 0 -1 0
word|university	0 0 0 0 0 -1 -1 -3 1 -1 4 -3 4
word|unless	0 0 0 0 0 11 0 -10 0 0 0 0 0
word|unlimited	0 0 0 0 -6 -11 0 6 -3 -4 0 -1 6
word|unlock	0 0 0 0 -4 4 -1 -1 -1 0 0 -5 7
word|unnecessary	0 0 0 0 0 -2 -1 5 0 -1 0 -1 0
word|uno	0 0 0 0 9 -6 -1 -3 -3 -8 0 5 -4
word|uns	0 0 0 0 -1 -7 2 -1 -1 -1 0 -1 8
word|unser	0 0 0 0 0 3 -2 -1 -1 -4 -1 -3 5
word|unsere	0 0 0 0 7 -9 4 -1 0 -1 0 -1 2
word|unserer	0 0 0 0 0 -15 -1 -1 0 -2 0 -4 19
word|unsplash	0 0 0 0 -4 -3 0 -3 6 12 -10 -5 2
word|unter	0 0 0 0 2 4 -2 -1 0 3 -1 -4 -3
word|unternehmen	0 0 0 0 -3 6 -1 -3 -1 0 0 -4 3
word|until	0 0 0 0 0 11 1 -2 -2 -4 0 3 -8
word|unveil	0 0 0 0 0 -6 0 -5 -1 1 0 2 0
word|up	0 0 0 0 -6 -18 -19 23 -10 -7 -2 -5 -4
word|update	0 0 0 0 -8 3 3 -3 7 -2 -1 0 -4
word|updated	0 0 0 0 -2 -4 -1 -2 -2 -5 0 -1 17
word|updates	0 0 0 0 -4 -1 -1 0 2 -3 0 3 2
word|updating	0 0 0 0 -1 7 -1 -4 0 -2 0 0 0
word|upgrade	0 0 0 0 5 -3 7 -5 -4 -4 0 1 -5
word|upgrades	0 0 0 0 7 10 0 -9 -1 -4 0 -3 -1
word|upgrading	0 0 0 0 0 3 0 -3 0 -1 0 -5 6
word|upload	0 0 0 0 -1 11 -1 -15 -2 -2 0 -1 3
word|upon	0 0 0 0 0 4 -1 -1 0 -1 0 0 0
word|upper	0 0 0 0 1 -8 -2 -3 6 7 0 -1 5
word|ups	0 0 0 0 -3 4 0 7 1 -2 0 -1 -7
word|upset	0 0 0 0 0 4 0 0 0 0 0 0 -3
word|urban	0 0 0 0 -2 -14 7 12 -1 -2 0 -1 -3
word|urgent	0 0 0 0 0 5 -1 -2 0 -1 0 0 0
word|urls	0 0 0 0 -1 -4 0 5 0 1 0 0 0
word|us	0 0 0 0 -14 -16 -8 3 0 -5 -6 12 11
word|usa	0 0 0 0 -2 -15 -4 7 -6 8 2 5 -6
word|use	0 0 0 0 9 3 0 4 -11 -21 0 -14 0
word|used	0 0 0 0 0 -17 7 11 1 7 0 -1 -9
word|useful	0 0 0 0 0 -7 0 5 0 0 0 0 2
word|user	0 0 0 0 -4 -2 -1 7 0 -2 0 -2 3
word|users	0 0 0 0 -1 7 -3 4 -2 -8 -1 0 -4
word|using	0 0 0 0 -8 -6 3 2 -1 1 0 1 -3
word|usual	0 0 0 0 0 3 0 -8 -1 -2 0 -1 8
word|usually	0 0 0 0 0 7 0 -4 0 -2 0 -1 -1
word|utc	0 0 0 0 -1 -4 0 0 -1 -4 -1 -1 11
word|utilities	0 0 0 0 7 3 -2 -4 -2 0 0 -10 5
word|utility	0 0 0 0 1 -2 2 0 -1 -1 0 -8 8
word|v	0 0 0 0 -16 4 -4 -8 3 22 -1 -6 -18
word|va	0 0 0 0 8 -4 0 0 -2 -7 0 2 -2
word|vacuum	0 0 0 0 -1 -4 -2 10 1 1 0 -4 -2
word|validation	0 0 0 0 0 -13 0 1 -1 -2 0 0 17
word|valley	0 0 0 0 -9 -4 -2 -5 13 11 0 0 -6
word|valuable	0 0 0 0 0 10 -1 -6 0 -3 0 0 -1
word|value	0 0 0 0 0 2 0 3 1 -3 0 -2 -4
word|values	0 0 0 0 -1 9 -2 -3 -2 -2 0 -2 0
word|van	0 0 0 0 1 7 -1 -1 0 -4 0 -2 0
word|variable	0 0 0 0 0 8 -1 -3 0 -2 0 -1 0
word|variety	0 0 0 0 -1 -13 7 5 5 -3 -1 -2 0
word|various	0 0 0 0 1 3 -1 0 0 -2 0 0 -1
word|vary	0 0 0 0 0 4 -1 -3 0 0 0 -3 4
word|ve	0 0 0 0 -5 19 -3 -11 -4 -6 0 -8 -8
word|vegas	0 0 0 0 -1 2 -1 -2 0 1 0 -7 6
word|vegetables	0 0 0 0 -12 -11 -2 10 7 9 0 -6 4
word|vehicles	0 0 0 0 0 4 -1 0 0 -1 0 0 -2
word|vendors	0 0 0 0 -1 5 0 -1 -1 -1 0 0 0
word|vendredi	0 0 0 0 0 3 0 0 0 -1 0 6 -8
word|ver	0 0 0 0 -1 0 0 0 -2 -5 0 0 9
word|verification	0 0 0 0 0 6 0 -6 0 -2 0 0 3
word|verified	0 0 0 0 -1 1 -2 5 -1 -5 0 -1 -1
word|verify	0 0 0 0 1 10 -1 -7 0 -1 0 -2 0
word|vers	0 0 0 0 4 -6 0 6 -1 -1 0 -2 0
word|versatile	0 0 0 0 7 6 0 -4 -2 -1 -3 -3 -3
word|version	0 0 0 0 2 3 0 1 0 -3 0 1 -5
word|versions	0 0 0 0 0 -2 9 -4 0 -4 0 0 0
word|versus	0 0 0 0 9 4 -1 -3 -2 -3 0 -3 -2
word|vertical	0 0 0 0 0 -11 -1 -9 4 17 0 -3 -1
word|very	0 0 0 0 2 -1 3 -6 -2 -1 0 -2 7
word|veröffentlicht	0 0 0 0 0 0 -1 -1 -1 -1 0 -3 6
word|veteran	0 0 0 0 -1 8 0 -1 -1 -2 0 -1 0
word|via	0 0 0 0 -8 -12 -1 6 -1 0 13 -7 1
word|vice	0 0 0 0 2 -2 0 -2 -2 7 0 0 -2
word|victim	0 0 0 0 -1 13 -1 -2 -2 -8 0 0 -3
word|victims	0 0 0 0 -4 10 -1 -4 0 0 0 -3 -2
word|victoria	0 0 0 0 -2 0 0 0 4 2 -2 -3 -2
word|victory	0 0 0 0 -1 2 0 -2 -1 -4 0 6 -1
word|video	0 0 0 0 -6 -21 2 -6 7 3 -9 11 -3
word|videos	0 0 0 0 1 5 -1 -1 -2 -5 1 -3 5
word|vidéo	0 0 0 0 -1 -1 0 0 0 0 0 4 -3
word|viel	0 0 0 0 7 -2 -2 -1 -1 -1 0 1 -2
word|viele	0 0 0 0 2 3 -1 -1 -1 -4 0 4 -2
word|vielen	0 0 0 0 3 -7 -3 -4 3 7 -1 -4 -2
word|vier	0 0 0 0 5 1 0 -1 -1 -2 0 -2 0
word|view	0 0 0 0 -11 -1 -1 -2 -7 -5 -5 -3 11
word|views	0 0 0 0 0 3 0 -1 0 -1 0 0 1
word|village	0 0 0 0 9 -1 0 -8 -1 0 0 -8 -5
word|violence	0 0 0 0 0 4 -1 -2 -2 -3 0 2 -2
word|violent	0 0 0 0 -2 -1 -3 -1 0 0 0 3 -1
word|viral	0 0 0 0 -4 -1 -1 -2 0 -1 0 10 -4
word|virginia	0 0 0 0 0 4 0 1 2 -4 0 -5 2
word|virtual	0 0 0 0 -1 -8 -3 10 -2 -4 0 4 2
word|virtually	0 0 0 0 0 3 0 -5 0 -1 0 0 4
word|virus	0 0 0 0 -6 -2 0 -2 -3 -5 0 5 8
word|visibility	0 0 0 0 0 1 -1 2 -5 -1 0 8 -7
word|vision	0 0 0 0 2 -2 0 -1 -3 -1 -2 -1 6
word|visit	0 0 0 0 -3 5 -1 -2 -1 0 -1 2 -5
word|visited	0 0 0 0 0 6 -1 -2 0 -2 0 0 -1
word|visiting	0 0 0 0 -1 10 -2 -6 -1 -2 0 0 -1
word|visitors	0 0 0 0 0 -6 -2 1 4 10 0 -3 -3
word|visual	0 0 0 0 5 -2 0 0 3 -2 0 -1 -1
word|visualization	0 0 0 0 -3 -10 -1 -3 8 5 0 3 3
word|vladimir	0 0 0 0 0 10 -1 -2 0 -3 0 -4 -7
word|voice	0 0 0 0 -1 -6 7 2 0 0 0 -2 -1
word|volume	0 0 0 0 1 -2 3 2 -1 -1 0 1 -4
word|vom	0 0 0 0 3 -3 -1 0 -1 -1 0 7 -5
word|von	-1 0 0 0 -18 -6 -3 -3 -3 7 -2 -22 -1
word|vor	0 0 0 0 -4 -6 -6 -7 7 -12 -3 9 -5
word|vote	0 0 0 0 4 1 -2 0 -2 0 0 -1 -2
word|voted	0 0 0 0 -5 -4 0 0 -2 3 0 6 0
word|voters	0 0 0 0 0 3 -1 -3 2 -1 0 1 -1
word|votes	0 0 0 0 -4 -3 0 -8 -2 5 0 -1 9
word|vous	0 0 0 0 -4 -13 -1 -1 -2 -5 0 -8 25
word|vp	0 0 0 0 0 -7 0 0 -4 0 0 0 9
word|vs	0 0 0 0 0 -4 -1 4 -3 -6 -1 6 -11
word|vulnerabilities	0 0 0 0 0 11 -2 -7 0 0 0 -1 0
word|vulnerable	0 0 0 0 0 -1 0 5 0 -2 0 0 0
word|w	0 0 0 0 -11 7 -1 1 -8 -7 9 -6 0
word|wagner	0 0 0 0 -2 3 0 0 0 0 0 -2 0
word|wait	0 0 0 0 -1 2 -1 -3 0 4 0 -1 -2
word|waiting	0 0 0 0 -1 -4 -1 4 2 0 0 -1 0
word|wales	0 0 0 0 -6 8 0 -8 8 0 0 -4 -5
word|walk	0 0 0 0 0 3 0 -3 0 1 0 1 -1
word|walked	0 0 0 0 0 -2 0 -1 0 0 0 6 -3
word|walking	0 0 0 0 0 -6 0 3 4 3 0 0 -2
word|walks	0 0 0 0 1 -3 0 0 0 3 0 0 -1
word|walls	0 0 0 0 -6 1 -1 1 0 7 0 -1 -1
word|walmart	0 0 0 0 -8 -8 -1 8 -7 -6 0 -2 -3
word|want	0 0 0 0 -11 -17 6 11 -8 -7 0 -10 12
word|wanted	0 0 0 0 0 -2 4 -1 0 0 0 -1 1
word|wants	0 0 0 0 -6 -2 -2 3 6 -5 0 1 0
word|war	0 0 0 0 1 -9 6 -9 3 -2 -1 10 -7
word|waren	0 0 0 0 4 8 -1 -1 -2 -4 0 -2 -3
word|warm	0 0 0 0 2 -1 -1 0 0 -1 0 3 -2
word|warns	0 0 0 0 0 0 0 -1 0 0 0 -9 8
word|warrant	0 0 0 0 0 10 0 -8 0 -1 0 0 0
word|wars	0 0 0 0 6 1 -1 -1 -1 -1 0 0 -3
word|warum	0 0 0 0 -2 2 5 -1 -1 -3 0 -2 -1
word|was	0 0 0 0 -4 15 -8 -13 -22 6 -2 -10 -21
word|washington	0 0 0 0 -3 -1 -1 1 0 5 -1 3 -7
word|wasn	0 0 0 0 1 -1 -1 4 -1 -1 0 -1 -1
word|waste	0 0 0 0 0 8 6 -11 -1 -3 0 2 -2
word|watch	0 0 0 0 7 -1 -4 -11 4 4 0 -8 -1
word|watches	0 0 0 0 0 4 -1 -3 0 0 0 0 0
word|water	0 0 0 0 -5 4 -8 -5 3 6 -1 -2 -8
word|wave	0 0 0 0 5 4 0 2 -2 -3 0 1 -6
word|waves	0 0 0 0 0 1 0 -1 0 1 0 3 -3
word|way	0 0 0 0 3 8 0 -1 -2 -7 0 4 -7
word|wayne	0 0 0 0 -3 0 0 0 3 2 0 -1 0
word|ways	0 0 0 0 -1 4 -2 -2 -2 -2 0 5 0
word|we	0 0 0 0 -9 6 1 -6 -9 -25 -2 -25 14
word|weak	0 0 0 0 3 9 0 -1 -1 -1 1 -4 -10
word|wealth	0 0 0 0 6 -3 0 -4 0 4 0 -1 0
word|wearing	0 0 0 0 -2 1 -2 -5 6 2 0 0 -1
word|weather	0 0 0 0 -1 11 -1 -1 -1 0 0 -3 -4
word|web	0 0 0 0 0 1 -3 3 0 -5 0 5 -5
word|website	0 0 0 0 -7 -6 -1 13 -4 -6 -1 -7 9
word|websites	0 0 0 0 0 -3 0 4 0 0 0 0 0
word|wedding	0 0 0 0 12 -5 -1 -1 -1 -5 0 2 -5
word|wednesday	0 0 0 0 0 6 1 -2 0 -7 0 -1 2
word|week	0 0 0 0 -2 6 -2 4 -3 -8 0 1 -6
word|weekend	0 0 0 0 -1 4 0 -3 1 0 0 3 -4
word|weekly	0 0 0 0 -3 -1 2 -4 -4 -5 -1 -5 10
word|wegen	0 0 0 0 -5 9 -1 0 -1 -5 0 4 -6
word|weigh	0 0 0 0 0 -2 -1 -1 -2 -2 0 9 -3
word|weight	0 0 0 0 -3 8 -1 -2 1 -4 0 6 -12
word|weil	0 0 0 0 4 1 -1 0 1 -1 0 -2 -1
word|weird	0 0 0 0 -6 0 0 -1 0 -2 0 12 -6
word|weit	0 0 0 0 5 -10 -1 -1 1 2 0 3 -1
word|weiter	0 0 0 0 -5 -3 -1 -2 -4 -4 -1 -5 13
word|weitere	0 0 0 0 -1 4 0 -1 -1 -4 1 3 -3
word|weiß	0 0 0 0 0 4 -2 -1 -1 -1 0 0 0
word|welche	0 0 0 0 11 -5 -2 -1 0 1 -1 -6 -2
word|welcome	0 0 0 0 4 0 1 -1 -1 -3 0 0 2
word|well	0 0 0 0 5 -5 -1 -5 -1 10 0 -6 -4
word|wellness	0 0 0 0 2 7 -1 -3 -1 -2 0 0 -1
word|welt	0 0 0 0 0 -3 0 3 -1 4 0 -1 -1
word|weltweit	0 0 0 0 -1 9 -1 -1 -1 1 0 -4 -1
word|wenn	0 0 0 0 4 0 -2 3 0 1 0 -5 0
word|went	0 0 0 0 0 3 3 -3 0 -1 0 1 -1
word|wer	0 0 0 0 2 4 -1 0 -1 -5 0 -7 -3
word|werden	-1 0 0 0 2 17 1 -12 -7 -14 -1 -3 -8
word|were	0 0 0 0 -6 14 0 -11 -5 -4 0 -7 -1
word|west	0 0 0 0 0 12 -1 -4 -2 -6 0 2 -2
word|western	0 0 0 0 3 0 0 -1 -1 -3 0 5 -5
word|what	2 0 0 0 15 -10 5 -18 -19 -17 -4 12 -21
word|whatever	0 0 0 0 0 10 -3 -5 0 0 0 0 -1
word|whatsapp	0 0 0 0 -1 -6 0 -1 0 -2 0 -1 12
word|when	0 0 0 0 -8 3 -4 4 -3 -3 0 0 -11
word|where	0 0 0 0 9 -10 -1 1 -2 0 0 4 -9
word|whether	0 0 0 0 0 4 3 -7 0 1 0 0 0
word|which	0 0 0 0 1 -1 -4 17 -1 -15 0 -10 -9
word|while	0 0 0 0 -3 9 -3 -6 -1 -2 0 -2 -2
word|white	0 0 0 0 7 5 -2 -10 4 5 -1 -7 -7
word|who	1 0 0 0 0 7 -14 -1 -2 -6 0 6 -17
word|whole	0 0 0 0 2 7 -4 -8 2 -6 -1 5 0
word|whom	0 0 0 0 -4 1 -2 3 1 4 0 -3 0
word|whose	0 0 0 0 -1 -5 -1 4 -1 1 0 2 0
word|why	0 0 0 0 -5 4 -6 -5 1 -6 0 6 -8
word|wi	0 0 0 0 5 3 -1 5 -4 -4 0 -9 -5
word|wichtigste	0 0 0 0 9 2 -1 -1 4 -9 -4 -6 -15
word|wide	0 0 0 0 -1 6 -1 3 -1 -4 0 -3 0
word|widely	0 0 0 0 0 8 -1 -6 0 -1 0 0 0
word|wider	0 0 0 0 -1 -4 -1 7 2 5 0 -5 -3
word|width	0 0 0 0 0 0 0 0 -2 -1 0 -1 4
word|wie	0 0 0 0 -8 -2 -5 -4 -4 0 -2 12 -10
word|wieder	0 0 0 0 6 3 -1 -1 -4 -4 0 -1 -2
word|wife	0 0 0 0 -1 -6 2 -1 2 0 0 0 5
word|wikipedia	0 0 0 0 -2 6 0 -3 0 -1 0 -2 1
word|wild	0 0 0 0 6 -1 -1 -3 -1 -2 0 -4 4
word|will	1 0 0 0 -8 -5 -9 4 -4 -2 -1 6 -19
word|william	0 0 0 0 -2 1 0 -3 -2 -5 0 3 7
word|williams	0 0 0 0 -4 4 0 0 1 -1 -4 1 2
word|willing	0 0 0 0 0 5 -1 -2 0 0 0 0 0
word|win	0 0 0 0 -3 -3 -1 0 -1 1 0 9 -2
word|window	0 0 0 0 2 -5 0 -2 1 0 0 -6 10
word|windows	0 0 0 0 -2 -2 -1 -1 -1 4 0 1 2
word|wine	0 0 0 0 -1 6 0 -3 6 -7 0 1 -4
word|winner	0 0 0 0 0 6 -1 -1 -1 -3 0 0 0
word|winning	0 0 0 0 4 -2 -2 -4 3 0 0 -1 1
word|wins	0 0 0 0 -1 -4 0 2 1 0 0 8 -7
word|winter	0 0 0 0 -1 -5 -1 1 1 11 0 1 -5
word|wir	0 0 0 0 4 -2 -1 -2 -1 -5 0 -6 8
word|wird	0 0 0 0 -6 -3 -4 -5 -11 -15 -1 12 9
word|wire	0 0 0 0 -2 -4 0 0 -2 8 -3 -1 0
word|wired	0 0 0 0 -1 4 -1 3 0 0 0 -2 -3
word|wireless	0 0 0 0 13 -4 -1 4 -7 -11 0 -6 -10
word|wirklich	0 0 0 0 -2 -2 -1 -1 -3 -3 0 -7 9
word|wisconsin	0 0 0 0 -2 -2 0 -2 -1 -2 0 10 -4
word|wish	0 0 0 0 -1 -2 0 4 2 2 0 -1 -3
word|with	0 -1 -1 -1 -21 -7 -10 9 13 5 -9 -27 1
word|within	0 0 0 0 4 1 6 -8 -3 -5 0 2 1
word|without	0 0 0 0 1 2 2 -5 -3 -3 0 6 -2
word|wollen	0 0 0 0 0 0 -1 0 -1 -2 0 5 0
word|woman	0 0 0 0 -5 -8 -1 -3 15 4 0 0 -3
word|women	0 0 0 0 1 -9 -1 0 3 9 0 1 -7
word|won	0 0 0 0 -2 8 0 -3 0 2 0 -2 -3
word|wondering	0 0 0 0 0 5 -1 1 0 -1 0 0 -7
word|wood	0 0 0 0 -2 8 0 -7 9 -3 -1 -1 -6
word|word	0 0 0 0 4 6 -2 1 -5 -5 0 -3 -2
word|words	0 0 0 0 -2 6 -1 -1 -2 -5 0 5 -2
word|work	0 0 0 0 2 -12 1 -1 -4 8 -2 3 -1
word|worker	0 0 0 0 1 -7 4 -1 -1 7 0 -2 -2
word|workers	0 0 0 0 2 1 3 -5 1 0 -1 2 -3
word|workflow	0 0 0 0 -6 9 -2 2 -2 -5 0 -2 -2
word|workflows	0 0 0 0 2 -6 -1 5 -2 -1 0 0 3
word|working	0 0 0 0 0 -8 7 -9 7 9 0 -5 2
word|workout	0 0 0 0 0 -4 -2 -2 -4 -3 0 -5 13
word|workouts	0 0 0 0 -1 -10 -1 6 0 2 0 1 -1
word|works	0 0 0 0 1 -3 2 -1 2 4 0 -1 -2
word|workspace	0 0 0 0 0 6 -1 -3 0 0 0 0 -1
word|world	0 0 0 0 -1 -3 0 -12 2 0 1 3 -2
word|worlds	0 0 0 0 7 8 -1 -6 -3 2 0 -6 -2
word|worldwide	0 0 0 0 0 0 0 -1 0 -1 0 -2 3
word|worse	0 0 0 0 2 4 4 -7 0 -1 0 -1 -2
word|worth	0 0 0 0 1 1 -2 -3 1 1 2 4 -5
word|would	0 0 0 0 -2 6 -5 -1 -5 -3 0 -3 0
word|wouldn	0 0 0 0 0 -3 -1 0 0 2 0 -1 4
word|wrap	0 0 0 0 -6 3 0 1 9 3 0 -1 -10
word|wright	0 0 0 0 0 -6 0 -1 7 10 0 -3 -4
word|writer	0 0 0 0 0 -1 -1 0 -1 -1 0 -3 9
word|writers	0 0 0 0 5 0 -1 0 -1 0 0 0 -2
word|writes	0 0 0 0 0 -4 5 2 -3 -4 0 -1 4
word|writing	0 0 0 0 5 -14 3 -3 3 1 0 0 8
word|written	0 0 0 0 -6 6 -1 -3 1 -4 0 -2 9
word|wrong	0 0 0 0 1 0 -1 1 1 0 0 1 -3
word|wrote	0 0 0 0 0 4 -1 -1 0 0 0 -1 0
word|wurde	0 0 0 0 0 0 -2 3 -3 -2 0 -5 4
word|wurden	0 0 0 0 -2 6 -1 -2 -8 -5 0 -1 4
word|www	-1 0 0 0 -5 -3 -4 10 -5 5 0 -12 -8
word|während	0 0 0 0 -2 -10 8 -1 7 -1 0 -3 -2
word|würde	0 0 0 0 0 11 -5 -1 -1 -2 0 -1 -1
word|x	0 0 0 0 -3 1 2 -9 2 0 2 3 -4
word|xi	0 0 0 0 -1 -2 -1 -1 3 1 0 -1 -2
word|y	0 0 0 0 -10 -8 2 2 5 10 -2 -6 -3
word|year	0 0 0 0 1 8 -9 -13 -12 0 -1 2 -4
word|years	0 0 0 0 -3 -9 2 -4 -4 0 0 10 4
word|yes	0 0 0 0 -1 -6 5 3 -1 -1 0 -1 3
word|yet	0 0 0 0 -2 4 0 3 -1 -2 0 -3 0
word|yields	0 0 0 0 -1 4 0 1 0 -1 0 -1 -1
word|york	0 0 0 0 -8 6 -4 -5 -1 -7 1 -10 -7
word|you	1 -1 -1 -1 -5 -4 -12 -1 -14 -24 -7 -16 10
word|young	0 0 0 0 -2 -7 -1 -3 8 7 0 -4 1
word|younger	0 0 0 0 -6 8 0 -2 0 0 0 0 0
word|your	-1 -1 -1 0 -4 -14 -14 5 -21 -11 -8 -25 19
word|yourself	0 0 0 0 4 -7 -2 3 -1 -2 0 -4 8
word|youth	0 0 0 0 0 -4 0 -1 6 4 0 -1 -2
word|youtube	0 0 0 0 -3 -6 3 3 0 7 0 -5 -1
word|z	0 0 0 0 4 -8 3 -12 10 7 -1 -10 0
word|zach	0 0 0 0 -1 10 0 -5 -1 0 0 -2 -8
word|zehn	0 0 0 0 -4 7 -3 -1 -3 -2 0 4 -5
word|zeigt	0 0 0 0 3 -12 0 -1 5 5 0 10 -6
word|zeit	0 0 0 0 1 -5 0 -1 -1 -1 0 6 -1
word|zero	0 0 0 0 -1 0 -1 -2 -1 5 0 -4 4
word|zone	0 0 0 0 -1 -2 0 -5 1 6 0 -1 0
word|zu	0 0 0 0 -5 6 3 -8 -22 -19 -4 -13 13
word|zuckerberg	0 0 0 0 -9 3 0 -1 6 8 0 0 -4
word|zudem	0 0 0 0 0 12 -1 -2 -1 -3 0 -2 -2
word|zum	0 0 0 0 -10 15 -2 -2 -10 1 -2 -16 1
word|zur	0 0 0 0 -4 1 -2 -2 -4 6 -1 0 -1
word|zurück	0 0 0 0 -4 6 -1 -2 -5 7 -1 -2 -5
word|zwar	0 0 0 0 0 -6 -1 0 -1 -1 0 7 -1
word|zwei	0 0 0 0 4 -1 -1 3 -1 -4 0 3 -6
word|zwischen	0 0 0 0 11 4 -2 -1 -3 -3 0 -8 -3
word|à	0 0 0 0 -8 -16 1 -3 -6 1 -5 -1 2
word|également	0 0 0 0 0 3 0 0 0 -2 0 0 0
word|était	0 0 0 0 -1 -2 0 6 -1 -1 0 0 -1
word|état	0 0 0 0 -7 1 0 0 -2 -3 0 11 -4
word|être	0 0 0 0 -4 2 4 -4 0 -1 0 3 -1
word|über	0 0 0 0 3 -12 3 6 -4 -7 -1 4 -4
word|überblick	-1 0 0 0 -1 1 0 2 -1 -1 -1 4 -5
`
