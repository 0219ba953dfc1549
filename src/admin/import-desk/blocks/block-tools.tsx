'use client'

import { useTexts } from '../../lib/use-texts'
import { SteadyButton } from '../steady-button'
import { keyOfCommand, keyOfKind, type Command } from '../correct/keys'

interface BlockToolsProps {
  may: Readonly<Record<Command, boolean>>
  isLeftOut: boolean
  onCommand: (command: Command) => void
  onLeaveOut: () => void
}

/** What can be done with the selected block, each also by one key. */
export function BlockTools({ may, isLeftOut, onCommand, onLeaveOut }: BlockToolsProps) {
  const { t } = useTexts()
  const tools = [
    { label: t('importDesk:join'), key: keyOfCommand.join, may: may.join, does: 'join' },
    { label: t('importDesk:split'), key: keyOfCommand.split, may: may.split, does: 'split' },
    { label: t('importDesk:dismiss'), key: keyOfKind.boilerplate, may: !isLeftOut, does: null },
    {
      label: t('importDesk:restore'),
      key: keyOfCommand.restore,
      may: may.restore,
      does: 'restore',
    },
    {
      label: t('importDesk:nextDoubt'),
      key: keyOfCommand.nextDoubt,
      may: may.nextDoubt,
      does: 'nextDoubt',
    },
  ] as const

  return (
    <div aria-label={t('importDesk:keysHint')} className="import-tools" role="group">
      {tools.map(({ label, key, may: isPossible, does }) => (
        <SteadyButton
          key={label}
          buttonStyle="subtle"
          disabled={!isPossible}
          margin={false}
          onClick={() => (does ? onCommand(does) : onLeaveOut())}
          shortcut={key.toUpperCase()}
          size="xsmall"
        >
          {label}
        </SteadyButton>
      ))}
    </div>
  )
}
