import type { site as english } from '../en/site';
import type { SameKeys } from '../dictionary';

/** Czech words of the site's frame and of the articles. */
export const site = {
	'site.skip': 'Přeskočit na obsah',
	'site.titlePattern': '{page} – {site}',

	'nav.language': 'Jazyk',
	'nav.breadcrumbs': 'Kde jste',
	'nav.contents': 'Na této stránce',
	'footer.original': 'Původní návod:',
	'footer.noLogin': 'bez přihlášení',

	'group.lost': 'Nemůžu se dostat k účtu',
	'group.which': 'Který e-mail to je?',
	'group.money': 'Expirované a nezaplacené služby',
	'group.ahead': 'Aby se to neopakovalo',
	'group.site': 'Další',

	'home.tasks': 'Právě teď',
	'home.ahead': 'Dokud vše funguje',

	'article.answer': 'Krátká odpověď',
	'article.need': 'Mějte po ruce',
	'article.exits': 'Není to moje situace',
	'article.related': 'Čtěte dál',
	'article.sources': 'Odkud to víme',
	'article.sourcesChecked': 'Porovnáno se zdroji {date}',
	'article.checked': 'Se zdroji porovnáno {date}, příště nejpozději {due}',
	'article.updated': 'Naposledy změněno {date}',
	'article.safetyMore': 'Jak poznat, co je pravé',
	'article.linkTo': 'Odkaz na „{title}“',
	'article.linkCopied': 'Odkaz zkopírován',
	'article.error': 'Chyba:',
	'article.openAll': 'Otevřít vše',
	'article.closeAll': 'Zavřít vše',

	'guide.unknown': 'vyhledejte ho ve znalostní bázi',
	'language.en': 'anglicky',
	'language.cs': 'česky',

	'contact.title': 'Napište podpoře',
	'contact.open': 'Otevřít kontaktní formulář',
	'contact.openLoggedIn': 'Přihlásit se a otevřít formulář tam',
	'contact.noLogin': 'Bez přihlášení',
	'contact.reply': 'Obvykle vyřízeno do {time}',

	'timeline.label': 'Co dělat a kdy, počítáno od chvíle, kdy jste o SMS požádali',
	'timeline.sent': 'Požádáte o SMS',
	'timeline.start': '0:00',
	'timeline.wait': 'Počkejte {time}',
	'timeline.waitHint': 'Stránku zatím nezavírejte.',
	'timeline.then': 'Stále nic? Postupujte v tomto pořadí:',
	'timeline.again': 'znovu {time}',
	'timeline.reply': 'Do {time}',
	'timeline.replyHint': 'Do té doby autorizační oddělení požadavek obvykle vyřídí.',
	'timeline.notToScale': 'délka není v měřítku',

	'lifecycle.expired': 'Den expirace',
	'lifecycle.until': 'do {time} od expirace',
	'lifecycle.between': 'po {from}, ale před {until} po expiraci',
	'lifecycle.lasts': 'po dobu {time}',
	'lifecycle.then': 'potom',
	'lifecycle.tone.works': 'Ještě funguje',
	'lifecycle.tone.limited': 'Omezeno',
	'lifecycle.tone.gone': 'Konec',

	'checklist.progress': {
		one: 'Splněna {count} z {total}',
		few: 'Splněny {count} z {total}',
		many: 'Splněno {count} z {total}',
		other: 'Splněno {count} z {total}',
	},

	'figure.resend.alt':
		'Schematický obrázek: okno s nadpisem „Ověření telefonu“, v něm prázdné pole pro kód a tlačítko k potvrzení; pod nimi šipka ukazuje na odkaz „Znovu odeslat SMS“.',
	'figure.resend.window': 'Ověření telefonu',
	'figure.resend.code': 'Kód z SMS',
	'figure.resend.confirm': 'Potvrdit',
	'figure.resend.link': 'Znovu odeslat SMS',
	'figure.resend.here': 'tento odkaz',
	'figure.schematic': 'Naše vlastní schéma; skutečná stránka vypadá jinak.',

	'register.guide': 'Návod, ze kterého web vychází',
	'register.siblings': 'Související návody, čtené z kopií bez data',
	'register.source': 'Zdroj',
	'register.checked': 'Porovnáno',

	'root.more': 'Více česky',
	'root.continue': 'Pokračujte česky',

	'notFound.title': 'Tato stránka neexistuje',
	'notFound.text': 'V adrese může být překlep, nebo se stránka přestěhovala. Začněte znovu tady:',
	'notFound.home': 'Úvodní stránka',
} as const satisfies SameKeys<typeof english>;
