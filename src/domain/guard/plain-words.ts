import { wordSet } from '#domain/lexicon/words.ts';

/** Words that join and point and claim nothing by themselves. */
export const functionWords = wordSet(`
a an the this that these those it its itself there here such same own-self other another each per
of in on at by for from to into onto with within without via through during over under across among amongst between along around about after before
since until till toward towards upon off out up down as than then
and or nor but so yet if whether while when whenever where which who whom whose what how why because
is are was were be been being am has have had having do does did doing done will would shall should can could may might must
he she they them their theirs his her hers him you your yours
also too both either neither all-told just even still again once very more most less least much many few some any
not no never
re pre etc eg ie s t d ll ve m
despite instead whereby thereby thus therefore hence accordingly including include includes included plus minus versus vs like
yes please however namely respectively together
`);

/** Nouns and verbs so general that they add no fact of their own: a rewrite may use them to hang the person's words on. */
export const neutralWords = wordSet(`
use used uses using usage work works worked working role way ways thing things part parts piece set sets number numbers total amount amounts
task tasks activity activities effort efforts process basis order case area areas kind kinds type types item items
base based relate related regard regarding concern concerning involve involving contain containing follow following
make makes made making get got getting go went going put keep kept take took taken taking give gave given giving
one ones rate rates level levels figure figures value-of share need needs needed purpose line
able ability available respective various overall specific particular own
day-to-day ongoing hand
become became remain remained
need matter matters result-of
`);

/** Words that take up room in a bullet; a rewrite may drop them. */
export const fillerWords = wordSet(`
successfully effectively efficiently various several different multiple numerous many daily ongoing basis order needed required necessary appropriate
etc task tasks duty duties responsibility responsibilities activity activities effort efforts process processes initiative initiatives ability
able manner fashion environment dynamic fast-paced fast paced innovative proactive proactively passionate seamless seamlessly robust holistic
strong excellent great good hard actively closely directly personally also really very quite overall general generally generic respective related relevant
key important significant significantly substantial substantially highly extremely truly hands handson work working way ways thing things
cutting edge state art best class world synergy synergies team-player motivated result-driven detail-oriented currently
variety range number host lot lots type types kind kinds form forms area areas aspect aspects level levels day regular time timely
`);
