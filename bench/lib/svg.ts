/** Told apart on light and on dark, and by those who see fewer colours (Okabe and Ito). */
export const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'] as const

/** A picture that is read on light and on dark. */
export const svgOf = (
  width: number,
  height: number,
  parts: readonly string[],
): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<style>text{fill:#333}.axis{stroke:#888}@media(prefers-color-scheme:dark){text{fill:#ddd}}</style>
${parts.join('\n')}
</svg>
`
