import type { MessageKey } from '../i18n/dictionary';
import { requestSituations } from '../lib/request-situations';
import type { ComponentName } from '../schemas/components';

/** Parts with an address of their own that tools bring onto a page: id → key of the title. */
const toolParts: Partial<Record<ComponentName, Readonly<Record<string, MessageKey>>>> = {
	RecoveryCard: { 'card-title': 'card.title' },
	RequestComposer: Object.fromEntries(requestSituations.map((id) => [id, `request.title.${id}` as const])),
};

/** The parts that a component brings; none for most. */
export function partsOfTool(name: string | null): (readonly [id: string, title: MessageKey])[] {
	return Object.entries(toolParts[name as ComponentName] ?? {});
}
