/** The smallest words of English and of the languages it may be taken for, to tell them apart. */
import { FUNCTION_WORDS } from './function-words.ts';
import { words } from './word-lists.ts';

/** BCP 47 tag → words that the others do not share. */
export const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['en', FUNCTION_WORDS],
	[
		'de',
		words(
			'der die das und ist nicht ein eine den dem mit von zu auf für sich auch wird aus bei nach wie im'
		)
	],
	[
		'fr',
		words(
			'le la les des et est une dans que qui pour pas sur au aux avec par plus ce cette sont du il elle'
		)
	],
	[
		'es',
		words(
			'el los las y del que una por con para es se su al como más pero sus este ha son está fue'
		)
	],
	[
		'it',
		words(
			'il gli di che è un della per non sono con si dei nel alla anche più ha delle come dal questo'
		)
	],
	[
		'pt',
		words('o os da do das dos em que não uma para com um é se por mais na no ao foi como pelo são')
	],
	[
		'nl',
		words(
			'het een van en dat niet zijn op te met voor er aan ook bij naar maar wordt heeft deze door om'
		)
	],
	['sv', words('och att det som en på är av för med den till inte om ett har de var från ska')],
	['pl', words('i w na nie się z do to że jest o jak po co ale za od jego przez dla oraz')],
	['tr', words('ve bir bu için ile de da olarak daha çok gibi olan ne en sonra kadar')],
	['id', words('yang dan di untuk dengan dari ini itu pada tidak akan dalam adalah ke oleh juga')]
]);
