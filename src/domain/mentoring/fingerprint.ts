const listed = `
acorn amber anchor apple apron arrow atlas autumn bacon badge
baker balcony bamboo banjo barrel basin basket beacon beaver bell
berry bicycle birch biscuit blanket bonfire bonnet bottle boulder bridge
broom bucket buffalo bugle butter button cabin cactus camel candle
canoe canyon captain carpet carrot cartoon castle cedar cellar chalk
cheese cherry chimney cider cinema circle clarinet clover cobalt coconut
comet compass copper coral cotton cradle crater cricket crystal cushion
cyclone daisy dancer desert diamond dolphin donkey dragon drawer drummer
eagle easel eclipse elbow elephant ember engine evening fabric falcon
farmer feather fiddle finger flannel flute forest fossil fountain galaxy
garden garlic garnet ginger giraffe glacier globe goblet granite grape
guitar hammer harbor harvest hazel helmet hermit heron honey hotel
iceberg igloo indigo island ivory jacket jaguar jasmine jelly jigsaw
juniper kayak kettle kingdom kitchen ladder lantern lavender lemon library
lilac lizard lobster locket lumber magnet magpie mango maple marble
market meadow melody mentor meteor mirror mitten monsoon morning mosaic
mountain muffin museum nectar needle nephew nickel noodle nutmeg oasis
ocean olive onion opera orchard organ oxygen oyster paddle palace
panda paper parrot pebble pelican pencil pepper piano pigeon pillow
planet pocket poet pottery prairie pumpkin puzzle quarry quartz quilt
rabbit radish raven ribbon river robin rocket saddle saffron sailor
salmon sandal satin scarf school shadow shepherd silver sketch spider
squirrel stable summer sunset tablet tailor teapot temple thimble thunder
tiger timber tomato trumpet tulip tunnel turtle umbrella uncle valley
velvet village violet violin volcano wagon walnut water whisper willow
window winter wizard yogurt zebra zipper
`;

/** 256 words that can be told apart on the telephone, in an order that never changes: one for each byte. */
export const fingerprintWords: readonly string[] = listed.trim().split(/\s+/u);

/** How many bytes of a digest are said: 64 bits. */
const said = 8;

/** The first eight bytes of a key’s SHA-256 digest as eight words, for two people to compare over another channel. */
export const inWords = (digest: Uint8Array): string =>
  Array.from(digest.subarray(0, said), (byte) => fingerprintWords[byte] ?? '').join(' ');
