import { indexAnswers, type AnswerIndex } from '../../../src/search/engine/answer-index';
import type { AnswerList } from '../../../src/search/engine/answers';
import { readLexicon } from '../../../src/search/engine/lexicon';

/** A list as the build writes it, small enough to see through. */
export const smallList: AnswerList = {
	root: '/en/',
	ignored: 'the a my is not does i to how what',
	same: ['sms|text', 'invoice|bill', 'mailbox|email|inbox'],
	pages: [
		[
			'phone/',
			[
				['', 'The SMS code does not arrive', 'no sms|code missing', 'Send it again in the same window …'],
				['browser', 'Ask for it from another browser', 'chrome|firefox', 'Open the page in a browser that you have not used.'],
			],
		],
		[
			'faq/',
			[
				['', 'Questions', '', 'Short answers.'],
				['sms', 'Why does the SMS not arrive?', '', 'Blocked by the phone.'],
				['deleted', 'The mailbox was deleted', 'restore mailbox', 'Create it again.'],
				['pay', 'Pay the invoice', 'payment link', 'Open the link.'],
			],
		],
	],
	words: 'Identifier registry',
};

/** The index over the small list. */
export function smallIndex(): AnswerIndex {
	return indexAnswers(smallList, readLexicon(smallList, 'en'));
}
