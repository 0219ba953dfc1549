import type { CollectionConfig } from 'payload'
import { admins } from '../../access/admins'
import { adminsOrSelf } from '../../access/admins-or-self'
import { journalists } from '../../access/journalists'
import { env } from '../../lib/env'
import { groups } from '../groups'
import { hiddenExceptFor } from '../hidden-except-for'
import { checkPassword } from './hooks/check-password'
import { crownFirst } from './hooks/crown-first'
import { keepAnAdmin, keepAnAdminOnDelete } from './hooks/keep-an-admin'
import { forgiveGuess, limitGuesses } from './hooks/limit-guesses'
import { refuseServiceLogin } from './hooks/refuse-service-login'
import { takeAsLong } from './hooks/take-as-long'

const MINUTE_MS = 60_000

/** People who work here, and keys for machines. */
export const users: CollectionConfig<'users'> = {
  slug: 'users',
  typescript: { interface: 'User' },
  labels: {
    singular: { en: 'User', de: 'Konto' },
    plural: { en: 'Users', de: 'Konten' },
  },
  disableDuplicate: true,
  access: {
    admin: journalists,
    create: admins,
    read: adminsOrSelf,
    update: adminsOrSelf,
    delete: admins,
    unlock: admins,
  },
  admin: {
    group: groups.administration,
    // Everybody else has one account, which the navigation leads to anyway.
    hidden: hiddenExceptFor('admin'),
    useAsTitle: 'email',
    defaultColumns: ['name', 'email', 'roles', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    description: {
      en: 'Accounts and API keys. A password has at least 12 characters.',
      de: 'Konten und API-Schlüssel. Ein Passwort hat mindestens 12 Zeichen.',
    },
  },
  auth: {
    useAPIKey: true,
    maxLoginAttempts: 5,
    lockTime: 10 * MINUTE_MS,
    cookies: { sameSite: 'Lax', secure: env.SERVER_URL?.startsWith('https:') ?? false },
  },
  hooks: {
    beforeOperation: [limitGuesses, takeAsLong, checkPassword],
    beforeChange: [crownFirst, keepAnAdmin],
    beforeDelete: [keepAnAdminOnDelete],
    beforeLogin: [refuseServiceLogin],
    afterLogin: [forgiveGuess],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      maxLength: 200,
      label: { en: 'Name', de: 'Name' },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      index: true,
      defaultValue: ['author'],
      label: { en: 'Roles', de: 'Rollen' },
      options: [
        { value: 'admin', label: { en: 'Admin: everything', de: 'Verwaltung: alles' } },
        {
          value: 'editor',
          label: {
            en: 'Editor: all content, publishes',
            de: 'Redaktion: alle Inhalte, veröffentlicht',
          },
        },
        {
          value: 'author',
          label: { en: 'Author: own drafts', de: 'Autorin, Autor: eigene Entwürfe' },
        },
        {
          value: 'service',
          label: { en: 'Service: API key only', de: 'Dienst: nur mit API-Schlüssel' },
        },
      ],
      access: { create: admins, update: admins },
    },
  ],
}
