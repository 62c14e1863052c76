/** What a drawn mark looks like, as attributes that stand without the page's style sheets. */
const drawn = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'opacity',
] as const;

/** Pixels that every browser paints along one side of a canvas. */
const largestSide = 8000;

/** A drawing of the page as one self-contained SVG: its looks as attributes, paper behind it. */
export function takeSvg(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('Not a drawing');
  const copies = [...copy.querySelectorAll('*')];
  [...drawing.querySelectorAll('*')].forEach((mark, place) => {
    const looks = getComputedStyle(mark);
    for (const name of drawn) copies[place]?.setAttribute(name, looks.getPropertyValue(name));
    copies[place]?.removeAttribute('class');
  });
  const { width, height } = drawing.viewBox.baseVal;
  const margin = 20;
  copy.removeAttribute('class');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`);
  const scale = Math.min(2, largestSide / (Math.max(width, height) + 2 * margin));
  copy.setAttribute('width', String((width + 2 * margin) * scale));
  copy.setAttribute('height', String((height + 2 * margin) * scale));
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const place = { x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin };
  for (const [name, value] of Object.entries(place)) paper.setAttribute(name, String(value));
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}
