/* Calls back with a line for each text of a map or figure that lies where it should not. Lengths are those of the drawing's view box, of the
   rail CSS pixels. */
const done = arguments[arguments.length - 1];
const TOLERANCE = 1;
const canvas = document.createElement('canvas').getContext('2d');

const shown = element => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
const said = text => '\u201c' + text.replace(/\s+/g, ' ').trim().slice(0, 60) + '\u201d';
const px = length => (Math.round(length * 10) / 10) + ' px';

/* Puts a box of an element's own coordinates into those of the lane. */
const inLane = (svg, element, left, top, right, bottom) => {
    const matrix = svg.getScreenCTM().inverse().multiply(element.getScreenCTM());
    const one = new DOMPoint(left, top).matrixTransform(matrix);
    const other = new DOMPoint(right, bottom).matrixTransform(matrix);
    return {left: one.x, top: one.y, right: other.x, bottom: other.y};
};

/* The ink of a font goes less far up and down than its line box, which may well reach into the next line. */
const ink = (element, words) => {
    const style = getComputedStyle(element);
    canvas.font = style.fontStyle + ' ' + style.fontWeight + ' ' + style.fontSize + ' ' + style.fontFamily;
    const size = canvas.measureText(words);
    return {above: size.actualBoundingBoxAscent, below: size.actualBoundingBoxDescent};
};

/* Where the letters of a line stand; the space that ends it is not seen. */
const line = (svg, element) => {
    const words = [...element.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join('');
    const count = Math.min(element.getNumberOfChars(), words.trimEnd().length);
    if (words.trim() === '' || count === 0) return [];
    let left = Infinity;
    let right = -Infinity;
    for (let at = 0; at < count; at++) {
        const box = element.getExtentOfChar(at);
        left = Math.min(left, box.x);
        right = Math.max(right, box.x + box.width);
    }
    const {above, below} = ink(element, words);
    const base = element.getStartPositionOfChar(0).y;
    const box = inLane(svg, element, left, base - above, right, base + below);
    return [{element, words, ...box}];
};

const lines = (svg, within) => [...within.querySelectorAll('text')].filter(shown).flatMap(text => {
    const parts = [...text.querySelectorAll('tspan')];
    return (parts.length > 0 ? parts : [text]).flatMap(part => line(svg, part));
});

const rect = (svg, element) => {
    const box = element.getBBox();
    return inLane(svg, element, box.x, box.y, box.x + box.width, box.y + box.height);
};

const beyond = (inner, outer) => Math.max(
    outer.left - inner.left, outer.top - inner.top, inner.right - outer.right, inner.bottom - outer.bottom);

const shared = (one, other) => Math.min(
    one.right - other.left, other.right - one.left, one.bottom - other.top, other.bottom - one.top);

const leaving = (texts, box, what) => texts
    .filter(text => beyond(text, box) > TOLERANCE)
    .map(text => said(text.words) + ' leaves ' + what + ' by ' + px(beyond(text, box)));

const meeting = (boxes, what) => boxes.flatMap((one, index) => boxes.slice(index + 1)
    .filter(other => shared(one, other) > TOLERANCE)
    .map(other => what + said(one.words) + ' and ' + what + said(other.words) + ' overlap by ' + px(shared(one, other))));

const inside = (svg, selector, what) => [...svg.querySelectorAll(selector)].filter(shown)
    .flatMap(part => leaving(lines(svg, part), rect(svg, part.querySelector('rect')), what));

const cards = svg => [...svg.querySelectorAll('.card')].filter(shown).map(card => ({
    ...rect(svg, card.querySelector('rect')), words: card.getAttribute('aria-label') ?? card.textContent}));

const rail = lane => {
    if (!lane.querySelector('.rail')) return [];
    const box = lane.querySelector('.rail').getBoundingClientRect();
    const walker = document.createTreeWalker(lane.querySelector('.rail'), NodeFilter.SHOW_TEXT);
    const words = [];
    while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        for (const {left, top, right, bottom} of range.getClientRects()) {
            if (walker.currentNode.data.trim() !== '') words.push({left, top, right, bottom, words: walker.currentNode.data});
        }
    }
    return leaving(words, box, 'the rail');
};

const faults = lane => {
    const svg = lane.querySelector(':scope > svg');
    const {width, height} = svg.viewBox.baseVal;
    const texts = lines(svg, svg);
    return [
        ...leaving(texts, {left: 0, top: 0, right: width, bottom: height}, 'the drawing'),
        ...inside(svg, '.card', 'its card'),
        ...inside(svg, '.bk', 'its bar'),
        ...meeting(texts, ''),
        ...meeting(cards(svg), 'card '),
        ...rail(lane)
    ];
};

const name = lane => [...lane.classList, ...(lane.closest('.figure')?.classList ?? [])]
    .filter(word => /^(l|fg)-/.test(word)).map(word => word.replace(/^(l|fg)-/, '')).join(' ');

/* Fonts for scripts that the site ships none for stand behind its own, as those of readers of such scripts do. */
const lend = ({weight, range, base64}) => {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
    const face = new FontFace('Lent', bytes.buffer, {weight, unicodeRange: range});
    document.fonts.add(face);
    return face.load();
};
const root = document.documentElement;
root.classList.remove('unlettered');
[root, ...document.querySelectorAll('.fig')].forEach(element => ['--sans', '--serif'].forEach(family => {
    const [own, ...others] = getComputedStyle(element).getPropertyValue(family).split(',');
    element.style.setProperty(family, [own, 'Lent', ...others].join(','));
}));

Promise.all(LENT.map(lend)).then(() => document.fonts.ready).then(() => {
    document.querySelectorAll('details.view').forEach(view => { view.open = true; });
    const lanes = [...document.querySelectorAll('.lane, .figbox')].filter(shown);
    const found = lanes.flatMap(lane => faults(lane).map(fault => name(lane) + ': ' + fault));
    const fonts = [...document.fonts];
    if (fonts.length > 0 && !fonts.some(font => font.status === 'loaded')) found.push('no font is loaded');
    // Theme plain asks for the reader's own fonts, of which no machine has all.
    const own = font => /^"?Reader /.test(font.family);
    fonts.filter(font => font.status === 'error' && !own(font)).forEach(font => found.push(font.family + ' is not loaded'));
    done(lanes.length === 0 ? ['no lane is shown'] : found);
}).catch(failure => done([String(failure)]));
