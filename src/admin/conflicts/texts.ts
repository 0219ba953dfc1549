/** The words of the conflicts beside a document. */
export const conflictTexts = {
  en: {
    heading: 'Conflicts with the source',
    description:
      'You and the source both changed these since the last import. Yours stands until you decide.',
    ours: 'Yours',
    theirs: 'The source’s',
    nothing: 'Not there',
    keep: 'Keep mine',
    take: 'Take the source’s',
    part: 'part',
    saveFirst: 'Save your changes first.',
    kept: 'Yours stays.',
    taken: 'The source’s is in.',
    unknown: 'Whether there are conflicts with the source is not known.',
  },
  de: {
    heading: 'Konflikte mit der Quelle',
    description:
      'Sie und die Quelle haben dies seit dem letzten Import beide geändert. Ihre Fassung gilt, bis Sie entscheiden.',
    ours: 'Ihre Fassung',
    theirs: 'Fassung der Quelle',
    nothing: 'Nicht vorhanden',
    keep: 'Meine behalten',
    take: 'Die der Quelle nehmen',
    part: 'Teil',
    saveFirst: 'Speichern Sie zuerst Ihre Änderungen.',
    kept: 'Ihre Fassung bleibt.',
    taken: 'Die Fassung der Quelle ist übernommen.',
    unknown: 'Ob es Konflikte mit der Quelle gibt, ist nicht bekannt.',
  },
}
