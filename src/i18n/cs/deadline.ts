import type { SameKeys } from '../dictionary';
import type { deadline as english } from '../en/deadline';

/** Czech words of the tool that counts the days after expiration. */
export const deadline = {
	'deadline.kind': 'Co expirovalo?',
	'deadline.service.hosting': 'hosting',
	'deadline.service.marked': 'hosting bez prodloužení (označený k doběhnutí)',
	'deadline.service.cz': 'doména .CZ',
	'deadline.service.generic': 'generická doména, například .com',
	'deadline.expiry': 'Kdy to expirovalo?',
	'deadline.expiryHint': 'Den, měsíc i rok zapište číslicemi. Datum zůstane na této stránce a nikam se neuloží.',
	'deadline.field.date': 'Den',
	'deadline.field.month': 'Měsíc',
	'deadline.field.year': 'Rok',
	'deadline.count': 'Spočítat dny',

	'deadline.errors': 'Dny zatím nelze spočítat',
	'deadline.problem.kind': 'Vyberte, co expirovalo.',
	'deadline.problem.missing': 'Doplňte celé datum: den, měsíc i rok.',
	'deadline.problem.digits': 'Den, měsíc i rok zapište číslicemi.',
	'deadline.problem.month': 'Zkontrolujte měsíc: leden je 1, prosinec 12.',
	'deadline.problem.noSuchDay': 'Takový den v kalendáři není. Zkontrolujte den a měsíc.',
	'deadline.problem.shortYear': 'Zapište celý rok, například 2026.',
	'deadline.problem.farAway': 'Od tak vzdáleného roku počítat nelze. Zkontrolujte ho. Podle tohoto zařízení je dnes {today}.',

	'deadline.what': '{service}, den expirace: {day}',
	'deadline.passed': 'Dnes je {count}. den po expiraci',
	'deadline.expiresToday': 'Dnes je den expirace',
	'deadline.ahead': 'Ještě neexpirovalo',
	'deadline.aheadText':
		'Pokud je datum správné, služba expiruje {when}. Zaplaťte do té doby a termíny níže se vás týkat nebudou. Pokud už expirovala, zkontrolujte datum.',
	'deadline.ask': 'Pokud nemáte přístup k fakturaci hostingu, můžete o dočasné zprovoznění požádat do konce {day} ({when}).',
	'deadline.askHow': 'Požádat o dočasné zprovoznění',
	'deadline.askOver': 'O dočasné zprovoznění už požádat nelze. Šlo to do konce {day}.',
	'deadline.pay': 'Zaplatit bez přihlášení',
	'deadline.gone':
		'Podle tohoto výpočtu jde o poslední fázi. Zkontrolujte datum i to, co expirovalo. Pokud obojí souhlasí, zeptejte se podpory, co se ještě dá dělat.',
	'deadline.here': 'Dnes',
	'deadline.since': 'od {day}',
	'deadline.from': 'od {day}',
	'deadline.youAreHere': 'tady jste',
	'deadline.toAsk': 'na žádost o dočasné zprovoznění',
	'deadline.lastToAsk': 'je poslední den na žádost o dočasné zprovoznění',
	'deadline.toStage': 'do další fáze: {title}',
	'deadline.zone': 'Dny se počítají podle kalendáře v Praze.',
	'deadline.stages': 'Všechny termíny',
	'deadline.save': 'Uložit termíny do kalendáře',

	'deadline.askTitle': 'Poslední den pro požadavek na dočasné zprovoznění',
	'deadline.event': '{title} – {service}',
	'deadline.file': 'po-expiraci.ics',

	'deadline.example': 'Příklad: hosting expiroval {expiry}. O dočasné zprovoznění můžete požádat do konce {ask}. Hosting se smaže {gone}.',
	'deadline.weekdays': 'neděle pondělí úterý středy čtvrtka pátku soboty',
} as const satisfies SameKeys<typeof english>;
