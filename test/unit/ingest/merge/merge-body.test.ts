import { describe, expect, test } from 'vitest'
import { mergeBody } from '../../../../src/ingest/merge/merge-body'
import { body, figure, paragraph } from '../../../helpers/body'
import { shorthandBody, shorthandOf } from '../../../helpers/shorthand-body'

interface Case {
  name: string
  base: string
  ours: string
  theirs: string
  merged: string
  /** Paths of the conflicts. */
  conflicts?: (string | null)[]
}

const cases: Case[] = [
  {
    name: 'a paragraph changed here and another changed there are both changed',
    base: 'A B C',
    ours: 'A+ B C',
    theirs: 'A B C*',
    merged: 'A+ B C*',
  },
  {
    name: 'neighbours changed on different sides are both changed',
    base: 'A B',
    ours: 'A+ B',
    theirs: 'A B*',
    merged: 'A+ B*',
  },
  {
    name: 'a paragraph that both changed alike is no conflict',
    base: 'A B',
    ours: 'A+ B',
    theirs: 'A+ B*',
    merged: 'A+ B*',
  },
  {
    name: 'a paragraph that both changed differently stays the editor’s, in conflict',
    base: 'A B',
    ours: 'A B+',
    theirs: 'A B*',
    merged: 'A B+',
    conflicts: ['1'],
  },
  {
    name: 'what the source removed and the editor left goes',
    base: 'A B C',
    ours: 'A+ B C',
    theirs: 'A C',
    merged: 'A+ C',
  },
  {
    name: 'what the source removed and the editor changed stays, in conflict',
    base: 'A B C',
    ours: 'A B+ C',
    theirs: 'A C',
    merged: 'A B+ C',
    conflicts: ['1'],
  },
  {
    name: 'what the editor removed and the source left stays away',
    base: 'A B C',
    ours: 'A C',
    theirs: 'A* B C',
    merged: 'A* C',
  },
  {
    name: 'what the editor removed and the source changed stays away, in conflict',
    base: 'A B C',
    ours: 'A C',
    theirs: 'A B* C',
    merged: 'A C',
    conflicts: [null],
  },
  {
    name: 'what both removed is gone',
    base: 'A B C',
    ours: 'A C',
    theirs: 'A C*',
    merged: 'A C*',
  },
  {
    name: 'additions of the source go in behind what they follow there',
    base: 'A B C',
    ours: 'A B+ C',
    theirs: 'X A B Y Z C',
    merged: 'X A B+ Y Z C',
  },
  {
    name: 'additions of the source find their place behind what an editor removed',
    base: 'A B C',
    ours: 'A C',
    theirs: 'A B X C',
    merged: 'A X C',
  },
  {
    name: 'additions of the editor stay where they are',
    base: 'A B C',
    ours: 'X A Y B C Z',
    theirs: 'A B* C',
    merged: 'X A Y B* C Z',
  },
  {
    name: 'additions of both in one place are both there',
    base: 'A B',
    ours: 'A X B',
    theirs: 'A Y B',
    merged: 'A Y X B',
  },
  {
    name: 'an addition that both made is there once',
    base: 'A B',
    ours: 'A X B+',
    theirs: 'A X B',
    merged: 'A X B+',
  },
  {
    name: 'an editor’s order stays, and what the source changed is found in it',
    base: 'A B C D',
    ours: 'D C A B',
    theirs: 'A* B C D*',
    merged: 'D* C A* B',
  },
  {
    name: 'what the source moved and the editor changed is moved, and changed',
    base: 'A B C D',
    ours: 'A B+ C D',
    theirs: 'A C D B',
    merged: 'A C D B+',
  },
  {
    name: 'what both moved stays where the editor put it',
    base: 'A B C D',
    ours: 'B A C D',
    theirs: 'A C D B',
    merged: 'B A C D',
  },
  {
    name: 'of a repeated paragraph, the one that the editor removed goes',
    base: 'A S B S C',
    ours: 'A B S C',
    theirs: 'A S B* S C',
    merged: 'A B* S C',
  },
  {
    name: 'an editor who emptied the body has it empty',
    base: 'A B',
    ours: '',
    theirs: 'A B',
    merged: '',
  },
  {
    name: 'a picture is the same wherever it stands, whatever its caption',
    base: 'A [p] B [q] C',
    ours: 'A B [q] [p+] C',
    theirs: 'A [p] B* [q] C',
    merged: 'A B* [q] [p+] C',
  },
  {
    name: 'another picture in the source is another picture',
    base: 'A [p] B',
    ours: 'A+ [p] B',
    theirs: 'A [q] B',
    merged: 'A+ [q] B',
  },
  {
    name: 'a picture that the source lost and the editor captioned stays, in conflict',
    base: 'A [p] B',
    ours: 'A [p+] B',
    theirs: 'A B',
    merged: 'A [p+] B',
    conflicts: ['1'],
  },
  {
    name: 'related links come, go and move like pictures',
    base: 'A <k> B <l>',
    ours: '<l> A <k> B+',
    theirs: 'A B <l> <m>',
    merged: '<l> <m> A B+',
  },
]

test.each(cases)('$name', ({ base, ours, theirs, merged, conflicts = [] }) => {
  const merge = mergeBody(shorthandBody(base), shorthandBody(ours), shorthandBody(theirs))
  expect(shorthandOf(merge.body)).toBe(merged)
  expect(merge.conflicts.map(({ path }) => path)).toEqual(conflicts)
})

