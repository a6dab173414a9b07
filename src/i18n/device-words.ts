import { locales, type Locale } from '../config/locales';
import { pluralForms, translator } from './translate';

/** The words of `<ForgetDevice>` in one language. */
export function deviceWords(locale: Locale) {
	const t = translator(locale);
	return {
		lang: locales[locale].lang,
		stored: pluralForms(locale, 'device.stored'),
		nothing: t('device.nothing'),
		forget: t('device.forget'),
		forgotten: t('device.forgotten'),
		refused: t('device.refused'),
	};
}
