'use client'

import {
  Upload,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
} from '@payloadcms/ui'
import { useState } from 'react'
import { MAX_FILE_BYTES } from '../../lib/max-file-bytes'
import { fieldLabel } from '../lib/field-label'
import { useTexts } from '../lib/use-texts'
import './picture-file.css'
import { useFilled } from './use-filled'
import { usePictureUses } from './use-picture-uses'

const megabytes = (bytes: number) => Math.ceil(bytes / 1e6)

/**
 * The file of a picture, or the place to drop it on: Payload's own upload, which here says beforehand what cannot be used
 * and where a picture is used whose file is to be replaced, and afterwards what the file filled.
 */
export function PictureFile() {
  const { i18n, t } = useTexts()
  const { data, id, initialState } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { dispatchFields } = useForm()
  const file = useFormFields(([fields]) => fields.file?.value as File | null | undefined)
  const [problem, setProblem] = useState<string | null>(null)
  const filled = useFilled()
  const hasFile = Boolean(data?.filename)
  const isModified = useFormModified()
  // Once it is saved there is nothing in its place any more, and it is not what there was before.
  const isReplaced = hasFile && isModified && file !== undefined
  const { uses, problem: unknown } = usePictureUses(isReplaced && id ? String(id) : null)
  const { fields, upload } = getEntityConfig({ collectionSlug: 'images' })
  if (!upload) return null
  const accepted = upload.mimeTypes ?? []

  function check(chosen: File | null | undefined) {
    const wrong = chosen ? problemOf(chosen) : null
    setProblem(wrong)
    // As if it had not been chosen: what is typed stays.
    if (wrong !== null) dispatchFields({ type: 'UPDATE', path: 'file', value: undefined })
  }

  function problemOf({ name, size, type }: File): string | null {
    if (!accepted.includes(type)) return t('pictures:wrongType', { name })
    if (size <= MAX_FILE_BYTES) return null
    const most = megabytes(MAX_FILE_BYTES)
    return t('pictures:tooLarge', { name, megabytes: megabytes(size), most })
  }

  return (
    <div className={`picture-file${hasFile ? '' : ' picture-file--missing'}`}>
      <Upload
        collectionSlug="images"
        onChange={check}
        uploadConfig={upload}
        UploadControls={
          <p className="picture-file__hint">
            {t('pictures:dropHere', { megabytes: megabytes(MAX_FILE_BYTES) })}
            {id && !hasFile && ` ${t('pictures:wordsStay')}`}
          </p>
        }
        {...(initialState && { initialState })}
      />
      {problem !== null && (
        <p className="picture-file__problem" role="alert">
          {problem}
        </p>
      )}
      {unknown !== null && (
        <p className="picture-file__problem" role="alert">
          {t('pictures:usesUnknown')} {unknown}
        </p>
      )}
      {isReplaced && uses !== null && uses.total > 0 && (
        <div className="picture-file__note" role="alert">
          <p>{t('pictures:inUse', { count: uses.total })}</p>
          <ul>
            {uses.articles.map(({ id: article, headline }) => (
              <li key={article}>
                <a href={`${config.routes.admin}/collections/articles/${article}`}>{headline}</a>
              </li>
            ))}
            {uses.total > uses.articles.length && <li>{t('pictures:andMore')}</li>}
          </ul>
        </div>
      )}
      <div role="status">
        {filled !== null && (
          <p className="picture-file__note">
            {filled.length === 0
              ? t('pictures:nothingFilled')
              : `${t('pictures:filled')}: ${filled
                  .map((field) => fieldLabel(fields, field, i18n))
                  .join(', ')}`}
          </p>
        )}
      </div>
    </div>
  )
}
