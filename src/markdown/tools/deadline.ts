import type { MdastNode } from 'satteri';
import type { Locale } from '../../config/locales';
import { paragraph, text } from '../nodes';
import { hostingService, formatExample } from '../../components/tools/deadline/example';

/** The reckoner on paper: the worked example. */
export async function deadlineMarkdown(example: string, locale: Locale): Promise<MdastNode[]> {
	return [paragraph(text(formatExample(example, await hostingService(locale), locale)))];
}