test('a body that this source never imported stays as it is', () => {
  const ours = shorthandBody('A B')
  expect(mergeBody(undefined, ours, shorthandBody('C'))).toEqual({ body: ours, conflicts: [] })
})

describe('a conflict', () => {
  const versions = (base: string, ours: string, theirs: string) =>
    mergeBody(shorthandBody(base), shorthandBody(ours), shorthandBody(theirs)).conflicts
  const [node, changed, other] = ['B', 'B+', 'B*'].map(
    (sign) => (shorthandBody(sign).root?.children as unknown[])[0],
  )

  test('has all three states, and the place in the merged body', () => {
    expect(versions('A B', 'X A B+', 'Y A B*')).toEqual([
      { path: '3', base: node, ours: changed, theirs: other },
    ])
  })

  test('has null for the side that removed the child', () => {
    expect(versions('A B', 'A B+', 'A')).toEqual([
      { path: '1', base: node, ours: changed, theirs: null },
    ])
    expect(versions('A B', 'A', 'A B*')).toEqual([
      { path: null, base: node, ours: null, theirs: other },
    ])
  })
})

describe('what the editor makes of a body by opening it', () => {
  const plain = paragraph('Ferries run every ten minutes.')
  const texts = (...parts: string[]) =>
    parts.flatMap((text) => plain.children.map((child) => ({ ...child, text })))
  const opened = {
    ...plain,
    direction: 'ltr',
    textFormat: 0,
    textStyle: '',
    children: texts('Ferries run ', 'every ten minutes.'),
  }
  const merge = (ours: object, theirs: object) =>
    mergeBody(body(plain), body(ours as never), body(theirs as never))

  test('is no change: the source’s comes in', () => {
    const theirs = paragraph('Ferries run every twenty minutes.')
    expect(merge(opened, theirs)).toEqual({ body: body(theirs), conflicts: [] })
  })

  test('is kept where the source has nothing new', () => {
    expect(merge(opened, plain)).toEqual({ body: body(opened as never), conflicts: [] })
  })

  test('differs from a word in bold, which is a change', () => {
    const [before, bold] = texts('Ferries run ', 'every ten minutes.')
    const ours = { ...plain, children: [before, { ...bold, format: 1 }] }
    const theirs = paragraph('Ferries run every twenty minutes.')
    expect(merge(ours, theirs).conflicts).toMatchObject([{ path: '0', ours }])
  })
})

describe('a changed text is known by its words', () => {
  const first = 'The council met on Friday and decided nothing about the bridge.'
  const other = 'Ferries will run every ten minutes, at no cost to drivers.'

  test('when an editor makes a heading of it', () => {
    const heading = { ...paragraph(first), type: 'heading', tag: 'h2' }
    const theirs = body(paragraph(first), paragraph(`${other} Really.`))
    const merge = mergeBody(body(paragraph(first), paragraph(other)), body(heading), theirs)
    expect(merge.body?.root?.children).toEqual([heading])
    expect(merge.conflicts).toMatchObject([{ path: null }])
  })

  test('when it stands beside an addition', () => {
    const ours = body(paragraph(other), paragraph(first.replace('Friday', 'Monday')))
    const theirs = body(paragraph(first.replace('nothing', 'little')))
    const merge = mergeBody(body(paragraph(first)), ours, theirs)
    expect(merge.body).toEqual(ours)
    expect(merge.conflicts).toMatchObject([{ path: '1' }])
  })

  test('in a script without spaces', () => {
    const [ours, theirs] = ['市议会周一开会讨论大桥', '市议会周五开会讨论新桥']
    const base = body(paragraph('市议会周五开会讨论大桥'))
    const merge = mergeBody(base, body(paragraph(ours ?? '')), body(paragraph(theirs ?? '')))
    expect(merge.conflicts).toHaveLength(1)
    expect(merge.body?.root?.children).toEqual([paragraph(ours ?? '')])
  })

  test('when two that are much alike change places and words', () => {
    const east = 'The eastern bridge closes on Monday for a year.'
    const west = 'The western bridge closes on Friday for a year.'
    const edited = [west, east].map((text) => paragraph(text.replace('closes', 'is shut')))
    const theirs = body(paragraph(east), paragraph(west.replace('a year', 'ever')))
    const merge = mergeBody(body(paragraph(east), paragraph(west)), body(...edited), theirs)
    expect(merge.conflicts).toMatchObject([{ path: '0', base: paragraph(west) }])
    expect(merge.body).toEqual(body(...edited))
  })

  test('and not by the small ones: what the source puts in the place of an edited text comes in beside it', () => {
    const [ours, theirs] = [first.replace('Friday', 'Monday'), `And ${other} The end.`].map(
      (text) => body(paragraph(text)),
    )
    const merge = mergeBody(body(paragraph(first)), ours, theirs)
    expect(merge.conflicts).toMatchObject([{ path: '1', theirs: null }])
    expect(merge.body?.root?.children).toEqual([
      ...(theirs?.root.children ?? []),
      ...(ours?.root.children ?? []),
    ])
  })

  test('and one with other words is another: the old one goes, the new one comes', () => {
    const kept = paragraph('Nobody was hurt.')
    const theirs = body(paragraph(other), kept)
    const ours = body(paragraph(first), figure('p'), kept)
    const merge = mergeBody(body(paragraph(first), kept), ours, theirs)
    expect(merge.conflicts).toEqual([])
    expect(merge.body).toEqual(body(paragraph(other), ours.root.children[1] as never, kept))
  })
})
