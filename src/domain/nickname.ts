/**
 * Names for those who will not give their own: a quality and a bird or beast, such as "Quick Heron".
 * Kind words only, none that could be said of a player's looks, skin, body or wits.
 */
import { randomFrom } from './random.ts';

/** The same seed gives the same name; there are 64 × 64 of them, so a full class has few doubles. */
export function suggestNickname(seed: string): string {
	const random = randomFrom(seed);
	const quality = pick(QUALITIES, random());
	return `${quality} ${pick(ANIMALS, random())}`;
}

/** `chance` in [0, 1). */
function pick(words: readonly string[], chance: number): string {
	const word = words[Math.floor(chance * words.length)];
	if (word === undefined) throw new RangeError(`No chance of ${String(chance)} in 0 to 1.`);
	return word;
}

export const QUALITIES: readonly string[] = [
	...['Able', 'Alert', 'Ample', 'Autumn', 'Brave', 'Bright', 'Brisk', 'Calm'],
	...['Candid', 'Careful', 'Cheerful', 'Clever', 'Coastal', 'Cosmic', 'Curious', 'Daring'],
	...['Early', 'Eager', 'Exact', 'Fair', 'Famous', 'Fearless', 'Festive', 'Gentle'],
	...['Glad', 'Grand', 'Happy', 'Honest', 'Hopeful', 'Jolly', 'Keen', 'Kind'],
	...['Lively', 'Loyal', 'Lucky', 'Lunar', 'Mellow', 'Merry', 'Mighty', 'Modest'],
	...['Neat', 'Nimble', 'Noble', 'Patient', 'Plucky', 'Polite', 'Proud', 'Quick'],
	...['Quiet', 'Rapid', 'Ready', 'Serene', 'Sharp', 'Silver', 'Sincere', 'Spirited'],
	...['Steady', 'Sunny', 'Swift', 'Tidy', 'Trusty', 'Upbeat', 'Vivid', 'Witty']
];

export const ANIMALS: readonly string[] = [
	...['Albatross', 'Alpaca', 'Antelope', 'Badger', 'Bison', 'Bluebird', 'Bobcat', 'Buzzard'],
	...['Caribou', 'Cheetah', 'Condor', 'Cormorant', 'Crane', 'Curlew', 'Dolphin', 'Dormouse'],
	...['Dragonfly', 'Eagle', 'Egret', 'Falcon', 'Ferret', 'Finch', 'Firefly', 'Gannet'],
	...['Gazelle', 'Gecko', 'Goldfinch', 'Grouse', 'Hare', 'Hedgehog', 'Heron', 'Ibex'],
	...['Ibis', 'Jaguar', 'Kestrel', 'Kingfisher', 'Koala', 'Lapwing', 'Lark', 'Lemur'],
	...['Leopard', 'Lynx', 'Magpie', 'Marmot', 'Marten', 'Narwhal', 'Nightingale', 'Oriole'],
	...['Osprey', 'Otter', 'Panda', 'Pelican', 'Penguin', 'Plover', 'Puffin', 'Raven'],
	...['Robin', 'Sandpiper', 'Skylark', 'Sparrow', 'Squirrel', 'Swallow', 'Tapir', 'Wren']
];
