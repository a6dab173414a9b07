import type { Translate } from '../../../i18n/translate';
import type { Verdict } from './email-check.state';

interface QuestionOutcome {
	verdict: Verdict;
	/** The answer that leads here. */
	answer: string;
	/** The verdict in a word or two. */
	says: string;
	reason: string;
	/** What to do next: words and the section of this page. */
	next?: readonly [words: string, href: string];
}

/** A condition as a question, with what each answer means. */
export interface Question {
	/** The condition, or what is judged beside the conditions. */
	name: string;
	question: string;
	outcomes: readonly QuestionOutcome[];
}

/** The conditions of a good email, and the second address beside them. */
export function questions(t: Translate): readonly Question[] {
	const [yes, no, unsure] = [t('emailCheck.yes'), t('emailCheck.no'), t('emailCheck.unsure')];
	const says = { met: t('emailCheck.met'), unmet: t('emailCheck.unmet'), unknown: t('emailCheck.unknown') };
	const choose = [t('emailCheck.choose'), '#best-choice'] as const;
	const setEmail2 = [t('emailCheck.setEmail2'), '#email-2'] as const;
	const whereToLook = [t('emailCheck.whereToLook'), '#open-detail'] as const;
	const howToTell = (id: string) => [t('emailCheck.howToTell'), `#${id}`] as const;
	return [
		{
			name: 'any-device',
			question: t('emailCheck.anyDevice'),
			outcomes: [
				{ verdict: 'met', answer: yes, says: says.met, reason: t('emailCheck.deviceMet') },
				{ verdict: 'unmet', answer: no, says: says.unmet, reason: t('emailCheck.deviceUnmet'), next: choose },
				{ verdict: 'unknown', answer: unsure, says: says.unknown, reason: t('emailCheck.deviceUnknown'), next: howToTell('any-device') },
			],
		},
		{
			name: 'outside-account',
			question: t('emailCheck.inAccount'),
			outcomes: [
				{ verdict: 'met', answer: no, says: says.met, reason: t('emailCheck.accountMet') },
				{ verdict: 'unmet', answer: yes, says: says.unmet, reason: t('emailCheck.accountUnmet'), next: choose },
				{
					verdict: 'unknown',
					answer: unsure,
					says: says.unknown,
					reason: t('emailCheck.accountUnknown'),
					next: howToTell('outside-account'),
				},
			],
		},
		{
			name: 'not-only-billing',
			question: t('emailCheck.onlyBilling'),
			outcomes: [
				{ verdict: 'met', answer: no, says: says.met, reason: t('emailCheck.billingMet') },
				{ verdict: 'unmet', answer: yes, says: says.unmet, reason: t('emailCheck.billingUnmet'), next: setEmail2 },
				{ verdict: 'unknown', answer: unsure, says: says.unknown, reason: t('emailCheck.billingUnknown'), next: whereToLook },
			],
		},
		{
			name: 'email-2',
			question: t('emailCheck.email2'),
			outcomes: [
				{ verdict: 'met', answer: yes, says: t('emailCheck.set'), reason: t('emailCheck.email2Met') },
				{ verdict: 'unmet', answer: no, says: t('emailCheck.notSet'), reason: t('emailCheck.email2Unmet'), next: setEmail2 },
				{ verdict: 'unknown', answer: unsure, says: says.unknown, reason: t('emailCheck.email2Unknown'), next: whereToLook },
			],
		},
	];
}
