import type { SentenceLanguage } from './sentence-language.ts';
import { words } from './words.ts';

/** German: every noun has a capital, so more abbreviations bind and the openers carry more. */
export const GERMAN: SentenceLanguage = {
	binding: words(`
		Dr. Prof. Dipl. Ing. Mag. Hr. Fr. Frl. Gen. Hl. hl. bzw. ca. vgl. Vgl. sog. evtl. ggf. inkl. exkl.
		einschl. insb. mind. max. St. Frhr. geb. gest.
	`),
	numbered: words('Nr. Nrn. Abs. Art. Bd. Kap. Abb. Tab. Ziff. S. Tel. Az.'),
	open: words(`
		usw. etc. Jh. Jhd. Jhdt. Chr. Mio. Mrd. Str. Co. Inc. Jan. Feb. Apr. Jun. Jul. Aug. Sep. Sept. Okt.
		Nov. Dez. Std. Min. Sek. Sen. Jun.
	`),
	clock: new Set(),
	clockContinuations: new Set(),
	openers: words(`
		Der Die Das Den Dem Des Ein Eine Einer Einem Einen Dies Diese Dieser Dieses Jede Jeder Jedes Er Sie
		Es Wir Ich Ihr Ihre Sein Seine Man Niemand Alle Viele Manche Einige Und Aber Doch Oder Denn Dann
		Danach Davor Dabei Dort Hier Heute Gestern Morgen Nun Jetzt So Als Wenn Weil Obwohl Nachdem Bevor
		Während Seit Am Im In An Auf Aus Bei Mit Nach Vor Von Zu Zum Zur Für Durch Gegen Ohne Um Über Unter
		Nicht Kein Keine Auch Noch Nur Schon Wer Was Wann Wo Warum Wie Ja Nein
	`),
	speechVerbs: new Set(),
	hasDottedOrdinals: true
};
