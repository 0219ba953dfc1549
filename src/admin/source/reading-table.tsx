'use client'

import { FieldLabel, useConfig, useField } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import type { Source } from '../../payload-types'
import './reading-table.css'

type Blocks = NonNullable<Source['reading']>

/** The reading of a source as a table: every block with its line, its kind, why, and a link to what it became. */
export const ReadingTable: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<Blocks | null>({ path })
  const { config } = useConfig()
  const blocks = value ?? []

  return (
    <div className="field-type reading-table">
      <FieldLabel label={field.label} path={path} />
      {blocks.length === 0 ? (
        <p>–</p>
      ) : (
        <table>
          <tbody>
            {blocks.map(({ kind, lines, at, confidence, rule, text, target }) => (
              <tr key={`${lines[0]}:${at ?? 0}`} data-kind={kind}>
                <td className="reading-table__line">{lines[0]}</td>
                <td className="reading-table__kind" title={rule}>
                  {target ? (
                    <a
                      href={`${config.routes.admin}/collections/${target.collection}/${target.id}`}
                    >
                      {kind}
                    </a>
                  ) : (
                    kind
                  )}
                </td>
                <td className="reading-table__confidence">{Math.round(confidence * 100)} %</td>
                <td>{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
